import type { GitHubOfRun } from "./base/github-of-run.ts";
import { buildxOnDemand } from "./build/buildx.ts";
import type { CacheExports } from "./build/cache/exports.ts";
import type { BuiltFrom } from "./equipment.ts";
import type { Context } from "./model/ports.ts";
import type { Report } from "./model/report.ts";
import type { Settings } from "./model/settings.ts";
import { type Occasion, occasionOf } from "./occasion.ts";
import { explainPlan } from "./plan/explain.ts";
import { planRun } from "./plan/plan.ts";
import type { PackageList } from "./report/results.ts";
import type { Surroundings } from "./surroundings.ts";
import { startStopwatch } from "./timings.ts";
import type { VariantFacts } from "./verdict/run-facts.ts";

export interface CheckResult {
  report: Report;
  occasion: Occasion;
  /** OCI layout directory of each variant that was exported, by name. */
  layouts: Map<string, string>;
  /** Texts of the Dockerfiles that were built from, by path. */
  dockerfiles: Map<string, string>;
  packageLists: PackageList[];
  /** Absent outside of GitHub Actions. */
  github: GitHubOfRun | undefined;
  /** What a push run keeps for those that are compared with it. */
  variants: readonly VariantFacts[];
  /** Builds' steps on their way into the build cache, for the end of a run. Absent in tests of what follows a run. */
  cacheExports?: CacheExports;
}

/**
 * The whole way: plan; then lint and the search for what to compare with, beside build → measure → scan of each variant;
 * then comparison, verdict, push and report. What fails on the way is in the report; only wrong usage and configuration, found
 * before anything ran, reject.
 *
 * `settingsAt` gives the settings that another checkout of the repository has. `use` is given the result while the builder
 * is still there, for what follows a verdict.
 *
 * @throws PlimsollError with blame `usage`; what `use` rejects with
 */
export async function check<Outcome>(
  settings: Settings,
  settingsAt: SettingsAt,
  surroundings: Surroundings,
  context: Context,
  use: (result: CheckResult) => Promise<Outcome>,
): Promise<Outcome> {
  const stopwatch = startStopwatch();
  const findBuildx = buildxOnDemand(context);
  const plan = await stopwatch.time("plan", () => planRun(settings, findBuildx, context));
  for (const line of explainPlan(plan)) context.progress.note(line);

  // What works on a plan is loaded when there is one: where nothing is found to do, the run has ended by now.
  const stages = await import("./stages.ts");
  const occasion = await occasionOf(surroundings, settings, context);
  const github = await stages.githubOfRun(surroundings, occasion, settings, context);
  const pushPlan = await stages.planPush(plan, settings, github?.job, context);
  const cache = stages.openBuildCache({ settings, plan, prefix: occasion.prefix, github }, context);
  const cacheExports = stages.openCacheExports(cache, github, settings, context);
  const equipment = {
    ...(await stages.equip(plan, findBuildx, stopwatch, settings, context, github?.caches)),
    cache,
    cacheExports,
    pushes: stages.pushedBy(pushPlan),
    builtFrom: new Map<string, BuiltFrom>(),
  };
  try {
    const ownVariants = stages.checkVariants(equipment, settings, context);
    const toCompare = { equipment, findBuildx, settings, settingsAt, occasion, github, ownVariants };
    const [lint, measured, base] = await Promise.all([
      stages.lintIfAsked(equipment, settings, context),
      ownVariants,
      stages.baseOfRun(toCompare, context),
    ]);
    const compared = await stages.compareWithBase(measured, base, toCompare, context);
    const explained = await stages.explainBuilds(compared, base.baseline, equipment, occasion.commit);
    const variants = await stages.withRebuilds(explained, plan, settings, context);
    const judged = await stages.reportOn({ equipment, lint, variants, base, github }, settings, occasion);
    return await use({
      report: await stages.pushIfAsked(pushPlan, judged, variants, equipment, github, settings, context),
      occasion,
      layouts: stages.layoutsOf(variants),
      dockerfiles: new Map(equipment.dockerfiles.map(({ path, text }) => [path, text])),
      packageLists: stages.packageListsOf(variants),
      github,
      variants,
      cacheExports,
    });
  } finally {
    await cacheExports.end();
    await stages.putAway(equipment);
  }
}

/** The settings that the repository has in another checkout, at `root`. */
export type SettingsAt = (root: string) => Promise<Settings>;
