import { realWaiting, type Waiting } from "../../github/wait.ts";
import type { GitHubApi, GitHubJob } from "../../model/github.ts";
import type { Delivery, Report } from "../../model/report.ts";
import type { Settings } from "../../model/settings.ts";
import { commentBody } from "../../report/comment.ts";
import { type CommentInstance, type CommentStamp, renderMarker } from "../../report/comment-marker.ts";
import { commentDecision } from "../../report/comment-worth.ts";
import { converge, type Settled } from "./converge.ts";
import type { Permit } from "./next-step.ts";
import { openThread } from "./thread.ts";
import { commentTrouble } from "./trouble.ts";

export interface CommentRequest {
  github: { api: GitHubApi; job: Pick<GitHubJob, "repository" | "event" | "actor" | "pullRequest"> };
  /** ISO date. */
  today: string;
  policy: Settings["comment"];
  pull: { number: number; isBot: boolean };
  instance: CommentInstance;
  stamp: CommentStamp;
  /** The report is the word of a fork's own run; whether that ended in success. */
  fork?: { succeeded: boolean };
}

export interface PostedComment {
  delivery: Delivery;
  /** Of the comment that there is now. */
  url?: string;
}

export interface Pauses {
  waiting: Pick<Waiting, "sleep">;
  /** Fires when the run is cancelled. */
  signal: AbortSignal;
}

const never: Pauses = { waiting: realWaiting, signal: new AbortController().signal };

/**
 * Puts a report on a pull request, or brings the comment that is there up to date. Never rejects. The report must have no
 * secrets any more (report/redacted): the runner masks logs, and nothing that goes to the API.
 */
export async function commentOnPullRequest(
  report: Report,
  request: CommentRequest,
  { waiting, signal }: Pauses = never,
): Promise<PostedComment> {
  const { github, policy, pull, instance, stamp, today, fork } = request;
  if (policy === "never") return { delivery: skipped("comment: never") };
  const author = pull.isBot ? "bot" : "person";
  const permit = (exists: boolean): Permit => {
    const { action, reason } = commentDecision(report, { policy, exists, author });
    return action === "none" ? { allowed: false, reason } : { allowed: true };
  };
  const marker = renderMarker(instance, stamp);
  const body = commentBody(report, { today, marker, ...(fork === undefined ? {} : { fork }) });
  const wanted = { body, stamp, post: permit(false), update: permit(true) };
  const thread = openThread(github.api, { repository: github.job.repository, number: pull.number, instance });
  try {
    return posted(await converge(thread, wanted, (ms) => waiting.sleep(ms, signal)));
  } catch (error) {
    return { delivery: commentTrouble(error, github.job) };
  }
}

function posted({ comment, skipped: reason, leftOver }: Settled): PostedComment {
  const url = comment === undefined ? {} : { url: comment.url };
  if (reason !== undefined) return { delivery: skipped(reason), ...url };
  const note = leftOver === 0 ? {} : { reason: `${leftOver} more of its kind could not be taken away` };
  return { delivery: { surface: "comment", status: "delivered", ...note }, ...url };
}

function skipped(reason: string): Delivery {
  return { surface: "comment", status: "skipped", reason };
}
