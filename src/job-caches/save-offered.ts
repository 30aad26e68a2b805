import { stat } from "node:fs/promises";
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
  const wanted = offered.filter(isNew);
  if (wanted.length === 0) {
    return { surface, status: "skipped", reason: `${counted(offered.length, "entry", "entries")} are there already` };
  }
  const end = Date.now() + deadlineMs;
  const kept = { entries: 0, bytes: 0 };
  let tried = 0;
  for (const { key, path } of wanted) {
    const left = end - Date.now();
    if (left <= 0 || signal.aborted || kept.entries >= most.entries) break;
    const bytes = await bytesOf(path);
    if (bytes === undefined || kept.bytes + bytes > most.bytes) continue;
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

async function bytesOf(path: string): Promise<number | undefined> {
  return stat(path).then(
    ({ size }) => size,
    () => undefined,
  );
}
