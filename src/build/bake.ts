import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { BakeDefinition, BuiltVariant, Plan } from "../model/plan.ts";
import type { ChildResult, Context, Task } from "../model/ports.ts";
import type { Settings } from "../model/settings.ts";
import { buildArguments, buildVariables } from "./arguments.ts";
import type { BuildLog } from "./build-log.ts";
import type { Builder } from "./builder.ts";
import { importsOf } from "./cache/imports.ts";
import { watchForStall } from "./cache/stall.ts";
import { type BuildPaths, type CallFiles, writeDefinition } from "./definition.ts";
import { createLiveView } from "./live.ts";
import { withOwnContexts } from "./own-contexts.ts";

/** What every call of buildx for one variant works with. */
export interface BuildWork {
  builder: Builder;
  plan: Plan;
  variant: BuiltVariant;
  settings: Settings;
  context: Context;
  paths: BuildPaths;
}

/** One call of `buildx bake`. */
export interface BakeCall {
  definition: BakeDefinition;
  files: CallFiles;
  /** Directories that buildx may write to, beside its metadata file. */
  writes: readonly string[];
  /** Takes what it says. */
  log: BuildLog;
  /** Shows it while it runs; absent: nobody watches. */
  task?: Task;
  /** Milliseconds; absent: as long as the variant may be built. */
  deadlineMs?: number;
  /** Ends this call alone. */
  signal?: AbortSignal;
}

/** How a call ended. */
export interface BakeResult extends ChildResult {
  /** It was ended because its builder waits for the build cache, and nothing comes. */
  isStalled: boolean;
}

/** Runs `buildx bake` on the variant's target in a process of its own; how it ended is in the result. */
export async function bake(work: BuildWork, call: BakeCall): Promise<BakeResult> {
  const { definition, files, writes, log, task, deadlineMs = deadlineOf(work) } = call;
  const { builder, variant, settings, context, paths } = work;
  await mkdir(paths.directory, { recursive: true, mode: 0o700 });
  await writeDefinition(
    await withOwnContexts(definition, settings.root, join(context.workDirectory, "contexts")),
    files,
  );
  const show = task === undefined ? () => undefined : createLiveView(task, variant.target);
  const stall = importsOf(definition, variant.target).length > 0 ? watchForStall(log) : undefined;
  stall?.signal.addEventListener("abort", () => builder.standstill.abort(), { once: true });
  const { signal: standstill } = builder.standstill;
  const child = await context.run({
    command: builder.buildx.command,
    args: buildArguments(builder, variant, { files, writes }, settings),
    cwd: settings.root,
    env: buildVariables({ ...context.buildEnvironment, ...settings.secretEnvironment }),
    deadlineMs,
    signal: call.signal === undefined ? standstill : AbortSignal.any([call.signal, standstill]),
    onStderr: (line) => show(log.read(line)),
  });
  stall?.stop();
  return { ...child, isStalled: child.endedBy === "abort" && standstill.aborted && !context.signal.aborted };
}

/** No call outlives the run. */
export function deadlineOf({ variant, settings }: Pick<BuildWork, "variant" | "settings">): number {
  return Math.min(variant.policy.timeoutMs, settings.timeoutMs);
}
