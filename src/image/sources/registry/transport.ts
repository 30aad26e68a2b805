import { setTimeout as sleep } from "node:timers/promises";

/** How requests leave and how time passes; tests bring their own. */
export interface Transport {
  fetch(url: string, init: RequestInit): Promise<Response>;
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
}

/** Goes through the proxies that the process was set up with. */
export const realTransport: Transport = {
  fetch: (url, init) => fetch(url, init),
  wait: async (milliseconds, signal) => {
    await sleep(milliseconds, undefined, { signal });
  },
};

export const maximumAttempts = 5;
const longestWaitMs = 60_000;

/** Whether the same request may well succeed a moment later. */
export function isPassing(status: number): boolean {
  return status === 408 || status === 429 || (status >= 500 && status !== 501);
}

/**
 * Before another attempt (1: the second one): as long as the server asks for, at most a minute; else 0.5, 1, 2, 4 seconds
 * and up to as much again, so that many clients do not come back together.
 */
export function waitBefore(attempt: number, retryAfter: string | null, random: () => number = Math.random): number {
  const asked = retryAfterMs(retryAfter);
  if (asked !== undefined) return Math.min(asked, longestWaitMs);
  const pause = 500 * 2 ** (attempt - 1);
  return Math.min(pause + pause * random(), longestWaitMs);
}

/** RFC 9110 §10.2.3: seconds, or a date. */
function retryAfterMs(value: string | null): number | undefined {
  if (value === null) return undefined;
  if (/^\d+$/.test(value.trim())) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}
