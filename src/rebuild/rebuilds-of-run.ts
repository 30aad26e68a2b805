import { codedError } from "../coded-error.ts";
import type { Plan } from "../model/plan.ts";
import type { Context } from "../model/ports.ts";
import type { Settings } from "../model/settings.ts";
import type { VariantFacts } from "../verdict/run-facts.ts";
import { type RebuildOf, rebuildPredictor } from "./rebuild-of-variant.ts";
import { firstOf, timesOfBuild, timesOfRecord } from "./step-times.ts";

/**
 * The facts with what typical changes of each built variant would cost to rebuild. Times are those of its record, so of
 * earlier builds too where steps came from the cache. Never rejects: nothing of it may stop a run.
 */
export async function withRebuilds(
  variants: readonly VariantFacts[],
  plan: Plan,
  settings: Settings,
  context: Context,
): Promise<VariantFacts[]> {
  if (!variants.some(isBuilt)) return [...variants];
  try {
    const rebuildOf = await rebuildPredictor(plan, settings, context);
    return await Promise.all(variants.map((facts) => withRebuild(facts, rebuildOf)));
  } catch (error) {
    context.progress.warn(`What changes would cost to rebuild could not be predicted: ${codedError(error).message}`);
    return [...variants];
  }
}

function isBuilt({ variant, outcome }: VariantFacts): boolean {
  return variant.kind === "build" && outcome.status === "built" && outcome.build !== undefined;
}

async function withRebuild(facts: VariantFacts, rebuildOf: RebuildOf): Promise<VariantFacts> {
  const { variant, outcome, made } = facts;
  if (!isBuilt(facts) || variant.kind !== "build" || outcome.build === undefined) return facts;
  const recorded = made === undefined ? [] : [timesOfRecord(made.record)];
  const times = firstOf(...recorded, timesOfBuild(outcome.build));
  const build = { ...outcome.build, rebuild: await rebuildOf(variant, times) };
  return { ...facts, outcome: { ...outcome, build } };
}
