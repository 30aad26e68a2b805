import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { type Builder, openBuilder } from "../build/builder.ts";
import type { FindBuildx } from "../build/buildx.ts";
import { codedError } from "../coded-error.ts";
import { asPlimsollError, blameOf, PlimsollError } from "../errors.ts";
import type { BuiltVariant, Plan } from "../model/plan.ts";
import type { Context } from "../model/ports.ts";
import type { ChangeCost, VariantCost } from "../model/rebuild.ts";
import type { Settings } from "../model/settings.ts";
import { oneLine } from "../text/control.ts";
import { changeOf } from "./change.ts";
import { type ForecastOf, forecastOf } from "./forecast.ts";
import { knownTimes } from "./known-times.ts";
import type { Edit } from "./measure/apply-change.ts";
import { measure } from "./measure/measure.ts";
import type { Change } from "./model.ts";
import { asRebuild, predictChange } from "./predict-change.ts";
import { type RebuildSources, readSources } from "./sources.ts";

/** What is asked about, and whether it is really done. */
export interface CostRequest {
  /** Where the subjects start from. */
  directory: string;
  subjects: readonly string[];
  /** A file with the new content. */
  content: string | undefined;
  measure: { rounds: number; removed: boolean; findBuildx: FindBuildx } | undefined;
}

interface Work {
  request: CostRequest;
  plan: Plan;
  settings: Settings;
  context: Context;
  sources: RebuildSources;
  builder: Builder | undefined;
}

/**
 * What each change costs each variant that is built. What can't be predicted or measured for one variant is told there.
 *
 * @throws PlimsollError with blame `usage`; `cancelled`; `build.*` where there is no builder to measure with
 */
export async function costOfChanges(
  request: CostRequest,
  plan: Plan,
  settings: Settings,
  context: Context,
): Promise<ChangeCost[]> {
  const sources = await readSources(plan, settings);
  const changes: Change[] = [];
  for (const subject of request.subjects) {
    const given = request.content === undefined ? {} : { with: request.content };
    changes.push(await changeOf({ directory: request.directory, subject, ...given }, sources));
  }
  const builder = await builderFor(request, context);
  try {
    const work: Work = { request, plan, settings, context, sources, builder };
    const costs: ChangeCost[] = [];
    for (const change of changes) costs.push(await costOfChange(change, work));
    return costs;
  } finally {
    await builder?.close();
  }
}

async function builderFor({ measure }: CostRequest, context: Context): Promise<Builder | undefined> {
  if (measure === undefined) return undefined;
  const buildx = await measure.findBuildx();
  if (!buildx.ok) throw buildx.error;
  return openBuilder(buildx.value, context);
}

async function costOfChange(change: Change, work: Work): Promise<ChangeCost> {
  const { plan, settings, sources } = work;
  const forecast = await forecastOf(change, sources, plan, settings);
  const variants: VariantCost[] = [];
  for (const variant of plan.variants) {
    if (variant.kind !== "build") continue;
    variants.push(await costFor(variant, change, forecast, work));
  }
  return { change: oneLine(change.subject), variants };
}

async function costFor(
  variant: BuiltVariant,
  change: Change,
  forecastOf: ForecastOf,
  work: Work,
): Promise<VariantCost> {
  const { settings, context, sources } = work;
  if (!sources.targets.has(variant.target))
    return { variant: variant.name, failure: codedError(noDockerfile(variant)) };
  const forecast = forecastOf(variant.target, await knownTimes(variant, settings, context));
  const subject = { subject: change.subject, kind: "asked" } as const;
  const { builder, request } = work;
  if (builder === undefined || request.measure === undefined) {
    return { variant: variant.name, rebuild: await predictChange(subject, forecast) };
  }
  try {
    const { rounds } = request.measure;
    const edit = await editOf(change, work);
    const { predicted, known, measured } = await measure({ ...work, variant, builder, forecast, edit, rounds });
    return { variant: variant.name, rebuild: await asRebuild(subject, known, predicted), measured };
  } catch (error) {
    const failure = asPlimsollError(error);
    if (["usage", "cancelled"].includes(blameOf(failure.code))) throw failure;
    return { variant: variant.name, rebuild: await predictChange(subject, forecast), failure: codedError(failure) };
  }
}

async function editOf(change: Change, { request }: Work): Promise<Edit> {
  const content =
    request.content === undefined ? undefined : await readFile(resolve(request.directory, request.content));
  return {
    change,
    ...(content === undefined ? {} : { content }),
    ...(request.measure?.removed === true ? { removed: true } : {}),
  };
}

function noDockerfile({ name, blocked }: BuiltVariant): PlimsollError {
  if (blocked !== undefined)
    return new PlimsollError("build.blocked", `Nothing can be said of \`${name}\`. ${blocked}`);
  const message = `Nothing can be said of \`${name}\`: its Dockerfile is not in this directory, or can't be read.`;
  return new PlimsollError("build.dockerfile", message);
}
