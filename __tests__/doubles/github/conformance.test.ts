import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type GitHubDouble, startGitHub } from "./github-double.ts";
import { operations } from "./operations.ts";
import { ask, comments, repo } from "./plain-client.ts";
import { sha } from "./plant.ts";
import { routes } from "./routes.ts";

let github: GitHubDouble;

beforeEach(async () => {
  github = await startGitHub();
  github.plant.pull({ number: 7 });
});

afterEach(() => github[Symbol.asyncDispose]());

it("answers every operation that it names", () => {
  expect(Object.keys(routes).toSorted()).toEqual([...operations].toSorted());
});

it("every GET of a well filled repository conforms to GitHub's description", async () => {
  const { state, plant } = github;
  const head = { id: 5, owner: "stowaway", name: "harbour" };
  plant.pull({ number: 8, state: "closed", merged: true, labels: ["a"], head: { repository: head, sha: sha("fork") } });
  plant.pull({
    number: 9,
    head: { repository: null },
    files: [{ filename: "Dockerfile", status: "modified", patch: "@@" }],
  });
  plant.label(9, "plimsoll: accepted");
  plant.event({ issue: 9, event: "head_ref_force_pushed" });
  plant.comment({ issue: 9, body: "aye" });
  plant.review({ pull: 9, commit: sha("head-9") });
  state.commits.push(
    { sha: sha("base"), parents: [], message: "base", author: "shipwright", date: "2026-09-01T00:00:00Z" },
    { sha: sha("head-9"), parents: [sha("base")], message: "head", author: "shipwright", date: "2026-09-02T00:00:00Z" },
  );
  state.comparisons.push({ base: "main", head: "feature/x", mergeBase: sha("base"), status: "ahead" });
  const run = plant.run({ pulls: [9] });
  const forked = plant.run({
    event: "pull_request",
    headRepository: head,
    headBranch: null,
    status: "in_progress",
    conclusion: null,
  });
  plant.job({ run: run.id, name: "images" });
  plant.job({ run: forked.id, name: "images", status: "in_progress", conclusion: null });
  const artifact = plant.artifact({ run: run.id, name: "baseline", files: { "a.json": "{}" } });
  plant.cache({ key: "k", ref: "refs/heads/main" });
  state.codeScanning.alerts = 2;
  state.sarifs.push({
    id: "s",
    ref: "refs/heads/main",
    commit: sha("base"),
    text: "{}",
    statuses: ["failed"],
    errors: ["no"],
  });
  state.checkRuns.push({ id: 3, headSha: sha("base"), sent: { name: "plimsoll", conclusion: "success" } });
  state.statuses.push({
    id: 4,
    sha: sha("base"),
    state: "success",
    context: "c",
    description: null,
    targetUrl: null,
    creator: "shipwright",
    createdAt: "2026-09-01T00:00:00Z",
  });

  const values: Record<string, string | number> = {
    owner: "shipyard",
    repo: "harbour",
    artifact_id: artifact.id,
    archive_format: "zip",
    run_id: run.id,
    attempt_number: 1,
    workflow_id: "images.yml",
    sarif_id: "s",
    check_run_id: 3,
    username: "harbourmaster",
    commit_sha: sha("base"),
    ref: sha("base"),
    basehead: "main...feature/x",
    comment_id: state.comments[0]?.id ?? 0,
    issue_number: 9,
    pull_number: 9,
  };
  const gets = operations.filter((operation) => operation.startsWith("GET "));
  const statuses = new Map<string, number>();
  for (const operation of gets) {
    const path = operation.slice(4).replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
    statuses.set(operation, (await ask(github, path)).status);
  }
  expect(github.violations).toEqual([]);
  expect([...statuses].filter(([, status]) => status !== 200)).toEqual([
    ["GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}", 302],
  ]);
});

describe("what GitHub's description does not allow", () => {
  it.each([
    ["a body without its text", comments, { method: "POST", body: {} }, "body"],
    ["a misspelt name in a body", comments, { method: "POST", body: { body: "a", bdoy: "b" } }, "bdoy"],
    ["text where a number belongs", `${repo}/pulls/seven`, {}, "pull_number"],
    ["a word that is not in the list", `${repo}/pulls?state=shut`, {}, "state"],
    ["a misspelt name in a query", `${repo}/pulls?perpage=1`, {}, "perpage"],
    ["a body on a GET's other hand", `${repo}/issues/comments/1`, { method: "DELETE", body: { a: 1 } }, "body"],
    [
      "a commit id that is none",
      `${repo}/code-scanning/sarifs`,
      { method: "POST", body: { commit_sha: "x", ref: "refs/heads/a", sarif: "" } },
      "commit_sha",
    ],
    [
      "an annotation too many",
      `${repo}/check-runs`,
      {
        method: "POST",
        body: {
          name: "x",
          head_sha: "a",
          output: {
            title: "t",
            summary: "s",
            annotations: Array(51).fill({
              path: "a",
              start_line: 1,
              end_line: 1,
              annotation_level: "notice",
              message: "m",
            }),
          },
        },
      },
      "50",
    ],
  ])("%s: is refused and remembered", async (_name, path, asked, named) => {
    expect((await ask(github, path, asked)).status).toBe(422);
    expect(github.violations.join("\n")).toContain(named);
  });

  it("a path that the double does not know is remembered too", async () => {
    expect((await ask(github, `${repo}/topics`)).status).toBe(404);
    expect(github.violations).toEqual(["the double has no GET /repos/shipyard/harbour/topics"]);
  });

  it("the token has no business in the storage", async () => {
    const { id } = github.plant.artifact({ run: 1, name: "a" });
    const { headers } = await ask(github, `${repo}/actions/artifacts/${id}/zip`);
    await fetch(headers.get("location") ?? "", { headers: { authorization: "token x" } });
    expect(github.violations[0]).toContain("a token went to the storage");
  });
});
