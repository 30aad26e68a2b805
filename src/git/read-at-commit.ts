import { posix } from "node:path";
import { isCommitId } from "./commit-id.ts";
import { type GitRepository, runGit, whyGitFailed } from "./repository.ts";
import { type TreeEntry, treeEntry } from "./tree.ts";

/**
 * A file as a commit has it. `unreadable` is not `absent`: what decides whether a rule holds must not take a file that it
 * can't read for one that is not there.
 */
export type FileAtCommit =
  | { kind: "text"; text: string }
  | { kind: "absent" }
  /** `link`: it is a symbolic link, or below one, and this is where it leads, from the root; absent when that is outside. */
  | { kind: "unreadable"; reason: string; link?: string };

/** Reads a file of one commit by its path from the root, with `/`. */
export type ReadAtCommit = (path: string) => Promise<FileAtCommit>;

/** As large as a text file of the repository may be; see plan/text-file. */
const mostBytes = 2 * 1024 * 1024;

/** {@link readFileAtCommit} for one commit. */
export function readerAtCommit(repository: GitRepository, commit: string, limit?: number): ReadAtCommit {
  return (path) => readFileAtCommit(repository, commit, path, limit);
}

/**
 * The text of a regular file of up to `limit` bytes. Filters and text conversion do not run, symbolic links are not
 * followed, and a path can't lead out of the root. Never rejects.
 */
export async function readFileAtCommit(
  repository: GitRepository,
  commit: string,
  path: string,
  limit: number = mostBytes,
): Promise<FileAtCommit> {
  const wanted = posix.normalize(path);
  if (!isCommitId(commit)) return unreadable("it is asked of no full commit ID");
  if (path === "" || posix.isAbsolute(wanted) || /^\.\.?(?:\/|$)|\/$|\0/.test(wanted)) {
    return unreadable("its path does not name a file below the root");
  }
  const found = await treeEntry(repository, commit, wanted);
  if ("reason" in found) return unreadable(found.reason);
  if (found.entry === undefined) return missing(repository, commit, wanted);
  if (found.entry.mode === symbolicLink) return linked(repository, found.entry, wanted, "it is a symbolic link");
  const fault = faultOf(found.entry, limit);
  if (fault !== undefined) return unreadable(fault);
  const result = await runGit(repository, ["cat-file", "blob", found.entry.object], { keepStdout: limit + 1 });
  if (result.exitCode !== 0 || result.stdoutTruncated) return unreadable(whyGitFailed(result));
  return { kind: "text", text: result.stdout };
}

const symbolicLink = "120000";
/** As Linux has it (PATH_MAX). */
const longestTarget = 4_096;

/** `path` is the link `entry`, or below it. */
async function linked(
  repository: GitRepository,
  entry: TreeEntry,
  path: string,
  reason: string,
): Promise<FileAtCommit> {
  const from = posix.normalize(entry.path);
  const { exitCode, stdout, stdoutTruncated } = await runGit(repository, ["cat-file", "blob", entry.object], {
    keepStdout: longestTarget,
  });
  const link = posix.join(posix.dirname(from), stdout, path.slice(from.length));
  const leadsOut = posix.isAbsolute(stdout) || /^\.\.?(?:\/|$)/.test(link);
  if (exitCode !== 0 || stdoutTruncated || leadsOut) return unreadable(reason);
  return { kind: "unreadable", reason, link };
}

function faultOf({ mode, size = 0 }: TreeEntry, limit: number): string | undefined {
  if (!mode.startsWith("100")) return "it is no regular file";
  return size > limit ? `it has ${size} bytes, and ${limit} are read` : undefined;
}

/** Below a symbolic link or a submodule git's tree has nothing, and yet there may be a file. */
async function missing(repository: GitRepository, commit: string, path: string): Promise<FileAtCommit> {
  for (let parent = posix.dirname(path); parent !== "."; parent = posix.dirname(parent)) {
    const found = await treeEntry(repository, commit, parent);
    if ("reason" in found) return unreadable(found.reason);
    const { mode } = found.entry ?? {};
    if (found.entry !== undefined && mode === symbolicLink) {
      return linked(repository, found.entry, path, `${parent} is a symbolic link`);
    }
    if (mode === "160000") return unreadable(`${parent} is a submodule`);
    if (mode !== undefined) break;
  }
  return { kind: "absent" };
}

function unreadable(reason: string): FileAtCommit {
  return { kind: "unreadable", reason };
}
