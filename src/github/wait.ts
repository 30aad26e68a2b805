import { setTimeout as sleep } from "node:timers/promises";

/** Time, as the API client knows it. Tests bring a fast one. */
export interface Waiting {
  /** Milliseconds since 1970. */
  now(): number;
  /** @throws the signal's reason, when it fires. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
  /** From 0 to 1. */
  random(): number;
}

export const realWaiting: Waiting = {
  now: Date.now,
  sleep: (ms, signal) => sleep(ms, undefined, { signal }),
  random: Math.random,
};
