import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isWrite } from "./calls.ts";
import { type GitHubDouble, startGitHub } from "./github-double.ts";
import { ask, comments, repo } from "./plain-client.ts";
import { sha } from "./plant.ts";

let github: GitHubDouble;

beforeEach(async () => {
  github = await startGitHub();
  github.plant.pull({ number: 7 });
});

afterEach(() => github[Symbol.asyncDispose]());

describe("comments", () => {
  it("live and die, by the double's clock", async () => {
    const { data: made } = await ask(github, comments, { method: "POST", body: { body: "a" } });
    expect(made).toMatchObject({
      body: "a",
      created_at: "2026-09-14T09:00:00Z",
      user: { login: "github-actions[bot]" },
    });
    github.clock.advance(90_000);
    const one = `${repo}/issues/comments/${made.id}`;
    expect((await ask(github, one, { method: "PATCH", body: { body: "b" } })).data).toMatchObject({
      body: "b",
      updated_at: "2026-09-14T09:01:30Z",
    });
    expect((await ask(github, one, { method: "DELETE" })).status).toBe(204);
    expect((await ask(github, one)).status).toBe(404);
    expect(github.calls.filter(isWrite)).toHaveLength(3);
    expect(github.violations).toEqual([]);
  });

  it("take 262,144 bytes and not one more", async () => {
    const post = (body: string) => ask(github, comments, { method: "POST", body: { body } });
    expect((await post("é".repeat(131_072))).status).toBe(201);
    expect(await post("a".repeat(262_145))).toMatchObject({ status: 422, data: { message: "Validation Failed" } });
    expect((await post(" \n")).status).toBe(422);
  });

  it("are refused on a locked pull request and on none", async () => {
    github.plant.pull({ number: 8, locked: true });
    expect((await ask(github, `${repo}/issues/8/comments`, { method: "POST", body: { body: "a" } })).status).toBe(403);
    expect((await ask(github, `${repo}/issues/99/comments`, { method: "POST", body: { body: "a" } })).status).toBe(404);
  });
});

describe("pull requests and runs", () => {
  it("finds a fork's pull request by its head, and none by its commit", async () => {
    const head = { ref: "feature", sha: sha("fork"), repository: { id: 5, owner: "stowaway", name: "harbour" } };
    github.plant.pull({ number: 8, head });
    expect((await ask(github, `${repo}/pulls?head=stowaway:feature`)).data).toMatchObject([
      { number: 8, head: { sha: sha("fork"), repo: { id: 5, fork: true } } },
    ]);
    expect((await ask(github, `${repo}/commits/${sha("fork")}/pulls`)).data).toEqual([]);
    expect((await ask(github, `${repo}/commits/${sha("head-7")}/pulls`)).data).toMatchObject([{ number: 7 }]);
  });

  it("lists runs newest first, by event, branch, workflow, status or conclusion", async () => {
    const { plant, clock } = github;
    const old = plant.run();
    clock.advance(1_000);
    const failed = plant.run({ conclusion: "failure" });
    plant.run({ event: "pull_request", headBranch: "x" });
    const ids = async (search: string) =>
      (await ask(github, `${repo}/actions/${search}`)).data.workflow_runs.map(({ id }: { id: number }) => id);
    expect(await ids("runs?event=push&branch=main")).toEqual([failed.id, old.id]);
    expect(await ids("workflows/images.yml/runs?event=push&status=success")).toEqual([old.id]);
  });

  it("tells by events and the timeline who set a label when, and what a commit only claims", async () => {
    github.plant.label(7, "plimsoll: accepted", "harbourmaster");
    github.clock.advance(60_000);
    github.plant.label(7, "plimsoll: accepted", "harbourmaster", "unlabeled");
    github.state.commits.push({
      sha: sha("head-7"),
      parents: [],
      message: "m",
      author: "shipwright",
      date: "2031-01-01T00:00:00Z",
    });
    const { data } = await ask(github, `${repo}/issues/7/timeline`);
    expect(data.map(({ event, created_at }: Record<string, string>) => [event, created_at])).toEqual([
      ["labeled", "2026-09-14T09:00:00Z"],
      ["unlabeled", "2026-09-14T09:01:00Z"],
      ["committed", undefined],
    ]);
    expect((await ask(github, `${repo}/issues/7/labels`)).data).toEqual([]);
    expect((await ask(github, `${repo}/issues/7/events`)).data).toMatchObject([
      { actor: { login: "harbourmaster" } },
      {},
    ]);
  });
});

describe("code scanning", () => {
  const upload = (log: object) =>
    ask(github, `${repo}/code-scanning/sarifs`, {
      method: "POST",
      body: { commit_sha: sha("a"), ref: "refs/pull/7/merge", sarif: gzipSync(JSON.stringify(log)).toString("base64") },
    });
  const run = (id: string) => ({ tool: { driver: { name: "trivy" } }, automationDetails: { id } });

  it("takes a log and is done with it a while later", async () => {
    const { status, data } = await upload({ runs: [run("plimsoll/trivy/a/")] });
    expect(status).toBe(202);
    const poll = async () => (await ask(github, `${repo}/code-scanning/sarifs/${data.id}`)).data.processing_status;
    expect([await poll(), await poll(), await poll()]).toEqual(["pending", "complete", "complete"]);
    expect(JSON.parse(github.state.sarifs[0]?.text ?? "")).toMatchObject({ runs: [{}] });
  });

  it("refuses two runs of one category, what is no gzip, and everything when it is off", async () => {
    const { data } = await upload({ runs: [run("plimsoll/trivy/a/1"), run("plimsoll/trivy/a/2")] });
    await ask(github, `${repo}/code-scanning/sarifs/${data.id}`);
    expect((await ask(github, `${repo}/code-scanning/sarifs/${data.id}`)).data).toMatchObject({
      processing_status: "failed",
      errors: [expect.stringContaining("same category")],
    });
    const body = { commit_sha: sha("a"), ref: "refs/heads/main", sarif: "bm8=" };
    expect((await ask(github, `${repo}/code-scanning/sarifs`, { method: "POST", body })).status).toBe(400);
    github.state.codeScanning.enabled = false;
    expect(await upload({ runs: [] })).toMatchObject({
      status: 403,
      data: { message: expect.stringContaining("must be enabled") },
    });
  });
});

it("a completed check needs a conclusion", async () => {
  const body = { name: "x", head_sha: sha("a"), status: "completed" };
  expect((await ask(github, `${repo}/check-runs`, { method: "POST", body })).status).toBe(422);
  expect(github.state.checkRuns).toEqual([]);
});

it("checks and statuses are kept as they were sent", async () => {
  const { data } = await ask(github, `${repo}/check-runs`, {
    method: "POST",
    body: { name: "plimsoll", head_sha: sha("a"), status: "in_progress" },
  });
  expect(data).toMatchObject({ status: "in_progress", conclusion: null });
  const body = { status: "completed", conclusion: "failure", output: { title: "t", summary: "s" } };
  await ask(github, `${repo}/check-runs/${data.id}`, { method: "PATCH", body });
  const found = await ask(github, `${repo}/commits/${sha("a")}/check-runs?check_name=plimsoll`);
  expect(found.data).toMatchObject({ total_count: 1, check_runs: [{ conclusion: "failure", output: { title: "t" } }] });
  await ask(github, `${repo}/statuses/${sha("a")}`, {
    method: "POST",
    body: { state: "success", context: "plimsoll" },
  });
  expect((await ask(github, `${repo}/commits/${sha("a")}/statuses`)).data).toMatchObject([
    { state: "success", context: "plimsoll" },
  ]);
  expect(github.violations).toEqual([]);
});
