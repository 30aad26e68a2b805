import { setTimeout as sleep } from "node:timers/promises";
import type { CacheExport } from "./export-cache.ts";
import { lookPatience } from "./first-look.ts";
import { type CacheIndex, type IndexRequest, readIndex, writableRef } from "./gha-index.ts";

/** Looks whether an export left the index that makes it worth something. */
export interface ExportedIndex {
  /**
   * After the export, which wrote these layers anew: what it kept. `missing` when there is no newer index; undefined when that
   * can't be told.
   */
  after(written: readonly string[]): Promise<{ newBytes: number; allBytes: number } | "missing" | undefined>;
}

/** What was stored may take a moment to be found. */
const pausesMs = [0, 1_000, 3_000];

/**
 * Remembers which index there is before an export. BuildKit calls an export a success although the upload of its index
 * failed (tonistiigi/go-actions-cache cache.go, SaveMutable), and then nothing will find what was stored. Undefined for other
 * backends, where such an error is told.
 */
export async function exportedIndex({
  part,
  access,
  work,
  signal,
  patience = lookPatience,
}: CacheExport): Promise<ExportedIndex | undefined> {
  const ref = access === undefined ? undefined : writableRef(access);
  if (part.backend !== "gha" || access === undefined || ref === undefined) return undefined;
  const request: IndexRequest = { access, patience, signal, workDirectory: work.context.workDirectory };
  const read = () => readIndex(request, part.scope, ref);
  const before = await read().catch(() => "unknown" as const);
  if (before === "unknown") return undefined;
  return {
    async after(written) {
      try {
        for (const pause of pausesMs) {
          if (pause > 0) await sleep(pause, undefined, { signal });
          const now = await read();
          if (now !== undefined && now.key !== before?.key) return bytesOf(now, written);
        }
        return "missing";
      } catch {
        return undefined;
      }
    },
  };
}

function bytesOf({ layers }: CacheIndex, written: readonly string[]): { newBytes: number; allBytes: number } {
  const sum = (sizes: Iterable<number>) => [...sizes].reduce((total, size) => total + size, 0);
  return { newBytes: sum(written.map((digest) => layers.get(digest) ?? 0)), allBytes: sum(layers.values()) };
}
