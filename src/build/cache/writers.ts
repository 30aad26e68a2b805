/** Whether a run may write the build cache: by what was set, what the run is for, and whom it works for. */

import { tokenTrust } from "../../github/trust.ts";
import type { GitHubJob } from "../../model/github.ts";
import type { CacheSetting } from "../../model/settings.ts";

/** The job, as far as it counts here. */
export type WritingJob = Pick<GitHubJob, "event" | "ref" | "actor" | "pullRequest" | "defaultBranch">;

/** `because` is part of a sentence: "it is not written: …". */
export type MayWrite = { may: true } | { may: false; because: string };

/** Runs on these events are started by those who may push, and for a ref of their own. */
const ownEvents = ["push", "pull_request", "merge_group", "schedule", "workflow_dispatch", "repository_dispatch"];

/**
 * The rule of `cache.write`, whatever the backend. Pull requests from forks, Dependabot and events that anyone can cause
 * (`issue_comment`, `pull_request_target`, …) never write. What a tag's run writes, no other ref can read
 * (docs.github.com/actions/reference/workflows-and-actions/dependency-caching, "Restrictions for accessing a cache").
 */
export function mayWrite(write: CacheSetting["write"], job: WritingJob | undefined): MayWrite {
  if (write === "never") return no("`cache.write` is never");
  if (job === undefined) return write === "always" ? { may: true } : no("outside of GitHub Actions no branch is known");
  const trust = tokenTrust(job);
  if (trust.access === "read-only") {
    return no(trust.because === "fork" ? "a pull request from a fork only reads it" : "Dependabot's runs only read it");
  }
  if (!ownEvents.includes(job.event)) return no(`runs on ${job.event} only read it`);
  if (write === "always") return { may: true };
  if (job.event === "pull_request" || job.event === "merge_group") {
    return no("runs on the default branch and release branches write it, pull requests read it");
  }
  const branch = /^refs\/heads\/(.+)$/.exec(job.ref)?.[1];
  if (branch === undefined) return no(`${job.ref} is no branch`);
  if (branch === job.defaultBranch || isReleaseBranch(branch)) return { may: true };
  return no(`${branch} is neither the default branch nor a release branch`);
}

function no(because: string): MayWrite {
  return { may: false, because };
}

/**
 * `release/…`, `releases/…`, `release-…`, `stable/…`, `stable-…`, `maint/…`, `lts/…`, and lines of versions: `v2`, `1.x`,
 * `2.4`, `v2.4.x`. Others live too short for a cache of their own to pay.
 */
export function isReleaseBranch(branch: string): boolean {
  return /^(?:(?:releases?|stable|maint(?:enance)?|lts)[/-].+|v?\d+(?:\.\d+)*(?:\.x)?)$/i.test(branch);
}
