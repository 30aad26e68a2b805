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

/** What this run knows beside the last look. */
export interface Memory {
  /** The newest version that it ever saw, which a slower run may have written over since. */
  newest?: Version;
  /** Its own version stood in the comment once: another one with the same stamp is then left alone. */
  hasLanded: boolean;
}

export type NextStep =
  | { do: "create" }
  | { do: "edit"; comment: OwnComment; version: Version }
  | { do: "remove"; comments: readonly OwnComment[] }
  | { do: "rest"; comment: OwnComment | undefined; skipped?: string };

/**
 * What brings a pull request nearer to one comment with the newest version. Every run of an instance goes by the same
 * rules, so they come to the same end in whatever order their calls arrive: the lowest id stays, the newest stamp speaks.
 */
export function nextStep(look: ThreadLook, wanted: Wanted, memory: Memory): NextStep {
  const [winner, ...others] = look.own;
  const refusal = refusalOf(look, wanted);
  if (winner === undefined) {
    return refusal === undefined ? { do: "create" } : { do: "rest", comment: undefined, skipped: refusal };
  }
  const seen = newestOf([...look.own, ...(memory.newest === undefined ? [] : [memory.newest])]) ?? winner;
  const isOurs = refusal === undefined && isDue(wanted.stamp, seen.stamp, memory);
  const best = isOurs ? wanted : seen;
  if (!isIn(winner, best)) return { do: "edit", comment: winner, version: best };
  if (others.length > 0) return { do: "remove", comments: others };
  const skipped = refusal ?? (isIn(winner, wanted) || isOurs ? undefined : "a newer run has written the comment");
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

function isDue(ours: CommentStamp, theirs: CommentStamp, { hasLanded }: Memory): boolean {
  const order = compareStamps(ours, theirs);
  return hasLanded ? order > 0 : order >= 0;
}

/** A comment that says the same already is not written, though its stamp is of another run. */
function isIn(comment: OwnComment, version: Version): boolean {
  return isSameComment(comment.body, version.body);
}
