import { linkedTargets } from "../build/definition.ts";
import { PlimsollError } from "../errors.ts";
import type { BakeDefinition, BakeTarget, BuiltVariant } from "../model/plan.ts";
import type { Settings } from "../model/settings.ts";

/** What a push writes, beside what the build of it has said already. */
export interface PushOutput {
  /** With their hosts. */
  repositories: readonly string[];
  codec: Settings["codec"];
  /** Address of the run, which provenance names as the builder. */
  runUrl?: string;
}

/**
 * The bake definition that pushes what was built: the same target, by digest and without a tag. What would make its steps
 * run again is left out, because then other bytes could come of it than those that were looked at.
 *
 * @throws PlimsollError `internal` when the plan's definition lacks the target
 */
export function pushDefinition(definition: BakeDefinition, variant: BuiltVariant, output: PushOutput): BakeDefinition {
  const target: Record<string, BakeTarget> = {};
  for (const name of linkedTargets(definition, variant.target)) {
    const planned = definition.target[name];
    if (planned === undefined) {
      throw new PlimsollError("internal", `The definition has no target \`${name}\`, which \`${variant.name}\` needs.`);
    }
    target[name] = { ...withCache(planned), output: [{ type: "cacheonly" }] };
  }
  const attest = attestationsOf(variant, output.runUrl);
  const own = target[variant.target] ?? {};
  target[variant.target] = { ...withKnownIndex(own, variant, attest), attest, output: [imageOutput(output)] };
  return { target };
}

function withCache(target: BakeTarget): BakeTarget {
  const { pull: _pull, "no-cache": _all, "no-cache-filter": _some, ...rest } = target;
  return rest;
}

/** BuildKit refuses an index's annotations where there is no index. */
function withKnownIndex(target: BakeTarget, { platforms }: BuiltVariant, attest: Attestations): BakeTarget {
  const { annotations } = target;
  const hasIndex = platforms.length > 1 || attest.some((each) => !isDisabled(each));
  if (hasIndex || !Array.isArray(annotations)) return target;
  return { ...target, annotations: annotations.filter((each) => !/^index/.test(String(each))) };
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

function imageOutput({ repositories, codec }: PushOutput): Record<string, string> {
  return {
    type: "image",
    name: repositories.join(","),
    push: "true",
    "push-by-digest": "true",
    "name-canonical": "true",
    // As the layout that was measured has it: any difference would be another digest.
    "oci-mediatypes": "true",
    compression: codec === "zstd" ? "zstd" : "gzip",
    "force-compression": "false",
  };
}
