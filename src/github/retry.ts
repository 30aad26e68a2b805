/** When a call that did not work is tried again, and after how long. */

/** What is known of a try that did not work. */
export interface FailedTry {
  method: string;
  /** Absent when there was no answer. */
  status?: number | undefined;
  headers: Readonly<Record<string, string | undefined>>;
  /** What GitHub said. */
  message: string;
  /** The request never left: no connection came about. */
  unsent: boolean;
  /** The address has no server: its name is unknown, or nobody listens there. */
  unreachable?: boolean;
  /** It has done nothing, and never will: a query, or a call that a limit refused. */
  isQuery: boolean;
}

/** What is tried again, and how often. */
const tries = { trouble: 5, limited: 5, missing: 2, unauthorized: 3, unreachable: 3 } as const;

/**
 * Milliseconds to wait before the next try, or undefined when there is none. `failures` tries did not work, this one
 * included. A wait that GitHub asks for is kept to; the caller compares it with the patience that is left.
 *
 * A fresh token or a fresh object is at times not known everywhere yet, so 401 and 404 on a GET are asked again
 * (github/codeql-action src/api-client.ts tries such answers again for the same reason).
 */
export function pauseBeforeNextTry(
  failed: FailedTry,
  failures: number,
  { now, random }: { now: number; random: number },
): number | undefined {
  const backOff = (firstMs: number) => firstMs * 2 ** (failures - 1) * (0.75 + random / 2);
  if (isRateLimited(failed)) {
    return failures < tries.limited ? (askedPause(failed, now) ?? backOff(4_000)) : undefined;
  }
  if (failed.unsent || isTrouble(failed.status)) {
    const isSafe = failed.unsent || failed.isQuery || failed.method !== "POST";
    const most = failed.unreachable === true ? tries.unreachable : tries.trouble;
    return isSafe && failures < most ? (askedPause(failed, now) ?? backOff(1_000)) : undefined;
  }
  if (failed.method !== "GET") return undefined;
  if (failed.status === 401 && failures < tries.unauthorized) return backOff(1_000);
  if (failed.status === 404 && failures < tries.missing) return backOff(500);
  return undefined;
}

/**
 * Whether a limit refused the call. Secondary limits come as 403 or 429, at times without any header that says so
 * (docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api).
 */
export function isRateLimited({ status, headers, message }: FailedTry): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  if (headers["retry-after"] !== undefined || headers["x-ratelimit-remaining"] === "0") return true;
  return /rate limit|abuse detection/i.test(message);
}

/** Whether the try is known to have changed nothing: it never left, or a limit refused it. */
export function hasDoneNothing(failed: FailedTry): boolean {
  return failed.unsent || failed.isQuery || isRateLimited(failed);
}

/** No answer, or one of a server that is not well. */
function isTrouble(status: number | undefined): boolean {
  return status === undefined || status === 408 || status >= 500;
}

/** How long GitHub says to wait. */
function askedPause({ headers }: FailedTry, now: number): number | undefined {
  const after = headers["retry-after"];
  if (after !== undefined && /^\d{1,6}$/.test(after)) return Number(after) * 1_000;
  const reset = headers["x-ratelimit-reset"];
  if (headers["x-ratelimit-remaining"] !== "0" || reset === undefined || !/^\d{1,12}$/.test(reset)) return undefined;
  // Clocks differ, and a second too early is one more refusal.
  return Math.max(0, Number(reset) * 1_000 - now) + 1_000;
}
