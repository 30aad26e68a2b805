/** GitHub's API for one job: octokit, with our own patience. */
import type { ApiResponse, GitHubApi, GitHubJob, IsStillWanted } from "../model/github.ts";
import { createRedactor } from "../process/redact.ts";
import { fetchSigned } from "./download.ts";
import { refusedCall } from "./failure.ts";
import { GitHubError } from "./github-error.ts";
import { queryResult } from "./graphql.ts";
import { createHttp } from "./http.ts";
import { nextPage } from "./next-page.ts";
import { createOctokitFetch } from "./octokit-fetch.ts";
import { createPatience, type Patience, type TryResult } from "./patience.ts";
import { type Call, createSender, type Parameters, type Send, type SentCall } from "./sender.ts";
import { realWaiting, type Waiting } from "./wait.ts";

export interface ApiOptions {
  /** Fires when the run is cancelled. */
  signal: AbortSignal;
  /** Proxies: HTTP_PROXY, HTTPS_PROXY, NO_PROXY in either case. */
  environment: Readonly<Record<string, string>>;
  /**
   * Milliseconds that all calls of this API together may lose to failed tries and pauses. Default 70,000: room for one
   * pause of a minute, which is what secondary limits ask for.
   */
  patienceMs?: number;
  /** Told of every request that was sent to the API, tries again included. */
  onCall?: (call: SentCall) => void;
  waiting?: Waiting;
}

type JobAddress = Pick<GitHubJob, "apiUrl" | "graphqlUrl" | "repository">;

const pageLimit = 100;
const silent = { debug() {}, info() {}, warn() {}, error() {} };

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
  const parts = { send: createSender(octokit, signal, onCall), patience: createPatience(patienceMs, signal, waiting) };
  const perform = createPerform({ ...parts, redact: createRedactor([token]) });
  return apiOf(job, perform, (call, answer, limit) => fetchSigned(call, answer, { http, limit, signal }));
}

/** A call, tried as often as is right, and what to make of its answer. @throws GitHubError */
type Perform = <T>(
  call: Call,
  read: (answer: ApiResponse) => TryResult<T> | Promise<TryResult<T>>,
  isStillWanted?: IsStillWanted,
) => Promise<T>;

interface Performing {
  send: Send;
  patience: Patience;
  /** Takes the token out of a text. */
  redact: (text: string) => string;
}

function createPerform({ send, patience, redact }: Performing): Perform {
  return (call, read, isStillWanted) =>
    patience.keepTrying(async (timeoutMs) => {
      const sent = await send(call, timeoutMs);
      const result = sent.ok ? await read(sent.value) : sent;
      if (result.ok) return result;
      // A new error: the stack of the old one has its message too.
      return { ...result, error: new GitHubError(redact(result.error.message), result.error) };
    }, isStillWanted);
}

type FetchFile = (call: Call, answer: ApiResponse, limit: number) => Promise<TryResult<Uint8Array>>;

function apiOf({ repository, graphqlUrl }: JobAddress, perform: Perform, fetchFile: FetchFile): GitHubApi {
  const callOf = (route: string, given: Parameters): Call => {
    const method = route.slice(0, route.indexOf(" "));
    const owned = route.includes("{owner}") ? { owner: repository.owner, repo: repository.name } : {};
    const parameters = { ...owned, ...given };
    return { route, method, parameters, isQuery: false, name: nameOf(route, parameters) };
  };
  const answerTo = (call: Call, isStillWanted?: IsStillWanted): Promise<ApiResponse> => {
    const read = (answer: ApiResponse): TryResult<ApiResponse> =>
      answer.status < 300 ? { ok: true, value: answer } : { ok: false, ...refusedCall(call, answer) };
    return perform(call, read, isStillWanted);
  };
  return {
    request: (route, parameters = {}, isStillWanted) => answerTo(callOf(route, parameters), isStillWanted),
    async *list(route, parameters = {}, key) {
      let call: Call | undefined = callOf(route, { per_page: 100, ...parameters });
      for (let page = 1; call !== undefined; page++) {
        if (page > pageLimit) throw new GitHubError(`${call.name}: more than ${pageLimit} pages`);
        const answer = await answerTo(call);
        yield* itemsOf(answer.data, key, call.name);
        const next = nextPage(answer.headers["link"]);
        // A link names everything that the first call did, page size too.
        call = next === undefined ? undefined : { ...call, address: `GET ${next}`, parameters: {} };
      }
    },
    graphql(query, variables = {}) {
      const isQuery = !/^\s*mutation\b/.test(query);
      const route = "POST /graphql";
      const parameters = { query, variables };
      const call = { method: "POST", route, name: route, isQuery, address: `POST ${graphqlUrl}`, parameters };
      return perform(call, (answer) => queryResult(call, answer));
    },
    download(route, parameters, limit) {
      const call: Call = { ...callOf(route, parameters), redirect: "manual" };
      return perform(call, (answer) => fetchFile(call, answer, limit));
    },
  };
}

/** `key` names the list where the answer wraps it. */
function itemsOf(data: unknown, key: string | undefined, name: string): readonly unknown[] {
  const items = key === undefined ? data : (data as Record<string, unknown> | null)?.[key];
  if (Array.isArray(items)) return items;
  throw new GitHubError(`${name}: the answer is no list${key === undefined ? "" : ` of ${key}`}`);
}

/** The call with what it is about, for messages. */
function nameOf(route: string, parameters: Parameters): string {
  return route.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(parameters[name] ?? placeholder));
}
