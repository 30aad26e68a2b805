import { codedError } from "../coded-error.ts";
import type { BuiltVariant, Plan } from "../model/plan.ts";
import type { Context } from "../model/ports.ts";
import type { Build, Rebuild } from "../model/report.ts";
import type { Settings } from "../model/settings.ts";
import { knownTimes } from "./known-times.ts";
import { type RebuildOf, rebuildPredictor } from "./rebuild-of-variant.ts";
import { firstOf, timesOfBuild } from "./step-times.ts";

/** Predicts for a variant that was built just now. Never rejects: nothing of it may stop a run. */
export type RebuildsOfRun = (variant: BuiltVariant, build: Build) => Promise<Rebuild[]>;

/** Reads the sources when it is first asked, and once for all variants. */
export function rebuildsOfRun(plan: Plan, settings: Settings, context: Context): RebuildsOfRun {
  let predictor: Promise<RebuildOf> | undefined;
  return async (variant, build) => {
    try {
      predictor ??= rebuildPredictor(plan, settings, context);
      const times = firstOf(timesOfBuild(build), await knownTimes(variant, settings, context));
      return await (await predictor)(variant, times);
    } catch (error) {
      const { message } = codedError(error);
      context.progress.warn(
        `What a change of ${variant.name} would cost to rebuild could not be predicted: ${message}`,
      );
      return [];
    }
  };
}
