import type { GitHubApi, GitHubJob } from "../../model/github.ts";
import type { Report } from "../../model/report.ts";
import { type CommentRequest, commentOnPullRequest, type PostedComment } from "./deliver-comment.ts";

export interface JobComment extends Pick<CommentRequest, "policy" | "today" | "redact"> {
  job: GitHubJob;
  /** Absent without a token. */
  api?: GitHubApi | undefined;
  /** The input `report-id`, where there is one. */
  reportId?: string | undefined;
  pause: NonNullable<CommentRequest["pause"]>;
}

export const withoutToken = "there is no token for GitHub's API";
const forkToken =
  "the token of a pull request from a fork can only read; plimsoll/comment can post it when the run has ended";

/**
 * The comment that a job keeps on the pull request which it runs for; undefined when it runs for none. Job and `report-id`
 * are the instance, the run is the stamp. Never rejects.
 */
export async function commentOfJob(report: Report, request: JobComment): Promise<PostedComment | undefined> {
  const { job, api, reportId, ...more } = request;
  const { pullRequest, repository, workflow, runNumber, attempt } = job;
  if (pullRequest === undefined) return undefined;
  if (pullRequest.fromFork) return skipped(forkToken);
  if (api === undefined) return skipped(withoutToken);
  return commentOnPullRequest(report, {
    ...more,
    api,
    job,
    repository,
    pull: { number: pullRequest.number, isBot: pullRequest.author.isBot },
    instance: { workflow, job: job.job, ...(reportId === undefined ? {} : { reportId }) },
    stamp: { runNumber, attempt, headSha: pullRequest.head.sha },
  });
}

function skipped(reason: string): PostedComment {
  return { delivery: { surface: "comment", status: "skipped", reason } };
}
