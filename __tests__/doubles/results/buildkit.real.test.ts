import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type JobAccess, type ResultsDouble, resultsDouble } from "./results-service.ts";

/** BuildKit's own client of the service (tonistiigi/go-actions-cache), in the lab's builder: `eval "$(lab/env)"`. */
const run = promisify(execFile);

let double: ResultsDouble;
let directory: string;
let marker: string;
beforeEach(async () => {
  double = await resultsDouble();
  directory = await mkdtemp(join(tmpdir(), "plimsoll-gha-"));
  marker = `results-double-${randomUUID()}`;
  // Whoever runs the step anew gets another number. Both steps say the marker, so that both can be forgotten.
  const steps = [
    "FROM debian:bookworm-slim AS made",
    "RUN head -c 20 /dev/urandom | base64 > /MARKER",
    "FROM scratch",
    "COPY --from=made /MARKER /MARKER",
  ];
  await writeFile(join(directory, "Dockerfile"), steps.join("\n").replaceAll("MARKER", marker));
});
afterEach(async () => {
  await forget();
  await double[Symbol.asyncDispose]();
  await rm(directory, { recursive: true, force: true });
});

/** Takes this test's steps, and nothing else, from the builder's own cache. */
async function forget(): Promise<void> {
  await run("buildx", ["prune", "--force", "--all", `--filter=description~=${marker}`]);
}

async function build(...options: string[]): Promise<string> {
  await run("buildx", ["build", `--output=type=local,dest=${join(directory, "out")}`, ...options, directory]);
  return readFile(join(directory, "out", marker), "utf8");
}

function cacheOf({ environment, token }: JobAccess): string {
  return `type=gha,version=2,scope=app,url_v2=${environment["ACTIONS_RESULTS_URL"]},token=${token}`;
}

const main = { runId: 1, ref: "refs/heads/main" };
const pull = { runId: 2, ref: "refs/pull/7/merge", baseRef: "refs/heads/main" };

describe("BuildKit's gha cache with the double", () => {
  it("exports under the job's ref, and another job imports it", async () => {
    const first = await build(`--cache-to=${cacheOf(double.job(main))},mode=max`);
    const keys = double.cache.entries("refs/heads/main").map(({ key }) => key);
    expect(keys).toContainEqual(expect.stringMatching(/^index-app-/));
    expect(keys).toContainEqual(expect.stringMatching(/^buildkit-blob-1-sha256:/));

    // First without the cache: else what follows would prove nothing.
    await forget();
    double.fault("GetCacheEntryDownloadURL", { kind: "refused" });
    expect(await build(`--cache-from=${cacheOf(double.job(pull))}`)).not.toBe(first);

    await forget();
    double.clearFaults();
    expect(await build(`--cache-from=${cacheOf(double.job(pull))}`)).toBe(first);
  });

  it("fails with a read-only token, unless its errors are ignored", async () => {
    const cache = `--cache-to=${cacheOf(double.job({ ...pull, cache: "read" }))},mode=max`;
    await expect(build(cache)).rejects.toThrow(/failed to reserve cache/);
    expect(await build(`${cache},ignore-error=true`)).not.toBe("");
    expect(double.cache.entries()).toEqual([]);
  });

  it("fails where the index names a layer whose content was evicted", async () => {
    await build(`--cache-to=${cacheOf(double.job(main))},mode=max`);
    for (const { key } of double.cache.entries()) if (key.startsWith("buildkit-blob")) double.cache.evict(key);
    await forget();
    await expect(build(`--cache-from=${cacheOf(double.job(main))}`)).rejects.toThrow(/BlobNotFound/);
  });
});
