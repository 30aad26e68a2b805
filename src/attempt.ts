import { asPlimsollError, type ErrorCode, type PlimsollError } from "./errors.ts";

/** What came of a step that may fail without taking the run down with it. */
export type Attempt<T> = { ok: true; value: T } | { ok: false; error: PlimsollError };

/** Waits for `promise` and never rejects; an error without a code gets `fallback`. */
export async function attempt<T>(promise: Promise<T>, fallback?: ErrorCode): Promise<Attempt<T>> {
  try {
    return { ok: true, value: await promise };
  } catch (error) {
    return { ok: false, error: asPlimsollError(error, fallback) };
  }
}
