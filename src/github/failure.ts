/** What octokit or the network throws, as one kind of error. */
import { oneLine } from "../text/control.ts";
import { GitHubError } from "./github-error.ts";
import { OversizeError } from "./http.ts";
import type { TryFailure } from "./patience.ts";
import { isRateLimited } from "./retry.ts";

/** The call as messages name it: `GET /repos/shipyard/harbour/pulls/7`. */
export interface CallName {
  method: string;
  name: string;
  /** A GraphQL query does nothing, though it is a POST. */
  isQuery: boolean;
}

export interface Answer {
  status: number;
  headers: Readonly<Record<string, string | undefined>>;
  data: unknown;
}

const longestMessage = 300;
const connectionErrors = ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH"];

/** An answer that is no success. */
export function refusedCall(call: CallName, { status, headers, data }: Answer): TryFailure {
  const said = messageOf(data);
  const failed = { ...call, status, headers, message: said, unsent: false };
  const acceptedPermissions = headers["x-accepted-github-permissions"];
  const ambiguous =
    call.method === "POST" && !call.isQuery && !isRateLimited(failed) && (status >= 500 || status === 408);
  const error = new GitHubError(`${call.name}: ${status} ${said}`.trimEnd(), {
    status,
    ambiguous,
    acceptedPermissions,
  });
  return { error, failed };
}

/** No whole answer. */
export function unansweredCall(call: CallName, cause: unknown, timeoutMs: number): TryFailure {
  const code = codeOf(cause);
  const isFinal = cause instanceof GitHubError || cause instanceof OversizeError;
  const unsent = code !== undefined && connectionErrors.includes(code);
  const ambiguous = call.method === "POST" && !call.isQuery && !unsent && !(cause instanceof GitHubError);
  const message = reasonOf(cause, code, timeoutMs);
  const error = new GitHubError(`${call.name}: ${message}`, { ambiguous, ...(isFinal ? {} : { cause }) });
  // What is refused here would be refused again: it counts as an answer that is final.
  const status = isFinal ? 400 : undefined;
  const unreachable = code === "ENOTFOUND" || code === "ECONNREFUSED";
  return { error, failed: { ...call, status, headers: {}, message, unsent, unreachable } };
}

function reasonOf(cause: unknown, code: string | undefined, timeoutMs: number): string {
  if (!(cause instanceof Error)) return "no answer";
  if (cause.name === "TimeoutError") return `no answer within ${Math.round(timeoutMs / 1_000)} s`;
  if (cause.name === "AbortError") return "cancelled";
  if (cause instanceof GitHubError || cause instanceof OversizeError) return cause.message;
  return `no answer (${code ?? shortened(cause.message)})`;
}

function codeOf(cause: unknown): string | undefined {
  return cause instanceof Error && "code" in cause && typeof cause.code === "string" ? cause.code : undefined;
}

function messageOf(data: unknown): string {
  if (typeof data === "string") return shortened(data.startsWith("<") ? "" : data);
  if (typeof data !== "object" || data === null || !("message" in data)) return "";
  const { message } = data;
  const errors =
    "errors" in data && Array.isArray(data.errors) ? data.errors.map(detailOf).filter((text) => text !== "") : [];
  return shortened([String(message), ...errors].join(": "));
}

function detailOf(detail: unknown): string {
  if (typeof detail === "string") return detail;
  if (typeof detail !== "object" || detail === null) return "";
  const { message, field, code } = detail as Record<string, unknown>;
  return typeof message === "string" ? message : [field, code].filter((part) => typeof part === "string").join(" ");
}

function shortened(text: string): string {
  const line = oneLine(text);
  return line.length > longestMessage ? `${line.slice(0, longestMessage - 1)}…` : line;
}
