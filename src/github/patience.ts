import type { IsStillWanted } from "../model/github.ts";
import { GitHubError } from "./github-error.ts";
import { type FailedTry, hasDoneNothing, pauseBeforeNextTry } from "./retry.ts";
import type { Waiting } from "./wait.ts";

/** A try's failure: what is thrown when it was the last one, and what the next try depends on. */
export interface TryFailure {
  error: GitHubError;
  failed: FailedTry;
}

export type TryResult<T> = { ok: true; value: T } | ({ ok: false } & TryFailure);

/** Tries with a budget of lost time, shared by all calls of an API: what one call spent is not there for the next. */
export interface Patience {
  /**
   * `isStillWanted` is asked before a further try, as long as no try may have done its work: after one that may have, only an
   * answer tells what became of it. @throws GitHubError of the last try; what `isStillWanted` throws
   */
  keepTrying<T>(attempt: (timeoutMs: number) => Promise<TryResult<T>>, isStillWanted?: IsStillWanted): Promise<T>;
}

const always: IsStillWanted = async () => true;
const timeouts = { most: 20_000, least: 5_000 };

export function createPatience(totalMs: number, signal: AbortSignal, waiting: Waiting): Patience {
  let left = totalMs;
  // Where nobody was reached at the end of all tries, others need not find that out again for themselves.
  let isGone = false;
  return {
    async keepTrying(attempt, isStillWanted = always) {
      let mayHaveWorked = false;
      for (let failures = 1; ; failures++) {
        const started = waiting.now();
        const result = await attempt(Math.round(Math.max(timeouts.least, Math.min(timeouts.most, left))));
        if (result.ok) {
          isGone = false;
          return result.value;
        }
        if (isGone && result.failed.unreachable === true) throw result.error;
        left -= waiting.now() - started;
        const pause = pauseBeforeNextTry(result.failed, failures, { now: waiting.now(), random: waiting.random() });
        if (signal.aborted || pause === undefined || pause > left) {
          isGone = result.failed.unreachable === true;
          throw result.error;
        }
        left -= pause;
        await waiting.sleep(pause, signal).catch(() => {
          throw new GitHubError(`${result.error.message} (cancelled while waiting to try again)`, result.error);
        });
        mayHaveWorked ||= !hasDoneNothing(result.failed);
        if (!mayHaveWorked && !(await isStillWanted())) throw result.error;
      }
    },
  };
}
