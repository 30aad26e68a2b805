import type { GitHubFailure } from "../../model/github.ts";
import { compareStamps } from "../../report/comment-marker.ts";
import type { Pause } from "../pause.ts";
import { FreshThread, isSameText } from "./fresh-thread.ts";
import { type NextStep, nextStep, type Progress, type Wanted } from "./next-step.ts";
import type { OwnComment } from "./own-comment.ts";
import type { CommentThread, ThreadLook } from "./thread.ts";

/** Where a run ended. */
export interface Settled {
  /** The comment that there is now. */
  comment: OwnComment | undefined;
  /** Why this run wrote nothing of its own. */
  skipped?: string;
  /** Comments of ours that are one too many and could not be taken away. */
  leftOver: number;
}

/** A run that is alone needs four steps, and each one that it meets a few more. */
const mostSteps = 16;
const mostPosts = 3;

/**
 * Brings the comment to what `wanted` says, beside any number of runs that do the same.
 *
 * GitHub has no conditional write, so a slow run can write an older version over a newer one between its look and its edit.
 * It finds that out itself: the edits of a comment are kept, and whoever edits reads them afterwards and puts back what was
 * newer. A POST that may have done its work is looked for before it is sent again.
 *
 * Three things are not caught: a version that says the same as what stands there is not written, so a slower run of the same
 * commit may still replace it; a POST that GitHub carries out after we gave it up is left for the next run; and where edits
 * can't be read, a slow run that comes more than two seconds after a newer one has edited.
 *
 * @throws GitHubError when GitHub refuses what everything rests on
 */
export async function converge(thread: CommentThread, wanted: Wanted, pause: Pause): Promise<Settled> {
  const state: State = {
    thread: new FreshThread(thread, pause),
    wanted,
    pause,
    progress: { hasPosted: false, hasEdited: false },
    isUncertain: false,
    leftOver: 0,
  };
  let look = await state.thread.look();
  for (let steps = 0; steps < mostSteps; steps++) {
    const step = nextStep(look, wanted, { ...state.progress, overwritten: state.thread.overwritten });
    if (step.do === "rest" && !state.isUncertain) {
      const { comment, skipped } = step;
      return { comment, leftOver: state.leftOver, ...(skipped === undefined ? {} : { skipped }) };
    }
    look = await takeStep(step, look, state);
  }
  throw new Error("other runs keep changing the comment");
}

interface State {
  readonly thread: FreshThread;
  readonly wanted: Wanted;
  readonly pause: Pause;
  readonly progress: Progress;
  /** A POST may have come through without our seeing it. */
  isUncertain: boolean;
  leftOver: number;
}

async function takeStep(step: NextStep, look: ThreadLook, state: State): Promise<ThreadLook> {
  const { thread, wanted, progress, pause } = state;
  switch (step.do) {
    case "create":
      progress.hasPosted = await post(thread, wanted, pause);
      state.isUncertain = !progress.hasPosted;
      return thread.look();
    case "edit": {
      const edited = await thread.edit(step.comment, step.version);
      if (edited === undefined) return thread.look();
      if (step.version === wanted) progress.hasEdited = true;
      return { ...look, own: look.own.map((each) => (each.id === edited.id ? edited : each)) };
    }
    case "remove":
      for (const comment of step.comments) state.leftOver += (await thread.remove(comment)) ? 0 : 1;
      return { ...look, own: look.own.filter((each) => !step.comments.includes(each)) };
    case "rest":
      state.isUncertain = false;
      await pause(2_000);
      return thread.look();
  }
}

/** False when it is not known whether the comment came through, and another run's is there by now. @throws GitHubError */
async function post(thread: FreshThread, wanted: Wanted, pause: Pause): Promise<boolean> {
  const isOurs = ({ stamp, body }: OwnComment) =>
    compareStamps(stamp, wanted.stamp) === 0 && isSameText(body, wanted.body);
  for (let posts = 1; ; posts++) {
    try {
      await thread.post(wanted);
      return true;
    } catch (error) {
      if (!(error as Partial<GitHubFailure>).ambiguous || posts === mostPosts) throw error;
    }
    await pause(500);
    const { look, found } = await thread.lookFor(isOurs);
    if (found !== undefined) {
      thread.own(found);
      return true;
    }
    if (look.own.length > 0) return false;
  }
}
