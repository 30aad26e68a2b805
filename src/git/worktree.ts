import { rm } from "node:fs/promises";
import { isCommitId } from "./commit-id.ts";
import { filtersOff } from "./filters.ts";
import { type GitRepository, runGit, whyGitFailed } from "./repository.ts";
import { filesAtCommit, type TreeEntry } from "./tree.ts";

/** The files of a commit in a directory of their own, or why they are not. */
export type Worktree =
  | {
      ok: true;
      /** What a checkout with everything on would have and this one has not, in words; empty: nothing is missing. */
      lacks: string[];
    }
  | { ok: false; reason: string };

const deadlineMs = 300_000;

/**
 * Checks a commit out into `directory`, which must not exist. No hook and no content filter runs, and submodules stay
 * empty. Never rejects; what was begun and failed is taken away again.
 */
export async function addWorktree(repository: GitRepository, commit: string, directory: string): Promise<Worktree> {
  if (!isCommitId(commit)) return { ok: false, reason: "it is no full commit ID" };
  const filters = await filtersOff(repository);
  if (filters === undefined) return { ok: false, reason: "the filters that git is configured with can't be listed" };
  const args = ["worktree", "add", "--detach", "--force", "--no-guess-remote", "--", directory, commit];
  const result = await runGit(repository, args, { ...filters.call, deadlineMs });
  if (result.exitCode === 0) {
    const lacks = await lacking({ ...repository, root: directory }, commit, filters.names.length > 0);
    return { ok: true, lacks };
  }
  await removeWorktree(repository, directory);
  return { ok: false, reason: whyGitFailed(result) };
}

/** Takes the directory away, and git's note of it. Never rejects: at worst a directory stays that nobody needs. */
export async function removeWorktree(repository: GitRepository, directory: string): Promise<void> {
  await runGit(repository, ["worktree", "remove", "--force", "--force", "--", directory]);
  await rm(directory, { recursive: true, force: true }).catch(() => undefined);
  await runGit(repository, ["worktree", "prune"]);
}

async function lacking(worktree: GitRepository, commit: string, mayFilter: boolean): Promise<string[]> {
  const files = await filesAtCommit(worktree, commit);
  if (files === undefined) return ["files that can't be listed"];
  const lacks: string[] = [];
  if (files.some(({ mode }) => mode === "160000")) lacks.push("the files of its submodules");
  if (mayFilter && (await hasFiltered(worktree, files)))
    lacks.push("files that a content filter such as git-lfs keeps");
  return lacks;
}

/** Whether `.gitattributes` gives any file to a filter. Where no filter is configured, that means nothing. */
async function hasFiltered(worktree: GitRepository, files: readonly TreeEntry[]): Promise<boolean> {
  if (!files.some(({ path }) => path === ".gitattributes" || path.endsWith("/.gitattributes"))) return false;
  const input = files.map(({ path }) => `${path}\0`).join("");
  const result = await runGit(worktree, ["check-attr", "-z", "--stdin", "filter"], { input, keepStdout: 64 << 20 });
  if (result.exitCode !== 0 || result.stdoutTruncated) return true;
  const fields = result.stdout.split("\0");
  return fields.some((value, index) => index % 3 === 2 && value !== "unspecified" && value !== "unset");
}
