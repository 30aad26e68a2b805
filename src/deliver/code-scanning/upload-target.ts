import { tokenTrust } from "../../github/trust.ts";
import type { GitHubJob } from "../../model/github.ts";

/** Which commit of which ref code scanning files results under. */
export type UploadTarget = { ref: string; commitSha: string } | { skipped: string };

export type UploadingJob = Pick<GitHubJob, "event" | "actor" | "ref" | "sha" | "pullRequest" | "serverUrl">;

/** On these events `GITHUB_REF` is the default branch, while the code is of a pull request. */
const refOfBase = ["pull_request_target", "workflow_run"];

/**
 * `checkedOut` is the commit that the results are of; undefined where git can't tell. Results of a pull request belong to its
 * merge ref, as GitHub made it for the job, or to its head ref when that was checked out instead. What belongs to neither is
 * not uploaded: under another ref it would open and close alerts of code that nobody looked at.
 */
export function uploadTarget(job: UploadingJob, checkedOut: string | undefined): UploadTarget {
  const { event, ref, sha, pullRequest } = job;
  const trust = tokenTrust(job);
  if (trust.access === "read-only" && trust.isCertain) return { skipped: trust.reason };
  if (refOfBase.includes(event)) {
    return { skipped: `on ${event} the job's ref is the default branch, which is not what was looked at` };
  }
  if (!/^refs\/(heads|tags|pull)\/./.test(ref)) return { skipped: "the job is for no branch, tag or pull request" };
  if (checkedOut === undefined || checkedOut === sha) return { ref, commitSha: sha };
  if (checkedOut === pullRequest?.head.sha) {
    return { ref: `refs/pull/${pullRequest.number}/head`, commitSha: checkedOut };
  }
  return { skipped: `the checkout is of ${checkedOut.slice(0, 7)}, and the job is for ${sha.slice(0, 7)}` };
}
