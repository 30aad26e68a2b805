import { isCommitId } from "./commit-id.ts";
import { filtersOff } from "./filters.ts";
import { askGit, type GitRepository } from "./repository.ts";

const keepStdout = 64 * 1024 * 1024;
const deadlineMs = 60_000;
const diffFlags = ["-z", "--name-only", "--no-renames", "--no-ext-diff", "--no-textconv", "--ignore-submodules=none"];

/**
 * Paths that are not the same in two commits, from the repository's top; of a renamed file both. Undefined when that
 * can't be told. Bytes of a name that are not UTF-8 are U+FFFD.
 */
export async function changedPaths(
  repository: GitRepository,
  base: string,
  head: string,
): Promise<string[] | undefined> {
  if (!isCommitId(base) || !isCommitId(head)) return undefined;
  return paths(
    await askGit(repository, ["diff-tree", "-r", ...diffFlags, base, head, "--"], { keepStdout, deadlineMs }),
  );
}

/**
 * Tracked paths that are not in the work tree what they are in a commit, from the repository's top: what was committed
 * since, and what was not. Undefined when that can't be told.
 */
export async function changedInWorkTree(repository: GitRepository, base: string): Promise<string[] | undefined> {
  if (!isCommitId(base)) return undefined;
  const filters = await filtersOff(repository);
  if (filters === undefined) return undefined;
  const flags = [...diffFlags, "--no-relative", "--no-color"];
  return paths(await askGit(repository, ["diff", ...flags, base, "--"], { ...filters.call, keepStdout, deadlineMs }));
}

/**
 * What lies in the work tree and git does not track, ignored files included, from the repository's top. A directory of
 * which nothing is tracked is one path with `/` at its end. Undefined when that can't be told.
 */
export async function untrackedPaths(repository: GitRepository): Promise<string[] | undefined> {
  const top = await topDirectory(repository);
  if (top === undefined) return undefined;
  const args = ["ls-files", "-z", "--others", "--directory", "--no-empty-directory", "--"];
  return paths(await askGit({ ...repository, root: top }, args, { keepStdout, deadlineMs }));
}

/** Tracked files from the repository's top, and which of them are symbolic links. Undefined when that can't be told. */
export async function trackedPaths(
  repository: GitRepository,
): Promise<{ files: string[]; links: string[] } | undefined> {
  const top = await topDirectory(repository);
  if (top === undefined) return undefined;
  const call = { keepStdout, deadlineMs };
  const listed = paths(await askGit({ ...repository, root: top }, ["ls-files", "-z", "--stage", "--"], call));
  if (listed === undefined) return undefined;
  const entries = listed.map((line) => ({ mode: line.slice(0, 6), path: line.slice(line.indexOf("\t") + 1) }));
  return {
    files: entries.map(({ path }) => path),
    links: entries.flatMap(({ mode, path }) => (mode === "120000" ? [path] : [])),
  };
}

/** The work tree's uppermost directory; undefined outside of one. */
export async function topDirectory(repository: GitRepository): Promise<string | undefined> {
  return (await askGit(repository, ["rev-parse", "--show-toplevel"]))?.replace(/\n$/, "") || undefined;
}

function paths(text: string | undefined): string[] | undefined {
  return text?.split("\0").filter((path) => path !== "");
}
