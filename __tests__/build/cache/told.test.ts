import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { whyNotRead } from "../../../src/build/cache/own-entries.ts";
import { quotaPressure } from "../../../src/build/cache/quota.ts";
import { cacheDeliveries } from "../../../src/build/cache/told.ts";
import { openApi } from "../../../src/github/api.ts";
import type { GitHubApi } from "../../../src/model/github.ts";
import { type GitHubDouble, startGitHub } from "../../doubles/github/github-double.ts";

let github: GitHubDouble;
let api: GitHubApi;
beforeEach(async () => {
  github = await startGitHub();
  const signal = new AbortController().signal;
  api = await openApi(github.address, github.tokens.job, { signal, environment: {}, patienceMs: 0 });
});
afterEach(async () => {
  await github[Symbol.asyncDispose]();
  expect(github.violations).toEqual([]);
});

const own = { ref: "refs/pull/7/merge" };
const index = "index-plimsoll-app-linux-amd64-1-0c5b3a1f#1";

describe("a pull request's own entries", () => {
  it("keep the cache from being read", async () => {
    github.plant.cache({ key: index, ref: own.ref, bytes: 10 });
    expect(await whyNotRead(api, own)).toMatch(
      /one entry under refs\/pull\/7\/merge.*no evidence.*cache\.write: always/,
    );
  });

  it("are not those of others, and not other caches of its own", async () => {
    github.plant.cache({ key: index, ref: "refs/heads/main", bytes: 10 });
    github.plant.cache({ key: "npm-linux-abc", ref: own.ref, bytes: 10 });
    expect(await whyNotRead(api, own)).toBeUndefined();
  });

  it("can't be told without a token, or without the right to look: nothing is read then", async () => {
    expect(await whyNotRead(undefined, own)).toMatch(/without a token/);
    const refusing = { ...api, request: () => Promise.reject(Object.assign(new Error("no"), { status: 403 })) };
    expect(await whyNotRead(refusing, own)).toMatch(/refused.*actions: read/);
  });
});

describe("the quota", () => {
  const fill = (count: number, bytes: number) => {
    for (let n = 0; n < count; n++) {
      github.plant.cache({ key: `buildkit-blob-1-sha256:${n}`, ref: "refs/heads/main", bytes });
    }
  };

  it("is not spoken of while there is room, for one call", async () => {
    fill(3, 2_000_000_000);
    const before = github.calls.length;
    expect(await quotaPressure(api)).toBeUndefined();
    expect(github.calls.length - before).toBe(1);
  });

  it("presses: how much of it are build steps, and what to do", async () => {
    fill(120, 70_000_000);
    github.plant.cache({ key: "npm", ref: "refs/heads/main", bytes: 500_000_000 });
    expect(await quotaPressure(api)).toMatch(
      /take 8\.90 GB of 10\.0 GB \(8\.40 GB in 120 layers of build steps\).*`cache\.write`.*gh cache delete.*`cache\.backend`/,
    );
  });

  it("is nobody's business whom the API does not tell", async () => {
    const refusing = { ...api, request: () => Promise.reject(Object.assign(new Error("no"), { status: 403 })) };
    expect(await quotaPressure(refusing)).toBeUndefined();
  });
});

describe("how the keeping is told", () => {
  it("what went well in one line, what failed and what was left out by reason", () => {
    const told = cacheDeliveries(
      [
        { variant: "a", status: "kept", seconds: 3.14, newBytes: 12_000_000, allBytes: 98_000_000 },
        { variant: "b", status: "kept", seconds: 1, newBytes: 0, allBytes: 98_000_000 },
        { variant: "c", status: "failed", reason: "no" },
        { variant: "d", status: "failed", reason: "no" },
      ],
      "it is full",
    );
    expect(told).toEqual([
      {
        surface: "build cache",
        status: "delivered",
        reason: "it is full; `a`: 12.0 MB new in 3.1 s, 98.0 MB in all; `b`: nothing new in 1.0 s, 98.0 MB in all",
      },
      { surface: "build cache", status: "failed", reason: "`c`, `d`: no" },
    ]);
    expect(cacheDeliveries([{ variant: "a", status: "skipped", reason: "why" }], undefined)).toEqual([
      { surface: "build cache", status: "skipped", reason: "why" },
    ]);
    expect(cacheDeliveries([], undefined)).toEqual([]);
  });
});
