/** GitHub's API on loopback: see README.md. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { answerRest } from "./answer-rest.ts";
import type { RecordedCall } from "./calls.ts";
import { type Clock, createClock } from "./clock.ts";
import { createFaults, type Faults, faultAnswer } from "./faults.ts";
import { executeQuery } from "./graphql/execute.ts";
import { graphOf } from "./graphql/graph.ts";
import { createPlanter, type Planter } from "./plant.ts";
import { createReplica } from "./replica.ts";
import { type RouteAnswer, refusal } from "./route.ts";
import { match } from "./routing.ts";
import { emptyState, type GitHubState } from "./state.ts";
import { storedArtifact } from "./storage.ts";
import { knownTokens, type TokenHolder } from "./tokens.ts";

export interface GitHubDouble extends AsyncDisposable {
  /** What `openApi` needs to know of a job. */
  address: {
    serverUrl: string;
    apiUrl: string;
    graphqlUrl: string;
    repository: { owner: string; name: string; id: number };
  };
  state: GitHubState;
  /** Puts things into the state. */
  plant: Planter;
  clock: Clock;
  faults: Faults;
  tokens: Record<keyof typeof knownTokens, string>;
  /** Makes another token known. */
  addToken(holder: TokenHolder): string;
  calls: RecordedCall[];
  /** What GitHub's description does not allow, in requests and in the double's own answers. Tests expect none. */
  violations: string[];
  /** From now on nothing listens (connection refused). */
  goDown(): Promise<void>;
}

export async function startGitHub(): Promise<GitHubDouble> {
  const state = emptyState();
  const clock = createClock();
  const plant = createPlanter(state, clock);
  const faults = createFaults();
  const replica = createReplica();
  const holders: TokenHolder[] = Object.values(knownTokens);
  const calls: RecordedCall[] = [];
  const violations: string[] = [];

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      violations.push(`the double failed: ${error instanceof Error ? error.stack : String(error)}`);
      response.destroy();
    });
  });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", `http://${request.headers.host}`);
    const { method = "GET" } = request;
    const text = await textOf(request);
    const holder = holderOf(request, holders);
    const body = text === "" ? undefined : parsed(text);
    const route = routeOf(method, url.pathname);
    const call: RecordedCall = {
      method,
      route,
      path: url.pathname + url.search,
      holder: holder?.name ?? (request.headers.authorization === undefined ? "none" : "unknown"),
      body,
    };
    calls.push(call);
    const fault = faults.of(call);
    if (faults.latencyMs > 0) await sleep(faults.latencyMs);
    await faults.turn(route);
    if (fault === "reset") return void response.destroy();
    if (fault === "hang") return;
    const answer =
      (fault === undefined ? undefined : faultAnswer(fault)) ??
      answerTo(call, url, holder, request.headers.authorization !== undefined);
    if (fault === "commit-then-reset") return void response.destroy();
    const sent = fault === "commit-then-502" ? { status: 502, body: { message: "Server Error" } } : answer;
    call.status = sent.status;
    write(response, sent);
  }

  function answerTo(call: RecordedCall, url: URL, holder: TokenHolder | undefined, hasToken: boolean): RouteAnswer {
    if (call.route === "GET storage") {
      if (hasToken) violations.push(`a token went to the storage: ${call.path}`);
      return storedArtifact(state, url);
    }
    if (holder === undefined) return refusal(401, hasToken ? "Bad credentials" : "Requires authentication");
    if (call.method !== "GET") replica.remember(state.comments, call.route === "POST /graphql" ? 0 : faults.lagReads);
    const visibleComments = () => replica.read(state.comments);
    if (call.route === "POST /graphql") {
      const { query, variables = {} } = call.body as { query: string; variables?: Record<string, unknown> };
      return {
        status: 200,
        body: executeQuery(graphOf({ login: holder.login, state, visibleComments }), query, variables),
      };
    }
    return answerRest({ call, url, holder, state, clock, plant, visibleComments, violations });
  }

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  const close = async () => {
    faults.clear();
    server.closeAllConnections();
    if (server.listening) await new Promise((resolve) => server.close(resolve));
  };
  const { owner, name, id } = state.repository;
  const tokens = Object.fromEntries(Object.entries(knownTokens).map(([key, { token }]) => [key, token]));
  return {
    address: { serverUrl: origin, apiUrl: origin, graphqlUrl: `${origin}/graphql`, repository: { owner, name, id } },
    state,
    plant,
    clock,
    faults,
    tokens: tokens as GitHubDouble["tokens"],
    addToken(holder) {
      holders.push(holder);
      return holder.token;
    },
    calls,
    violations,
    goDown: close,
    [Symbol.asyncDispose]: close,
  };
}

function routeOf(method: string, pathname: string): string {
  if (method === "POST" && pathname === "/graphql") return "POST /graphql";
  if (pathname.startsWith("/_storage/")) return `${method} storage`;
  return match(method, pathname)?.operation ?? `${method} ${pathname}`;
}

function holderOf({ headers }: IncomingMessage, holders: readonly TokenHolder[]): TokenHolder | undefined {
  const [, token] = /^(?:token|bearer) (.+)$/i.exec(headers.authorization ?? "") ?? [];
  return holders.find((holder) => holder.token === token);
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function write(response: ServerResponse, { status, body, headers = {} }: RouteAnswer): void {
  if (body instanceof Uint8Array) {
    response
      .writeHead(status, { "content-type": "application/zip", "content-length": body.length, ...headers })
      .end(body);
    return;
  }
  const content = body === undefined ? {} : { "content-type": "application/json; charset=utf-8" };
  response.writeHead(status, { ...content, ...headers }).end(body === undefined ? undefined : JSON.stringify(body));
}
