import { writeFile } from "node:fs/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { recordFileName } from "../../src/baseline/baseline-record.ts";
import { encodeRecord } from "../../src/baseline/encode-record.ts";
import { findBaseline } from "../../src/baseline/find-baseline.ts";
import { baselineNames } from "../../src/baseline/names.ts";
import { openApi } from "../../src/github/api.ts";
import type { JobCache } from "../../src/model/github.ts";
import { type TestContext, testContext } from "../doubles/context.ts";
import { type GitHubDouble, startGitHub } from "../doubles/github/github-double.ts";
import { sha } from "../doubles/github/plant.ts";
import { recordFor } from "./samples.ts";
import { pullRequestJob } from "./small-github.ts";

const base = sha("base");
const older = sha("older");
const names = baselineNames({ job: "images", prefix: "", settings: { selected: [] }, arch: "x64" });

let github: GitHubDouble;
let context: TestContext;
beforeEach(async () => {
  github = await startGitHub();
  context = await testContext();
});
afterEach(async () => {
  // GitHub's own description of its API allows all that was asked.
  expect(github.violations).toEqual([]);
  await github[Symbol.asyncDispose]();
  await context[Symbol.asyncDispose]();
});

async function find(token = github.tokens.job, cached?: Uint8Array) {
  const { signal, workDirectory } = context;
  const job = { ...pullRequestJob, ...github.address };
  const api = await openApi(job, token, { signal, environment: {}, patienceMs: 0 });
  const cache: JobCache = {
    restore: async (_key, path) => {
      if (cached !== undefined) await writeFile(path, cached);
      return cached !== undefined;
    },
    save: () => Promise.resolve(false),
  };
  return findBaseline({
    setting: { from: "auto" },
    base: { found: true, commit: base },
    github: { job, api, cache, names, workDirectory },
    isRequired: false,
    readImage: () => Promise.resolve({ ok: false, reason: "none" }),
    progress: { note: () => undefined },
  });
}

async function pushed(headSha: string, run: Parameters<GitHubDouble["plant"]["run"]>[0] = {}) {
  const { id } = github.plant.run({ headSha, ...run });
  const files = { [recordFileName]: await encodeRecord(recordFor(headSha)) };
  return github.plant.artifact({ run: id, name: names.artifact(1), files });
}

describe("through the API", () => {
  it("finds the artifact of the push run in four requests, and reads it from the storage", async () => {
    await pushed(older);
    await pushed(base);
    github.clock.advance(3_600_000);
    expect(await find()).toMatchObject({
      found: true,
      baseline: { source: "artifact", commit: base, images: recordFor(base).images },
    });
    // Runs, artifacts, the download and the storage that it leads to.
    expect(github.calls).toHaveLength(4);
    expect(github.calls.every(({ method }) => method === "GET")).toBe(true);
  });

  it("passes over a pull request's and a fork's run of the same commit", async () => {
    await pushed(base, { event: "pull_request" });
    await pushed(base, { headRepository: { id: 99, owner: "someone", name: "fork" } });
    expect(await find()).toMatchObject({ found: false, reason: expect.stringContaining("no push to main ran") });
  });

  it("takes an earlier commit of the base's history, and none that is gone from it", async () => {
    const date = "2026-01-01T00:00:00Z";
    github.state.commits.push({ sha: older, parents: [], message: "older", author: "shipwright", date });
    await pushed(sha("gone"));
    await pushed(older);
    expect(await find()).toMatchObject({ found: false, reason: expect.stringContaining("no earlier push run") });
    github.state.comparisons.push({ base: older, head: base, mergeBase: older, status: "ahead" });
    expect(await find()).toMatchObject({ found: true, baseline: { source: "artifact", commit: older } });
  });

  it("takes a cache entry of the base branch, unless there is one of the pull request", async () => {
    const bytes = await encodeRecord(recordFor(base));
    github.plant.cache({ key: names.cacheKey(base), ref: "refs/heads/main" });
    expect(await find(undefined, bytes)).toMatchObject({ found: true, baseline: { source: "cache", commit: base } });
    github.plant.cache({ key: names.cacheKey(base), ref: "refs/pull/5/merge" });
    expect(await find(undefined, bytes)).toMatchObject({
      found: false,
      reason: expect.stringContaining("no evidence"),
    });
  });

  it("names the permission that a job of a private repository lacks", async () => {
    await pushed(base);
    github.state.repository.private = true;
    expect(await find(github.tokens.restricted)).toMatchObject({
      found: false,
      reason: expect.stringContaining("`actions: read`"),
    });
  });

  it("that is down leaves a reason", async () => {
    await github.goDown();
    expect(await find()).toMatchObject({ found: false, reason: expect.stringContaining("no answer") });
  });
});
