import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";

/** Removes files of a cache directory, those that were not used for longest first, until it holds at most `maximumBytes`. */
export async function evictOldest(directory: string, maximumBytes: number): Promise<void> {
  const names = await readdir(directory);
  const files = await Promise.all(names.map((name) => describe(join(directory, name))));
  let total = 0;
  for (const file of files.filter((each) => each !== undefined).sort((a, b) => b.usedMs - a.usedMs)) {
    total += file.size;
    if (total > maximumBytes) await rm(file.path, { force: true });
  }
}

/** Nothing for a file that another run has just removed. */
async function describe(path: string): Promise<{ path: string; size: number; usedMs: number } | undefined> {
  const stats = await stat(path).catch(() => undefined);
  return stats?.isFile() === true ? { path, size: stats.size, usedMs: stats.mtimeMs } : undefined;
}
