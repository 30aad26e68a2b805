import { isCommitId } from "./commit-id.ts";
import { askGit, type GitRepository, runGit } from "./repository.ts";

/** The commit that is checked out; undefined outside a repository, before its first commit and without git. */
export function headCommit(repository: GitRepository): Promise<string | undefined> {
  return commitNamed(repository, "HEAD");
}

/** The commit that a whole ref (`refs/remotes/origin/main`) names; undefined when there is none. */
export async function commitOfRef(repository: GitRepository, ref: string): Promise<string | undefined> {
  return ref.startsWith("refs/") ? commitNamed(repository, ref) : undefined;
}

async function commitNamed(repository: GitRepository, name: string): Promise<string | undefined> {
  const found = (await askGit(repository, ["rev-parse", "--verify", "--quiet", `${name}^{commit}`]))?.trim();
  return found !== undefined && isCommitId(found) ? found : undefined;
}

/** Whether the repository has the commit itself; a shallow clone names parents that it does not have. */
export async function hasCommit(repository: GitRepository, commit: string): Promise<boolean> {
  if (!isCommitId(commit)) return false;
  return (await runGit(repository, ["cat-file", "-e", `${commit}^{commit}`])).exitCode === 0;
}

/**
 * The parents that a commit names, first parent first; empty for a root commit, undefined when it is not there. They are
 * read from the object itself: `git log` and `rev-parse` hide them where a shallow clone ends.
 */
export async function parentsOf(repository: GitRepository, commit: string): Promise<string[] | undefined> {
  if (!isCommitId(commit)) return undefined;
  const text = await askGit(repository, ["cat-file", "commit", commit]);
  if (text === undefined) return undefined;
  const [header = ""] = text.split("\n\n", 1);
  const parents = header.split("\n").flatMap((line) => /^parent ([0-9a-f]+)$/.exec(line)?.[1] ?? []);
  return parents.every(isCommitId) ? parents : undefined;
}

/** The newest commit that both come from; undefined where the history that is here does not reach it. */
export async function mergeBase(repository: GitRepository, one: string, other: string): Promise<string | undefined> {
  if (!isCommitId(one) || !isCommitId(other)) return undefined;
  const found = (await askGit(repository, ["merge-base", one, other]))?.trim();
  return found !== undefined && isCommitId(found) ? found : undefined;
}
