import type { GitHubJob } from "../model/github.ts";

/** The branch whose push runs a job is compared with, without `refs/heads/`; undefined for a tag. */
export function baseBranchOf({ pullRequest, mergeGroup, ref }: GitHubJob): string | undefined {
  return pullRequest?.base.ref ?? branchOf(mergeGroup?.baseRef ?? ref);
}

/** Whether this run's numbers are kept for others: those of a push to the default branch. */
export function isPushToDefaultBranch({ event, ref, defaultBranch }: GitHubJob): boolean {
  return event === "push" && defaultBranch !== undefined && ref === `refs/heads/${defaultBranch}`;
}

function branchOf(ref: string): string | undefined {
  return ref.startsWith("refs/heads/") ? ref.slice("refs/heads/".length) : undefined;
}
