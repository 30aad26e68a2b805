import { randomBytes } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { uploadSarif } from "../../../src/deliver/code-scanning/upload-sarif.ts";
import { openApi } from "../../../src/github/api.ts";
import type { GitHubJob } from "../../../src/model/github.ts";
import type { SarifFile } from "../../../src/report/sarif.ts";
import { renderSarif } from "../../../src/report/sarif.ts";
import { isWrite } from "../../doubles/github/calls.ts";
import { type GitHubDouble, startGitHub } from "../../doubles/github/github-double.ts";
import { jobOf, pullRequestOf } from "../../github/job-samples.ts";
import { quickWaiting } from "../../github/quick-waiting.ts";
import { reportOf, samples } from "../../report/samples.ts";

const post = "POST /repos/{owner}/{repo}/code-scanning/sarifs";
const status = "GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}";
const files = renderSarif(reportOf(samples.failing));

function fileOf(category: string): SarifFile {
  const run = { tool: { driver: { name: "Plimsoll" } }, automationDetails: { id: category }, results: [] };
  return { fileName: "", category, text: JSON.stringify({ runs: [run] }), leftOut: 0 };
}

let github: GitHubDouble;
let waiting = quickWaiting();

beforeEach(async () => {
  github = await startGitHub();
  waiting = quickWaiting();
});

afterEach(async () => {
  await github[Symbol.asyncDispose]();
  expect(github.violations).toEqual([]);
});

interface Given {
  sarif?: readonly SarifFile[];
  token?: string;
  job?: Partial<GitHubJob>;
  checkedOut?: string;
}

async function upload({ sarif = files, token = github.tokens.job, job, checkedOut }: Given = {}) {
  const { signal } = new AbortController();
  const api = await openApi(github.address, token, { signal, environment: {}, waiting });
  const pause = (ms: number) => waiting.sleep(ms, signal);
  return uploadSarif(sarif, { api, job: jobOf({ serverUrl: "https://github.com", ...job }), checkedOut, pause });
}

const only = async (given?: Given) => {
  const [delivery, ...others] = await upload(given);
  expect(others).toEqual([]);
  return delivery;
};

describe("uploads", () => {
  it("each category by itself, whole, under the pull request's merge ref", async () => {
    const deliveries = await upload();
    expect(deliveries.map(({ surface }) => surface)).toEqual(files.map(({ category }) => `code scanning: ${category}`));
    expect(new Set(deliveries.map((each) => each.status))).toEqual(new Set(["delivered"]));
    expect(github.state.sarifs.map(({ text }) => text).toSorted()).toEqual(files.map(({ text }) => text).toSorted());
    expect(github.state.sarifs[0]).toMatchObject({ ref: "refs/pull/7/merge", commit: "a".repeat(40) });
  });

  it("says what is not in a file", async () => {
    const [file] = files;
    if (file === undefined) throw new Error("no file");
    expect(await only({ sarif: [{ ...file, leftOut: 3 }] })).toMatchObject({
      status: "delivered",
      reason: "3 findings not in it: without a place in the repository, or past what GitHub takes",
    });
  });

  it("waits until GitHub has worked on it, and not for ever", async () => {
    const delivered = await upload();
    expect(delivered.every(({ reason }) => reason === undefined || !reason.includes("still working"))).toBe(true);
    github.faults.next(status, "404", 1_000);
    const [slow] = await upload();
    expect(slow).toMatchObject({ status: "delivered", reason: expect.stringContaining("still working on it") });
  });

  it("looks for the first one while the others are on their way, and for those once it is through", async () => {
    const sarif = Array.from({ length: 9 }, (_, index) => fileOf(`plimsoll/trivy/${index}/`));
    github.faults.latencyMs = 20;
    const deliveries = await upload({ sarif });
    expect(deliveries.map((each) => each.surface)).toEqual(sarif.map(({ category }) => `code scanning: ${category}`));
    expect(new Set(deliveries.map((each) => each.status))).toEqual(new Set(["delivered"]));
    const methods = github.calls.map(({ method }) => method);
    expect(methods.indexOf("GET")).toBeLessThan(methods.lastIndexOf("POST"));
    // Two for the first, which is pending at first; one for each of the others.
    expect(methods.filter((method) => method === "GET").length).toBeLessThanOrEqual(sarif.length + 2);
  });

  it("asks for one upload alone as long as that is pending", async () => {
    const sarif = Array.from({ length: 9 }, (_, index) => fileOf(`plimsoll/trivy/${index}/`));
    github.faults.plan(({ route }) => {
      if (route === status) for (const each of github.state.sarifs) each.statuses = ["pending"];
      return undefined;
    });
    const deliveries = await upload({ sarif });
    expect(new Set(deliveries.map(({ reason }) => reason))).toEqual(
      new Set(["GitHub was still working on it when the run ended"]),
    );
    const asked = new Set(github.calls.filter(({ method }) => method === "GET").map(({ path }) => path));
    expect(asked.size).toBe(1);
  });

  it("a lost answer is no lost upload, and one that fails stops no other", async () => {
    github.faults.next(post, "commit-then-502", 1);
    github.faults.next(post, "500", 3, 1);
    const deliveries = await upload();
    expect(deliveries.filter((each) => each.status === "delivered").length).toBeGreaterThanOrEqual(files.length - 1);
    expect(github.state.sarifs.length).toBeGreaterThanOrEqual(files.length - 1);
  });

  it("nothing where nothing was looked at to the end", async () => {
    expect(await only({ sarif: [] })).toMatchObject({
      status: "skipped",
      reason: expect.stringContaining("close alerts"),
    });
    expect(github.calls).toEqual([]);
  });
});

describe("the ref and the commit", () => {
  const head = "b".repeat(40);
  const other = "d".repeat(40);
  const push = { event: "push", ref: "refs/heads/main", pullRequest: undefined } as unknown as Partial<GitHubJob>;

  it.each([
    ["a pull request's merge", {}, undefined, "refs/pull/7/merge", "a".repeat(40)],
    ["its merge, said by git", {}, "a".repeat(40), "refs/pull/7/merge", "a".repeat(40)],
    ["its head, checked out", {}, head, "refs/pull/7/head", head],
    ["a push", push, undefined, "refs/heads/main", "a".repeat(40)],
    ["a tag", { ...push, ref: "refs/tags/v1" }, undefined, "refs/tags/v1", "a".repeat(40)],
    [
      "a merge queue",
      { ...push, event: "merge_group", ref: "refs/heads/gh-readonly-queue/main/pr-7-x" },
      undefined,
      "refs/heads/gh-readonly-queue/main/pr-7-x",
      "a".repeat(40),
    ],
    ["a schedule", { ...push, event: "schedule" }, undefined, "refs/heads/main", "a".repeat(40)],
  ] as const)("of %s", async (_what, job, checkedOut, ref, commit) => {
    await upload({ job, ...(checkedOut === undefined ? {} : { checkedOut }) });
    expect(github.state.sarifs.map((each) => [each.ref, each.commit])).toContainEqual([ref, commit]);
  });

  it.each([
    ["a fork", { pullRequest: pullRequestOf({ fromFork: true }) }, undefined, "comes from a fork"],
    ["another commit", {}, other, "the checkout is of ddddddd, and the job is for aaaaaaa"],
    ["another commit of a push", push, other, "the checkout is of ddddddd"],
    ["pull_request_target", { event: "pull_request_target" }, undefined, "on pull_request_target"],
    ["workflow_run", { ...push, event: "workflow_run" }, undefined, "on workflow_run"],
    ["no ref", { ...push, ref: "" }, undefined, "no branch"],
  ] as const)("of %s: nothing is sent, and it is said once", async (_what, job, checkedOut, reason) => {
    const delivery = await only({ job, ...(checkedOut === undefined ? {} : { checkedOut }) });
    expect(delivery).toMatchObject({
      surface: "code scanning",
      status: "skipped",
      reason: expect.stringContaining(reason),
    });
    expect(github.calls).toEqual([]);
  });
});

describe("refusals are told once, with what to do", () => {
  const posts = () => github.calls.filter(isWrite).length;

  it("Code Security is off", async () => {
    github.state.codeScanning.enabled = false;
    expect(await only()).toMatchObject({ status: "skipped", reason: expect.stringContaining("Code Security") });
    expect(posts()).toBe(1);
  });

  it("the token lacks the right", async () => {
    expect(await only({ token: github.tokens.restricted })).toMatchObject({
      status: "failed",
      reason: expect.stringContaining("Add `security-events: write`"),
    });
    expect(posts()).toBe(1);
  });

  it("Dependabot pushed", async () => {
    const delivery = await only({ token: github.tokens.readOnly, job: { actor: "dependabot[bot]", event: "push" } });
    expect(delivery).toMatchObject({ status: "skipped", reason: expect.stringContaining("rather than on push") });
  });

  it("the repository is archived", async () => {
    github.state.repository.archived = true;
    expect(await only()).toMatchObject({ status: "skipped", reason: "the repository is archived" });
  });

  it.each([
    ["https://github.com", "contents: read"],
    ["https://ghes.example", "an administrator has to enable it, or the server is too old"],
  ])("%s answers that there is nothing like it", async (serverUrl, reason) => {
    github.faults.next(post, "404", 99);
    expect(await only({ job: { serverUrl } })).toMatchObject({
      status: "failed",
      reason: expect.stringContaining(reason),
    });
  });

  it("a file is too large", async () => {
    const text = JSON.stringify({ noise: randomBytes(12_000_000).toString("base64") });
    const sarif = [{ fileName: "sarif/big.sarif", category: "plimsoll/trivy/big/", text, leftOut: 0 }, ...files];
    const [big, ...others] = await upload({ sarif });
    expect(big).toMatchObject({ status: "failed", reason: expect.stringContaining("too large") });
    expect(others.every((each) => each.status === "delivered")).toBe(true);
  });

  it("the token is unknown; the server is down", async () => {
    expect(await only({ token: "ghs_strange" })).toMatchObject({
      reason: expect.stringContaining("does not know the token"),
    });
    await github.goDown();
    expect(await only()).toMatchObject({ status: "failed", reason: expect.stringContaining("ECONNREFUSED") });
  });

  it("GitHub can't work on it", async () => {
    const run = { tool: { driver: { name: "a" } }, automationDetails: { id: "x/" } };
    const text = JSON.stringify({ runs: [run, run] });
    const delivery = await only({ sarif: [{ fileName: "", category: "x/", text, leftOut: 0 }] });
    expect(delivery).toMatchObject({
      surface: "code scanning: x/",
      status: "failed",
      reason: expect.stringContaining("give each job variants of its own"),
    });
  });
});
