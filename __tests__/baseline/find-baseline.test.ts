import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, test } from "vitest";
import { recordFileName } from "../../src/baseline/baseline-record.ts";
import { encodeRecord } from "../../src/baseline/encode-record.ts";
import { findBaseline } from "../../src/baseline/find-baseline.ts";
import { baselineNames } from "../../src/baseline/names.ts";
import { reportBaseline } from "../../src/baseline/report-baseline.ts";
import type { BaselineRequest } from "../../src/baseline/request.ts";
import type { Baseline } from "../../src/model/baseline.ts";
import type { GitHubJob } from "../../src/model/github.ts";
import { commitOf, recordFor } from "./samples.ts";
import {
  madeAt,
  pullRequestJob,
  pushJob,
  refusal,
  type SmallArtifact,
  type SmallGitHub,
  type SmallRun,
  smallGitHub,
} from "./small-github.ts";

const [oldest, older, base] = [commitOf("oldest"), commitOf("older"), commitOf("base")];
const names = baselineNames({ job: "images", prefix: "", settings: { selected: [] }, arch: "x64" });
const record = recordFor(base);

let github: SmallGitHub;
let workDirectory: string;
let told: string[];
beforeEach(async () => {
  github = smallGitHub();
  github.history.push(oldest, older, base);
  workDirectory = await mkdtemp(join(tmpdir(), "plimsoll-baseline-"));
  told = [];
});
afterEach(() => rm(workDirectory, { recursive: true, force: true }));

function request(change: Partial<BaselineRequest> = {}, job: GitHubJob = pullRequestJob): BaselineRequest {
  return {
    setting: { from: "auto" },
    base: { found: true, commit: base },
    github: { job, api: github.api, cache: github.cacheOf(job.ref), names, workDirectory },
    isRequired: false,
    readImage: () => Promise.resolve({ ok: false, reason: "no image was asked for" }),
    progress: { note: (text) => told.push(text) },
    ...change,
  };
}

async function find(change: Partial<BaselineRequest> = {}, job?: GitHubJob): Promise<Baseline> {
  const outcome = await findBaseline(request(change, job));
  if (!outcome.found) throw new Error(outcome.reason);
  return outcome.baseline;
}

async function reason(change: Partial<BaselineRequest> = {}, job?: GitHubJob): Promise<string> {
  const outcome = await findBaseline(request(change, job));
  if (outcome.found) throw new Error(`found: ${outcome.baseline.source}`);
  return outcome.reason;
}

/** A push run with its record. */
async function pushed(commit: string, run: Partial<SmallRun> = {}, artifact: Partial<SmallArtifact> = {}) {
  const made = github.run(commit, run);
  await github.artifact(made, names.artifact(1), recordFor(commit), artifact);
  return made;
}

const cached = async (ref: string, of = base) =>
  github.entry(names.cacheKey(base), ref, await encodeRecord(recordFor(of)));

describe("the artifact of the push run for the base commit", () => {
  it("is taken first, in three calls, with its age by GitHub's clock", async () => {
    await pushed(older);
    await pushed(base);
    await cached("refs/heads/main");
    const outcome = await findBaseline(request());
    expect(outcome).toEqual({
      found: true,
      baseline: { source: "artifact", commit: base, madeAt, builds: [], images: record.images },
    });
    expect(github.calls).toHaveLength(3);
    expect(reportBaseline(outcome, new Date("2026-03-05T07:59:59Z"))).toEqual({
      source: "artifact",
      commit: base,
      ageHours: 26,
    });
    expect(told).toEqual([`baseline: artifact of ${base.slice(0, 7)}`]);
  });

  it("is that of the newest attempt", async () => {
    const run = github.run(base);
    const [cpu] = record.images;
    if (cpu === undefined) throw new Error("the sample has no image");
    await github.artifact(run, names.artifact(2), record);
    await github.artifact(run, names.artifact(10), { ...record, images: [cpu] });
    await github.artifact(run, names.artifact(9), record);
    expect((await find()).images).toEqual([cpu]);
  });

  it("counts in a red run too, and is said to", async () => {
    await pushed(older);
    await pushed(base, { conclusion: "failure" });
    expect(await find()).toMatchObject({ commit: base, note: expect.stringContaining("ended red") });
  });

  it("is taken from a green run rather than from a red one", async () => {
    await pushed(base);
    await pushed(base, { conclusion: "failure" });
    expect((await find()).note).toBeUndefined();
  });

  it("is also found by a run path that names its ref", async () => {
    await pushed(base, { path: `${pullRequestJob.workflow}@refs/heads/main` });
    expect((await find()).source).toBe("artifact");
  });
});

describe("where nothing was kept", () => {
  it("says what to do, but on the very run that does it", async () => {
    expect(await reason()).toContain("run Plimsoll on pushes to the default branch");
    expect(await reason({}, pushJob(base))).not.toContain("run Plimsoll");
  });
});

describe("what does not prove that a push to the base branch made it is passed over, whatever the API lists", () => {
  test.each<[string, Partial<SmallRun>]>([
    ["a run of another workflow", { path: ".github/workflows/other.yml" }],
    ["a run of a workflow of the same name elsewhere", { path: "elsewhere/.github/workflows/images.yml" }],
    ["a pull request's run", { event: "pull_request" }],
    ["a pull_request_target run", { event: "pull_request_target" }],
    ["a run for another branch", { head_branch: "feature" }],
    ["a fork's run on a branch of the same name", { head_repository: { id: 99 } }],
    ["a run in another repository", { head_repository: { id: 99 }, repository: { id: 99 } }],
    ["a run that goes on", { status: "in_progress", conclusion: null }],
    ["a cancelled run", { conclusion: "cancelled" }],
  ])("%s", async (_, run) => {
    await pushed(base, run);
    expect(await reason()).toMatch(/no push to main ran|has not ended yet|was cancelled/);
    github.state.ignoresFilters = true;
    expect(await reason()).toMatch(/no push to main ran|has not ended yet|was cancelled/);
  });

  const otherRun = { id: 1, repository_id: 7, head_repository_id: 7, head_branch: "main", head_sha: base };
  test.each<[string, Partial<SmallArtifact>]>([
    ["an artifact that says it is another run's", { workflow_run: otherRun }],
    ["one whose run is a fork's", { workflow_run: { ...otherRun, id: 100, head_repository_id: 99 } }],
    ["one of another commit", { workflow_run: { ...otherRun, id: 100, head_sha: older } }],
    ["one that is called otherwise", { name: "plimsoll-baseline" }],
    [
      "one of another job",
      { name: baselineNames({ job: "x", prefix: "", settings: { selected: [] }, arch: "x64" }).artifact(1) },
    ],
    ["one of attempt 01", { name: `${names.artifact(1).slice(0, -1)}01` }],
  ])("%s", async (_, artifact) => {
    await pushed(base, {}, artifact);
    expect(await reason()).toContain("stored no baseline");
  });

  test.each<[string, Partial<SmallArtifact>, RegExp]>([
    ["an expired one", { expired: true }, /has expired/],
    ["one that is too large", { size_in_bytes: 65e6 }, /too large/],
    ["one whose bytes have another digest", { digest: `sha256:${"0".repeat(64)}` }, /digest/],
    ["one that is no archive", { archive: Buffer.from("PK no"), digest: undefined as never }, /archive/],
  ])("%s", async (_, artifact, why) => {
    await pushed(base, {}, artifact);
    expect(await reason()).toMatch(why);
  });

  test.each<[string, () => Promise<{ path: string; bytes: Uint8Array }[]>, RegExp]>([
    ["a damaged record", async () => [{ path: recordFileName, bytes: Buffer.from("x") }], /damaged/],
    [
      "a record that is cut short",
      async () => [{ path: recordFileName, bytes: (await encodeRecord(record)).subarray(0, 200) }],
      /damaged/,
    ],
    [
      "a record of another commit",
      async () => [{ path: recordFileName, bytes: await encodeRecord(recordFor(older)) }],
      /about another commit/,
    ],
    [
      "a record of another workflow",
      async () => [{ path: recordFileName, bytes: await encodeRecord({ ...record, workflow: "x.yml" }) }],
      /another workflow/,
    ],
    [
      "a second file",
      async () => [
        { path: recordFileName, bytes: await encodeRecord(record) },
        { path: "more", bytes: Buffer.from("x") },
      ],
      /archive/,
    ],
    ["a file of another name", async () => [{ path: "../x", bytes: await encodeRecord(record) }], /archive/],
    ["a bomb", async () => [{ path: recordFileName, bytes: Buffer.alloc(70e6) }], /archive/],
  ])("%s", async (_, files, why) => {
    await github.artifact(github.run(base), names.artifact(1), await files());
    expect(await reason()).toMatch(why);
  });
});

describe("the records of a matrix", () => {
  const leg = (selected: string[]) => baselineNames({ job: "images", prefix: "", settings: { selected }, arch: "x64" });
  const only = (variant: string) => ({ ...record, images: record.images.filter((image) => image.variant === variant) });
  const inLeg = (selected: string[]): Partial<BaselineRequest> => {
    const { github: sources } = request();
    return sources === undefined ? {} : { github: { ...sources, names: leg(selected) } };
  };

  it("are told apart, and each leg reads its own", async () => {
    const run = github.run(base);
    await github.artifact(run, leg(["cpu"]).artifact(1), only("cpu"));
    await github.artifact(run, leg(["cuda"]).artifact(1), only("cuda"));
    expect((await find(inLeg(["cuda"]))).images).toEqual(only("cuda").images);
  });

  it("are read together by a leg that the base did not have: its variant is new, and not unknown", async () => {
    const run = github.run(base);
    await github.artifact(run, leg(["cpu"]).artifact(1), only("cpu"));
    await github.artifact(run, leg(["cuda"]).artifact(1), only("cuda"));
    expect((await find(inLeg(["rocm"]))).images.map(({ variant }) => variant)).toEqual(["cpu", "cuda"]);
  });

  it("are not read for a leg that is missing in a red run: it may have failed", async () => {
    const run = github.run(base, { conclusion: "failure" });
    await github.artifact(run, leg(["cpu"]).artifact(1), only("cpu"));
    expect(await reason(inLeg(["cuda"]))).toContain("stored no baseline");
  });

  it("are refused where two of them know the same image", async () => {
    const run = github.run(base);
    await github.artifact(run, leg(["cpu"]).artifact(1), record);
    await github.artifact(run, leg(["cuda"]).artifact(1), only("cuda"));
    expect(await reason(inLeg(["rocm"]))).toContain("two records of cuda");
  });
});

describe("a cache entry", () => {
  it("of the base branch is taken where there is no artifact of the commit, before an older one", async () => {
    await pushed(older);
    await cached("refs/heads/main");
    expect(await find()).toMatchObject({
      source: "cache",
      commit: base,
      madeAt,
      note: expect.stringContaining("no push to main ran"),
    });
  });

  it("that a pull request planted changes nothing, with and without one of the base", async () => {
    await cached("refs/pull/5/merge");
    expect(await reason()).toContain("no entry");
    await cached("refs/heads/main");
    expect(await reason()).toContain("is no evidence");
  });

  it("whose key only begins like it is enough to pass over: the service may serve that one", async () => {
    await cached("refs/heads/main");
    github.entry(`${names.cacheKey(base)}x`, "refs/pull/5/merge", Buffer.from("x"));
    expect(await reason()).toContain("is no evidence");
  });

  it("that a pull request plants while the base's is fetched changes nothing", async () => {
    await cached("refs/heads/main");
    const forged = await encodeRecord({ ...record, images: [] });
    const { github: sources } = request();
    if (sources === undefined) throw new Error("the request has no GitHub");
    const { cache } = sources;
    const racing: typeof cache = {
      ...cache,
      restore: (key, path) => {
        github.entry(key, "refs/pull/5/merge", forged);
        return cache.restore(key, path);
      },
    };
    expect(await reason({ github: { ...sources, cache: racing } })).toContain("is no evidence");
  });

  it("that a pull request planted and takes away when it was served changes nothing", async () => {
    github.entry(names.cacheKey(base), "refs/pull/5/merge", await encodeRecord({ ...record, images: [] }));
    await cached("refs/heads/main");
    const { github: sources } = request();
    if (sources === undefined) throw new Error("the request has no GitHub");
    const hasty: typeof sources.cache = {
      ...sources.cache,
      restore: async (key, path) => {
        const restored = await sources.cache.restore(key, path);
        github.entries.shift();
        return restored;
      },
    };
    expect(await reason({ github: { ...sources, cache: hasty } })).toContain("is no evidence");
  });

  it("of another pull request or branch is none of it", async () => {
    await cached("refs/pull/6/merge");
    await cached("refs/heads/feature");
    expect(await reason()).toContain("no entry");
    github.state.ignoresFilters = true;
    expect(await reason()).toContain("no entry");
  });

  it("that is about another commit is refused", async () => {
    await cached("refs/heads/main", older);
    expect(await reason()).toContain("about another commit");
  });

  it("that can't be restored is said to", async () => {
    await cached("refs/heads/main");
    const { github: sources } = request();
    if (sources === undefined) throw new Error("the request has no GitHub");
    const gone = { restore: () => Promise.resolve(false), save: () => Promise.resolve(false) };
    expect(await reason({ github: { ...sources, cache: gone } })).toContain("could not be restored");
  });
});

describe("an earlier push run", () => {
  it("is taken where nothing of the commit was kept, the newest first, and the commit is said", async () => {
    await pushed(oldest);
    await pushed(older);
    const found = await find();
    expect(found).toMatchObject({ source: "artifact", commit: older, images: recordFor(older).images });
    expect(found.note).toContain(`these are the numbers of ${older.slice(0, 7)}, an earlier commit of main`);
  });

  it("is passed over when it left nothing that can be used", async () => {
    await pushed(oldest);
    await pushed(older, {}, { expired: true });
    github.run(commitOf("docs only"));
    expect((await find()).commit).toBe(oldest);
  });

  it("is passed over when the base does not have its commit: a tag called main, a branch made anew, a later push", async () => {
    await pushed(commitOf("elsewhere"));
    const later = commitOf("later");
    github.history.push(later);
    await pushed(later);
    expect(await reason()).toContain("no earlier push run on main stored a baseline");
  });
});

it("a job without a token is told so, and may still have its base built again", async () => {
  await cached("refs/heads/main");
  const { github: sources } = request();
  const { api: _, ...without } = sources ?? {};
  const side = without as NonNullable<BaselineRequest["github"]>;
  expect(await reason({ github: side })).toContain("without a token");
  const rebuild = () => Promise.resolve({ ok: true as const, images: record.images });
  expect((await find({ github: side, isRequired: true, rebuild })).source).toBe("rebuild");
});

it("nothing but the commit's own entry is ever asked of a pull request's cache", async () => {
  await cached("refs/heads/main");
  const { github: sources } = request();
  if (sources === undefined) throw new Error("the request has no GitHub");
  const asked: string[] = [];
  const cache: typeof sources.cache = {
    restore: (key, path) => {
      asked.push(key);
      return sources.cache.restore(key, path);
    },
    save: () => Promise.reject(new Error("a pull request stores nothing")),
  };
  await find({ github: { ...sources, cache } });
  expect(asked).toEqual([names.cacheKey(base)]);
});

describe("an API that does not answer", () => {
  it("is a reason, and what it is not needed for still counts", async () => {
    github.fail("", refusal(502));
    const rebuild = () => Promise.resolve({ ok: true as const, images: record.images });
    const found = await find({ isRequired: true, rebuild });
    expect(found).toMatchObject({ source: "rebuild", commit: base, images: record.images });
    expect(found.note).toContain("GitHub's API failed with the push runs");
  });

  it("names the permission that is missing", async () => {
    github.fail("", refusal(403));
    expect(await reason()).toContain("`actions: read`");
  });

  it("for artifacts alone leaves the cache", async () => {
    await pushed(base);
    await cached("refs/heads/main");
    github.fail("/artifacts", refusal(503));
    expect((await find()).source).toBe("cache");
  });

  it("for caches alone leaves older runs", async () => {
    await pushed(older);
    github.fail("/caches", new Error("socket hang up"));
    expect(await find()).toMatchObject({ commit: older, note: expect.stringContaining("socket hang up") });
  });

  it("may answer with anything", async () => {
    const { github: sources } = request();
    if (sources === undefined) throw new Error("the request has no GitHub");
    const api = {
      ...github.api,
      request: () => Promise.resolve({ status: 200, data: { workflow_runs: 5 }, headers: {} }),
    };
    expect(await reason({ github: { ...sources, api } })).toContain("in a way that is not known");
  });
});

describe("auto", () => {
  const rebuild = (commit: string) => Promise.resolve({ ok: true as const, images: recordFor(commit).images });

  it("builds the base again on a pull request with a check of level error, and only there", async () => {
    expect(await find({ isRequired: true, rebuild })).toMatchObject({ source: "rebuild", commit: base });
    expect(told.join("\n")).toContain("it is built again");
    expect(await reason({ isRequired: false, rebuild })).toContain("`baseline: rebuild`");
    const { pullRequest: _, ...push } = { ...pullRequestJob, event: "push", ref: "refs/heads/main" };
    expect(await reason({ isRequired: true, rebuild }, push)).toContain("no push to main ran");
  });

  it("builds it again for a merge group", async () => {
    const { pullRequest: _, ...job } = pullRequestJob;
    const mergeGroup = { baseSha: base, baseRef: "refs/heads/main", headSha: commitOf("head") };
    const group: GitHubJob = {
      ...job,
      event: "merge_group",
      ref: "refs/heads/gh-readonly-queue/main/pr-5",
      mergeGroup,
    };
    expect((await find({ isRequired: true, rebuild }, group)).source).toBe("rebuild");
  });

  it("does not build again what was kept", async () => {
    await pushed(older);
    expect((await find({ isRequired: true, rebuild })).commit).toBe(older);
  });

  it("says why the base could not be built", async () => {
    const failed = () => Promise.resolve({ ok: false as const, reason: "cpu was not built" });
    expect(await reason({ isRequired: true, rebuild: failed })).toContain("was not built again: cpu was not built");
  });

  it("says outside of Actions how to get one", async () => {
    const { github: _, ...outside } = request({ isRequired: true, rebuild });
    expect(await findBaseline(outside)).toEqual({
      found: false,
      reason: expect.stringContaining("--baseline rebuild"),
    });
  });

  it("says why nobody knows the base", async () => {
    expect(await reason({ base: { found: false, reason: "it is the first commit" } })).toBe("it is the first commit");
  });

  it("reads a release branch's own runs, and not those of the default branch", async () => {
    await pushed(base);
    const { pullRequest } = pullRequestJob;
    if (pullRequest === undefined) throw new Error("the job has no pull request");
    const release = {
      ...pullRequestJob,
      pullRequest: { ...pullRequest, base: { ...pullRequest.base, ref: "release" } },
    };
    expect(await reason({}, release)).toContain("no push to release ran");
    await pushed(base, { head_branch: "release" });
    expect((await find({}, release)).source).toBe("artifact");
  });
});

describe("a setting is taken at its word", () => {
  it("none", async () => {
    await pushed(base);
    expect(await reason({ setting: { from: "none" } })).toContain("`baseline: none`");
    expect(github.calls).toEqual([]);
  });

  it("image, which needs neither GitHub nor a base", async () => {
    const readImage = (reference: string) =>
      Promise.resolve(
        reference === "x:1"
          ? { ok: true as const, images: record.images }
          : { ok: false as const, reason: "it is not there" },
      );
    const outside = { ...request({ readImage, base: { found: false, reason: "no git" } }) };
    expect(await findBaseline({ ...outside, setting: { from: "image", image: "x:1" } })).toEqual({
      found: true,
      baseline: { source: "image", images: record.images },
    });
    await pushed(base);
    const gone = await findBaseline({ ...request({ readImage }), setting: { from: "image", image: "x:2" } });
    expect(gone).toEqual({ found: false, reason: "x:2 can't be compared with: it is not there" });
  });

  it("rebuild, although something was kept", async () => {
    await pushed(base);
    const rebuild = () => Promise.resolve({ ok: true as const, images: [], note: "clean" });
    expect(await find({ setting: { from: "rebuild" }, rebuild })).toEqual({
      source: "rebuild",
      commit: base,
      images: [],
      note: "clean",
    });
  });
});
