import type { ApiResponse } from "../model/github.ts";
import { type CallName, refusedCall, unansweredCall } from "./failure.ts";
import { GitHubError } from "./github-error.ts";
import { OversizeError, type SendHttp } from "./http.ts";
import { isLoopback } from "./loopback.ts";
import type { TryResult } from "./patience.ts";

export interface DownloadOptions {
  http: SendHttp;
  /** Bytes; more are an error. */
  limit: number;
  signal: AbortSignal;
}

const deadlineMs = 120_000;

/**
 * The bytes behind the redirect that the API answered with. The address is signed and lives a minute, so a failed
 * transfer starts again at the API. The token is not sent along: the storage is another host, and refuses it.
 */
export async function fetchSigned(
  call: CallName,
  answer: ApiResponse,
  { http, limit, signal }: DownloadOptions,
): Promise<TryResult<Uint8Array>> {
  try {
    if (answer.status < 300) return { ok: true, value: bounded(answer.data, limit) };
    const url = storageAddress(answer.headers["location"]);
    const until = AbortSignal.any([signal, AbortSignal.timeout(deadlineMs)]);
    const headers = { "user-agent": "plimsoll" };
    const { body, ...file } = await http({ url, method: "GET", headers, signal: until, maximumBytes: limit });
    if (file.status === 200) return { ok: true, value: body };
    // An expired signature answers 403: that is no matter of permissions, and a new one helps.
    const status = file.status === 403 ? 503 : file.status;
    const failure = refusedCall(call, { status, headers: {}, data: `the storage answered ${file.status}` });
    return { ok: false, ...failure };
  } catch (error) {
    return { ok: false, ...unansweredCall(call, error, deadlineMs) };
  }
}

function bounded(data: unknown, limit: number): Uint8Array {
  if (!(data instanceof ArrayBuffer)) throw new GitHubError("the answer is no file");
  if (data.byteLength > limit) throw new OversizeError(`the answer has more than ${limit} bytes`);
  return new Uint8Array(data);
}

function storageAddress(location: string | undefined): URL {
  const url = location === undefined || !URL.canParse(location) ? undefined : new URL(location);
  if (url === undefined) throw new GitHubError("the answer is neither a file nor a redirect to one");
  if (url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url))) return url;
  throw new GitHubError(`${url.host} is not asked without TLS`);
}
