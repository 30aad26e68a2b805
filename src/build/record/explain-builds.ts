/** Says of each variant's build what broke its cache, and keeps what the next one is compared with. */
import { parseDockerfile } from "../../dockerfile/parse.ts";
import type { Equipment } from "../../equipment.ts";
import type { BaselineOutcome } from "../../model/baseline.ts";
import type { BuiltVariant, Plan } from "../../model/plan.ts";
import type { Build } from "../../model/report.ts";
import type { VariantFacts } from "../../verdict/run-facts.ts";
import { rememberBuild } from "./build-store.ts";
import type { Wording } from "./changed-inputs.ts";
import type { MadeRecord } from "./make-record.ts";
import { previousBuilds, withKnownSeconds } from "./previous-builds.ts";
import { type EarlierBuild, whyNotReused } from "./why-not-reused.ts";

/** The facts with each build explained, and its record completed by what earlier ones knew. Never rejects. */
export async function explainBuilds(
  variants: readonly VariantFacts[],
  baseline: BaselineOutcome,
  { builds: store, plan, dockerfiles }: Pick<Equipment, "builds" | "plan" | "dockerfiles">,
  commit: string | undefined,
): Promise<VariantFacts[]> {
  const earlierOf = previousBuilds(baseline, store);
  const texts = dockerfiles.map(({ text }) => text);
  return Promise.all(
    variants.map(async (facts) => {
      const { variant, outcome, made } = facts;
      if (outcome.build === undefined || variant.kind !== "build") return facts;
      const earlier = await earlierOf(variant.name);
      const build = explained(outcome.build, made, earlier[0], wordingFor(variant, plan, texts));
      const told = { ...facts, outcome: { ...outcome, build } };
      if (made === undefined) return told;
      const of = commit === undefined ? {} : { commit };
      const record = { ...made.record, ...of, steps: withKnownSeconds(made.record.steps, earlier) };
      if (store !== undefined) await rememberBuild(store, record);
      return { ...told, made: { ...made, record } };
    }),
  );
}

function explained(
  build: Build,
  made: MadeRecord | undefined,
  earlier: EarlierBuild | undefined,
  wording: BuildWording,
): Build {
  const { commit, seconds, cacheHitRatio } = earlier?.record ?? {};
  const previous = {
    ...(commit === undefined ? {} : { commit }),
    ...(seconds === undefined ? {} : { seconds }),
    ...(cacheHitRatio === undefined ? {} : { cacheHitRatio }),
  };
  return {
    ...build,
    ...(earlier === undefined ? {} : { previous }),
    ...(build.firstUncached === undefined
      ? {}
      : { firstUncached: { ...build.firstUncached, because: because(build.firstUncached, made, earlier, wording) } }),
  };
}

function because(
  { digest, because: known }: NonNullable<Build["firstUncached"]>,
  made: MadeRecord | undefined,
  earlier: EarlierBuild | undefined,
  wording: BuildWording,
): string {
  if (wording.usesNoCache) return "the definition asks for no cache";
  if (made === undefined) return `${known}; what changed can't be told, because the build did not come to its end`;
  if (earlier === undefined) return `${known}, and no earlier build is known to compare with`;
  const step = made.record.steps[made.places.get(digest) ?? -1];
  return step === undefined ? known : whyNotReused(step, made.record, earlier, wording);
}

interface BuildWording extends Wording {
  usesNoCache: boolean;
}

function wordingFor({ target, basedOn }: BuiltVariant, plan: Plan, dockerfiles: readonly string[]): BuildWording {
  const definitions = [target, ...basedOn]
    .map((name) => plan.definition.target[name])
    .filter((definition) => definition !== undefined);
  const given = definitions.flatMap(({ args = {} }) => Object.keys(args));
  const [args, variables] = ["ARG", "ENV"].map((keyword) => dockerfiles.flatMap((text) => declared(keyword, text)));
  const argumentNames = new Set([...given, ...(args ?? [])]);
  const variableNames = new Set(variables);
  return {
    kindOf: (name) => (argumentNames.has(name) ? "argument" : variableNames.has(name) ? "variable" : undefined),
    usesNoCache: definitions.some((definition) => definition["no-cache"] === true),
  };
}

/** Every word that could be a name; what is none is never asked for. */
function declared(keyword: string, dockerfile: string): string[] {
  const { preamble, stages } = parseDockerfile(dockerfile);
  return [...preamble, ...stages.flatMap(({ instructions }) => instructions)]
    .filter((instruction) => instruction.keyword === keyword)
    .flatMap(({ text }) => [...text.matchAll(/\s([A-Za-z_]\w*)/g)].flatMap(([, name]) => name ?? []));
}
