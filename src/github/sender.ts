import type { Octokit } from "@octokit/core";
import type { ApiResponse } from "../model/github.ts";
import { type CallName, refusedCall, unansweredCall } from "./failure.ts";
import { GitHubError } from "./github-error.ts";
import type { TryFailure, TryResult } from "./patience.ts";

export type Parameters = Readonly<Record<string, unknown>>;

export interface Call extends CallName {
  /** As the caller gave it; `POST /graphql` for queries. */
  route: string;
  /** Where it goes, when the route does not say: a further page, the graph. */
  address?: string;
  parameters: Parameters;
  /** `manual`: the redirect itself is the answer. Default `follow`. */
  redirect?: "manual";
}

/** One request to the API and how it ended. */
export interface SentCall {
  method: string;
  /** As the caller gave it; `POST /graphql` for queries. */
  route: string;
  /** Absent when there was no answer. */
  status?: number;
  ms: number;
}

export type Send = (call: Call, timeoutMs: number) => Promise<TryResult<ApiResponse>>;

// The oldest dated version, which every server of today answers (docs.github.com/rest/about-the-rest-api/api-versions).
const apiVersion = "2022-11-28";

/** One try of a call. Answers of 400 and more, and no answer, are failures; what a redirect means is the caller's matter. */
export function createSender(octokit: Octokit, signal: AbortSignal, onCall: (call: SentCall) => void): Send {
  return async (call, timeoutMs) => {
    if (signal.aborted) return cancelled(call);
    const { method, route } = call;
    const started = performance.now();
    const limit = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
    const ended = (status: number | undefined) =>
      onCall({ method, route, ms: performance.now() - started, ...(status === undefined ? {} : { status }) });
    try {
      const { status, data, headers } = await octokit.request(call.address ?? route, {
        ...call.parameters,
        headers: { "x-github-api-version": apiVersion },
        request: { redirect: call.redirect ?? "follow", signal: limit },
      });
      ended(status);
      return { ok: true, value: { status, data, headers: headersOf(headers) } };
    } catch (error) {
      const failure = failureOf(call, error, timeoutMs);
      ended(failure.error.status);
      return { ok: false, ...failure };
    }
  };
}

/** The request was never sent, so it has done nothing. */
function cancelled(call: Call): TryResult<never> {
  const error = new GitHubError(`${call.name}: cancelled`);
  return { ok: false, error, failed: { ...call, headers: {}, message: "cancelled", unsent: true } };
}

/** octokit wraps what `fetch` throws in an error with the status 500 and no response. */
function failureOf(call: CallName, error: unknown, timeoutMs: number): TryFailure {
  if (!(error instanceof Error)) return unansweredCall(call, error, timeoutMs);
  const { response } = error as Error & { response?: ApiResponse };
  if (response === undefined) return unansweredCall(call, error.name === "HttpError" ? error.cause : error, timeoutMs);
  return refusedCall(call, { ...response, headers: headersOf(response.headers) });
}

function headersOf(headers: object): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}
