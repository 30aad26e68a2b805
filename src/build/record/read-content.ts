import { createHash } from "node:crypto";
import { createReadStream, type Stats } from "node:fs";
import { lstat, readlink } from "node:fs/promises";

/** Says what a path of a context is: mode and a short digest; undefined for what no build takes, or can't be read. */
export type ReadContent = (path: string, stats: Stats) => Promise<string | undefined>;

/** Larger files are told by their size alone, and so is all that comes when that much was read. */
const largestFile = 64e6;
const mostBytes = 512e6;

/** Enough to tell a change; nothing is decided by it. */
export const digestLength = 16;

/** Reads each file once, however many steps take it. */
export function contentReader(signal: AbortSignal): ReadContent {
  const known = new Map<string, Promise<string | undefined>>();
  let bytes = 0;
  const read = async (path: string, stats: Stats): Promise<string | undefined> => {
    const mode = (stats.mode & 0o7777).toString(8);
    if (stats.isDirectory()) return mode;
    if (stats.isSymbolicLink()) return `link:${shortDigest(await readlink(path))}`;
    if (!stats.isFile()) return undefined;
    if (stats.size > largestFile || bytes + stats.size > mostBytes) return `${mode}:~${stats.size}`;
    bytes += stats.size;
    const hash = createHash("sha256");
    for await (const chunk of createReadStream(path, { signal })) hash.update(chunk);
    return `${mode}:${hash.digest("hex").slice(0, digestLength)}`;
  };
  return (path, stats) => {
    const content = known.get(path) ?? read(path, stats).catch(() => undefined);
    known.set(path, content);
    return content;
  };
}

export function shortDigest(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, digestLength);
}

/** Undefined when nothing is there. Links are not followed. */
export function statOf(path: string): Promise<Stats | undefined> {
  return lstat(path).catch(() => undefined);
}
