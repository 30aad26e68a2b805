import { join } from "node:path";
import { topDirectory, trackedPaths } from "../git/changed-paths.ts";
import type { GitRepository } from "../git/repository.ts";
import type { BuiltVariant, Plan } from "../model/plan.ts";
import type { Context } from "../model/ports.ts";
import type { Rebuild } from "../model/report.ts";
import type { Settings } from "../model/settings.ts";
import { relativeTo } from "../plan/workspace.ts";
import { changeOf } from "./change.ts";
import { listFiles } from "./context-listing.ts";
import { contextsOf, forecastOf } from "./forecast.ts";
import type { StepTimes } from "./model.ts";
import { predictChange } from "./predict-change.ts";
import { type RebuildSources, readSources } from "./sources.ts";
import { stepGraph } from "./step-graph.ts";
import { type ContextFiles, type Typical, typicalChanges } from "./typical.ts";

/** Predicts what a typical source file, a lock file and a line of the Dockerfile would cost a variant to rebuild. */
export type RebuildOf = (variant: BuiltVariant, times: StepTimes) => Promise<Rebuild[]>;

/** Reads the sources of a plan once, for the predictions of all its variants. */
export async function rebuildPredictor(plan: Plan, settings: Settings, context: Context): Promise<RebuildOf> {
  const sources = await readSources(plan, settings);
  const files = await filesOfContexts(sources, { root: settings.root, context });
  return async (variant, times) => {
    if (!sources.targets.has(variant.target)) return [];
    const found = typicalChanges(stepGraph(variant.target, sources.targets), files);
    const predictions: Rebuild[] = [];
    for (const typical of found) {
      const subject = subjectOf(typical, settings.root);
      const change = await changeOf({ directory: settings.root, subject }, sources);
      const forecast = (await forecastOf(change, sources, plan, settings))(variant.target, times);
      predictions.push(await predictChange({ subject, kind: typical.kind }, forecast));
    }
    return predictions;
  };
}

function subjectOf({ at }: Typical, root: string): string {
  return "file" in at ? `${at.file}:${at.line}` : relativeTo(root, join(at.context.directory, at.path));
}

/** What git tracks, because the same is there on every machine; where there is no git, what lies there. */
async function filesOfContexts(sources: RebuildSources, git: GitRepository): Promise<ContextFiles> {
  const tracked = await trackedFiles(git);
  const files = new Map<string, readonly string[]>();
  for (const [key, { directory, rules }] of contextsOf(sources)) {
    const isOut = (path: string, isDirectory: boolean) =>
      path === ".git" || (isDirectory ? rules.ignoresAllBelow(path) : rules.ignores(path));
    const known = tracked?.flatMap((path) => belowOf(directory, path)).filter((path) => !isOut(path, false));
    files.set(key, known === undefined || known.length === 0 ? await listFiles(directory, isOut) : known);
  }
  return files;
}

/** Absolute. Undefined outside of a work tree. */
async function trackedFiles(git: GitRepository): Promise<string[] | undefined> {
  const [top, tracked] = await Promise.all([topDirectory(git), trackedPaths(git)]);
  return top === undefined ? undefined : tracked?.files.map((path) => join(top, path));
}

function belowOf(directory: string, path: string): string[] {
  const inside = relativeTo(directory, path);
  return inside === ".." || inside.startsWith("../") ? [] : [inside];
}
