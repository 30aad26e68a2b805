import { createHash } from "node:crypto";

/** Which of a repository's reports a comment is: a job may write several, told apart by `report-id`. */
export interface CommentInstance {
  /** The workflow's file, relative to the repository. */
  workflow: string;
  /** The job's key in that file. */
  job: string;
  reportId?: string;
}

/** Which run wrote a comment. */
export interface CommentStamp {
  runNumber: number;
  attempt: number;
  /** Commit of the pull request's head that was looked at. */
  headSha: string;
}

export interface CommentMarker {
  /** {@link instanceKey} of the report. */
  key: string;
  stamp: CommentStamp;
}

const start = "<!-- plimsoll:v1 ";
const end = " -->";

// Key, stamp and the words around them; whatever is longer is none of ours.
const longest = 400;

/** A name for the instance that is safe in an HTML comment, whatever is in its parts. It is part of what comments are found by: it never changes. */
export function instanceKey({ workflow, job, reportId }: CommentInstance): string {
  return createHash("sha256")
    .update(JSON.stringify([workflow, job, reportId ?? ""]))
    .digest("hex")
    .slice(0, 32);
}

/** What the first line of every comment of this instance starts with, whichever run wrote it. */
export function markerStart(instance: CommentInstance): string {
  return `${start}${instanceKey(instance)} `;
}

/**
 * The first line of a comment: an HTML comment, which no reader sees. Key and stamp are encoded, so nothing that anybody
 * named can end it.
 */
export function renderMarker(instance: CommentInstance, { runNumber, attempt, headSha }: CommentStamp): string {
  const stamp = Buffer.from(JSON.stringify({ run: runNumber, attempt, head: headSha })).toString("base64url");
  return `${markerStart(instance)}${stamp}${end}`;
}

/** The marker that `body` starts with; undefined when it is anything but one that {@link renderMarker} made. */
export function parseMarker(body: string): CommentMarker | undefined {
  const [line = ""] = body.slice(0, longest + 2).split(/\r?\n/, 1);
  const match = /^<!-- plimsoll:v1 ([0-9a-f]{32}) ([A-Za-z0-9_-]{1,300}) -->$/.exec(line);
  const [, key = "", encoded = ""] = match ?? [];
  const stamp = match === null ? undefined : stampOf(encoded);
  return stamp === undefined ? undefined : { key, stamp };
}

function stampOf(encoded: string): CommentStamp | undefined {
  const text = Buffer.from(encoded, "base64url").toString();
  // Exactly as it is written: a stamp that could be read in two ways would be two stamps.
  const match = /^\{"run":(\d{1,15}),"attempt":(\d{1,15}),"head":"([0-9a-f]{40}|[0-9a-f]{64})"\}$/.exec(text);
  const [, run = "", attempt = "", headSha = ""] = match ?? [];
  if (match === null || Buffer.from(text).toString("base64url") !== encoded) return undefined;
  if (String(Number(run)) !== run || String(Number(attempt)) !== attempt) return undefined;
  return { runNumber: Number(run), attempt: Number(attempt), headSha };
}

/** Negative when `a` is of an earlier run, or an earlier attempt at the same, than `b`. */
export function compareStamps(a: CommentStamp, b: CommentStamp): number {
  return a.runNumber - b.runNumber || a.attempt - b.attempt;
}

/** Whether two bodies say the same to a reader: all but the marker's stamp, and the line ends that an edit leaves. */
export function isSameComment(a: string, b: string): boolean {
  return withoutMarker(a) === withoutMarker(b);
}

function withoutMarker(body: string): string {
  const text = body.replace(/\r\n/g, "\n").trimEnd();
  return parseMarker(text) === undefined ? text : text.slice(text.indexOf("\n") + 1);
}
