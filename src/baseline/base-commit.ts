/** Which commit a run is compared with ("What is compared with what", CONTRACTS §6). Pure. */
import type { GitHubJob, PullRequestOfJob } from "../model/github.ts";

/** The commit that a run is compared with, or why there is none (a sentence without its full stop). */
export type BaseCommit =
  | {
      found: true;
      commit: string;
      /** Why this one, in a few words: "what the branch was before this push". */
      because: string;
      /** Whether nothing was changed since: rebuilding it would compare it with itself, and all that differs is drift. */
      isSame: boolean;
    }
  | { found: false; reason: string };

/** What is checked out: a job may check out something else than the commit that it runs for. */
export interface Checkout {
  commit: string;
  /** First parent first. */
  parents: readonly string[];
}

/** The commit to compare with, or how to find it, or why there is none (a sentence without its full stop). */
export type BaseChoice =
  | { by: "commit"; commit: string; because: string }
  | { by: "merge-base"; of: string; head: string; because: string }
  | { by: "none"; reason: string };

/**
 * By event:
 *
 * - `pull_request`: GitHub checks out the merge of base and head, so its first parent: what the base branch had at that
 *   moment. Only when the job checks out the head itself, the merge base.
 * - `merge_group`: the group's base.
 * - `push` to the default branch (or where nobody says which that is): the commit that the branch named before. A push of
 *   several commits is one change, and only its last commit had a run.
 * - `push` to another branch, and a run started by hand there: where the branch left the default one.
 * - `schedule`, and a run started by hand, on the default branch: the very commit. Nobody changed anything since its own
 *   run, so all that differs is drift.
 * - what else there is (a tag, a release): the first parent.
 */
export function chooseBase(job: GitHubJob, checkout: Checkout): BaseChoice {
  const { event, pullRequest, mergeGroup } = job;
  if (event === "pull_request_target" || event === "workflow_run") {
    return { by: "none", reason: `a ${event} run does not have the change checked out that it is about` };
  }
  if (pullRequest !== undefined) return ofPullRequest(job, pullRequest, checkout);
  if (mergeGroup !== undefined) return { by: "commit", commit: mergeGroup.baseSha, because: "base of the merge group" };
  if (isOnOtherBranch(job)) {
    const of = job.defaultBranch ?? "";
    return { by: "merge-base", of, head: checkout.commit, because: `where the branch left ${of}` };
  }
  if (event === "schedule" || event === "workflow_dispatch" || event === "repository_dispatch") {
    return { by: "commit", commit: checkout.commit, because: "the same commit, when it was last measured" };
  }
  if (event === "push" && job.before !== undefined && job.ref.startsWith("refs/heads/")) {
    return { by: "commit", commit: job.before, because: "what the branch was before this push" };
  }
  return firstParent(checkout, "first parent of the commit");
}

function ofPullRequest({ sha }: GitHubJob, { head, base }: PullRequestOfJob, checkout: Checkout): BaseChoice {
  if (checkout.commit === head.sha) {
    return { by: "merge-base", of: base.sha, head: head.sha, because: `where the branch left ${base.ref}` };
  }
  if (checkout.commit === sha && checkout.parents.length > 1) {
    return firstParent(checkout, `${base.ref} as the pull request was merged with it`);
  }
  const reason = `what is checked out (${checkout.commit.slice(0, 12)}) is neither the pull request's merge nor its head`;
  return { by: "none", reason };
}

function firstParent({ parents: [parent] }: Checkout, because: string): BaseChoice {
  if (parent === undefined) return { by: "none", reason: "it is the first commit, so there is nothing before it" };
  return { by: "commit", commit: parent, because };
}

/** Tags and pull requests are on no branch. */
function isOnOtherBranch({ ref, defaultBranch }: GitHubJob): boolean {
  return defaultBranch !== undefined && ref.startsWith("refs/heads/") && ref !== `refs/heads/${defaultBranch}`;
}
