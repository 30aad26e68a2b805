import type { LocalContext } from "../build/local-context.ts";
import type { Plan } from "../model/plan.ts";
import type { Settings } from "../model/settings.ts";
import { changedFiles, type MovedFiles, movedFiles } from "./changed-files.ts";
import { listFiles } from "./context-listing.ts";
import type { Change, GraphNode, StepGraph, StepTimes } from "./model.ts";
import type { Forecast } from "./predict.ts";
import { type RebuildSources, readSources } from "./sources.ts";
import { stepGraph } from "./step-graph.ts";

/** Gives what a target's prediction is made from. */
export type ForecastOf = (target: string, times: StepTimes) => Forecast;

/** Reads what a change makes of the sources. */
export async function forecastOf(
  change: Change,
  sources: RebuildSources,
  plan: Plan,
  settings: Settings,
): Promise<ForecastOf> {
  const after = change.texts.size === 0 ? sources : await readSources(plan, settings, change.texts);
  const changed = changedFiles(change, await filesMoved(sources, after));
  return (target, times) => ({
    before: stepGraph(target, sources.targets),
    after: change.line === undefined ? stepGraph(target, after.targets) : shownAs(target, sources, after),
    changed,
    times,
  });
}

/** With one line edited, each step is shown, and its time looked up, as it is now. */
function shownAs(target: string, before: RebuildSources, after: RebuildSources): StepGraph {
  const steps = new Map(stepGraph(target, before.targets).nodes.map(({ id, step }) => [id, step]));
  const { nodes, end } = stepGraph(target, after.targets);
  return { nodes: nodes.map(({ step, ...node }) => withStep(node, steps.get(node.id) ?? step)), end };
}

function withStep(node: Omit<GraphNode, "step">, step: GraphNode["step"]): GraphNode {
  return step === undefined ? node : { ...node, step };
}

/** What a changed ignore file lets in or keeps out. */
async function filesMoved(before: RebuildSources, after: RebuildSources): Promise<MovedFiles> {
  const same = [...after.ignoreFiles].every(([path, text]) => before.ignoreFiles.get(path) === text);
  const moved = new Map<string, string[]>();
  if (same && before.ignoreFiles.size === after.ignoreFiles.size) return moved;
  const was = contextsOf(before);
  for (const [key, { directory, rules }] of contextsOf(after)) {
    const old = was.get(key);
    if (old !== undefined) moved.set(key, movedFiles(await listFiles(directory), old.rules, rules));
  }
  return moved;
}

/** Every directory that is a context, once for each ignore file, by key. */
export function contextsOf({ targets }: RebuildSources): Map<string, LocalContext> {
  const contexts = [...targets.values()].flatMap(({ context, contexts: named }) => [
    ...(context === undefined ? [] : [context]),
    ...Object.values(named).flatMap((each) => ("local" in each ? [each.local] : [])),
  ]);
  return new Map(contexts.map((context) => [context.key, context]));
}
