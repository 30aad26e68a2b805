import { randomBytes } from "node:crypto";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { BuildWork } from "../../build/bake.ts";
import type { Builder } from "../../build/builder.ts";
import { buildPaths } from "../../build/definition.ts";
import type { BuiltVariant, Plan } from "../../model/plan.ts";
import type { Context } from "../../model/ports.ts";
import type { Measurement } from "../../model/rebuild.ts";
import type { Settings } from "../../model/settings.ts";
import type { StepTimes } from "../model.ts";
import { distinctSteps, type Forecast, type Predicted, predict, type StepNode, secondsOf } from "../predict.ts";
import type { RebuildSources } from "../sources.ts";
import { firstOf } from "../step-times.ts";
import { applyChange, type Edit } from "./apply-change.ts";
import { buildCached } from "./cached-build.ts";
import { type CopyOfRoot, copyRoot, inCopy } from "./copied-root.ts";
import { type Observed, observe } from "./observed.ts";

export interface MeasureRequest {
  variant: BuiltVariant;
  plan: Plan;
  settings: Settings;
  context: Context;
  builder: Builder;
  sources: RebuildSources;
  forecast: Forecast;
  edit: Edit;
  rounds: number;
}

/**
 * Makes a change in a copy and builds it: first as it is, until all is cached, then changed, once for each round. The
 * prediction is made from times that were known before the change was made.
 *
 * @throws PlimsollError `rebuild.measure`, `usage.flag` for a line that can't be edited, `cancelled`
 */
export async function measure(
  request: MeasureRequest,
): Promise<{ predicted: Predicted; known: Forecast; measured: Measurement }> {
  const { variant, context, forecast, edit } = request;
  const task = context.progress.task("build", "measuring a rebuild", variant.name);
  const directory = join(context.workDirectory, "rebuild", variant.slug);
  try {
    const { build, copy } = await prepare(request, directory);
    task.update("building it as it is");
    const nodes = distinctSteps(forecast.after);
    const first = observe((await buildCached(build)).log, variant.target, forecast.after);
    const idle = await buildCached(build);
    const neverCached = observe(idle.log, variant.target, forecast.after).ran;
    const known = { ...forecast, times: firstOf(timesOf(first, nodes), forecast.times) };
    const predicted = predict(known);
    const rounds: Round[] = [];
    for (let round = 1; round <= request.rounds; round += 1) {
      task.update(`building it changed (${round}/${request.rounds})`, (round - 1) / request.rounds);
      await applyChange(edit, copy, randomBytes(6).toString("hex"));
      const { log, seconds } = await buildCached(build);
      rounds.push({ seconds, observed: observe(log, variant.target, forecast.after) });
    }
    task.done();
    return {
      predicted,
      known,
      measured: compare(known, predicted, rounds, idle.seconds, nodes, new Set(neverCached.keys())),
    };
  } catch (error) {
    task.fail(context.signal.aborted ? "cancelled" : "could not be measured");
    throw error;
  } finally {
    await rm(join(directory, "tree"), { recursive: true, force: true });
  }
}

async function prepare(
  { variant, plan, settings, context, builder, sources, forecast }: MeasureRequest,
  directory: string,
): Promise<{ build: BuildWork; copy: CopyOfRoot }> {
  const copy: CopyOfRoot = { root: settings.root, tree: join(directory, "tree") };
  await rm(copy.tree, { recursive: true, force: true });
  await copyRoot(copy, sources, forecast.before, { root: settings.root, context });
  const paths = buildPaths(directory, variant);
  // Secrets are not copied: they are read where they lie.
  const allow = [...settings.allow, `fs.read=${settings.root}`];
  const copied = { ...plan, definition: inCopy(plan.definition, copy) };
  return {
    build: { builder, plan: copied, variant, settings: { ...settings, root: copy.tree, allow }, paths, context },
    copy,
  };
}

interface Round {
  seconds: number;
  observed: Observed;
}

function timesOf({ ran }: Observed, nodes: readonly StepNode[]): StepTimes {
  const byStep = new Map(nodes.map(({ id, step }) => [step, ran.get(id)]));
  const byPlace = new Map(nodes.map(({ id, step }) => [placeOf(step), ran.get(id)]));
  return (step) => byStep.get(step) ?? byPlace.get(placeOf(step));
}

function placeOf({ target, stage, index, text }: StepNode["step"]): string {
  return JSON.stringify([target, stage, index, text]);
}

/** The sets of all rounds together; what is never cached is not the change's doing. */
function compare(
  forecast: Forecast,
  { reruns }: Predicted,
  rounds: readonly Round[],
  idleSeconds: number,
  nodes: readonly StepNode[],
  neverCached: ReadonlySet<string>,
): Measurement {
  const judged = nodes.filter(({ id }) => !neverCached.has(id));
  const last = rounds.at(-1)?.observed.ran ?? new Map<string, number>();
  const ran = new Set(rounds.flatMap(({ observed }) => [...observed.ran.keys()]));
  const texts = (wanted: (id: string) => boolean) => judged.filter(({ id }) => wanted(id)).map(({ step }) => step.text);
  const unexpected = texts((id) => ran.has(id) && !reruns.possible.has(id));
  const missed = texts((id) => reruns.certain.has(id) && rounds.some(({ observed }) => !observed.ran.has(id)));
  const seconds = rounds.map((round) => round.seconds);
  return {
    steps: judged.flatMap(({ id, step }) => (last.has(id) ? [{ step: step.text, seconds: last.get(id) ?? 0 }] : [])),
    seconds: median(seconds),
    rounds: seconds,
    idleSeconds,
    predictedSeconds: secondsOf(forecast, ({ id }) => last.has(id)),
    exact: unexpected.length + missed.length === 0,
    unexpected,
    missed,
  };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? 0)) / 2;
}
