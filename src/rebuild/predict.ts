import type { Origin } from "../model/origin.ts";
import type { Rebuild, RebuildStep } from "../model/report.ts";
import { wallSeconds } from "./duration.ts";
import type { GraphNode, Step, StepGraph, StepTimes } from "./model.ts";
import { type ChangedFiles, type Reruns, reruns, sameNodes } from "./rerun.ts";

/** What a prediction is made from. */
export interface Forecast {
  /** As it is in the cache, and as it is after the change. */
  before: StepGraph;
  after: StepGraph;
  changed: ChangedFiles;
  times: StepTimes;
}

/** A prediction without advice, and the nodes that it speaks of. */
export interface Predicted extends Omit<Rebuild, "change" | "kind" | "advice"> {
  reruns: Reruns;
}

/** Predicts which steps of a target run again and how long that takes, when everything but the change is in the cache. */
export function predict(forecast: Forecast): Predicted {
  const { before, after, changed, times } = forecast;
  const found = reruns(before, after, changed);
  const steps = distinctSteps(after);
  const again = steps.filter(({ id }) => found.possible.has(id));
  return {
    steps: again.map((node) => toStep(node, found, times)),
    of: steps.length,
    seconds: secondsOf(forecast, ({ id }) => found.possible.has(id)),
    certainSeconds: secondsOf(forecast, ({ id }) => found.certain.has(id)),
    allSeconds: secondsOf(forecast, () => true),
    work: added(again, times),
    allWork: added(steps, times),
    untimed: steps.filter(({ step }) => times(step) === undefined).length,
    reruns: found,
  };
}

export type StepNode = GraphNode & { step: Step };

/** Every step once: what is the same in several stages runs once. */
export function distinctSteps(graph: StepGraph): StepNode[] {
  const first = sameNodes(graph);
  return graph.nodes.filter((node): node is StepNode => node.step !== undefined && first.get(node.id) === node.id);
}

/** Seconds from start to end when these nodes run. */
export function secondsOf({ after, times }: Forecast, runs: (node: GraphNode) => boolean): number {
  return rounded(wallSeconds(after, (node) => (node.step !== undefined && runs(node) ? (times(node.step) ?? 0) : 0)));
}

function added(nodes: readonly StepNode[], times: StepTimes): number {
  return rounded(nodes.reduce((sum, { step }) => sum + (times(step) ?? 0), 0));
}

function toStep({ id, step }: StepNode, { certain }: Reruns, times: StepTimes): RebuildStep {
  return { step: step.text, origin: originOf(step), seconds: times(step) ?? null, certain: certain.has(id) };
}

export function originOf({ file, startLine, endLine, stage, text }: Step): Origin {
  const named = stage === "" ? {} : { stage };
  return { ...(file === undefined ? {} : { file }), startLine, endLine, ...named, instruction: text, via: "none" };
}

/** To milliseconds: what is added up is not more exact. */
function rounded(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}
