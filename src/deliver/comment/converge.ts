import type { GitHubFailure } from "../../model/github.ts";
import { compareStamps } from "../../report/comment-marker.ts";
import { type Memory, nextStep, type Wanted } from "./next-step.ts";
import { newestOf, type OwnComment, type Version } from "./own-comment.ts";
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

export type Pause = (ms: number) => Promise<void>;

/** A run that is alone needs four steps, and each one that it meets a few more. */
const mostSteps = 16;
/** Milliseconds between looks for something that was written. */
const untilSeen = [250, 500, 1_000, 2_000, 4_000];
const mostPosts = 3;

/**
 * Brings the comment to what `wanted` says, beside any number of runs that do the same.
 *
 * GitHub has no conditional write, so a slow run can write an older version over a newer one between its look and its edit.
 * It finds that out itself: the edits of a comment are kept, and whoever edits reads them afterwards and puts back what was
 * newer. A look that does not show our own write is too old, and is taken again: what shows it, shows all that was written
 * before. A POST that may have done its work is looked for before it is sent again.
 *
 * Two things are not caught: a version that says the same as what stands there is not written, so a slower run of the same
 * commit may still replace it; and a POST that GitHub carries out after we gave it up is left for the next run.
 *
 * @throws GitHubError when GitHub refuses what everything rests on
 */
export async function converge(thread: CommentThread, wanted: Wanted, pause: Pause): Promise<Settled> {
  const run = new Convergence(thread, wanted, pause);
  return run.settle();
}

class Convergence {
  readonly #thread: CommentThread;
  readonly #wanted: Wanted;
  readonly #pause: Pause;
  readonly #memory: Memory = { hasLanded: false };
  /** How often GitHub said that a listed comment is not there. */
  readonly #misses = new Map<number, number>();
  /** A POST of ours may have come through without our seeing it. */
  #isUncertain = false;
  #leftOver = 0;

  constructor(thread: CommentThread, wanted: Wanted, pause: Pause) {
    this.#thread = thread;
    this.#wanted = wanted;
    this.#pause = pause;
  }

  async settle(): Promise<Settled> {
    let look = await this.#look();
    for (let steps = 0; steps < mostSteps; steps++) {
      const step = nextStep(look, this.#wanted, this.#memory);
      if (step.do === "create") look = await this.#create();
      else if (step.do === "edit") look = await this.#edit(look, step.comment, step.version);
      else if (step.do === "remove") look = await this.#remove(look, step.comments);
      else if (this.#isUncertain) look = await this.#lastLook();
      else return { comment: step.comment, leftOver: this.#leftOver, ...skippedOf(step.skipped) };
    }
    throw new Error("other runs keep changing the comment");
  }

  /** A pull request that a job runs for is there: "not found" is asked again. */
  async #look(): Promise<ThreadLook> {
    for (let tries = 1; ; tries++) {
      try {
        const look = await this.#thread.look();
        // Listed, and yet not there when we went to it: the list is behind.
        return { ...look, own: look.own.filter(({ id }) => (this.#misses.get(id) ?? 0) < 2) };
      } catch (error) {
        const { status } = error as Partial<GitHubFailure>;
        if ((status !== 404 && status !== 401) || tries === 3) throw error;
        await this.#pause(500 * tries);
      }
    }
  }

  async #lastLook(): Promise<ThreadLook> {
    this.#isUncertain = false;
    await this.#pause(2_000);
    return this.#look();
  }

  async #create(): Promise<ThreadLook> {
    // What seemed gone may only have been hidden for a moment: then it is the older one, and stays.
    this.#misses.clear();
    const created = await this.#post();
    if (created === undefined) return this.#look();
    this.#memory.hasLanded = true;
    const look = await this.#lookUntil(({ own }) => own.some(({ id }) => id <= created.id));
    if (look.own.some(({ id }) => id === created.id)) return look;
    return { ...look, own: [...look.own, created].sort((a, b) => a.id - b.id) };
  }

  /** Undefined when it is not known whether ours came through, and another run's comment is there. */
  async #post(): Promise<OwnComment | undefined> {
    for (let posts = 1; ; posts++) {
      try {
        return await this.#thread.create(this.#wanted);
      } catch (error) {
        if (!(error as Partial<GitHubFailure>).ambiguous || posts === mostPosts) throw error;
        await this.#pause(500);
        const look = await this.#lookUntil(({ own }) => own.some((each) => this.#isOurs(each)));
        const found = look.own.find((each) => this.#isOurs(each));
        if (found !== undefined) return found;
        this.#isUncertain = true;
        if (look.own.length > 0) return undefined;
      }
    }
  }

  #isOurs({ stamp, body }: Version): boolean {
    return compareStamps(stamp, this.#wanted.stamp) === 0 && isSameText(body, this.#wanted.body);
  }

  async #edit(look: ThreadLook, comment: OwnComment, version: Version): Promise<ThreadLook> {
    try {
      await this.#thread.edit(comment, version.body);
    } catch (error) {
      if (!isGone(error)) throw error;
      this.#misses.set(comment.id, (this.#misses.get(comment.id) ?? 0) + 1);
      await this.#pause(500);
      return this.#look();
    }
    if (version === this.#wanted) this.#memory.hasLanded = true;
    const [current = version, ...earlier] = await this.#versionsWith(comment, version);
    this.#remember([current, ...earlier, version]);
    return { ...look, own: look.own.map((each) => (each.id === comment.id ? { ...each, ...current } : each)) };
  }

  /** What the comment said lately, with the edit just made; empty where that can't be seen. */
  async #versionsWith(comment: OwnComment, edit: Version): Promise<Version[]> {
    for (const ms of untilSeen) {
      // The edit is made. What can't be read now must not make it undone.
      const versions = await this.#thread.versions(comment).catch(() => []);
      if (versions.some(({ body }) => isSameText(body, edit.body))) return versions;
      await this.#pause(ms);
    }
    return [];
  }

  #remember(versions: readonly Version[]): void {
    const { newest } = this.#memory;
    const found = newestOf([...(newest === undefined ? [] : [newest]), ...versions]);
    if (found !== undefined) this.#memory.newest = { body: found.body, stamp: found.stamp };
  }

  async #remove(look: ThreadLook, comments: readonly OwnComment[]): Promise<ThreadLook> {
    for (const comment of comments) {
      try {
        await this.#thread.remove(comment);
      } catch (error) {
        if (!isGone(error)) this.#leftOver += 1;
      }
    }
    return { ...look, own: look.own.filter((each) => !comments.includes(each)) };
  }

  async #lookUntil(isNewEnough: (look: ThreadLook) => boolean): Promise<ThreadLook> {
    let look = await this.#look();
    for (const ms of untilSeen) {
      if (isNewEnough(look)) break;
      await this.#pause(ms);
      look = await this.#look();
    }
    return look;
  }
}

function skippedOf(skipped: string | undefined): Pick<Settled, "skipped"> {
  return skipped === undefined ? {} : { skipped };
}

function isGone(error: unknown): boolean {
  const { status } = error as Partial<GitHubFailure>;
  return status === 404 || status === 410;
}

/** GitHub changes line ends, and may take white space from the end. */
function isSameText(a: string, b: string): boolean {
  return normalised(a) === normalised(b);
}

function normalised(body: string): string {
  return body.replace(/\r\n/g, "\n").trimEnd();
}
