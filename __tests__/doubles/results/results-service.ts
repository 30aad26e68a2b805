import type { IncomingMessage, ServerResponse } from "node:http";
import { type ArtifactService, artifactService, type StoredArtifact } from "./artifact-service.ts";
import { type BlobStorage, blobStorage } from "./blob-storage.ts";
import { type CacheService, cacheService } from "./cache-service.ts";
import { type Answer, listen, type Operation, type Received, readBody, send, twirpError } from "./exchange.ts";
import { createFaults, type Fault } from "./faults.ts";
import { type Grant, grantFor, type JobOfRun, tokenFor } from "./token.ts";

/** What a job is given to reach the service. */
export interface JobAccess {
  token: string;
  /** For the process under test, as the runner sets it (actions/runner src/Runner.Worker/Handlers/NodeScriptActionHandler.cs). */
  environment: Record<string, string>;
}

/** A request as a test looks at it. */
export interface Seen extends Received {
  /** The run whose token came with it; absent at the storage, whose URLs are signed. */
  runId?: number;
}

export interface ResultsDouble extends AsyncDisposable {
  /** `http://127.0.0.1:PORT/`. */
  url: string;
  /** Lets a job in. */
  job(job: JobOfRun): JobAccess;
  cache: Omit<CacheService, "answer">;
  artifacts: Omit<ArtifactService, "answer">;
  /** Every request, in order. */
  requests: readonly Seen[];
  /** Lets these operations fail, the next `times` times (default: always). */
  fault(operations: Operation | readonly Operation[], fault: Fault, times?: number): void;
  clearFaults(): void;
}

export interface ResultsOptions {
  /** Called for each artifact as soon as it is whole: from then on GitHub's API lists it, though its run goes on. */
  onArtifact?: (artifact: StoredArtifact) => void;
}

const cacheMethods = ["CreateCacheEntry", "FinalizeCacheEntryUpload", "GetCacheEntryDownloadURL"];
const artifactMethods = [
  "CreateArtifact",
  "FinalizeArtifact",
  "ListArtifacts",
  "GetSignedArtifactURL",
  "DeleteArtifact",
];
const methodsOf: Readonly<Record<string, readonly string[]>> = {
  CacheService: cacheMethods,
  ArtifactService: artifactMethods,
};

/** The results service of GitHub Actions on 127.0.0.1: caches (v2), artifacts (v4) and the storage behind both. See README.md. */
export async function resultsDouble({ onArtifact = () => {} }: ResultsOptions = {}): Promise<ResultsDouble> {
  const requests: Seen[] = [];
  const grants = new Map<string, Grant>();
  const faults = createFaults();
  const blobs: BlobStorage = blobStorage(() => server.url);
  const cache = cacheService(blobs);
  const artifacts = artifactService(blobs, onArtifact);

  function work(received: Received, grant: Grant | undefined): Answer {
    if (isBlob(received.operation)) return blobs.answer(received);
    if (grant === undefined) return twirpError(401, "unauthenticated", "token is not valid");
    const service = artifactMethods.includes(received.operation) ? artifacts : cache;
    try {
      return service.answer(received, grant);
    } catch (error) {
      return twirpError(400, "malformed", String(error));
    }
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", server.url);
    const operation = operationOf(request.method ?? "", url);
    const body = await readBody(request);
    if (operation === undefined) return send(response, twirpError(404, "bad_route", `no handler for ${url.pathname}`));
    const received = { operation, method: request.method ?? "", url, headers: request.headers, body };
    const grant = grants.get(/^Bearer (.+)$/.exec(request.headers.authorization ?? "")?.[1] ?? "");
    requests.push(grant === undefined ? received : { ...received, runId: grant.runId });
    const outcome = await faults.apply(operation, () => work(received, grant));
    if (outcome === "cut") return void request.socket.destroy();
    if (outcome === "hold") return;
    if ("truncated" in outcome) return sendHalf(response, outcome.truncated);
    send(response, outcome);
  }

  const server = await listen((request, response) => {
    // A client that goes away while it is being read is not the double's failure.
    answer(request, response).catch(() => request.socket.destroy());
  });

  return {
    url: server.url,
    requests,
    cache,
    artifacts,
    job(job) {
      const grant = grantFor(job);
      const token = tokenFor(grant);
      grants.set(token, grant);
      return { token, environment: environmentOf(server.url, token, job) };
    },
    fault: (operations, fault, times = Number.POSITIVE_INFINITY) => faults.add(operations, fault, times),
    clearFaults: () => faults.clear(),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

function environmentOf(url: string, token: string, { cache }: JobOfRun): Record<string, string> {
  return {
    ACTIONS_RESULTS_URL: url,
    ACTIONS_RUNTIME_TOKEN: token,
    ACTIONS_RUNTIME_URL: url,
    ACTIONS_CACHE_SERVICE_V2: "True",
    // Only what is written in a workflow or lowered by the event is exported.
    ...(cache === undefined ? {} : { ACTIONS_CACHE_MODE: cache }),
    // Hosts that end in .localhost count as github.com and not as an Enterprise server (actions/toolkit
    // packages/artifact/src/internal/shared/config.ts, isGhes).
    GITHUB_SERVER_URL: "http://github.localhost",
  };
}

function isBlob(operation: Operation): boolean {
  return /Blo(?:b|ck)/.test(operation);
}

function operationOf(method: string, url: URL): Operation | undefined {
  const [, service = "", name = ""] =
    /^\/twirp\/github\.actions\.results\.api\.v1\.(\w+)\/(\w+)$/.exec(url.pathname) ?? [];
  if (method === "POST" && methodsOf[service]?.includes(name)) return name as Operation;
  if (!url.pathname.startsWith("/devstoreaccount1/")) return undefined;
  if (method === "GET") return "GetBlob";
  if (method === "HEAD") return "HeadBlob";
  const part = url.searchParams.get("comp");
  const puts = { block: "PutBlock", blocklist: "PutBlockList" } as const;
  return method === "PUT" ? (part === null ? "PutBlob" : puts[part as keyof typeof puts]) : undefined;
}

/** Promises the whole body and ends the connection in the middle of it. */
function sendHalf(response: ServerResponse, { status, headers, body = "" }: Answer): void {
  const bytes = Buffer.from(body);
  response.writeHead(status, { ...headers, "content-length": bytes.length });
  response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => response.destroy());
}
