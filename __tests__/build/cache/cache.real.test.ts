/** The build cache with a real BuildKit that is emptied between runs, against the double of GitHub's service. */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { CacheSettings } from "../../../src/model/settings.ts";
import { type TestContext, testContext } from "../../doubles/context.ts";
import { type ResultsDouble, resultsDouble } from "../../doubles/results/results-service.ts";
import { type DoomedBuilder, startDoomedBuilder } from "../../e2e/doomed-builder.ts";
import { aVariant } from "../samples.ts";
import { mainRun, runWithCache, type Wish } from "./run-with-cache.ts";

let builder: DoomedBuilder;
let double: ResultsDouble;
let context: TestContext;
let root: string;
let toBuilder: Record<string, string>;

beforeAll(async () => {
  builder = await startDoomedBuilder();
  const names = ["PATH", "HOME", "DOCKER_HOST", "DOCKER_CONFIG"];
  toBuilder = {
    ...Object.fromEntries(
      names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
    ),
    ...builder.environment,
  } as Record<string, string>;
});
afterAll(() => builder[Symbol.asyncDispose]());

beforeEach(async () => {
  double = await resultsDouble();
  context = await testContext({ buildEnvironment: toBuilder });
  root = join(context.workDirectory, "repository");
  await mkdir(root, { recursive: true });
  // What a step made anew differs from what it made before; what no image holds is kept all the same.
  const lines = [
    "FROM debian:bookworm-slim AS base",
    "RUN head -c 30 /dev/urandom | base64 > /base",
    "FROM base AS made",
    "RUN head -c 100000 /dev/urandom > /unused && head -c 30 /dev/urandom | base64 > /made",
    "FROM base",
    "COPY --from=made /made /made",
  ];
  await writeFile(join(root, "Dockerfile"), lines.join("\n"));
});
afterEach(async () => {
  empty();
  await double[Symbol.asyncDispose]();
  await context[Symbol.asyncDispose]();
});

/** A fresh runner's builder. */
function empty(): void {
  execFileSync("docker", ["buildx", "prune", "--all", "--force"], { env: toBuilder, stdio: "ignore" });
}

const pull = { runId: 2, ref: "refs/pull/7/merge", baseRef: "refs/heads/main" };

const run = (wish?: Wish) => runWithCache(root, double, context, wish);

/** Every file below a directory. */
function filesBelow(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

describe("GitHub's cache", () => {
  it("makes the next build on an emptied builder a warm one, and hides its token", async () => {
    const cold = await run();
    expect(cold.hits).toEqual([0]);
    expect(cold.deliveries).toMatchObject([
      {
        surface: "build cache",
        status: "delivered",
        reason: expect.stringMatching(/^`app`: .+ MB new in .+, .+ in all$/),
      },
    ]);
    const keys = double.cache.entries().map(({ key }) => key);
    expect(keys).toContainEqual(expect.stringMatching(/^index-plimsoll-app-linux-(?:amd64|arm64)-1-/));

    empty();
    const token = double.job(pull);
    const warm = await run({ access: token, job: { event: "push", ref: "refs/heads/topic", defaultBranch: "main" } });
    expect(warm.hits).toEqual([1]);
    expect(warm.images).toEqual(cold.images);
    expect(warm.deliveries).toMatchObject([{ status: "skipped", reason: expect.stringContaining("topic is neither") }]);

    const openly = filesBelow(context.workDirectory).filter((path) => readFileSync(path).includes(token.token));
    expect(openly.map((path) => [path.slice(path.lastIndexOf("/") + 1), statSync(path).mode & 0o777])).toEqual([
      ["build.json", 0o600],
      ["export.json", 0o600],
    ]);
    expect(JSON.stringify(warm.variants)).not.toContain(token.token);
  });

  it("keeps what a warm build added, and makes no step of it twice", async () => {
    await run();
    empty();
    await writeFile(
      join(root, "Dockerfile"),
      `${readFileSync(join(root, "Dockerfile"), "utf8")}\nRUN head -c 30 /dev/urandom | base64 > /more\n`,
    );
    const second = await run({ access: double.job({ ...mainRun, runId: 3 }) });
    expect(second.hits[0]).toBeGreaterThan(0);
    expect(second.hits[0]).toBeLessThan(1);
    empty();
    const third = await run({ access: double.job({ ...mainRun, runId: 4 }) });
    expect(third.hits).toEqual([1]);
    expect(third.images, "the bytes of each step are those that the run before made").toEqual(second.images);
  });

  it("keeps a build that asks for no cache as it was made", async () => {
    const cold = await run({ target: { "no-cache": true, pull: true } });
    empty();
    expect((await run()).images).toEqual(cold.images);
  });

  it("gives a variant the steps of the one that it is based on", async () => {
    await writeFile(join(root, "Dockerfile.top"), "FROM below\nRUN head -c 30 /dev/urandom | base64 > /top\n");
    const base = aVariant({ name: "base", slug: "base", target: "base", dockerfile: "Dockerfile" });
    const top = aVariant({ name: "top", slug: "top", target: "top", dockerfile: "Dockerfile.top", basedOn: ["base"] });
    await run({ variants: [base], cache: { variants: new Map() } });
    empty();
    const { hits } = await run({ variants: [base, top] });
    expect(hits[0]).toBe(1);
    expect(hits[1], "all but its own step").toBeCloseTo(0.75, 1);
    empty();
    const { hits: alone } = await run({ variants: [top], linked: [base] });
    expect(alone, "its own scope has the steps below it too").toEqual([1]);
  });

  it("does not write with a token that only reads, and builds all the same", async () => {
    const { variants, deliveries } = await run({ access: double.job({ ...mainRun, cache: "read" }) });
    expect(variants[0]?.outcome.status).toBe("built");
    expect(deliveries).toMatchObject([
      { status: "skipped", reason: expect.stringMatching(/cache-mode is read|can only read/) },
    ]);
    expect(double.cache.entries()).toEqual([]);
  });
});

describe("a service that is not well", () => {
  it.each([
    ["refuses", { kind: "refused" }, /answered 403/],
    ["answers with a page", { kind: "html" }, /answered 503/],
    ["limits the rate", { kind: "rate-limited" }, /answered 429/],
    ["limits the rate and says for how long", { kind: "rate-limited", retryAfterSeconds: 60 }, /answered 429/],
    ["is silent", { kind: "silent" }, /nothing happened for 1 s|did not answer/],
    ["hangs up", { kind: "reset" }, /could not be reached/],
  ] as const)("%s: builds without it, at once, and says so", async (_what, fault, reason) => {
    await run();
    empty();
    double.fault("GetCacheEntryDownloadURL", fault);
    const { hits, deliveries } = await run();
    expect(hits).toEqual([0]);
    expect(context.heard("warn")).toEqual([expect.stringMatching(reason)]);
    expect(deliveries).toMatchObject([{ status: "skipped" }]);
  });

  it.each([
    ["refuses", { kind: "refused" }],
    ["is silent", { kind: "silent" }],
    ["fails", { kind: "broken" }],
  ] as const)("its storage %s: builds without it", async (_what, fault) => {
    await run();
    empty();
    double.fault("GetBlob", fault);
    expect((await run()).hits).toEqual([0]);
    expect(context.heard("warn")).toEqual([expect.stringContaining("without the build cache")]);
  });

  it("lost a layer that its index names: builds once more, without", async () => {
    await run();
    empty();
    for (const { key } of double.cache.entries()) if (key.startsWith("buildkit-blob")) double.cache.evict(key);
    const { variants, hits } = await run();
    expect(variants[0]?.outcome.status).toBe("built");
    expect(hits).toEqual([0]);
    expect(context.heard("warn")).toEqual([
      "The build cache failed while `app` was exported: a layer that its index names is gone from the storage. `app` is built again without it.",
    ]);
  });

  it("does not build a Dockerfile again that fails by itself", async () => {
    await run();
    empty();
    await writeFile(
      join(root, "Dockerfile"),
      'FROM debian:bookworm-slim\nRUN echo "RESPONSE 404: BlobNotFound" >&2; exit 7\n',
    );
    const { variants } = await run();
    expect(variants[0]?.outcome).toMatchObject({ status: "failed", failure: { code: "build.step" } });
    expect(context.heard("warn")).toEqual([]);
  });

  it.each([
    ["refuses entries", "CreateCacheEntry", { kind: "refused" }, /permission_denied/],
    ["answers with a page", "CreateCacheEntry", { kind: "html" }, /answered 503 with a page/],
    ["takes no bytes", ["PutBlob", "PutBlock"], { kind: "refused" }, /storage answered 403/],
    ["does not hold what it was given", "FinalizeCacheEntryUpload", { kind: "not-ok" }, /failed to commit/],
  ] as const)("%s while steps are kept: the build stays what it is", async (_what, operations, fault, reason) => {
    double.fault(operations, fault);
    const { variants, deliveries } = await run();
    expect(variants[0]?.outcome.status).toBe("built");
    expect(deliveries).toMatchObject([
      { surface: "build cache", status: "failed", reason: expect.stringMatching(reason) },
    ]);
  });

  it("never answers an upload: the run waits for its own deadline and no longer", async () => {
    double.fault(["PutBlob", "PutBlock"], { kind: "silent" });
    const startedAt = performance.now();
    const { variants, deliveries } = await run({ cache: { timeoutMs: 2_000 } });
    expect(performance.now() - startedAt).toBeLessThan(30_000);
    expect(variants[0]?.outcome.status).toBe("built");
    expect(deliveries).toMatchObject([{ status: "failed", reason: expect.stringMatching(/cache\.timeout/) }]);
  });

  it("loses the index of an export that BuildKit calls a success: told, because the next build is cold", async () => {
    await run();
    const layers = double.requests.filter(
      ({ operation }) => operation === "PutBlob" || operation === "PutBlock",
    ).length;
    empty();
    await writeFile(
      join(root, "Dockerfile"),
      "FROM debian:bookworm-slim\nRUN head -c 30 /dev/urandom | base64 > /other\n",
    );
    expect(layers).toBeGreaterThan(1);
    // The first upload is the new layer, the second its index.
    double.fault(["PutBlob", "PutBlock"], { kind: "slow", ms: 0 }, 1);
    double.fault(["PutBlob", "PutBlock"], { kind: "refused" });
    const { deliveries } = await run();
    expect(deliveries).toMatchObject([
      { status: "failed", reason: expect.stringContaining("the index that names its steps is not there") },
    ]);
    empty();
    double.clearFaults();
    expect((await run()).hits, "as it was told").toEqual([0]);
  });
});

describe("other backends", () => {
  it("a directory: warm from what an earlier run left there", async () => {
    const cache: Partial<CacheSettings> = { backend: "local", options: { path: "kept" }, write: "always" };
    const cold = await run({ cache });
    empty();
    const warm = await run({ cache });
    expect(warm.hits).toEqual([1]);
    expect(warm.images).toEqual(cold.images);
  });

  it("a registry: warm from the image that an earlier run pushed", async () => {
    const ref = `${process.env["PLIMSOLL_LAB_REGISTRY"]}/cache/${Date.now()}:steps`;
    const cache: Partial<CacheSettings> = { backend: "registry", options: { ref }, write: "always" };
    const cold = await run({ cache });
    expect(cold.deliveries).toMatchObject([{ status: "delivered" }]);
    empty();
    const warm = await run({ cache });
    expect(warm.hits).toEqual([1]);
    expect(warm.images).toEqual(cold.images);
  });
});
