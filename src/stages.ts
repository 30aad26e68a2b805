// biome-ignore-all lint/performance/noBarrelFile: the pipeline loads all its parts in one go, when there is a plan
/** The parts of the pipeline that work on a plan; {@link check} in pipeline.ts has their order. */
import { join } from "node:path";
import { type Attempt, attempt } from "./attempt.ts";
import type { BaseOfRun } from "./base/base-of-run.ts";
import type { GitHubOfRun } from "./base/github-of-run.ts";
import { toldBaseline } from "./base/told-baseline.ts";
import { isPushToDefaultBranch } from "./baseline/base-branch.ts";
import { openBuilder } from "./build/builder.ts";
import type { FindBuildx } from "./build/buildx.ts";
import { openExports } from "./build/exports.ts";
import { openSchedule } from "./build/schedule.ts";
import { checkVariant } from "./check-variant.ts";
import { repositoryFiles } from "./dockerfile/source.ts";
import { dockerfileSources } from "./dockerfile/sources.ts";
import type { Equipment } from "./equipment.ts";
import { askAcceptance } from "./github/acceptance.ts";
import { openLayerCache } from "./image/layer-cache.ts";
import { withRemoteImages } from "./known-images/remote-images.ts";
import { openRemoteLayers } from "./known-images/remote-layers.ts";
import { type KnownImages, openKnownImages } from "./known-images/store.ts";
import { lintRepository } from "./lint/lint.ts";
import type { Plan } from "./model/plan.ts";
import type { Context } from "./model/ports.ts";
import type { RemoteEntries } from "./model/remote-entries.ts";
import type { Report, Tool } from "./model/report.ts";
import type { Settings, Stage } from "./model/settings.ts";
import type { LintOutcome } from "./model/stages.ts";
import type { Occasion } from "./occasion.ts";
import { createRedactor } from "./process/redact.ts";
import type { PushPlan } from "./push/push-plan.ts";
import { assembleReport } from "./report/assemble.ts";
import type { PackageList } from "./report/results.ts";
import { prepareScanner, type Scanner } from "./scan/scanner.ts";
import { shareOut } from "./share-out.ts";
import type { Stopwatch } from "./timings.ts";
import { locateTool } from "./tools/locate.ts";
import { couldBeAccepted } from "./verdict/accept.ts";
import type { RunFacts, VariantFacts } from "./verdict/run-facts.ts";

export { baseOfRun } from "./base/base-of-run.ts";
export { compareWithBase } from "./base/compare-with-base.ts";
export { githubOfRun } from "./base/github-of-run.ts";
export { openCacheExports } from "./build/cache/exports.ts";
export { openBuildCache } from "./build/cache/open.ts";
export { explainBuilds } from "./build/record/explain-builds.ts";
export { planPush, pushedBy } from "./push/push-plan.ts";
export { withRebuilds } from "./rebuild/rebuilds-of-run.ts";

/**
 * Opens what the variants' ways share. The scanner gets ready beside the builder: no image waits for both in turn.
 *
 * @param remote where earlier runs' knowledge is beside this machine's disk
 */
export async function equip(
  plan: Plan,
  findBuildx: FindBuildx,
  stopwatch: Stopwatch,
  settings: Settings,
  context: Context,
  remote?: RemoteEntries,
): Promise<Equipment> {
  const dockerfiles = repositoryFiles(await dockerfileSources(plan, settings));
  const scanner = needsScanner(plan, settings) ? readyScanner(stopwatch, remote, settings, context) : undefined;
  const layerCache = openLayerCache(join(context.cacheDirectory, "layers"));
  const knownImages = openMemoryOfImages(remote, context);
  const schedule = await openSchedule(plan.variants.length, settings, context);
  const exports = openExports(context);
  const builder = await openBuilderIfNeeded(findBuildx, settings, context);
  const remoteLayers =
    remote === undefined
      ? {}
      : { remoteLayers: openRemoteLayers(remote, context, createRedactor(settings.secretsToRedact)) };
  const builds = { cacheDirectory: context.cacheDirectory, root: settings.root };
  const known = { builds, layerCache, knownImages, ...remoteLayers };
  return { plan, dockerfiles, builder, scanner, schedule, exports, ...known, stopwatch };
}

function openMemoryOfImages(
  remote: RemoteEntries | undefined,
  { cacheDirectory, workDirectory }: Context,
): KnownImages {
  const directory = join(cacheDirectory, "images");
  const store = openKnownImages(directory);
  return remote === undefined ? store : withRemoteImages(store, directory, remote, workDirectory);
}

async function readyScanner(
  stopwatch: Stopwatch,
  remote: RemoteEntries | undefined,
  settings: Settings,
  context: Context,
): Promise<Scanner> {
  const scanner = prepareScanner(settings.tools.trivy, context, remote);
  void stopwatch.time("scanner", async () => (await scanner).database);
  return scanner;
}

/** A ready image needs none. */
async function openBuilderIfNeeded(
  findBuildx: FindBuildx,
  settings: Settings,
  context: Context,
): Promise<Equipment["builder"]> {
  if (settings.image !== undefined) return undefined;
  const buildx = await findBuildx();
  return buildx.ok ? attempt(openBuilder(buildx.value, context)) : buildx;
}

/** Leaves the machine as it was. */
export async function putAway({ builder }: Equipment): Promise<void> {
  if (builder?.ok) await builder.value.close();
}

function needsImages(settings: Settings): boolean {
  const stages: Stage[] = ["build", "size", "scan", "probe"];
  return stages.some((stage) => settings.only.has(stage));
}

/** Nothing is fetched when every variant has `scan: off`: secrets of the configuration are found without a scanner. */
function needsScanner(plan: Plan, settings: Settings): boolean {
  return settings.only.has("scan") && plan.variants.some(({ policy }) => policy.scan !== "off");
}

/** Lints where it is asked for; hadolint that can't be had is an error of that stage alone. */
export async function lintIfAsked(
  { plan, builder, stopwatch }: Equipment,
  settings: Settings,
  context: Context,
): Promise<LintOutcome | undefined> {
  if (!settings.only.has("lint")) return undefined;
  const hadolint = await attempt(locateTool("hadolint", settings.tools.hadolint, context));
  const lint = () =>
    lintRepository(plan, settings, foundIn(builder), hadolint.ok ? hadolint.value : hadolint.error, context);
  return stopwatch.time("lint", lint);
}

/** Every variant's way, in the order of the plan: those that others are built on begin first. Nobody waits for another one. */
export function checkVariants(equipment: Equipment, settings: Settings, context: Context): Promise<VariantFacts[]> {
  if (!needsImages(settings)) {
    return Promise.resolve(
      equipment.plan.variants.map((variant) => ({ variant, outcome: { status: "skipped" }, platforms: [] })),
    );
  }
  return Promise.all(equipment.plan.variants.map((variant) => checkVariant(variant, equipment, settings, context)));
}

/** All that a report is made from, beside the settings and the occasion. */
export interface Found {
  equipment: Equipment;
  lint: LintOutcome | undefined;
  variants: readonly VariantFacts[];
  base: BaseOfRun;
  github: GitHubOfRun | undefined;
}

/**
 * Verdict and report, of all that was found out. GitHub is asked who accepted what stands against the change only where
 * something does that may be accepted.
 */
export async function reportOn(found: Found, settings: Settings, occasion: Occasion): Promise<Report> {
  const facts = await gather(found, settings, occasion);
  const report = assembleReport(facts);
  const { base, github } = found;
  if (base.policy === undefined || github === undefined || !couldBeAccepted(report)) return report;
  if (github.api === undefined) {
    return assembleReport({ ...facts, acceptanceRefused: "without a token, nobody can be asked who accepted it" });
  }
  const outcome = await askAcceptance(github.api, github.job, base.policy.accept);
  return assembleReport({
    ...facts,
    ...("accepted" in outcome ? { acceptance: outcome.accepted } : { acceptanceRefused: outcome.refused }),
  });
}

async function gather(
  { equipment: { builder, scanner, stopwatch }, lint, variants, base, github }: Found,
  settings: Settings,
  occasion: Occasion,
): Promise<RunFacts> {
  const { trivy, database: comes } = (await scanner) ?? {};
  const database = await comes;
  const tools: Tool[] = [...(builder?.ok ? builder.value.tools : []), ...(trivy?.ok ? [trivy.value.tool] : [])];
  const { prefix: _, ...when } = occasion;
  const shared = shareOut(variants);
  const { policy } = base;
  return {
    ...when,
    stages: settings.only,
    defaults: settings.defaults,
    variants: shared.variants,
    ...(shared.sharing.length === 0 ? {} : { sharing: shared.sharing }),
    ...(lint === undefined ? {} : { lint }),
    tools,
    ...(database === undefined ? {} : { database }),
    baseline: toldBaseline(base, variants, settings, github),
    isMerged: github !== undefined && isPushToDefaultBranch(github.job),
    ...(policy === undefined ? {} : { policyDiff: policy.loosened, policyNotes: policy.notes }),
    errors: [],
    timings: stopwatch.timings(),
  };
}

/** The report with what came of the push, where one was asked for. */
export async function pushIfAsked(
  plan: PushPlan | undefined,
  report: Report,
  variants: readonly VariantFacts[],
  equipment: Equipment,
  github: GitHubOfRun | undefined,
  settings: Settings,
  context: Context,
): Promise<Report> {
  if (plan === undefined) return report;
  const { pushAfterVerdict } = await import("./push/push-after-verdict.ts");
  return pushAfterVerdict({ plan, report, variants, equipment, job: github?.job }, settings, context);
}

/** OCI layout directory of each variant that was exported, by name. */
export function layoutsOf(variants: readonly VariantFacts[]): Map<string, string> {
  return new Map(
    variants.flatMap(({ variant, layout }) => (layout === undefined ? [] : [[variant.name, layout] as const])),
  );
}

/** The package list of every platform image that was scanned, in the order of the plan. */
export function packageListsOf(variants: readonly VariantFacts[]): PackageList[] {
  return variants.flatMap(({ variant, platforms }) =>
    platforms.flatMap(({ platform, scan }) =>
      scan?.sbom === undefined
        ? []
        : [
            {
              variant: variant.name,
              platform,
              text: scan.sbom,
              ...(scan.spdx === undefined ? {} : { spdx: scan.spdx }),
            },
          ],
    ),
  );
}

function foundIn<T>(found: Attempt<T> | undefined): T | undefined {
  return found?.ok ? found.value : undefined;
}
