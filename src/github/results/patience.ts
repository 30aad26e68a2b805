import { setTimeout as sleep } from "node:timers/promises";
import { oneLine } from "../../text/control.ts";

/** How long the service is tried for. Tests give their own. */
export interface Patience {
  /** For one artifact or one cache entry, all in all. */
  deadlineMs: number;
  stallMs: number;
  /** Pauses before the second, third, … try of one request. */
  pausesMs: readonly number[];
}

/** A request that did not work, as part of a sentence: "results-receiver… answered 403 to CreateArtifact". */
export class ResultsError extends Error {
  /** Absent where there was no answer. */
  readonly status: number | undefined;
  /** Whether trying again could help. */
  readonly again: boolean;
  /** The service names how long to wait. */
  readonly waitMs: number | undefined;

  constructor(
    message: string,
    { status, again, waitMs, cause }: { status?: number; again: boolean; waitMs?: number | undefined; cause?: unknown },
  ) {
    super(oneLine(message).slice(0, 500), cause === undefined ? undefined : { cause });
    this.name = "ResultsError";
    this.status = status;
    this.again = again;
    this.waitMs = waitMs;
  }
}

/**
 * Tries `attempt` until it works, fails for good, or the pauses are used up. Every request of this service may be sent
 * twice: a second `Create…` of a name that was taken by the first is refused.
 *
 * @throws ResultsError of the last attempt, or the signal's reason
 */
export async function patiently<T>(
  attempt: () => Promise<T>,
  { pausesMs, deadlineMs }: Patience,
  signal: AbortSignal,
): Promise<T> {
  for (const pause of [...pausesMs, undefined]) {
    try {
      return await attempt();
    } catch (error) {
      signal.throwIfAborted();
      if (pause === undefined || !(error instanceof ResultsError) || !error.again) throw error;
      const wait = error.waitMs ?? pause;
      // What is over the deadline anyway is told now, with its reason.
      if (wait >= deadlineMs) throw error;
      await sleep(wait, undefined, { signal }).catch(() => undefined);
      // Its own reason, which a sleep that is woken does not give.
      signal.throwIfAborted();
    }
  }
  throw new TypeError("unreachable: the last attempt returns or throws");
}

/** Statuses that pass: the service is busy, or something in front of it is. */
export function mayPass(status: number): boolean {
  return status === 408 || status === 429 || status >= 500;
}
