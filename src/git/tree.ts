import { askGit, type GitRepository, runGit, whyGitFailed } from "./repository.ts";

export interface TreeEntry {
  /** `100644`, `100755`, `120000` (a symbolic link), `160000` (a submodule), `040000` (a directory). */
  mode: string;
  object: string;
  /** Bytes; absent for what is no blob. */
  size?: number;
  path: string;
}

/** The entry of one path in a commit, absent when there is none; or why it could not be looked up. */
export async function treeEntry(
  repository: GitRepository,
  commit: string,
  path: string,
): Promise<{ entry?: TreeEntry } | { reason: string }> {
  const result = await runGit(repository, ["ls-tree", "-z", "-l", commit, "--", path]);
  if (result.exitCode !== 0) return { reason: whyGitFailed(result) };
  const entry = result.stdout.split("\0").flatMap((line) => parseEntry(line) ?? [])[0];
  return entry === undefined ? {} : { entry };
}

const keepStdout = 64 * 1024 * 1024;

/**
 * All files of a commit below the root (links and submodules are among them); undefined when they can't be listed.
 * Bytes of a name that are not UTF-8 are U+FFFD.
 */
export async function filesAtCommit(repository: GitRepository, commit: string): Promise<TreeEntry[] | undefined> {
  const text = await askGit(repository, ["ls-tree", "-r", "-z", "-l", commit, "--"], { keepStdout });
  return text?.split("\0").flatMap((line) => parseEntry(line) ?? []);
}

function parseEntry(line: string): TreeEntry | undefined {
  const match = /^(\d{6}) \w+ ([0-9a-f]+) +(\d+|-)\t(.+)$/s.exec(line);
  if (match === null) return undefined;
  const [, mode = "", object = "", size = "-", path = ""] = match;
  return { mode, object, ...(size === "-" ? {} : { size: Number(size) }), path };
}
