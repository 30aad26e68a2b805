import { GitHubError } from "./github-error.ts";
import type { HttpAnswer, SendHttp } from "./http.ts";

/** No answer of the API that Plimsoll reads comes near; a page of a hundred workflow runs has about 1.5 MB. */
const maximumBytes = 32_000_000;
const redirectLimit = 2;

/** What octokit gives to `fetch`. */
interface FetchOptions {
  method?: string;
  headers?: Readonly<Record<string, string>>;
  body?: string;
  signal: AbortSignal;
  redirect?: "follow" | "manual";
}

/**
 * `fetch` for octokit: the token goes to these origins and nowhere else, whatever a link or a redirect of an answer says.
 * A renamed repository answers GET with a redirect on the same origin, and that is followed.
 */
export function createOctokitFetch(http: SendHttp, origins: ReadonlySet<string>) {
  return async (address: string, options: FetchOptions): Promise<Response> => {
    const { method = "GET", headers = {}, body, signal, redirect = "follow" } = options;
    let url = new URL(address);
    for (let hop = 0; hop <= redirectLimit; hop++) {
      if (!origins.has(url.origin))
        throw new GitHubError(`the token is not sent to ${url.origin}: it is another server`);
      const answer = await http({
        url,
        method,
        headers,
        signal,
        maximumBytes,
        ...(body === undefined ? {} : { body }),
      });
      const next = redirect === "follow" && method === "GET" ? redirection(url, answer) : undefined;
      if (next === undefined) return responseOf(answer);
      url = next;
    }
    throw new GitHubError(`more than ${redirectLimit} redirects`);
  };
}

function redirection(from: URL, { status, headers }: HttpAnswer): URL | undefined {
  const location = headers["location"];
  return [301, 302, 307, 308].includes(status) && location !== undefined ? new URL(location, from) : undefined;
}

function responseOf({ status, headers, body }: HttpAnswer): Response {
  const isEmpty = status === 204 || status === 205 || status === 304;
  return new Response(isEmpty ? null : body, { status, headers });
}
