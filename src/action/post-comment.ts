import type { Delivery, Report } from "../model/report.ts";
import type { Settings } from "../model/settings.ts";
import type { CommentInstance, CommentStamp } from "../report/comment-marker.ts";
import type { GitHub } from "./github.ts";

export interface CommentRequest {
  github: GitHub;
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
  url?: string;
}

/** Puts a report on a pull request, or brings the comment that is there up to date. Never rejects. */
export async function commentOnPullRequest(_report: Report, _request: CommentRequest): Promise<PostedComment> {
  return { delivery: { surface: "comment", status: "skipped", reason: "comments are not in this version yet" } };
}
