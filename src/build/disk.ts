import { statfs } from "node:fs/promises";
import { dirname } from "node:path";
import { hasErrno, PlimsollError } from "../errors.ts";
import { formatBytes } from "../text/bytes.ts";

/** Below this no build is begun: its image would most likely fill the disk. */
const leastFreeBytes = 1e9;
/** Images of 8–10 GB are normal for machine learning; two at once want more than this. */
const roomyFreeBytes = 12e9;

/** Bytes that a user without privileges may still write where `path` lies, or will lie. */
export async function freeBytes(path: string): Promise<number> {
  try {
    const { bavail, bsize } = await statfs(path);
    return bavail * bsize;
  } catch (error) {
    if (!hasErrno(error, "ENOENT") || dirname(path) === path) throw error;
    return freeBytes(dirname(path));
  }
}

/** @throws PlimsollError `disk.full` when there is no room to begin a build */
export function requireRoom(free: number, variant: string): void {
  if (free >= leastFreeBytes) return;
  throw new PlimsollError(
    "disk.full",
    `\`${variant}\` is not built: only ${formatBytes(free)} are free where images are written. Free at least ${formatBytes(leastFreeBytes)}.`,
  );
}

export interface Parallelism {
  /** How many variants are built at the same time; at least 1. */
  builds: number;
  /** How many images are read and scanned at the same time; at least 1. */
  looks: number;
  /** Why they are fewer than the machine could do, for a note. */
  reason?: string;
}

/**
 * How much goes on at the same time. `asked` (0: nobody asked) wins. Else four to eight builds, which is fewer than bake
 * itself would begin; three or four images, each of which is read on all processors, so that a large one does not wait for
 * two small ones; and all one after the other when `free` bytes are few. The builder's own disk is not looked at: for a
 * container or another machine it can't be seen from here.
 */
export function chooseParallelism(asked: number, processors: number, free: number): Parallelism {
  if (asked > 0) return { builds: asked, looks: asked };
  if (free < roomyFreeBytes) {
    const reason = `Only ${formatBytes(free)} are free where images are written: variants go one after the other (parallel: N overrides).`;
    return { builds: 1, looks: 1, reason };
  }
  return {
    builds: Math.min(8, Math.max(4, processors)),
    looks: processors < 8 ? 3 : 4,
  };
}
