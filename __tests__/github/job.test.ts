import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readEventFile } from "../../src/github/event-file.ts";
import { readJob } from "../../src/github/job.ts";

const variables = {
  GITHUB_ACTIONS: "true",
  GITHUB_SERVER_URL: "https://git.example.org",
  GITHUB_API_URL: "https://git.example.org/api/v3/",
  GITHUB_GRAPHQL_URL: "https://git.example.org/api/graphql",
  GITHUB_REPOSITORY: "Codertocat/Hello-World",
  GITHUB_REPOSITORY_ID: "186853002",
  GITHUB_WORKFLOW: "images",
  GITHUB_WORKFLOW_REF: "Codertocat/Hello-World/.github/workflows/images.yml@refs/pull/2/merge",
  GITHUB_JOB: "check",
  GITHUB_RUN_ID: "4711",
  GITHUB_RUN_NUMBER: "12",
  GITHUB_RUN_ATTEMPT: "2",
  GITHUB_REF: "refs/pull/2/merge",
  GITHUB_SHA: "a".repeat(40),
  GITHUB_ACTOR: "Codertocat",
  GITHUB_EVENT_NAME: "pull_request",
  GITHUB_EVENT_PATH: "/event.json",
};

type Event = Record<string, unknown>;

/** One of GitHub's own examples (@octokit/webhooks-examples 7.6.1), addresses left out. */
function example(event: string): Event {
  return JSON.parse(readFileSync(new URL(`../fixtures/github/events/${event}.json`, import.meta.url), "utf8"));
}

function read(event: string, payload: unknown = example(event), more: Record<string, string | undefined> = {}) {
  return readJob({ ...variables, GITHUB_EVENT_NAME: event, ...more }, async () => JSON.stringify(payload));
}

describe("readJob", () => {
  it("is undefined outside of Actions", async () => {
    expect(await readJob({ ...variables, GITHUB_ACTIONS: undefined }, async () => "{}")).toBeUndefined();
  });

  it("reads a pull request's job whole", async () => {
    expect(await read("pull_request")).toEqual({
      serverUrl: "https://git.example.org",
      apiUrl: "https://git.example.org/api/v3",
      graphqlUrl: "https://git.example.org/api/graphql",
      repository: { owner: "Codertocat", name: "Hello-World", id: 186853002 },
      event: "pull_request",
      ref: "refs/pull/2/merge",
      sha: "a".repeat(40),
      workflow: ".github/workflows/images.yml",
      job: "check",
      runId: 4711,
      runNumber: 12,
      attempt: 2,
      actor: "Codertocat",
      defaultBranch: "master",
      pullRequest: {
        number: 2,
        author: { login: "Codertocat", isBot: false },
        head: { sha: "ec26c3e57ca3a959ca5aad62de7213c562f8c821", ref: "changes", repositoryId: 186853002 },
        base: { sha: "f95f852bd8fca8fcc58a9a2d6c842781e32a215e", ref: "master", repositoryId: 186853002 },
        fromFork: false,
        isDraft: false,
        isOpen: true,
      },
    });
  });

  it.each([
    ["the same repository", { id: 186853002 }, false],
    ["another one, whatever its name", { id: 5, name: "Hello-World", full_name: "Codertocat/Hello-World" }, true],
    ["one that was deleted", null, true],
  ])("tells a fork by ids: head in %s", async (_name, repo, fromFork) => {
    const event = example("pull_request") as { pull_request: Event };
    const head = { ref: "changes", sha: "b".repeat(40), repo };
    const job = await read("pull_request", { ...event, pull_request: { ...event.pull_request, head } });
    expect(job?.pullRequest?.fromFork).toBe(fromFork);
  });

  it("knows a bot, a draft and an account that is gone", async () => {
    const { pull_request: pull } = example("pull_request") as { pull_request: Event };
    const of = async (given: Event) =>
      (await read("pull_request", { pull_request: { ...pull, ...given } }))?.pullRequest;
    expect(await of({ user: { login: "dependabot[bot]", type: "Bot" }, draft: true })).toMatchObject({
      author: { login: "dependabot[bot]", isBot: true },
      isDraft: true,
    });
    expect(await of({ user: null, state: "closed" })).toMatchObject({ author: { login: "ghost" }, isOpen: false });
  });

  it("reads a merge group", async () => {
    expect((await read("merge_group"))?.mergeGroup).toEqual({
      baseSha: "380387fbc80638b734a49e1be1c4dfec1c01b33c",
      baseRef: "refs/heads/main",
      headSha: "2ffea6db159f6b6c47a24e778fb9ef40cf6b1c7d",
    });
  });

  it("reads the run that ended, and that its repository is gone", async () => {
    const event = example("workflow_run") as { workflow_run: Event };
    expect((await read("workflow_run"))?.workflowRun).toEqual({
      id: 1589141559,
      attempt: 1,
      event: "workflow_dispatch",
      conclusion: null,
      workflow: ".github/workflows/syntax.yml",
      headSha: "5779607b49aab1200488439f02372c57b4f75444",
      headBranch: "main",
      headRepository: { id: 396980812, owner: "octo-org", name: "octo-repo" },
    });
    const gone = { ...event, workflow_run: { ...event.workflow_run, head_repository: null } };
    expect((await read("workflow_run", gone))?.workflowRun).not.toHaveProperty("headRepository");
  });

  it.each(["push", "workflow_dispatch"])("reads %s", async (event) => {
    expect(await read(event)).toMatchObject({ event, defaultBranch: expect.any(String) });
  });

  it("does without an event's file where the variables say all", async () => {
    const job = await readJob({ ...variables, GITHUB_EVENT_NAME: "schedule", GITHUB_EVENT_PATH: undefined }, () =>
      Promise.reject(new Error("ENOENT")),
    );
    expect(job).toMatchObject({ event: "schedule", repository: { id: 186853002 } });
  });

  it.each([
    ["pull_request", {}],
    ["pull_request_target", { pull_request: { number: 2 } }],
    ["merge_group", { merge_group: null }],
    ["workflow_run", []],
  ])("refuses %s without what it is about", async (event, payload) => {
    await expect(read(event, payload)).rejects.toMatchObject({ code: "event.malformed" });
  });

  it.each([
    ["GITHUB_REPOSITORY", "harbour"],
    ["GITHUB_REPOSITORY", undefined],
    ["GITHUB_SHA", ""],
    ["GITHUB_API_URL", "file:///etc/passwd"],
  ])("refuses %s = %s by its name", async (name, value) => {
    const reading = read("push", {}, { [name]: value });
    await expect(reading).rejects.toMatchObject({ code: "event.malformed", message: expect.stringContaining(name) });
  });

  it("has the workflow's name where the runner knows no file", async () => {
    expect(await read("push", {}, { GITHUB_WORKFLOW_REF: undefined })).toMatchObject({ workflow: "images" });
  });

  it("reads a file, and not one that is too large or none", async () => {
    const directory = mkdtempSync(join(tmpdir(), "plimsoll-event-"));
    try {
      const path = join(directory, "event.json");
      writeFileSync(path, "{}");
      expect(await readEventFile(path, 2)).toBe("{}");
      await expect(readEventFile(path, 1)).rejects.toThrow("more than 1 bytes");
      await expect(readEventFile(directory, 100)).rejects.toThrow();
    } finally {
      rmSync(directory, { recursive: true });
    }
  });
});
