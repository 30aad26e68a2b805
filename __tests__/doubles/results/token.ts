import { randomBytes, randomUUID } from "node:crypto";

/** One scope of the cache that a token opens, as the claim `ac` lists it (tonistiigi/go-actions-cache cache.go, Scope). */
export interface TokenScope {
  Scope: string;
  /** Bit 1: may read. Bit 2: may write. */
  Permission: number;
}

/** The job that a token was made for. */
export interface JobOfRun {
  runId: number;
  attempt?: number;
  /** `refs/heads/main`, `refs/pull/7/merge`. */
  ref: string;
  /** The branch that a pull request is for; its entries can be read. */
  baseRef?: string;
  /** Default: `refs/heads/main`. Its entries can be read by everybody. */
  defaultRef?: string;
  /**
   * What the token may do with caches. `read` is what a run of `pull_request_target`, `issue_comment` or `workflow_run`
   * gets; default: write.
   */
  cache?: "write" | "read" | "none";
}

/** What the double knows about a token that it has issued. */
export interface Grant {
  runId: number;
  attempt: number;
  runBackendId: string;
  jobBackendId: string;
  /** In the order in which a cache is looked for. */
  scopes: readonly TokenScope[];
}

/**
 * The job's own ref first, which it may write, then the base of its pull request, then the default branch (GitHub's
 * documentation of dependency caching, "Restrictions for accessing a cache").
 */
export function grantFor({ runId, attempt = 1, ref, baseRef, defaultRef, cache = "write" }: JobOfRun): Grant {
  const readable = [baseRef, defaultRef ?? "refs/heads/main"].filter((each) => each !== undefined && each !== ref);
  const scopes = [
    { Scope: ref, Permission: cache === "write" ? 3 : 1 },
    ...[...new Set(readable)].map((each) => ({ Scope: each ?? "", Permission: 1 })),
  ];
  return {
    runId,
    attempt,
    runBackendId: `run-${runId}`,
    jobBackendId: randomUUID(),
    scopes: cache === "none" ? [] : scopes,
  };
}

/**
 * A JWT with the claims that clients read: `scp` holds the two backend IDs (actions/toolkit
 * packages/artifact/src/internal/shared/util.ts, getBackendIdsFromToken), `ac` the cache's scopes as a JSON string, and
 * BuildKit's client wants `exp` and `nbf` (tonistiigi/go-actions-cache cache.go). Nobody checks the signature; the double
 * knows its tokens by heart, so a token that somebody changed opens nothing.
 */
export function tokenFor(grant: Grant): string {
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    scp: `Actions.GenericRead:00000000-0000-0000-0000-000000000000 Actions.Results:${grant.runBackendId}:${grant.jobBackendId}`,
    ac: JSON.stringify(grant.scopes),
    nbf: now - 60,
    exp: now + 6 * 60 * 60,
    jti: randomUUID(),
  };
  const parts = [{ alg: "RS256", typ: "JWT" }, claims].map((part) => base64url(JSON.stringify(part)));
  return [...parts, randomBytes(32).toString("base64url")].join(".");
}

function base64url(text: string): string {
  return Buffer.from(text).toString("base64url");
}
