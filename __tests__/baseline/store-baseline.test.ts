import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { recordFileName } from "../../src/baseline/baseline-record.ts";
import { decodeRecord } from "../../src/baseline/decode-record.ts";
import { findBaseline } from "../../src/baseline/find-baseline.ts";
import { baselineNames } from "../../src/baseline/names.ts";
import { type StoreRequest, storeBaseline } from "../../src/baseline/store-baseline.ts";
import { openArtifacts } from "../../src/github/artifacts.ts";
import { openJobCache } from "../../src/github/job-cache.ts";
import { resultsAccess } from "../../src/github/results/access.ts";
import type { GitHubJob, JobCache } from "../../src/model/github.ts";
import type { VariantFacts } from "../../src/verdict/run-facts.ts";
import { type TestContext, testContext } from "../doubles/context.ts";
import { type ResultsDouble, resultsDouble } from "../doubles/results/results-service.ts";
import { unzip } from "../doubles/results/unzip.ts";
import { file, makeSummary } from "../image/summary/made-image.ts";
import { platformFacts, variantFacts } from "../verdict/samples.ts";
import { commitOf } from "./samples.ts";
import { pullRequestJob, pushJob, repositoryId, type SmallGitHub, smallGitHub } from "./small-github.ts";

const commit = commitOf("pushed");
const names = baselineNames({ job: "images", prefix: "", settings: { selected: [] }, arch: "x64" });
const summary = makeSummary({
  layers: [{ files: [file("a", 100)], origin: { instruction: "RUN echo hunter22", via: "history" } }],
});
const sbom = '{"bomFormat":"CycloneDX","token":"hunter22"}';
const measured = variantFacts({
  platforms: [platformFacts({ summary, scan: { findings: [], packages: [], sbom } })],
});
const quick = { deadlineMs: 30_000, stallMs: 1_000, pausesMs: [1] };
const pushRef = { runId: 1, ref: "refs/heads/main" };
const pullRef = { runId: 2, ref: "refs/pull/5/merge", baseRef: "refs/heads/main" };

let results: ResultsDouble;
let context: TestContext;
beforeEach(async () => {
  results = await resultsDouble();
  context = await testContext();
});
afterEach(async () => {
  await results[Symbol.asyncDispose]();
  await context[Symbol.asyncDispose]();
});

function access(job: typeof pushRef) {
  const found = resultsAccess(results.job(job).environment);
  if ("reason" in found) throw new Error(found.reason);
  return found;
}

function cache(job: typeof pushRef): JobCache {
  const { workDirectory, signal } = context;
  return openJobCache(access(job), { workDirectory, signal, note: () => undefined, patience: quick });
}

function request(change: Partial<StoreRequest> = {}): StoreRequest {
  return {
    job: pushJob(commit),
    names,
    variants: [measured],
    commit,
    now: new Date("2026-03-04T05:06:07Z"),
    redact: (text) => text.replaceAll("hunter22", "***"),
    artifacts: openArtifacts(access(pushRef), { signal: context.signal, patience: quick }),
    cache: cache(pushRef),
    workDirectory: context.workDirectory,
    ...change,
  };
}

const nothingStored = () => expect([results.artifacts.ofRun(1), results.cache.entries()]).toEqual([[], []]);

/** The API's view of what the service keeps. */
function published(): SmallGitHub {
  const github = smallGitHub();
  const run = github.run(commit, { id: 1 });
  for (const { id, name, zip: archive, digest, createdAt } of results.artifacts.ofRun(1)) {
    const ids = { id: 1, repository_id: repositoryId, head_repository_id: repositoryId };
    const workflow_run = { ...ids, head_branch: "main", head_sha: run.head_sha };
    const times = { expired: false, created_at: createdAt.toISOString() };
    github.artifacts.push({
      id,
      name,
      size_in_bytes: archive.length,
      digest,
      ...times,
      workflow_run,
      listedIn: 1,
      archive,
    });
  }
  for (const { key, ref } of results.cache.entries()) github.entry(key, ref, Buffer.alloc(0));
  return github;
}

describe("a push to the default branch", () => {
  it("stores an artifact that carries the attempt and a cache entry of the commit, without what is secret", async () => {
    const job: GitHubJob = { ...pushJob(commit), attempt: 3 };
    expect(await storeBaseline(request({ job }))).toEqual([
      { surface: "baseline artifact", status: "delivered" },
      { surface: "baseline cache", status: "delivered" },
    ]);
    const [artifact] = results.artifacts.ofRun(1);
    expect(names.read(artifact?.name ?? "")).toEqual({ leg: names.leg, attempt: 3 });
    expect(results.cache.entries("refs/heads/main").map(({ key }) => key)).toEqual([names.cacheKey(commit)]);
    const files = await unzip(artifact?.zip ?? Buffer.alloc(0));
    const record = await decodeRecord(files.get(recordFileName) ?? Buffer.alloc(0));
    expect(record).toMatchObject({ commit, madeAt: "2026-03-04T05:06:07.000Z", workflow: job.workflow });
    expect(JSON.stringify(record)).not.toContain("hunter22");
    expect(record.images[0]?.summary.layers[0]?.origin.instruction).toBe("RUN echo ***");
  });

  it("is found by a pull request, by its artifact or by the cache alone", async () => {
    await storeBaseline(request());
    const github = published();
    const { workDirectory } = context;
    const sources = { job: pullRequestJob, api: github.api, cache: cache(pullRef), names, workDirectory };
    const find = () =>
      findBaseline({
        setting: { from: "auto" },
        base: { found: true, commit },
        github: sources,
        isRequired: false,
        readImage: () => Promise.resolve({ ok: false, reason: "none" }),
        progress: { note: () => undefined },
      });
    const images = [{ variant: "app", platform: "linux/amd64", summary: { sizes: summary.sizes } }];
    expect(await find()).toMatchObject({ found: true, baseline: { source: "artifact", commit, images } });
    github.artifacts.length = 0;
    expect(await find()).toMatchObject({ found: true, baseline: { source: "cache", commit, images } });
  });

  it("twice for one commit leaves the first cache entry and a second artifact", async () => {
    await storeBaseline(request());
    const again = await storeBaseline(request({ job: { ...pushJob(commit), attempt: 2 } }));
    expect(again).toMatchObject([
      { status: "delivered" },
      { status: "skipped", reason: expect.stringContaining("already") },
    ]);
    expect(results.artifacts.ofRun(1)).toHaveLength(2);
  });

  it("tells that one way failed and goes the other", async () => {
    results.fault("CreateArtifact", { kind: "refused" });
    const [artifact, entry] = await storeBaseline(request());
    expect(artifact).toMatchObject({ status: "failed", reason: expect.stringMatching(/./) });
    expect(entry).toEqual({ surface: "baseline cache", status: "delivered" });
  });

  it("without the runner's services says so", async () => {
    const { artifacts: _a, cache: _c, ...without } = request();
    expect(await storeBaseline(without)).toMatchObject([
      { status: "skipped", reason: "the runner offers no artifacts" },
      { status: "skipped", reason: "the runner offers no cache" },
    ]);
  });
});

describe("nothing is stored", () => {
  it.each<[string, GitHubJob]>([
    ["by a pull request", pullRequestJob],
    ["by a push to another branch", { ...pushJob(commit), ref: "refs/heads/feature" }],
    ["by a push of a tag that is called like the branch", { ...pushJob(commit), ref: "refs/tags/main" }],
    ["by a schedule", { ...pushJob(commit), event: "schedule" }],
    ["by a merge group", { ...pushJob(commit), event: "merge_group" }],
    ["where nobody says which branch is the default one", { ...pushJob(commit), defaultBranch: undefined as never }],
  ])("%s", async (_, job) => {
    expect(await storeBaseline(request({ job }))).toMatchObject([{ status: "skipped" }, { status: "skipped" }]);
    nothingStored();
  });

  it("when something else than the run's commit is checked out", async () => {
    expect(await storeBaseline(request({ commit: commitOf("other") }))).toMatchObject([{ status: "skipped" }, {}]);
    nothingStored();
  });

  const message = "A step failed.";
  it.each<[string, VariantFacts]>([
    [
      "was not built",
      variantFacts({ outcome: { status: "failed", failure: { code: "build.step", message } }, platforms: [] }),
    ],
    ["was not measured", variantFacts({ platforms: [platformFacts({ failure: { code: "image.digest", message } })] })],
    ["was not measured", variantFacts({ platforms: [] })],
  ])("when one variant %s", async (why, missing) => {
    const deliveries = await storeBaseline(request({ variants: [measured, missing] }));
    expect(deliveries).toMatchObject([{ status: "skipped", reason: expect.stringContaining(`app ${why}`) }, {}]);
    nothingStored();
  });

  it("when a secret's value stands in a name", async () => {
    const named = makeSummary({ layers: [{ files: [file("etc/hunter22", 100)] }] });
    const variants = [variantFacts({ platforms: [platformFacts({ summary: named })] })];
    const deliveries = await storeBaseline(request({ variants }));
    expect(deliveries).toMatchObject([{ status: "skipped", reason: expect.stringContaining("secret") }, {}]);
    nothingStored();
  });

  it("when it can't be encoded, and why is said", async () => {
    const long = variantFacts({
      variant: { ...measured.variant, name: "x".repeat(600) },
      platforms: measured.platforms,
    });
    expect(await storeBaseline(request({ variants: [long] }))).toMatchObject([
      { status: "failed", reason: expect.stringContaining("variant") },
      { status: "failed" },
    ]);
    nothingStored();
  });
});

it("a scan that failed leaves an image without packages: what is not known is not kept as empty", async () => {
  const failure = { code: "scan.database" as const, message: "No database." };
  const scan = { findings: [], packages: [], sbom, failure };
  await storeBaseline(request({ variants: [variantFacts({ platforms: [platformFacts({ summary, scan })] })] }));
  const files = await unzip(results.artifacts.ofRun(1)[0]?.zip ?? Buffer.alloc(0));
  const record = await decodeRecord(files.get(recordFileName) ?? Buffer.alloc(0));
  expect(record.images).toHaveLength(1);
  expect(record.images[0]).not.toHaveProperty("packages");
});
