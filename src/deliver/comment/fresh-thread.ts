import type { GitHubFailure } from "../../model/github.ts";
import { compareStamps } from "../../report/comment-marker.ts";
import type { Pause } from "../pause.ts";
import { type CommentHistory, newestOf, type OwnComment, type Version } from "./own-comment.ts";
import type { CommentThread, ThreadLook } from "./thread.ts";

/** Milliseconds between looks for something that was written. */
const untilSeen = [250, 500, 1_000, 2_000, 4_000];
/** A listed comment that is not there so often in a row is gone, and the list is behind; less often it may be a fault. */
const mostMisses = 3;
/** Milliseconds after which a run that looked before our edit has sent its own, if it meets no trouble. */
const slowest = 2_000;

interface Edit extends Version {
  /** By GitHub's clock. */
  at: string;
}

/**
 * A thread whose looks never go back in time: each one shows what was seen and written before. GitHub answers from copies
 * that lag behind, each of which has all that was written up to some moment; so a look that shows the newest that is known
 * shows all before it. One that does not is taken again, for some seconds.
 */
export class FreshThread {
  readonly #thread: CommentThread;
  readonly #pause: Pause;
  /** The highest number of a comment that is known to be there. */
  #newestId = 0;
  #posted: OwnComment | undefined;
  /** What was last written into each comment. */
  readonly #edits = new Map<number, Edit>();
  /** How often a listed comment was not there. */
  readonly #misses = new Map<number, number>();
  #overwritten: Version | undefined;

  constructor(thread: CommentThread, pause: Pause) {
    this.#thread = thread;
    this.#pause = pause;
  }

  /** The newest version that stood in a comment which was edited here. */
  get overwritten(): Version | undefined {
    return this.#overwritten;
  }

  /** @throws GitHubError */
  async look(): Promise<ThreadLook> {
    let look = await this.#lookOnce();
    for (const ms of untilSeen) {
      if (this.#newestId === 0 || look.own.some(({ id }) => id >= this.#newestId)) break;
      await this.#pause(ms);
      look = await this.#lookOnce();
    }
    const own: OwnComment[] = [];
    for (const comment of this.#withPosted(look.own)) {
      if ((this.#misses.get(comment.id) ?? 0) < mostMisses) own.push(await this.#refreshed(comment));
    }
    this.#newestId = own.at(-1)?.id ?? 0;
    return { ...look, own };
  }

  /** Looks until there is what `isSought`, or some seconds have passed. @throws GitHubError */
  async lookFor(isSought: (comment: OwnComment) => boolean): Promise<{ look: ThreadLook; found?: OwnComment }> {
    for (const ms of [...untilSeen, undefined]) {
      const look = await this.look();
      const found = look.own.find(isSought);
      if (found !== undefined) return { look, found };
      if (ms === undefined) return { look };
      await this.#pause(ms);
    }
    throw new Error("unreachable");
  }

  /** @throws GitHubError, `ambiguous` when the comment may be there all the same */
  async post(version: Version): Promise<void> {
    // What seemed gone may only have been hidden for a moment: then it is the older one, and stays.
    this.#misses.clear();
    this.own(await this.#thread.create(version));
  }

  /** Takes a comment as the one that was posted here. */
  own(comment: OwnComment): void {
    this.#posted = comment;
    this.#newestId = Math.max(this.#newestId, comment.id);
  }

  /**
   * The comment as it is after the edit, which may be another run's work by then; undefined when there is none to edit, or
   * when something newer came before GitHub took it. @throws GitHubError
   */
  async edit(comment: OwnComment, version: Version): Promise<OwnComment | undefined> {
    let isOvertaken = false;
    const isStillWanted = async () => {
      const { own } = await this.#lookOnce();
      const newest = newestOf(own.filter(({ id }) => id === comment.id));
      isOvertaken = newest !== undefined && compareStamps(newest.stamp, version.stamp) > 0;
      return !isOvertaken;
    };
    try {
      this.#edits.set(comment.id, { ...version, at: await this.#thread.edit(comment, version.body, isStillWanted) });
    } catch (error) {
      if (isOvertaken) return undefined;
      if (!isGone(error)) throw error;
      const misses = (this.#misses.get(comment.id) ?? 0) + 1;
      this.#misses.set(comment.id, misses);
      await this.#pause(500 * misses);
      return undefined;
    }
    return this.#refreshed(comment);
  }

  /** Whether it is gone. */
  async remove(comment: OwnComment): Promise<boolean> {
    if (comment.id === this.#posted?.id) this.#posted = undefined;
    if (comment.id === this.#newestId) this.#newestId = 0;
    for (let misses = 1; ; misses++) {
      try {
        await this.#thread.remove(comment);
        return true;
      } catch (error) {
        if (!isGone(error) || misses === mostMisses) return isGone(error);
        await this.#pause(500 * misses);
      }
    }
  }

  /** A pull request that a job runs for is there: "not found" is asked again. */
  async #lookOnce(): Promise<ThreadLook> {
    for (let tries = 1; ; tries++) {
      try {
        return await this.#thread.look();
      } catch (error) {
        const { status } = error as Partial<GitHubFailure>;
        if ((status !== 404 && status !== 401) || tries === 3) throw error;
        await this.#pause(500 * tries);
      }
    }
  }

  /** What was posted is there, whether a look shows it yet or not. */
  #withPosted(own: readonly OwnComment[]): readonly OwnComment[] {
    const posted = this.#posted;
    if (posted === undefined || own.some(({ id }) => id === posted.id)) return own;
    return [...own, posted].sort((a, b) => a.id - b.id);
  }

  /** The comment as it is now, by a look that shows the last edit made here; what it said in between is remembered. */
  async #refreshed(comment: OwnComment): Promise<OwnComment> {
    const edit = this.#edits.get(comment.id);
    if (edit === undefined) return comment;
    const { current = edit, edits = [] } = await this.#historyWith(comment, edit);
    const overwritten = this.#overwritten === undefined ? [] : [this.#overwritten];
    const newest = newestOf([...overwritten, current, ...edits, edit]) ?? edit;
    this.#overwritten = { body: newest.body, stamp: newest.stamp };
    return { ...comment, body: current.body, stamp: current.stamp };
  }

  /**
   * What the comment said lately, with the edit just made. Where edits can't be read, at least what it says a while later: a
   * slower run may have written over it.
   */
  async #historyWith(comment: OwnComment, edit: Edit): Promise<CommentHistory> {
    let hasWaited = false;
    for (const ms of untilSeen) {
      try {
        const history = await this.#thread.history(comment);
        if (history !== undefined && shows(history, edit)) {
          if (history.edits !== undefined || hasWaited) return history;
          hasWaited = true;
          await this.#pause(slowest);
          continue;
        }
      } catch (error) {
        // The edit is made: a server that can't tell of it takes nothing away from that.
        if (!isGone(error)) break;
      }
      await this.#pause(ms);
    }
    return { current: edit, edits: [], updatedAt: edit.at };
  }
}

/** By the clock, which counts whole seconds, and by the text, where it can be read, which an earlier edit may have brought too. */
function shows({ edits, updatedAt }: CommentHistory, edit: Edit): boolean {
  return updatedAt >= edit.at && (edits === undefined || edits.some(({ body }) => isSameText(body, edit.body)));
}

function isGone(error: unknown): boolean {
  const { status } = error as Partial<GitHubFailure>;
  return status === 404 || status === 410;
}

/** GitHub changes line ends, and may take white space from the end. */
export function isSameText(a: string, b: string): boolean {
  return normalised(a) === normalised(b);
}

function normalised(body: string): string {
  return body.replace(/\r\n/g, "\n").trimEnd();
}
