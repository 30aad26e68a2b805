import { countedSteps } from "../../build/counted-steps.ts";
import { parseStepName } from "../../build/step-name.ts";
import type { Build, CriticalStep, Report, Step, Timing } from "../../model/report.ts";
import { formatBytes } from "../../text/bytes.ts";
import { formatSeconds } from "../../text/duration.ts";
import { compareText } from "../../text/order.ts";
import { placeOf } from "./places.ts";

/** One variant's build; its platforms were built in one. */
export interface VariantBuild {
  name: string;
  build: Build;
}

export function variantBuilds({ variants }: Pick<Report, "variants">): VariantBuild[] {
  const builds = new Map<string, VariantBuild>();
  for (const { name, build } of variants) {
    if (build !== undefined && !builds.has(name)) builds.set(name, { name, build });
  }
  return [...builds.values()];
}

/** Those that came to a step: of the others there is nothing to tell. */
export function toldBuilds(report: Pick<Report, "variants">): VariantBuild[] {
  return variantBuilds(report).filter(({ build }) => build.steps.length > 0);
}

/** "7 of 9 steps reused"; a FROM is no step here. */
export function reusedText({ steps }: Build): string {
  const counted = countedSteps(steps);
  const reused = counted.filter(({ cached }) => cached).length;
  return counted.length === 0
    ? "no steps"
    : `${reused} of ${counted.length} ${counted.length === 1 ? "step" : "steps"} reused`;
}

/** The instruction of a step, without BuildKit's "[stage 2/5]". */
export function instructionOf(step: Pick<Step, "name">): string {
  return parseStepName(step.name).text;
}

/** "stage-1", "linux/amd64 tools"; empty where a build has one stage and platform only. */
export function stageOf(step: Pick<Step, "name">): string {
  return parseStepName(step.name).scope;
}

/** The first step that was not reused, and why, where that says more than that nothing was there. */
export interface BrokenStep {
  /** "Dockerfile:12"; absent when no line is known. */
  place: string | undefined;
  instruction: string;
  because: string;
}

export function brokenStep({ firstUncached, previous, cacheHitRatio }: Build): BrokenStep | undefined {
  const isFirstBuild = previous === undefined && cacheHitRatio === 0;
  if (firstUncached === undefined || isFirstBuild) return undefined;
  const { step, origin, because } = firstUncached;
  return { place: placeOf(origin), instruction: instructionOf({ name: step }), because };
}

/** Shorter ones are no reason for anything. */
const shortest = 0.1;

/** The `count` steps that took longest, the longest first. */
export function slowestSteps({ steps }: Build, count: number): Step[] {
  return steps
    .filter(({ seconds, cached }) => !cached && seconds >= shortest)
    .toSorted((a, b) => b.seconds - a.seconds || compareText(a.name, b.name))
    .slice(0, count);
}

/** What was carried in and out in no less than `least` seconds, the longest first: "export 12 s", "context 1.4 s (34.0 MB)". */
export function transferTexts({ transfers }: Build, least = shortest): string[] {
  return transfers
    .filter(({ seconds }) => seconds >= least)
    .toSorted((a, b) => b.seconds - a.seconds || compareText(a.name, b.name))
    .map(transferText);
}

function transferText({ name, seconds, bytes }: Timing): string {
  const size = bytes === undefined || bytes === 0 ? "" : ` (${formatBytes(bytes)})`;
  return `${name} ${formatSeconds(seconds)}${size}`;
}

/** What takes less is BuildKit's own, not a step's. */
const shortestPath = 1;

/** "critical path 97 s in 4 steps"; empty where nothing took its time. */
export function criticalText({ criticalPath }: Build): string {
  if (criticalPath === undefined || criticalPath.seconds < shortestPath) return "";
  const { steps, seconds } = criticalPath;
  return `critical path ${formatSeconds(seconds)} in ${steps.length} ${steps.length === 1 ? "step" : "steps"}`;
}

/** A row of the timeline: a step, or what a step had to wait for. */
export interface TimelineRow {
  step: Step | CriticalStep;
  stage: string;
  cached: boolean;
  isCritical: boolean;
  isFirstUncached: boolean;
}

/** Steps and whatever else is on the critical path, stage by stage as they began; what came from the cache has no time. */
export function timelineRows({ steps, criticalPath, firstUncached }: Build): TimelineRow[] {
  const critical = new Set(criticalPath?.steps.map(({ digest }) => digest));
  const listed = new Set(steps.map(({ digest }) => digest));
  const others = criticalPath?.steps.filter(({ digest }) => !listed.has(digest)) ?? [];
  const rows = [...others, ...steps].map((step) => ({
    step,
    stage: parseStepName(step.name).index === undefined ? "" : stageOf(step),
    cached: "cached" in step && step.cached,
    isCritical: critical.has(step.digest),
    isFirstUncached: step.digest === firstUncached?.digest,
  }));
  const began = new Map<string, number>();
  for (const { stage, step } of rows) {
    began.set(stage, Math.min(began.get(stage) ?? Number.POSITIVE_INFINITY, step.start ?? Number.POSITIVE_INFINITY));
  }
  const order = [...began.keys()];
  return rows.toSorted((a, b) => {
    const [left, right] = [began.get(a.stage) ?? 0, began.get(b.stage) ?? 0];
    if (a.stage !== b.stage)
      return left < right || (left === right && order.indexOf(a.stage) < order.indexOf(b.stage)) ? -1 : 1;
    return indexOf(a) - indexOf(b);
  });
}

function indexOf({ step }: TimelineRow): number {
  return parseStepName(step.name).index ?? 0;
}
