import { type ClientRequest, Agent as HttpAgent, request as httpRequest, type IncomingMessage } from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { isLoopback } from "./endpoint.ts";

/** What is asked of a server. Redirects are answers like others. */
export interface HttpRequest {
  method?: "GET" | "POST";
  headers?: Readonly<Record<string, string>>;
  /** Sent as a form. */
  form?: URLSearchParams;
  signal: AbortSignal;
}

/** How requests leave and how time passes; tests bring their own. */
export interface Transport {
  fetch(url: string, request: HttpRequest): Promise<Response>;
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
}

/** A server that sends nothing for so long is given up; the request is then sent again. */
const stallMs = 60_000;

/**
 * Real requests, through the proxies that `environment` names (HTTP_PROXY, HTTPS_PROXY, NO_PROXY; Node honours them in
 * agents since 24.5). What is on this machine is never asked for through a proxy, as in Go and so in docker.
 */
export function createTransport(environment: Readonly<Record<string, string>>): Transport {
  const options = { keepAlive: true, proxyEnv: { ...environment } };
  const agents = {
    "http:": new HttpAgent(options),
    "https:": new HttpsAgent(options),
    direct: new HttpAgent({ keepAlive: true }),
  };
  return {
    fetch: (url, { method = "GET", headers = {}, form, signal }) => {
      const { protocol, host } = new URL(url);
      const isSecure = protocol === "https:";
      const agent = isSecure ? agents["https:"] : isLoopback(host) ? agents.direct : agents["http:"];
      const type = form === undefined ? {} : { "content-type": "application/x-www-form-urlencoded" };
      const start = isSecure ? httpsRequest : httpRequest;
      const request = start(url, { method, headers: { "user-agent": "plimsoll", ...headers, ...type }, agent, signal });
      request.end(form?.toString());
      return answerOf(request);
    },
    wait: async (milliseconds, signal) => {
      await sleep(milliseconds, undefined, { signal });
    },
  };
}

function answerOf(request: ClientRequest): Promise<Response> {
  return new Promise((resolve, reject) => {
    let answer: IncomingMessage | undefined;
    // Once there is an answer, only destroying that one tells its reader why.
    request.setTimeout(stallMs, () => {
      (answer ?? request).destroy(new Error(`nothing came for ${stallMs / 1000} seconds`));
    });
    request.once("error", reject);
    request.once("response", (incoming) => {
      answer = incoming;
      resolve(toResponse(incoming));
    });
  });
}

const wantedHeaders = ["content-type", "location", "retry-after", "www-authenticate"];

function toResponse(incoming: IncomingMessage): Response {
  const status = incoming.statusCode ?? 502;
  const headers = wantedHeaders.flatMap((name): [string, string][] => {
    const value = incoming.headers[name];
    return value === undefined ? [] : [[name, [value].flat().join(", ")]];
  });
  const hasBody = status !== 204 && status !== 304;
  if (!hasBody) incoming.resume();
  return new Response(hasBody ? Readable.toWeb(incoming) : null, { status, headers });
}

export const maximumAttempts = 5;
const longestWaitMs = 60_000;

/** Whether the same request may well succeed a moment later. */
export function isPassing(status: number): boolean {
  return status === 408 || status === 429 || (status >= 500 && status !== 501);
}

/**
 * Before another attempt (1: the second one): as long as the server asks for, at most a minute; else 0.5, 1, 2, 4 seconds
 * and up to as much again, so that many clients do not come back together.
 */
export function waitBefore(attempt: number, retryAfter: string | null, random: () => number = Math.random): number {
  const asked = retryAfterMs(retryAfter);
  if (asked !== undefined) return Math.min(asked, longestWaitMs);
  const pause = 500 * 2 ** (attempt - 1);
  return Math.min(pause + pause * random(), longestWaitMs);
}

/** RFC 9110 §10.2.3: seconds, or a date. */
function retryAfterMs(value: string | null): number | undefined {
  if (value === null) return undefined;
  if (/^\d+$/.test(value.trim())) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}
