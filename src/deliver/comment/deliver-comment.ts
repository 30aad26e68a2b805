/** The one comment that an instance keeps on a pull request. */
import { setTimeout as sleep } from "node:timers/promises";
import type { GitHubApi, GitHubJob } from "../../model/github.ts";
import type { Delivery, Report } from "../../model/report.ts";
import type { Settings } from "../../model/settings.ts";
import { commentBody } from "../../report/comment.ts";
import { type CommentInstance, type CommentStamp, renderMarker } from "../../report/comment-marker.ts";
import { commentDecision } from "../../report/comment-worth.ts";
import type { Pause } from "../pause.ts";
import { converge, type Settled } from "./converge.ts";
import type { Permit, Wanted } from "./next-step.ts";
import { openThread } from "./thread.ts";
import { commentTrouble } from "./trouble.ts";

export interface CommentRequest {
  api: GitHubApi;
  repository: Pick<GitHubJob["repository"], "owner" | "name">;
  /** ISO date. */
  today: string;
  policy: Settings["comment"];
  pull: { number: number; isBot: boolean };
  instance: CommentInstance;
  stamp: CommentStamp;
  /** Takes out what must not be shown: comments are not masked by the runner. */
  redact: (text: string) => string;
  /** The report is the word of a fork's own run; whether that ended in success. */
  fork?: { succeeded: boolean };
  /** The job whose token this is, for what to advise when it may not write. */
  job?: Pick<GitHubJob, "event" | "actor" | "pullRequest">;
  pause?: Pause;
}

export interface PostedComment {
  delivery: Delivery;
  /** Of the comment that is there now. */
  url?: string;
}

const surface = "comment";

/**
 * Puts a report on a pull request, or brings the comment that is there up to date; writes nothing when it says the same.
 * Never rejects.
 */
export async function commentOnPullRequest(report: Report, request: CommentRequest): Promise<PostedComment> {
  const { api, repository, pull, instance, redact, job, pause = wait } = request;
  const [post, update] = [permitFor(report, request, false), permitFor(report, request, true)];
  if (!post.allowed && !update.allowed) return skipped(post.reason);
  try {
    const wanted: Wanted = { ...versionFor(report, request), post, update };
    const thread = openThread(api, { repository, number: pull.number, instance });
    return posted(await converge(thread, wanted, pause));
  } catch (error) {
    const delivery = commentTrouble(error, job);
    return { delivery: delivery.reason === undefined ? delivery : { ...delivery, reason: redact(delivery.reason) } };
  }
}

/** The marker stays as it is, whatever is secret: by it the comment is found again. */
function versionFor(report: Report, { stamp, instance, today, fork, redact }: CommentRequest) {
  const marker = renderMarker(instance, stamp);
  const body = commentBody(report, { today, marker, ...(fork === undefined ? {} : { fork }) });
  return { stamp, body: marker + redact(body.slice(marker.length)) };
}

function permitFor(report: Report, { policy, pull }: CommentRequest, exists: boolean): Permit {
  const author = pull.isBot ? "bot" : "person";
  const { action, reason } = commentDecision(report, { policy, exists, author });
  return action === "none" ? { allowed: false, reason } : { allowed: true };
}

function posted({ comment, skipped: reason, leftOver }: Settled): PostedComment {
  const url = comment === undefined ? {} : { url: comment.url };
  if (reason !== undefined) return { ...skipped(reason), ...url };
  const note = leftOver === 0 ? {} : { reason: `${leftOver} more of its kind could not be taken away` };
  return { delivery: { surface, status: "delivered", ...note }, ...url };
}

function skipped(reason: string): PostedComment {
  return { delivery: { surface, status: "skipped", reason } };
}

const wait: Pause = (ms) => sleep(ms);
