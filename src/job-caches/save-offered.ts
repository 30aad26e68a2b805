import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { JobCache } from "../model/github.ts";
import type { Delivery } from "../model/report.ts";
import { formatBytes } from "../text/bytes.ts";
import { counted } from "../verdict/subject.ts";

export interface OfferedEntry {
  key: string;
  /** A file or, for entries of several files, a directory of files. */
  path: string;
}

/** For one run. GitHub gives a repository 10 GB of all caches, and lets one take 200 new entries a minute. */
const most = { entries: 32, bytes: 1.5e9 };

const surface = "caches";

/**
 * Keeps the entries that are not there yet, one after the other, in `deadlineMs` altogether and within bounds on their
 * number and bytes. Never rejects.
 */
export async function saveOffered(
  offered: readonly OfferedEntry[],
  isNew: (entry: OfferedEntry) => boolean,
  cache: JobCache,
  deadlineMs: number,
  signal: AbortSignal,
): Promise<Delivery> {
  if (offered.length === 0) return { surface, status: "skipped", reason: "there was nothing to keep" };
  const wanted = await smallestFirst(offered.filter(isNew));
  if (wanted.length === 0) {
    return { surface, status: "skipped", reason: `${counted(offered.length, "entry", "entries")} are there already` };
  }
  const end = Date.now() + deadlineMs;
  const kept = { entries: 0, bytes: 0 };
  let tried = 0;
  for (const { key, path, bytes } of wanted) {
    const left = end - Date.now();
    if (left <= 0 || signal.aborted || kept.entries >= most.entries) break;
    if (bytes === undefined || kept.bytes + bytes > most.bytes) break;
    tried += 1;
    if (!(await cache.save(key, path, left))) continue;
    kept.entries += 1;
    kept.bytes += bytes;
  }
  const of = `${kept.entries} of ${counted(wanted.length, "new entry", "new entries")}`;
  if (kept.entries > 0) {
    return { surface, status: "delivered", reason: `${of}, ${formatBytes(kept.bytes)}` };
  }
  const why = tried === 0 ? "none could be read in time and within bounds" : "the service did not take them";
  return { surface, status: "failed", reason: `${of} were kept: ${why}` };
}

/** What is small is worth most: a whole look takes 200 kB. What can't be read comes last. */
async function smallestFirst(
  entries: readonly OfferedEntry[],
): Promise<(OfferedEntry & { bytes: number | undefined })[]> {
  const sized = await Promise.all(entries.map(async (entry) => ({ ...entry, bytes: await bytesOf(entry.path) })));
  return sized.sort((a, b) => (a.bytes ?? Number.MAX_VALUE) - (b.bytes ?? Number.MAX_VALUE));
}

async function bytesOf(path: string): Promise<number | undefined> {
  try {
    const stats = await stat(path);
    if (!stats.isDirectory()) return stats.size;
    const sizes = await Promise.all((await readdir(path)).map(async (name) => (await stat(join(path, name))).size));
    return sizes.reduce((sum, size) => sum + size, 0);
  } catch {
    return undefined;
  }
}
