import type { BuildLog } from "../build-log.ts";
import { hasCompleted, hasStarted, type VertexRecord } from "../vertex-record.ts";

/** How long nothing may come of what is asked of a cache. */
export interface StallLimits {
  /** Of its index, milliseconds. It was fetched a moment ago. */
  indexMs: number;
  /** Of a layer, milliseconds. The client of Azure's storage waits 10 s and more before it tries again. */
  layerMs: number;
  lookEveryMs: number;
}

export const stallLimits: StallLimits = { indexMs: 90_000, layerMs: 180_000, lookEveryMs: 5_000 };

export interface StallWatch {
  /** Fires when the build waits for the cache, and nothing comes. */
  signal: AbortSignal;
  stop(): void;
}

/**
 * Watches a build that reads from a cache. BuildKit holds a build for as long as its cache is silent, an hour if need be, and
 * not that build alone. A daemon has one scheduler for all its builds, which waits for an index inside of itself
 * (moby/buildkit solver/scheduler.go, loop; solver/llbsolver/bridge.go, lazyCacheManager): nothing begins there any more, not
 * even a Dockerfile that reads from no cache. A layer holds everything that needs the same layer. Neither ends with the build
 * that asked, for the download runs in no build's context (seen with BuildKit 0.32.2; cache/remotecache/gha/gha.go, ReaderAt).
 * Steps that run are none of its business: only indices on their way, and layers of cached steps.
 */
export function watchForStall(log: Pick<BuildLog, "vertices" | "transfers">, limits = stallLimits): StallWatch {
  const controller = new AbortController();
  const since = new Map<string, { state: string; at: number }>();
  const look = () => {
    const now = performance.now();
    for (const { what, state, limitMs } of waits(log, limits)) {
      const known = since.get(what);
      if (known?.state !== state) since.set(what, { state, at: now });
      else if (now - known.at > limitMs) controller.abort();
    }
  };
  const timer = setInterval(look, limits.lookEveryMs);
  timer.unref();
  return { signal: controller.signal, stop: () => clearInterval(timer) };
}

function waits({ vertices, transfers }: Pick<BuildLog, "vertices" | "transfers">, limits: StallLimits) {
  return [...vertices.values()].flatMap((record) => {
    if (isImport(record)) {
      const state = hasStarted(record) && !hasCompleted(record) ? "open" : `done ${record.runs.size}`;
      return [{ what: record.digest, state, limitMs: state === "open" ? limits.indexMs : Number.POSITIVE_INFINITY }];
    }
    if (!record.cached) return [];
    const layers = [...(transfers.get(record.digest)?.values() ?? [])].filter(({ id }) => id.startsWith("sha256:"));
    const open = layers.filter(({ current = 0, total = 0 }) => current < total);
    const state = open.map(({ id, current }) => `${id} ${current ?? 0}`).join();
    return [{ what: record.digest, state, limitMs: open.length > 0 ? limits.layerMs : Number.POSITIVE_INFINITY }];
  });
}

function isImport({ runs }: VertexRecord): boolean {
  return [...runs.keys()].some((name) => name.includes("importing cache manifest from "));
}
