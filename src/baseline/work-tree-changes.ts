import { posix, relative, sep } from "node:path";
import { changedInWorkTree, topDirectory, trackedPaths, untrackedPaths } from "../git/changed-paths.ts";
import { type ReadAtCommit, readerAtCommit } from "../git/read-at-commit.ts";
import { askGit, type GitRepository } from "../git/repository.ts";

/** What is not in the work tree what it was in a commit. All paths count from the repository's top. */
export interface WorkTreeChanges {
  /** From the top to the root of the run, `/` at its end; empty when they are the same. */
  prefix: string;
  /** Absolute. */
  top: string;
  /** Tracked files that differ. */
  changed: readonly string[];
  /** What git does not know, so that nobody can say whether it was changed; directories with `/` at their end. */
  unknown: readonly string[];
  tracked: { files: readonly string[]; links: readonly string[] };
  /** Reads the commit, by paths from the top. */
  read: ReadAtCommit;
}

/** Whether a path from the top was changed, or lies where git does not know. */
export function isTouched({ changed, unknown }: WorkTreeChanges, path: string): boolean {
  const holds = (other: string) => other === path || path.startsWith(other.endsWith("/") ? other : `${other}/`);
  return changed.some(holds) || unknown.some(holds);
}

/**
 * Compares the work tree with a commit that is here. Files that are not committed are the author's too; so the work tree
 * counts, and not HEAD. `out`: the absolute directory of results, which is emptied before anything is built.
 */
export async function workTreeChanges(
  repository: GitRepository,
  base: string,
  out: string,
): Promise<WorkTreeChanges | { reason: string }> {
  const [top, prefix, changed, untracked, tracked] = await Promise.all([
    topDirectory(repository),
    askGit(repository, ["rev-parse", "--show-prefix"]),
    changedInWorkTree(repository, base),
    untrackedPaths(repository),
    trackedPaths(repository),
  ]);
  if (top === undefined || prefix === undefined) return { reason: "this is no work tree of git" };
  if (changed === undefined || untracked === undefined || tracked === undefined) {
    return { reason: `git can't say what was changed since ${base.slice(0, 12)}` };
  }
  const place = prefix.replace(/\n$/, "");
  const results = posix.join(place, relative(repository.root, out).split(sep).join("/"), "/");
  return {
    prefix: place,
    top,
    changed,
    // git's own directory is in a build context too, unless .dockerignore says otherwise, and is never what it was.
    unknown: [...untracked.filter((path) => path !== results), ".git/"],
    tracked,
    read: readerAtCommit({ ...repository, root: top }, base),
  };
}
