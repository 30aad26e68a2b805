/** GitHub's API for one job: octokit, with our own patience. */
import type { Octokit } from "@octokit/core";
import type { ApiResponse, GitHubApi, GitHubJob } from "../model/github.ts";
import { createRedactor } from "../process/redact.ts";
import { fetchSigned } from "./download.ts";
import { type CallName, refusedCall, unansweredCall } from "./failure.ts";
import { GitHubError } from "./github-error.ts";
import { queryResult } from "./graphql.ts";
import { createHttp, type SendHttp } from "./http.ts";
import { nextPage } from "./next-page.ts";
import { createOctokitFetch } from "./octokit-fetch.ts";
import { createPatience, type TryFailure, type TryResult } from "./patience.ts";
import { realWaiting, type Waiting } from "./wait.ts";

export interface ApiOptions {
  /** Fires when the run is cancelled. */
  signal: AbortSignal;
  /** Proxies: HTTP_PROXY, HTTPS_PROXY, NO_PROXY in either case. */
  environment: Readonly<Record<string, string>>;
  /** Milliseconds that all calls of this API together may lose to failed tries and pauses. Default 70,000: one pause of a minute, which is what secondary limits ask for. */
  patienceMs?: number;
  /** Told of every request that was sent to the API, tries again included. */
  onCall?: (call: SentCall) => void;
  waiting?: Waiting;
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

type Parameters = Readonly<Record<string, unknown>>;
type JobAddress = Pick<GitHubJob, "apiUrl" | "graphqlUrl" | "repository">;

const pageLimit = 100;
const silent = { debug() {}, info() {}, warn() {}, error() {} };
// The oldest dated version, which every server of today answers (docs.github.com/rest/about-the-rest-api/api-versions).
const apiVersion = "2022-11-28";

/**
 * The API as this job's token sees it. The token is sent to the API's own origin only. octokit is loaded here, so that a
 * run without GitHub does not pay for it.
 */
export async function openApi(job: JobAddress, token: string, options: ApiOptions): Promise<GitHubApi> {
  const { Octokit } = await import("@octokit/core");
  const { signal, environment, patienceMs = 70_000, onCall = () => {}, waiting = realWaiting } = options;
  const http = createHttp(environment);
  const origins = new Set([new URL(job.apiUrl).origin, new URL(job.graphqlUrl).origin]);
  const octokit = new Octokit({
    auth: token,
    baseUrl: job.apiUrl,
    userAgent: "plimsoll",
    log: silent,
    request: { fetch: createOctokitFetch(http, origins), log: silent },
  });
  const send = createSender(octokit, { signal, onCall, redact: createRedactor([token]) });
  const patience = createPatience(patienceMs, signal, waiting);
  return apiOf({ send, patience, job, http, signal });
}

interface Sending {
  signal: AbortSignal;
  onCall: (call: SentCall) => void;
  redact: (text: string) => string;
}

interface Call extends CallName {
  route: string;
  parameters: Parameters;
  /** `manual`: the redirect itself is the answer. Default `follow`. */
  redirect?: "manual";
}

type Send = (call: Call, timeoutMs: number) => Promise<TryResult<ApiResponse>>;

/** One try of a call. Answers of 400 and more, and no answer, are failures; what a redirect means is the caller's matter. */
function createSender(octokit: Octokit, { signal, onCall, redact }: Sending): Send {
  return async (call, timeoutMs) => {
    const started = performance.now();
    const limit = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
    const ended = (status?: number) => {
      const { method, route } = call;
      onCall({ method, route, ms: performance.now() - started, ...(status === undefined ? {} : { status }) });
    };
    try {
      const { status, data, headers } = await octokit.request(call.route, {
        ...call.parameters,
        headers: { "x-github-api-version": apiVersion },
        request: { redirect: call.redirect ?? "follow", signal: limit },
      });
      ended(status);
      return { ok: true, value: { status, data, headers: headersOf(headers) } };
    } catch (error) {
      const failure = failureOf(call, error, timeoutMs);
      ended(failure.failed.status);
      failure.error.message = redact(failure.error.message);
      return { ok: false, ...failure };
    }
  };
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

interface Parts {
  send: Send;
  patience: ReturnType<typeof createPatience>;
  job: JobAddress;
  http: SendHttp;
  signal: AbortSignal;
}

function apiOf({ send, patience, job, http, signal }: Parts): GitHubApi {
  const { owner, name: repo } = job.repository;
  const restCall = (route: string, parameters: Parameters): Call => {
    const method = route.slice(0, route.indexOf(" "));
    const filled = route.includes("{owner}") ? { owner, repo, ...parameters } : parameters;
    return { route, method, parameters: filled, isQuery: false, name: nameOf(route, filled) };
  };
  const request = (route: string, parameters: Parameters = {}) => {
    const call = restCall(route, parameters);
    return patience.keepTrying(async (timeoutMs) => {
      const result = await send(call, timeoutMs);
      return result.ok && result.value.status >= 300 ? { ok: false, ...refusedCall(call, result.value) } : result;
    });
  };
  return {
    request,
    async *list(route, parameters = {}, key) {
      let address: string | undefined = route;
      for (let page = 1; address !== undefined; page++) {
        if (page > pageLimit) throw new GitHubError(`${route}: more than ${pageLimit} pages`);
        // A link names everything that the first call did, owner and page size too.
        const answer: ApiResponse = await request(address, page === 1 ? { per_page: 100, ...parameters } : {});
        yield* itemsOf(answer.data, key, route);
        const next = nextPage(answer.headers["link"]);
        address = next === undefined ? undefined : `GET ${next}`;
      }
    },
    graphql(query, variables = {}) {
      const isQuery = !/^\s*mutation\b/.test(query);
      const call = {
        method: "POST",
        route: "POST /graphql",
        name: "POST /graphql",
        isQuery,
        parameters: { query, variables },
      };
      return patience.keepTrying(async (timeoutMs) => {
        const result = await send({ ...call, route: `POST ${job.graphqlUrl}` }, timeoutMs);
        return result.ok ? queryResult(call, result.value) : result;
      });
    },
    download(route, parameters, limit) {
      const call: Call = { ...restCall(route, parameters), redirect: "manual" };
      return patience.keepTrying(async (timeoutMs) => {
        const result = await send(call, timeoutMs);
        return result.ok ? fetchSigned(call, result.value, { http, limit, signal }) : result;
      });
    },
  };
}

/** `key` names the list where the answer wraps it. */
function itemsOf(data: unknown, key: string | undefined, route: string): readonly unknown[] {
  const items = key === undefined ? data : (data as Record<string, unknown> | null)?.[key];
  if (!Array.isArray(items))
    throw new GitHubError(`${route}: the answer is no list${key === undefined ? "" : ` of ${key}`}`);
  return items;
}

/** The call with what it is about, for messages. */
function nameOf(route: string, parameters: Parameters): string {
  return route.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(parameters[name] ?? placeholder));
}
