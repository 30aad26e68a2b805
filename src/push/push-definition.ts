import type { LayerCodec } from "../build/codec.ts";
import { type BakeOutput, blobOptions, definitionOf, reusing } from "../build/definition.ts";
import type { BakeDefinition, BakeTarget, BuiltVariant, Plan } from "../model/plan.ts";

/** What a push writes, beside what the build of it has said already. */
export interface PushOutput {
  /** With their hosts. */
  repositories: readonly string[];
  codec: LayerCodec;
  /** Address of the run, which provenance names as the builder. */
  runUrl?: string;
}

/**
 * The bake definition that pushes what was built: the same target, by digest and without a tag. What would make its steps
 * run again is left out, because then other bytes could come of it than those that were looked at.
 *
 * @throws PlimsollError `internal` when the plan's definition lacks the target
 */
export function pushDefinition(plan: Plan, variant: BuiltVariant, output: PushOutput): BakeDefinition {
  const { target } = reusing(definitionOf(plan, variant, imageOutput(output)));
  const attest = attestationsOf(variant, output.runUrl);
  const own = withIndexAnnotations(target[variant.target] ?? {}, plan, variant, attest);
  return { target: { ...target, [variant.target]: { ...own, attest } } };
}

/** A build leaves an index's annotations out, because BuildKit refuses them where there is no index. */
function withIndexAnnotations(
  target: BakeTarget,
  { definition }: Plan,
  variant: BuiltVariant,
  attest: Attestations,
): BakeTarget {
  const annotations = definition.target[variant.target]?.["annotations"];
  const hasIndex = variant.platforms.length > 1 || attest.some((each) => !isDisabled(each));
  return hasIndex && annotations !== undefined ? { ...target, annotations } : target;
}

type Attestations = NonNullable<BuiltVariant["attest"]>;

/**
 * As the target has them; where it says nothing of provenance, the small one, which buildx adds by itself: the full one
 * shows build arguments to whoever may pull.
 */
function attestationsOf({ attest = [] }: BuiltVariant, runUrl: string | undefined): Attestations {
  if (attest.some(isProvenance)) return attest;
  return [...attest, { type: "provenance", mode: "min", ...(runUrl === undefined ? {} : { "builder-id": runUrl }) }];
}

function isProvenance(attestation: Attestations[number]): boolean {
  return typeof attestation === "string"
    ? /(?:^|,)\s*type=provenance(?:,|$)/.test(attestation)
    : attestation["type"] === "provenance";
}

function isDisabled(attestation: Attestations[number]): boolean {
  return typeof attestation === "string"
    ? /(?:^|,)\s*disabled=true(?:,|$)/.test(attestation)
    : String(attestation["disabled"]) === "true";
}

function imageOutput({ repositories, codec }: PushOutput): BakeOutput {
  return {
    type: "image",
    name: repositories.join(","),
    push: "true",
    "push-by-digest": "true",
    "name-canonical": "true",
    ...blobOptions(codec),
  };
}
