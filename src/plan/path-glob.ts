import { dirname, matchesGlob } from "node:path/posix";

/** The first of the globs of `ignore` that leaves a path out. A glob that names a directory leaves out all below it. */
export function leftOutBy(path: string, globs: readonly string[]): string | undefined {
  return globs.find((glob) => matches(path, glob));
}

function matches(path: string, pattern: string): boolean {
  const glob = pattern.replace(/^\.\//, "").replace(/\/$/, "");
  return path !== "." && (matchesGlob(path, glob) || matches(dirname(path), glob));
}
