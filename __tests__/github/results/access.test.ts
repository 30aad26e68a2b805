import { describe, expect, it } from "vitest";
import { cacheRights } from "../../../src/github/cache-rights.ts";
import { type ResultsAccess, resultsAccess } from "../../../src/github/results/access.ts";
import { grantFor, tokenFor } from "../../doubles/results/token.ts";

const job = { runId: 4, ref: "refs/pull/7/merge", baseRef: "refs/heads/main" };
const environment = {
  ACTIONS_RESULTS_URL: "https://results.example/some/path/",
  ACTIONS_RUNTIME_TOKEN: tokenFor(grantFor(job)),
  GITHUB_SERVER_URL: "https://github.com",
};

function open(overrides: Record<string, string | undefined> = {}): ResultsAccess {
  const access = resultsAccess({ ...environment, ...overrides });
  if ("reason" in access) throw new Error(access.reason);
  return access;
}

function reason(overrides: Record<string, string | undefined>): string | undefined {
  const access = resultsAccess({ ...environment, ...overrides });
  return "reason" in access ? access.reason : undefined;
}

describe("the way to the results service", () => {
  it("is read from what the runner gives", () => {
    const access = open({ GITHUB_RETENTION_DAYS: "30", HTTPS_PROXY: "http://proxy:3128", HOME: "/root" });
    expect(access).toMatchObject({
      origin: "https://results.example",
      runBackendId: "run-4",
      cacheScopes: [
        { ref: "refs/pull/7/merge", read: true, write: true },
        { ref: "refs/heads/main", read: true, write: false },
      ],
      longestRetentionDays: 30,
    });
    expect(access.proxies).toEqual({ HTTPS_PROXY: "http://proxy:3128" });
  });

  it.each([
    [{ ACTIONS_RESULTS_URL: undefined }, "this is no step of an action on GitHub Actions"],
    [{ ACTIONS_RUNTIME_TOKEN: "" }, "this is no step of an action on GitHub Actions"],
    [{ ACTIONS_RUNTIME_TOKEN: "ghs_secret" }, "what the runner gave for it can't be read"],
    [{ ACTIONS_RESULTS_URL: "results" }, "what the runner gave for it can't be read"],
    [{ GITHUB_SERVER_URL: "https://github.example" }, "GitHub Enterprise Server has no service"],
    [{ GITHUB_SERVER_URL: "https://github.com.example" }, "GitHub Enterprise Server has no service"],
  ])("is none with %o", (overrides, words) => {
    expect(reason(overrides)).toContain(words);
  });

  it("leads to github.com, its data residency and a test's localhost", () => {
    const servers = ["https://github.com", "https://octo.ghe.com", "http://github.localhost:80", undefined, ""];
    for (const server of servers) expect(reason({ GITHUB_SERVER_URL: server })).toBeUndefined();
  });
});

describe("what a job may do with caches", () => {
  const rights = (cache: "write" | "read" | "none", mode?: string) =>
    cacheRights(open({ ACTIONS_RUNTIME_TOKEN: tokenFor(grantFor({ ...job, cache })), ACTIONS_CACHE_MODE: mode }));

  it.each([
    ["write", undefined, { read: true, write: true }],
    ["write", "a-new-mode", { read: true, write: true }],
    ["write", " Read ", { read: true, write: false, because: "cache-mode is read" }],
    ["write", "write-only", { read: false, write: true, because: "cache-mode is write-only" }],
    ["write", "none", { read: false, write: false, because: "cache-mode is none" }],
    ["read", undefined, { read: true, write: false, because: "the job's token can only read caches" }],
    ["read", "write-only", { read: false, write: false, because: "cache-mode is write-only" }],
    ["none", undefined, { read: false, write: false, because: "the job's token opens no caches" }],
  ] as const)("with a token for %s and cache-mode %s is %o", (cache, mode, expected) => {
    expect(rights(cache, mode)).toEqual(expected);
  });

  it("is everything where the token does not say", () => {
    expect(cacheRights({})).toEqual({ read: true, write: true });
  });
});
