import { type CommentStamp, compareStamps, isSameComment } from "../../report/comment-marker.ts";
import { newestOf, type OwnComment, type Version } from "./own-comment.ts";
import type { ThreadLook } from "./thread.ts";

/** Whether something is written, and why not. */
export type Permit = { allowed: true } | { allowed: false; reason: string };

/** What this run wants of the pull request. */
export interface Wanted extends Version {
  /** Whether a comment may come where there is none, and one that is there may say this. */
  post: Permit;
  update: Permit;
}

/** How far this run has come. */
export interface Progress {
  /** It has posted: from there on it goes through with it. */
  hasPosted: boolean;
  /** It has edited its own version in: another one with the same stamp is then left alone. */
  hasEdited: boolean;
  /** The newest version that stood in a comment which it has written over. */
  overwritten?: Version | undefined;
}

export type NextStep =
  | { do: "create" }
  | { do: "edit"; comment: OwnComment; version: Version }
  | { do: "remove"; comments: readonly OwnComment[] }
  | { do: "rest"; comment: OwnComment | undefined; skipped?: string };

/**
 * What brings a pull request nearer to one comment with the newest version. Every run of an instance goes by the same
 * rules, so they come to the same end in whatever order their calls arrive: the lowest id stays, the newest stamp speaks.
 * A run writes its own version, or puts back one that it wrote over; it never carries another run's version elsewhere.
 */
export function nextStep(look: ThreadLook, wanted: Wanted, progress: Progress): NextStep {
  const [winner, ...others] = look.own;
  const refusal = progress.hasPosted || progress.hasEdited ? undefined : refusalOf(look, wanted);
  if (winner === undefined) {
    return refusal === undefined ? { do: "create" } : { do: "rest", comment: undefined, skipped: refusal };
  }
  const overwritten = progress.overwritten ?? winner;
  const newest = newestOf([...look.own, overwritten]) ?? winner;
  const isOurs = refusal === undefined && isDue(wanted.stamp, newest.stamp, progress);
  const best = isOurs ? wanted : (newestOf([winner, overwritten]) ?? winner);
  if (!says(winner, best)) return { do: "edit", comment: winner, version: best };
  // One that knows more than the winner is for the run that wrote it, or the next one, to bring over.
  const ahead = isOurs || compareStamps(newest.stamp, winner.stamp) <= 0 ? undefined : newest;
  const surplus = others.filter((each) => each !== ahead);
  if (surplus.length > 0) return { do: "remove", comments: surplus };
  const skipped = refusal ?? (says(winner, wanted) ? undefined : "a newer run has written the comment");
  return { do: "rest", comment: winner, ...(skipped === undefined ? {} : { skipped }) };
}

/** Why this run says nothing here. */
function refusalOf({ headSha, isOpen, own }: ThreadLook, { stamp, post, update }: Wanted): string | undefined {
  if (headSha !== stamp.headSha) return "the pull request has moved on to another commit";
  // An edit tells nobody; a new comment is mail to all.
  if (own.length === 0 && !isOpen) return "the pull request is closed";
  const permit = own.length === 0 ? post : update;
  return permit.allowed ? undefined : permit.reason;
}

function isDue(ours: CommentStamp, theirs: CommentStamp, { hasEdited }: Progress): boolean {
  const order = compareStamps(ours, theirs);
  return hasEdited ? order > 0 : order >= 0;
}

/** A comment that says the same already is not written, though its stamp is of another run. */
function says(comment: OwnComment, version: Version): boolean {
  return isSameComment(comment.body, version.body);
}
