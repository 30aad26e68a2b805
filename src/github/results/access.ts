import { z } from "zod";

type Environment = Readonly<Record<string, string | undefined>>;

/** The way to GitHub's results service, which keeps the artifacts of runs and the caches of jobs. */
export interface ResultsAccess {
  /** `https://results-receiver.actions.githubusercontent.com`; no `/` at the end. */
  origin: string;
  /** The job's own token. It opens nothing but this service, and never reaches a child. */
  token: string;
  /** The run and the job, as the service names them. */
  runBackendId: string;
  jobBackendId: string;
  /** What the token may do with caches; absent where it does not say. */
  cacheScopes?: readonly CacheScope[];
  /** `ACTIONS_CACHE_MODE` as the runner exports it: `none`, `read`, `write`, `write-only`. */
  cacheMode?: string;
  /** The longest that the repository lets an artifact live. */
  longestRetentionDays?: number;
  /** The proxies between here and there (HTTPS_PROXY, NO_PROXY, …), for Node's agents. */
  proxies: Readonly<Record<string, string>>;
}

/** A ref whose caches the token opens. */
export interface CacheScope {
  ref: string;
  read: boolean;
  write: boolean;
}

/** Why the service can't be used, as part of a sentence: "the artifact was not kept: …". */
export interface NoResults {
  reason: string;
}

/**
 * Reads from the runner's variables how the service is reached. Only JavaScript and container actions get them, `run:`
 * steps do not (actions/runner src/Runner.Worker/Handlers/NodeScriptActionHandler.cs).
 */
export function resultsAccess(environment: Environment): ResultsAccess | NoResults {
  const url = environment["ACTIONS_RESULTS_URL"];
  const token = environment["ACTIONS_RUNTIME_TOKEN"];
  if (isEnterpriseServer(environment["GITHUB_SERVER_URL"])) {
    return { reason: "GitHub Enterprise Server has no service for them that Plimsoll knows" };
  }
  if (!url || !token) return { reason: "this is no step of an action on GitHub Actions" };
  const origin = URL.parse(url)?.origin;
  const claims = readClaims(token);
  const ids = backendIds(claims?.scp);
  if (origin === undefined || ids === undefined) return { reason: "what the runner gave for it can't be read" };
  const days = Number.parseInt(environment["GITHUB_RETENTION_DAYS"] ?? "", 10);
  const mode = environment["ACTIONS_CACHE_MODE"]?.trim().toLowerCase();
  const scopes = cacheScopes(claims?.ac);
  return {
    origin,
    token,
    ...ids,
    ...(scopes === undefined ? {} : { cacheScopes: scopes }),
    ...(mode ? { cacheMode: mode } : {}),
    ...(days > 0 ? { longestRetentionDays: days } : {}),
    proxies: proxiesOf(environment),
  };
}

/** As GitHub's own clients decide it (actions/toolkit packages/artifact/src/internal/shared/config.ts, isGhes). */
function isEnterpriseServer(serverUrl: string | undefined): boolean {
  const host = URL.parse(serverUrl || "https://github.com")?.hostname.toLowerCase() ?? "";
  return host !== "github.com" && !host.endsWith(".ghe.com") && !host.endsWith(".localhost");
}

const claimsSchema = z.object({ scp: z.string(), ac: z.string().optional() });

/** The claims of a JWT. Its signature is the service's concern: whoever changes it is refused there. */
function readClaims(token: string): z.infer<typeof claimsSchema> | undefined {
  return claimsSchema.safeParse(fromJson(Buffer.from(token.split(".")[1] ?? "", "base64url").toString())).data;
}

/** `Actions.Results:RUN:JOB` among the scopes (actions/toolkit packages/artifact/src/internal/shared/util.ts, getBackendIdsFromToken). */
function backendIds(scopes = ""): Pick<ResultsAccess, "runBackendId" | "jobBackendId"> | undefined {
  const [, runBackendId, jobBackendId] = /(?:^| )Actions\.Results:([^: ]+):([^: ]+)(?: |$)/.exec(scopes) ?? [];
  return runBackendId === undefined || jobBackendId === undefined ? undefined : { runBackendId, jobBackendId };
}

const scopesSchema = z.array(z.object({ Scope: z.string(), Permission: z.number().int() })).max(1_000);

/** The claim `ac` is JSON in a string; bit 1 reads, bit 2 writes (tonistiigi/go-actions-cache cache.go, Scope, Permission). */
function cacheScopes(claim: string | undefined): CacheScope[] | undefined {
  const scopes = scopesSchema.safeParse(fromJson(claim ?? "")).data;
  return scopes?.map(({ Scope, Permission }) => ({
    ref: Scope,
    read: (Permission & 1) !== 0,
    write: (Permission & 2) !== 0,
  }));
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function proxiesOf(environment: Environment): Record<string, string> {
  const named = Object.entries(environment).filter(([name]) => /^(?:https?|all|no)_proxy$/i.test(name));
  return Object.fromEntries(named.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
