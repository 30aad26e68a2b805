import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openApi } from "../../src/github/api.ts";
import { GitHubError } from "../../src/github/github-error.ts";
import type { SentCall } from "../../src/github/sender.ts";
import type { GitHubApi } from "../../src/model/github.ts";
import { type GitHubDouble, startGitHub } from "../doubles/github/github-double.ts";
import { quickWaiting } from "./quick-waiting.ts";

const list = "GET /repos/{owner}/{repo}/issues/{issue_number}/comments";
const create = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
const update = "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}";
const pull = "GET /repos/{owner}/{repo}/pulls/{pull_number}";
const zip = "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}";

let github: GitHubDouble;
let waiting = quickWaiting();
let sent: SentCall[] = [];

beforeEach(async () => {
  github = await startGitHub();
  github.plant.pull({ number: 7 });
  waiting = quickWaiting();
  sent = [];
});

afterEach(async () => {
  await github[Symbol.asyncDispose]();
  expect(github.violations).toEqual([]);
});

function open(token = github.tokens.job, more: { signal?: AbortSignal; patienceMs?: number } = {}): Promise<GitHubApi> {
  const options = { signal: new AbortController().signal, environment: {}, waiting, ...more };
  return openApi(github.address, token, { ...options, onCall: (call) => sent.push(call) });
}

async function failure(call: Promise<unknown>): Promise<GitHubError> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(GitHubError);
  return error as GitHubError;
}

describe("request", () => {
  it("fills in the repository and answers with status, data and headers", async () => {
    const api = await open();
    const answer = await api.request(pull, { pull_number: 7 });
    expect(answer).toMatchObject({ status: 200, data: { number: 7, state: "open" } });
    expect(answer.headers["x-accepted-github-permissions"]).toBe("pull_requests=read");
    expect(sent).toEqual([{ method: "GET", route: pull, status: 200, ms: expect.any(Number) }]);
  });

  it.each(["502", "500", "reset"] as const)("tries a GET, a PATCH and a DELETE again after %s", async (kind) => {
    const api = await open();
    const { id } = github.plant.comment({ issue: 7, body: "a" });
    github.faults.next("*", kind);
    await api.request(list, { issue_number: 7 });
    github.faults.next("*", kind);
    await api.request(update, { comment_id: id, body: "b" });
    github.faults.next("*", kind);
    await api.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", { comment_id: id });
    expect(github.state.comments).toEqual([]);
    expect(waiting.pauses).toEqual([1_000, 1_000, 1_000]);
  });

  it.each(["commit-then-502", "commit-then-reset", "502", "reset"] as const)(
    "sends a POST once when it ends with %s, and says that it may have worked",
    async (kind) => {
      const api = await open();
      github.faults.next(create, kind);
      const error = await failure(api.request(create, { issue_number: 7, body: "a" }));
      expect(error.ambiguous).toBe(true);
      expect(github.calls).toHaveLength(1);
      expect(github.state.comments).toHaveLength(kind.startsWith("commit") ? 1 : 0);
    },
  );

  it.each(["secondary-limit", "secondary-limit-with-pause", "primary-limit"] as const)(
    "waits and sends a POST again that a %s refused: it did nothing",
    async (kind) => {
      const api = await open();
      github.faults.next(create, kind, 2);
      await api.request(create, { issue_number: 7, body: "a" });
      expect(github.state.comments).toHaveLength(1);
      const [first = 0, second = 0] = waiting.pauses;
      const shortest = kind === "secondary-limit" ? 4_000 : 1_000;
      expect(first).toBeGreaterThanOrEqual(shortest);
      expect(second).toBeGreaterThanOrEqual(kind === "secondary-limit" ? 8_000 : 1_000);
    },
  );

  it("sends no edit again that a limit refused and nobody wants by then", async () => {
    const api = await open();
    const { id } = github.plant.comment({ issue: 7, body: "a" });
    github.faults.next(update, "secondary-limit", 2);
    const error = await failure(api.request(update, { comment_id: id, body: "b" }, async () => false));
    expect(error.status).toBe(403);
    expect(github.calls).toHaveLength(1);
  });

  it("asks nobody about an edit that may have been made: it is sent until there is an answer", async () => {
    const api = await open();
    const { id } = github.plant.comment({ issue: 7, body: "a" });
    github.faults.next(update, "commit-then-502");
    github.faults.next(update, "secondary-limit");
    await api.request(update, { comment_id: id, body: "b" }, async () => false);
    expect(github.calls.map(({ status }) => status)).toEqual([502, 403, 200]);
  });

  it("asks a GET again that a fresh token or object made fail, and not for ever", async () => {
    const api = await open();
    github.faults.next(pull, "401", 2);
    await expect(api.request(pull, { pull_number: 7 })).resolves.toMatchObject({ status: 200 });
    github.faults.next(pull, "404");
    await expect(api.request(pull, { pull_number: 7 })).resolves.toMatchObject({ status: 200 });
    const error = await failure(api.request(pull, { pull_number: 8 }));
    expect(error).toMatchObject({ status: 404, ambiguous: false });
    expect(github.calls).toHaveLength(3 + 2 + 2);
  });

  it("gives up when the patience of all calls together is spent", async () => {
    const api = await open(github.tokens.job, { patienceMs: 10_000 });
    github.faults.always("502");
    const error = await failure(api.request(pull, { pull_number: 7 }));
    expect(error).toMatchObject({ status: 502, ambiguous: false });
    const tries = github.calls.length;
    expect(tries).toBe(4);
    await failure(api.request(list, { issue_number: 7 }));
    expect(waiting.pauses.reduce((a, b) => a + b)).toBeLessThanOrEqual(10_000);
    expect(github.calls.length).toBeLessThan(2 * tries);
  });

  it("is definite about a POST when nothing listens", async () => {
    const api = await open(github.tokens.job, { patienceMs: 0 });
    await github.goDown();
    const error = await failure(api.request(create, { issue_number: 7, body: "a" }));
    expect(error).toMatchObject({ ambiguous: false });
    expect(error.status).toBeUndefined();
    expect(error.message).toContain("ECONNREFUSED");
  });

  it("names the call, what GitHub said and what would suffice when the token may not", async () => {
    const api = await open(github.tokens.readOnly);
    const error = await failure(api.request(create, { issue_number: 7, body: "a" }));
    expect(error).toMatchObject({
      status: 403,
      ambiguous: false,
      acceptedPermissions: "issues=write; pull_requests=write",
      message: "POST /repos/shipyard/harbour/issues/7/comments: 403 Resource not accessible by integration",
    });
    expect(github.calls).toHaveLength(1);
  });

  it("stops at once when the run is cancelled, in the middle of a call too", async () => {
    const controller = new AbortController();
    const api = await open(github.tokens.job, { signal: controller.signal });
    github.faults.always("hang");
    const call = failure(api.request(create, { issue_number: 7, body: "a" }));
    while (github.calls.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    controller.abort();
    expect(await call).toMatchObject({ ambiguous: true });
    expect(await failure(api.request(create, { issue_number: 7, body: "a" }))).toMatchObject({ ambiguous: false });
    expect(github.calls).toHaveLength(1);
  });

  it("never shows the token, whatever the server says", async () => {
    const token = github.addToken({
      name: "odd",
      token: "ghs_0123456789abcdef",
      login: "github-actions[bot]",
      permissions: {},
    });
    const api = await open(token);
    const error = await failure(api.request("GET /repos/{owner}/{repo}/commits/{ref}", { ref: token }));
    expect(error.message).toContain("***");
    expect(JSON.stringify([error.message, error.stack, error.cause ?? ""])).not.toContain(token);
  });
});

describe("list", () => {
  it("walks through all pages of a hundred", async () => {
    for (let n = 1; n <= 230; n++) github.plant.comment({ issue: 7, body: String(n) });
    const api = await open();
    const bodies: unknown[] = [];
    for await (const comment of api.list(list, { issue_number: 7 })) bodies.push((comment as { body: string }).body);
    expect(bodies).toEqual(Array.from({ length: 230 }, (_, index) => String(index + 1)));
    expect(github.calls.map(({ path }) => new URL(path, "http://x").search)).toEqual([
      "?per_page=100",
      "?per_page=100&page=2",
      "?per_page=100&page=3",
    ]);
    expect(sent.map(({ route }) => route)).toEqual([list, list, list]);
  });

  it("finds the list where the answer wraps it", async () => {
    const { id } = github.plant.run();
    const api = await open();
    const runs: unknown[] = [];
    for await (const run of api.list("GET /repos/{owner}/{repo}/actions/runs", { event: "push" }, "workflow_runs"))
      runs.push(run);
    expect(runs).toMatchObject([{ id, event: "push" }]);
  });

  it("asks for no further page when the reader has enough", async () => {
    for (let n = 1; n <= 130; n++) github.plant.comment({ issue: 7, body: String(n) });
    const api = await open();
    for await (const _ of api.list(list, { issue_number: 7 })) break;
    expect(github.calls).toHaveLength(1);
  });
});

describe("graphql", () => {
  const query = `query ($owner: String!, $name: String!, $number: Int!) {
    repository(owner: $owner, name: $name) {
      pullRequest(number: $number) { headRefOid comments(first: 100) { nodes { databaseId viewerDidAuthor } } }
    }
  }`;
  const variables = { owner: "shipyard", name: "harbour", number: 7 };

  it("answers with the data, and is tried again though it is a POST", async () => {
    const mine = github.plant.comment({ issue: 7, body: "a", author: "github-actions[bot]" });
    const api = await open();
    github.faults.next("POST /graphql", "502");
    const data = await api.graphql(query, variables);
    expect(data).toMatchObject({
      repository: { pullRequest: { comments: { nodes: [{ databaseId: mine.id, viewerDidAuthor: true }] } } },
    });
    expect(sent).toMatchObject([{ route: "POST /graphql", status: 502 }, { status: 200 }]);
  });

  it("rejects with the status that an error's type stands for", async () => {
    const api = await open();
    const error = await failure(api.graphql(query, { ...variables, number: 8 }));
    expect(error).toMatchObject({ status: 404, ambiguous: false });
    expect(error.message).toBe("POST /graphql: 404 Could not resolve to a PullRequest with the number of 8.");
  });
});

describe("download", () => {
  it("follows the redirect to the storage without the token", async () => {
    const { id, zip: bytes } = github.plant.artifact({ run: 1, name: "report", files: { "a.txt": "aye" } });
    const api = await open();
    const got = await api.download(zip, { artifact_id: id, archive_format: "zip" }, 1_000);
    expect(Buffer.from(got)).toEqual(bytes);
    expect(github.calls.map(({ route, holder }) => [route, holder])).toEqual([
      [zip, "job"],
      ["GET storage", "none"],
    ]);
  });

  it("refuses more bytes than the limit, without asking again", async () => {
    const { id } = github.plant.artifact({ run: 1, name: "report", zip: Buffer.alloc(2_000) });
    const api = await open();
    const error = await failure(api.download(zip, { artifact_id: id, archive_format: "zip" }, 1_999));
    expect(error.message).toContain("more than 1999 bytes");
    expect(github.calls).toHaveLength(2);
  });

  it("asks for a new address when the transfer breaks", async () => {
    const { id } = github.plant.artifact({ run: 1, name: "report", files: {} });
    const api = await open();
    github.faults.next("GET storage", "reset");
    await expect(api.download(zip, { artifact_id: id, archive_format: "zip" }, 1_000)).resolves.toBeInstanceOf(
      Uint8Array,
    );
    expect(github.calls).toHaveLength(4);
  });

  it("says when it has expired", async () => {
    const { id } = github.plant.artifact({ run: 1, name: "report", files: {}, expired: true });
    const api = await open();
    expect(await failure(api.download(zip, { artifact_id: id, archive_format: "zip" }, 1_000))).toMatchObject({
      status: 410,
    });
  });
});
