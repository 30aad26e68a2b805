/** The one comment that an instance keeps on a pull request. */
import { setTimeout as sleep } from "node:timers/promises";
import { ZodError } from "zod";
import { GitHubError } from "../../github/github-error.ts";
import { isMissingPermission } from "../../github/probe-permissions.ts";
import type { GitHubApi, GitHubJob } from "../../model/github.ts";
import type { Delivery, Report } from "../../model/report.ts";
import type { Settings } from "../../model/settings.ts";
import { commentBody } from "../../report/comment.ts";
import { type CommentInstance, type CommentStamp, renderMarker } from "../../report/comment-marker.ts";
import { type CommentOccasion, commentDecision } from "../../report/comment-worth.ts";
import { converge, type Pause } from "./converge.ts";
import type { Permit } from "./next-step.ts";
import { openThread } from "./thread.ts";

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
  const { api, repository, today, policy, pull, instance, stamp, redact, fork, pause = wait } = request;
  const permit = (exists: boolean): Permit => permitFor(report, policy, pull, exists);
  const [post, update] = [permit(false), permit(true)];
  if (!post.allowed && !update.allowed) return skipped(post.reason);
  try {
    const marker = renderMarker(instance, stamp);
    const body = redact(commentBody(report, { today, marker, ...(fork === undefined ? {} : { fork }) }));
    const thread = openThread(api, { repository, number: pull.number, instance });
    const { comment, skipped: why } = await converge(thread, { body, stamp, post, update }, pause);
    const url = comment === undefined ? {} : { url: comment.url };
    if (why !== undefined) return { ...skipped(why), ...url };
    return { delivery: { surface, status: "delivered" }, ...url };
  } catch (error) {
    return { delivery: { surface, status: "failed", reason: reasonOf(error) } };
  }
}

function permitFor(
  report: Report,
  policy: CommentOccasion["policy"],
  { isBot }: CommentRequest["pull"],
  exists: boolean,
): Permit {
  const { action, reason } = commentDecision(report, { policy, exists, author: isBot ? "bot" : "person" });
  return action === "none" ? { allowed: false, reason } : { allowed: true };
}

function skipped(reason: string): PostedComment {
  return { delivery: { surface, status: "skipped", reason } };
}

function reasonOf(error: unknown): string {
  if (error instanceof ZodError) return "GitHub's answer is not of the form that it documents";
  if (error instanceof GitHubError && isMissingPermission(error)) {
    return "the token may not write comments: add `pull-requests: write` to the job's permissions";
  }
  return error instanceof Error ? error.message : String(error);
}

const wait: Pause = (ms) => sleep(ms);
