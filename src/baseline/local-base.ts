import { changedInWorkTree } from "../git/changed-paths.ts";
import { commitOfRef, mergeBase, parentsOf } from "../git/commits.ts";
import type { GitRepository } from "../git/repository.ts";
import type { BaseCommit } from "./base-commit.ts";

/**
 * What a run at a desk is compared with: where the branch left the remote's default branch. With no commit of its own
 * since then, HEAD when something is not committed yet, else the commit before it: what was worked on last.
 */
export async function localBase(repository: GitRepository, head: string): Promise<BaseCommit> {
  const remote = await remoteDefault(repository);
  const left = remote === undefined ? undefined : await mergeBase(repository, head, remote);
  if (left !== undefined && left !== head) {
    return { found: true, commit: left, because: "where this branch left the default one", isSame: false };
  }
  const changed = await changedInWorkTree(repository, head);
  if (changed !== undefined && changed.length > 0) {
    return { found: true, commit: head, because: "the last commit; something is changed since", isSame: false };
  }
  const [parent] = (await parentsOf(repository, head)) ?? [];
  if (parent === undefined) return { found: false, reason: "it is the first commit, so there is nothing before it" };
  return { found: true, commit: parent, because: "the commit before the last", isSame: false };
}

/** A clone sets `origin/HEAD`; other ways to get a repository (`git remote add`) don't. */
async function remoteDefault(repository: GitRepository): Promise<string | undefined> {
  for (const name of ["HEAD", "main", "master"]) {
    const commit = await commitOfRef(repository, `refs/remotes/origin/${name}`);
    if (commit !== undefined) return commit;
  }
  return undefined;
}
