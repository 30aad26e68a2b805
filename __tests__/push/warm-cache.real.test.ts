/** What is pushed of a build that came out of the build cache: on a builder that has none of its layers, whole all the same. */
import { execFileSync } from "node:child_process";
import { createHash, randomUUID } from "node:crypto";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { reportOf } from "../action/open-job.ts";
import { openPullRequestJob, type PullRequestJob } from "../action/pull-request-job.ts";
import type { StepResult } from "../doubles/runner/job.ts";
import { type DoomedBuilder, startDoomedBuilder } from "../e2e/doomed-builder.ts";
import { registry, type StoredManifest, stored, tagsIn } from "./lab.ts";

vi.setConfig({ testTimeout: 300_000, hookTimeout: 60_000 });

const attestationType = "vnd.docker.reference.type";
/** No step of it makes the same bytes twice: what is pushed as it was kept was taken out of the cache. */
const dockerfile = `FROM debian:bookworm-slim AS made
RUN head -c 3000000 /dev/urandom > /made
FROM debian:bookworm-slim
RUN head -c 30 /dev/urandom | base64 > /own
COPY --from=made /made /made
`;

let builder: DoomedBuilder;
let job: PullRequestJob;
let name: string;

beforeEach(async () => {
  builder = await startDoomedBuilder();
  name = `pushed/${randomUUID()}`;
  job = await openPullRequestJob({ Dockerfile: dockerfile, "plimsoll.yml": "version: 1\n" }, builder.environment);
});
afterEach(async () => {
  await job[Symbol.asyncDispose]();
  await builder[Symbol.asyncDispose]();
});

/** A fresh runner's builder. */
function emptyBuilder(): void {
  const env = { ...process.env, ...builder.environment };
  execFileSync("docker", ["buildx", "prune", "--all", "--force"], { env, stdio: "ignore" });
}

/** A push run whose steps go into the cache; nothing of it goes to the registry. */
async function keepSteps(): Promise<Report> {
  const cold = await job.push();
  expect(cold.exitCode, shown(cold)).toBe(0);
  const report = reportOf(cold);
  expect(report?.deliveries).toContainEqual(expect.objectContaining({ surface: "build cache", status: "delivered" }));
  emptyBuilder();
  if (report === undefined) throw new Error(shown(cold));
  return report;
}

const pushing = () => job.push({ push: `${registry}/${name}`, tags: "1\nedge" });
const shown = ({ log }: StepResult) => log.shown.join("\n");
const digestIn = (report: Report | undefined) => report?.variants[0]?.image?.manifestDigest;

/** Every blob that the index leads to, fetched and held against its digest; gives the platform's manifest. */
async function requireWhole(reference: string): Promise<StoredManifest> {
  const index = await stored(name, reference);
  for (const { digest } of index.manifests ?? []) {
    const { layers = [], config } = (await stored(name, digest)) as StoredManifest & { config?: { digest: string } };
    expect(layers.length).toBeGreaterThan(0);
    for (const blob of [...layers, ...(config === undefined ? [] : [config])]) {
      const answer = await fetch(`http://${registry}/v2/${name}/blobs/${blob.digest}`);
      expect(answer.status, blob.digest).toBe(200);
      const hash = createHash("sha256").update(Buffer.from(await answer.arrayBuffer()));
      expect(`sha256:${hash.digest("hex")}`).toBe(blob.digest);
    }
  }
  const platform = index.manifests?.find(({ annotations }) => annotations?.[attestationType] === undefined);
  return stored(name, platform?.digest ?? "");
}

async function requirePushed(result: StepResult, kept: Report): Promise<void> {
  expect(result.exitCode, shown(result)).toBe(0);
  const report = reportOf(result);
  expect(report?.variants[0]?.build?.cacheHitRatio).toBe(1);
  expect(digestIn(report), "the image that the first run made").toBe(digestIn(kept));
  expect((await tagsIn(name))?.toSorted()).toEqual(["1", "edge"]);
  for (const reference of ["1", "edge", report?.push?.images[0]?.digest ?? ""]) {
    expect((await requireWhole(reference)).digest).toBe(digestIn(report));
  }
}

/** The same steps from another Dockerfile: what a look found out before does not count. */
async function keepStepsOfAnother(): Promise<Report> {
  const kept = await keepSteps();
  job.commitBase({ Dockerfile: `# the same\n${dockerfile}` });
  return kept;
}

it("an image that is looked at anew is the one in the registry, by digest and by tag", async () => {
  const kept = await keepStepsOfAnother();
  const result = await pushing();
  expect(shown(result)).not.toContain("is as it was looked at on");
  await requirePushed(result, kept);
});

it("an image that was known, and so never left the builder, goes from the cache to the registry", async () => {
  const known = await keepSteps();
  const result = await pushing();
  expect(shown(result)).toContain("is as it was looked at on");
  await requirePushed(result, known);
});

it.each([
  ["looked at anew", keepStepsOfAnother],
  ["known", keepSteps],
])(
  "an image that would be %s, and whose layers are gone from the cache, is built and looked at again",
  async (_what, keep) => {
    const kept = await keep();
    evictLayers();
    const result = await pushing();
    expect(result.exitCode, shown(result)).toBe(0);
    expect(shown(result)).toContain("`image` is built again without it.");
    const report = reportOf(result);
    expect(digestIn(report)).not.toBe(digestIn(kept));
    for (const tag of ["1", "edge"]) expect((await requireWhole(tag)).digest).toBe(digestIn(report));
  },
);

function evictLayers(): void {
  const { cache } = job.results;
  for (const { key } of cache.entries()) if (key.startsWith("buildkit-blob")) cache.evict(key);
}
