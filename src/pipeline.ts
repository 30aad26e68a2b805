import { join } from "node:path";
import { type Attempt, attempt } from "./attempt.ts";
import { type Builder, openBuilder } from "./build/builder.ts";
import { type BuildxCommand, locateBuildx } from "./build/buildx.ts";
import { runScheduled } from "./build/schedule.ts";
import { checkVariant } from "./check-variant.ts";
import { dockerfileSources } from "./dockerfile/sources.ts";
import type { Equipment } from "./equipment.ts";
import { openLayerCache } from "./image/layer-cache.ts";
import type { KnownDockerfile } from "./image/origins/hints.ts";
import { lintRepository } from "./lint/lint.ts";
import type { Plan } from "./model/plan.ts";
import type { Context } from "./model/ports.ts";
import type { Report, Tool } from "./model/report.ts";
import type { Settings, Stage } from "./model/settings.ts";
import type { LintOutcome } from "./model/stages.ts";
import { explainPlan } from "./plan/explain.ts";
import { planRun } from "./plan/plan.ts";
import { assembleReport } from "./report/assemble.ts";
import { prepareScanner } from "./scan/scanner.ts";
import { startStopwatch } from "./timings.ts";
import { locateTool } from "./tools/locate.ts";
import type { RunFacts, VariantFacts } from "./verdict/run-facts.ts";

/** What the surroundings say of a run. */
export interface Occasion {
  /** ISO date, UTC. */
  today: string;
  /** From the repository's root to where the run is, with a `/` at its end; empty at the root and outside of one. */
  prefix: string;
  commit?: string;
  event?: string;
}

export interface CheckResult {
  report: Report;
  /** OCI layout directory of each built variant, by name. */
  layouts: Map<string, string>;
  /** Texts of the Dockerfiles that were built from, by path. */
  dockerfiles: Map<string, string>;
}

/**
 * The whole way: plan; then lint beside build → measure → scan of each variant; then verdict and report. What fails on
 * the way is in the report; only wrong usage and configuration, found before anything ran, reject.
 *
 * @throws PlimsollError with blame `usage`
 */
export async function check(settings: Settings, occasion: Occasion, context: Context): Promise<CheckResult> {
  const stopwatch = startStopwatch();
  const buildx = needsBuildx(settings) ? await attempt(locateBuildx(context)) : undefined;
  const plan = await stopwatch.time("plan", () => planRun(settings, foundIn(buildx), context));
  for (const line of explainPlan(plan)) context.progress.note(line);

  const builder = buildx === undefined ? undefined : await openIfFound(buildx, context);
  try {
    const prepare = () => prepareScanner(settings.tools.trivy, context);
    const scanner = needsScanner(plan, settings) ? stopwatch.time("scanner", prepare) : undefined;
    const layerCache = openLayerCache(join(context.cacheDirectory, "layers"));
    const dockerfiles = await readDockerfiles(plan, settings);
    const equipment: Equipment = { plan, dockerfiles, builder, scanner, layerCache, stopwatch };
    const [lint, variants] = await Promise.all([
      lintIfAsked(equipment, settings, context),
      checkVariants(equipment, settings, context),
    ]);
    const facts = await gather(equipment, lint, variants, settings, occasion);
    return {
      report: assembleReport(facts),
      layouts: layoutsOf(variants),
      dockerfiles: new Map(dockerfiles.map(({ path, text }) => [path, text])),
    };
  } finally {
    if (builder?.ok) await builder.value.close();
  }
}

async function readDockerfiles(plan: Plan, settings: Settings): Promise<KnownDockerfile[]> {
  const { sources } = await dockerfileSources(plan, settings);
  return sources.flatMap(({ file, text }) => (file === undefined ? [] : [{ path: file, text }]));
}

function needsBuildx(settings: Settings): boolean {
  return settings.image === undefined;
}

function needsImages(settings: Settings): boolean {
  const stages: Stage[] = ["build", "size", "scan", "probe"];
  return stages.some((stage) => settings.only.has(stage));
}

/** Nothing is fetched when every variant has `scan: off`: secrets of the configuration are found without a scanner. */
function needsScanner(plan: Plan, settings: Settings): boolean {
  return settings.only.has("scan") && plan.variants.some(({ policy }) => policy.scan !== "off");
}

function openIfFound(buildx: Attempt<BuildxCommand>, context: Context): Promise<Attempt<Builder>> {
  return buildx.ok ? attempt(openBuilder(buildx.value, context)) : Promise.resolve(buildx);
}

async function lintIfAsked(
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

function checkVariants(equipment: Equipment, settings: Settings, context: Context): Promise<VariantFacts[]> {
  if (!needsImages(settings)) {
    return Promise.resolve(
      equipment.plan.variants.map((variant) => ({ variant, outcome: { status: "skipped" }, platforms: [] })),
    );
  }
  return runScheduled(equipment.plan.variants, settings, context, (variant) =>
    checkVariant(variant, equipment, settings, context),
  );
}

async function gather(
  { builder, scanner, stopwatch }: Equipment,
  lint: LintOutcome | undefined,
  variants: VariantFacts[],
  settings: Settings,
  occasion: Occasion,
): Promise<RunFacts> {
  const { trivy, database } = (await scanner) ?? {};
  const tools: Tool[] = [...(builder?.ok ? builder.value.tools : []), ...(trivy?.ok ? [trivy.value.tool] : [])];
  const { prefix: _, ...when } = occasion;
  return {
    ...when,
    stages: settings.only,
    defaults: settings.defaults,
    variants,
    ...(lint === undefined ? {} : { lint }),
    tools,
    ...(database === undefined ? {} : { database }),
    errors: [],
    timings: stopwatch.timings(),
  };
}

function layoutsOf(variants: readonly VariantFacts[]): Map<string, string> {
  return new Map(
    variants.flatMap(({ variant, layout }) => (layout === undefined ? [] : [[variant.name, layout] as const])),
  );
}

function foundIn<T>(found: Attempt<T> | undefined): T | undefined {
  return found?.ok ? found.value : undefined;
}
