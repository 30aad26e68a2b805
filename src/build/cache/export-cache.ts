import { codedError } from "../../coded-error.ts";
import type { ResultsAccess } from "../../github/results/access.ts";
import type { Patience } from "../../github/results/patience.ts";
import type { Task } from "../../model/ports.ts";
import { formatBytes } from "../../text/bytes.ts";
import { formatSeconds } from "../../text/duration.ts";
import { type BakeResult, type BuildWork, bake } from "../bake.ts";
import { createBuildLog } from "../build-log.ts";
import { callFiles, definitionOf, reusing } from "../definition.ts";
import type { CacheEntry } from "./backends.ts";
import type { VariantCache } from "./choice.ts";
import { exportError, writtenLayers } from "./export-log.ts";
import { exportedIndex } from "./exported-index.ts";
import { withExport } from "./imports.ts";

/** One variant's steps to be kept. */
export interface CacheExport {
  /** Its plan reads from what the build read from: what came from a cache is not in the builder. */
  work: BuildWork;
  part: VariantCache & { writes: CacheEntry };
  /** For the cache of GitHub Actions. */
  access?: ResultsAccess;
  patience?: Patience;
  /** Ends it. */
  signal: AbortSignal;
}

/** What became of it. */
export type ExportedCache =
  | {
      status: "kept";
      seconds: number;
      /** What was new, and all that the index names; bytes, where that can be told. */
      newBytes?: number;
      allBytes?: number;
    }
  | { status: "failed"; reason: string };

/**
 * Keeps the steps of a build that has ended, in a call of its own that makes nothing else: whatever becomes of it, the build
 * stays what it was. Never rejects.
 */
export async function exportCache(request: CacheExport): Promise<ExportedCache> {
  const { work, part } = request;
  const task = work.context.progress.task("build", "keeping its steps in the build cache", work.variant.name);
  const outcome = await attempt(request, task).catch((error: unknown): ExportedCache => {
    return { status: "failed", reason: codedError(error).message.replace(/\.$/, "") };
  });
  if (outcome.status === "kept") task.done(keptText(outcome));
  else task.fail(`The build cache of \`${work.variant.name}\` (${part.backend}) was not kept: ${outcome.reason}.`);
  return outcome;
}

async function attempt(request: CacheExport, task: Task): Promise<ExportedCache> {
  const { work, part, signal } = request;
  const { plan, variant, paths, context } = work;
  const index = await exportedIndex(request);
  const log = createBuildLog();
  const child = await bake(work, {
    definition: withExport(reusing(definitionOf(plan, variant, { type: "cacheonly" })), variant.target, part.writes),
    files: callFiles(paths, "cache"),
    writes: part.writes["dest"] === undefined ? [] : [part.writes["dest"]],
    log,
    task,
    deadlineMs: part.timeoutMs,
    signal,
  });
  const ended = endedEarly(child, part.timeoutMs, context.signal.aborted) ?? exportError(log, variant.target, child);
  if (ended !== undefined) return failed(ended);
  const seconds = child.ms / 1_000;
  const kept = await index?.after(writtenLayers(log, variant.target));
  return kept === "missing" ? failed(lostIndex) : { status: "kept", seconds, ...kept };
}

const lostIndex =
  "BuildKit calls it a success, and the index that names its steps is not there. The next build finds what an earlier run kept, or nothing";

/** Why a call that did not end by itself was ended. */
function endedEarly({ endedBy, isStalled }: BakeResult, timeoutMs: number, isCancelled: boolean): string | undefined {
  const limit = `${formatSeconds(timeoutMs / 1_000)} (\`cache.timeout\`)`;
  if (isStalled) return "the cache fell silent";
  if (endedBy === "deadline") return `it took longer than ${limit}`;
  if (endedBy !== "abort") return undefined;
  return isCancelled ? "the run was cancelled" : `it was not done ${limit} after all else`;
}

function failed(reason: string): ExportedCache {
  return { status: "failed", reason };
}

/** `12 MB new in 3.1 s, 98 MB in all`. */
export function keptText({ seconds, newBytes, allBytes }: Extract<ExportedCache, { status: "kept" }>): string {
  const took = formatSeconds(seconds);
  if (newBytes === undefined || allBytes === undefined) return `kept in ${took}`;
  return `${newBytes === 0 ? "nothing" : formatBytes(newBytes)} new in ${took}, ${formatBytes(allBytes)} in all`;
}
