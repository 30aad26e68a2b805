import type { GitHubJob } from "../model/github.ts";

/**
 * The branch whose push runs have what a job is compared with, without `refs/heads/`: a pull request's or merge group's
 * base; for all else the default branch, where other branches left it.
 */
export function baseBranchOf({ pullRequest, mergeGroup, defaultBranch, ref }: GitHubJob): string | undefined {
  return pullRequest?.base.ref ?? branchOf(mergeGroup?.baseRef) ?? defaultBranch ?? branchOf(ref);
}

/** Whether this run's numbers are kept for others: those of a push to the default branch. */
export function isPushToDefaultBranch({ event, ref, defaultBranch }: GitHubJob): boolean {
  return event === "push" && defaultBranch !== undefined && ref === `refs/heads/${defaultBranch}`;
}

function branchOf(ref: string | undefined): string | undefined {
  return ref?.startsWith("refs/heads/") ? ref.slice("refs/heads/".length) : undefined;
}
