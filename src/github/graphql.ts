import type { ApiResponse } from "../model/github.ts";
import { type CallName, refusedCall } from "./failure.ts";
import type { TryResult } from "./patience.ts";

/** GraphQL answers 200 with `errors`; these types mean what a status means elsewhere. */
const statusByType: Readonly<Record<string, number>> = {
  NOT_FOUND: 404,
  FORBIDDEN: 403,
  INSUFFICIENT_SCOPES: 403,
  RATE_LIMIT: 429,
  RATE_LIMITED: 429,
};

/** The `data` of an answer, or its first error. */
export function queryResult(call: CallName, { data, headers, status }: ApiResponse): TryResult<unknown> {
  const { data: value, errors } = (data ?? {}) as { data?: unknown; errors?: { type?: string; message?: string }[] };
  if (!Array.isArray(errors) || errors.length === 0) return { ok: true, value };
  const [first = {}] = errors;
  const meant = statusByType[first.type ?? ""] ?? status;
  return { ok: false, ...refusedCall(call, { status: meant, headers, data: { message: first.message ?? "error" } }) };
}
