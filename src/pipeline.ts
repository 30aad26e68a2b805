import { buildxOnDemand } from "./build/buildx.ts";
import type { Context } from "./model/ports.ts";
import type { Report } from "./model/report.ts";
import type { Settings } from "./model/settings.ts";
import { type Occasion, occasionOf } from "./occasion.ts";
import { explainPlan } from "./plan/explain.ts";
import { planRun } from "./plan/plan.ts";
import type { PackageList } from "./report/results.ts";
import type { Surroundings } from "./surroundings.ts";
import { startStopwatch } from "./timings.ts";

export interface CheckResult {
  report: Report;
  occasion: Occasion;
  /** OCI layout directory of each built variant, by name. */
  layouts: Map<string, string>;
  /** Texts of the Dockerfiles that were built from, by path. */
  dockerfiles: Map<string, string>;
  packageLists: PackageList[];
}

/**
 * The whole way: plan; then lint beside build → measure → scan of each variant; then verdict and report. What fails on
 * the way is in the report; only wrong usage and configuration, found before anything ran, reject.
 *
 * @throws PlimsollError with blame `usage`
 */
export async function check(settings: Settings, surroundings: Surroundings, context: Context): Promise<CheckResult> {
  const stopwatch = startStopwatch();
  const findBuildx = buildxOnDemand(context);
  const plan = await stopwatch.time("plan", () => planRun(settings, findBuildx, context));
  for (const line of explainPlan(plan)) context.progress.note(line);

  // What works on a plan is loaded when there is one: where nothing is found to do, the run has ended by now.
  const stages = await import("./stages.ts");
  const occasion = await occasionOf(surroundings, settings, context);
  const equipment = await stages.equip(plan, findBuildx, stopwatch, settings, context);
  try {
    const [lint, variants] = await Promise.all([
      stages.lintIfAsked(equipment, settings, context),
      stages.checkVariants(equipment, settings, context),
    ]);
    return {
      report: await stages.reportOn(equipment, lint, variants, settings, occasion),
      occasion,
      layouts: stages.layoutsOf(variants),
      dockerfiles: new Map(equipment.dockerfiles.map(({ path, text }) => [path, text])),
      packageLists: stages.packageListsOf(variants),
    };
  } finally {
    await stages.putAway(equipment);
  }
}
