import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { CacheEntry } from "../doubles/results/cache-service.ts";
import type { StepResult } from "../doubles/runner/job.ts";
import { reportOf } from "./open-job.ts";
import { cargo, files } from "./pull-request-files.ts";
import { openPullRequestJob, type PullRequestJob } from "./pull-request-job.ts";
import { type RecordingTools, recordTools } from "./recording-tools.ts";

const main = "refs/heads/main";
const own = "refs/pull/7/merge";

it("a runner with an empty disk knows what a push to main has looked at, and nothing that the pull request planted", async () => {
  using tools = recordTools("docker", "trivy");
  await using pull = await openPullRequestJob(files, { PATH: tools.path });
  const { github, results } = pull;
  github.clock.set(new Date().toISOString());
  const push = await pull.push();
  expect(deliveryOf(push)).toMatchObject({
    status: "delivered",
    reason: expect.stringMatching(/^2 of 2 new entries, /),
  });
  expect(
    kept(pull)
      .map(({ key }) => key)
      .sort(),
  ).toEqual([
    expect.stringMatching(/^plimsoll-kept-db-[0-9a-f]{12}-[0-9a-f]{64}$/),
    expect.stringMatching(/^plimsoll-kept-image-[0-9a-f]{64}$/),
  ]);

  // The same image: nothing is exported, scanned or downloaded.
  pull.change({ "notes.txt": "nothing of the image" });
  const calls = github.calls.length;
  const known = await onAnEmptyDisk(pull, tools);
  expect(known.shown).toContain("is as it was looked at on");
  expect(known.trivy).toEqual([]);
  expect(known.exports).toEqual([]);
  expect(known.result).toMatchObject({ outcome: "success", exitCode: 0 });
  expect(deliveryOf(known.result)).toBeUndefined();
  // Two of its own, and the look for build steps that the pull request kept.
  expect(github.calls.slice(calls).filter(({ route }) => route.endsWith("/actions/caches"))).toHaveLength(3);
  const before = github.calls.length;
  await onAnEmptyDisk(pull, tools, { sarif: "file" });
  expect(github.calls.length - before).toBeLessThanOrEqual(12);

  // What the pull request could have written is no evidence, whatever it is.
  for (const { key, version } of kept(pull)) {
    results.cache.plant({ key, version, ref: own, bytes: Buffer.from("planted") });
    github.plant.cache({ key, ref: own });
  }
  const planted = await onAnEmptyDisk(pull, tools);
  expect(planted.shown).toContain(`under ${own}, which are no evidence`);
  expect(planted.shown).not.toContain("is as it was looked at on");
  expect(planted.trivy.length).toBeGreaterThan(1);
  expect(planted.result).toMatchObject({ outcome: "success", exitCode: 0 });
  expect(reportOf(planted.result)?.verdict).toBe(reportOf(known.result)?.verdict);
  expect(github.violations).toEqual([]);
}, 300_000);

it("a large layer that stayed the same is known from the push, and one that the pull request planted changes nothing", async () => {
  const Dockerfile = "FROM scratch\nCOPY large /large\nCOPY cargo /cargo\n";
  // Only text survives the way through a commit here.
  const large = randomBytes(16_000_000).toString("base64");
  await using pull = await openPullRequestJob({ ...files, Dockerfile, large });
  await pull.push();
  const [layer, ...more] = kept(pull).filter(({ key }) => key.startsWith("plimsoll-kept-layer-"));
  if (layer === undefined) throw new Error("the push kept no layer");
  expect(more).toEqual([]);

  pull.change({ cargo: cargo(120_000) });
  const empty = () => rmSync(join(pull.job.places.tools, "plimsoll"), { recursive: true, force: true });
  empty();
  const honest = reportOf(await pull.pullRequest())?.variants[0];
  const plant = { key: layer.key, version: layer.version, ref: own };
  pull.results.cache.plant({ ...plant, bytes: pull.results.cache.bytesOf(layer)?.subarray(0, 100) ?? Buffer.of() });
  pull.github.plant.cache(plant);
  empty();
  const planted = await pull.pullRequest();
  expect(planted.log.shown.join("\n")).toContain("which are no evidence");
  expect(honest?.image?.layers).toHaveLength(2);
  expect(reportOf(planted)?.variants[0]?.image).toEqual(honest?.image);
}, 300_000);

it("a cache that takes and gives nothing costs what was kept, and no verdict", async () => {
  await using pull = await openPullRequestJob({ ...files, cargo: cargo(50_000) });
  const { results } = pull;
  results.fault("CreateCacheEntry", { kind: "refused" });
  results.fault("GetCacheEntryDownloadURL", { kind: "refused" });
  const push = await pull.push();
  expect(push).toMatchObject({ outcome: "success", exitCode: 0 });
  expect(deliveryOf(push)).toMatchObject({ status: "failed", reason: expect.stringContaining("0 of 2 new entries") });
  expect(kept(pull)).toEqual([]);
}, 300_000);

function kept({ results }: PullRequestJob): CacheEntry[] {
  return results.cache.entries(main).filter(({ key }) => key.startsWith("plimsoll-kept-"));
}

function deliveryOf(result: StepResult) {
  return reportOf(result)?.deliveries.find(({ surface }) => surface === "caches");
}

async function onAnEmptyDisk(pull: PullRequestJob, tools: RecordingTools, inputs: Record<string, string> = {}) {
  rmSync(join(pull.job.places.tools, "plimsoll"), { recursive: true, force: true });
  const text = (start: unknown) => JSON.stringify(start);
  const before = new Set(tools.starts().map(text));
  const result = await pull.pullRequest({ inputs });
  const starts = tools.starts().filter((start) => !before.has(text(start)));
  return {
    result,
    shown: result.log.shown.join("\n"),
    /** Downloads and scans of images; the baseline's packages are looked up anew in any case. */
    trivy: starts.filter(({ tool, commandLine }) => tool === "trivy" && commandLine.split("\n").includes("image")),
    exports: starts.filter(({ commandLine }) => commandLine.includes("type=oci")),
  };
}
