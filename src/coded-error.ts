import { asPlimsollError, type ErrorCode } from "./errors.ts";
import type { CodedError } from "./model/report.ts";

/** An error as `report.json` carries it. Errors without a code get `fallback`. */
export function codedError(error: unknown, fallback?: ErrorCode): CodedError {
  const { code, message, detail } = asPlimsollError(error, fallback);
  return { code, message, ...(detail === undefined ? {} : { detail }) };
}
