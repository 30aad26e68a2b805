import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import yauzl from "yauzl";
import { isWrite } from "./calls.ts";
import { type GitHubDouble, startGitHub } from "./github-double.ts";
import { executeQuery, type GraphObject } from "./graphql/execute.ts";
import { graphOf } from "./graphql/graph.ts";
import { operations } from "./operations.ts";
import { sha } from "./plant.ts";
import { routes } from "./routes.ts";

let github: GitHubDouble;

beforeEach(async () => {
  github = await startGitHub();
  github.plant.pull({ number: 7 });
});

afterEach(() => github[Symbol.asyncDispose]());

interface Asked {
  method?: string;
  token?: string;
  body?: unknown;
}

/** A plain client, so that the double is not tested by what it tests. */
async function ask(path: string, { method = "GET", token = github.tokens.job, body }: Asked = {}) {
  const response = await fetch(`${github.address.apiUrl}${path}`, {
    method,
    redirect: "manual",
    headers: token === "" ? {} : { authorization: `token ${token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, data: text === "" ? undefined : JSON.parse(text) };
}

const repo = "/repos/shipyard/harbour";
const comments = `${repo}/issues/7/comments`;
const create = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";

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
    statuses.set(operation, (await ask(path)).status);
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
    expect((await ask(path, asked)).status).toBe(422);
    expect(github.violations.join("\n")).toContain(named);
  });

  it("a path that the double does not know is remembered too", async () => {
    expect((await ask(`${repo}/topics`)).status).toBe(404);
    expect(github.violations).toEqual(["the double has no GET /repos/shipyard/harbour/topics"]);
  });

  it("the token has no business in the storage", async () => {
    const { id } = github.plant.artifact({ run: 1, name: "a" });
    const { headers } = await ask(`${repo}/actions/artifacts/${id}/zip`);
    await fetch(headers.get("location") ?? "", { headers: { authorization: "token x" } });
    expect(github.violations[0]).toContain("a token went to the storage");
  });
});

describe("tokens", () => {
  it.each([
    ["", 401, "Requires authentication"],
    ["ghs_strange", 401, "Bad credentials"],
  ])("%j is answered %i %s", async (token, status, message) => {
    expect(await ask(comments, { token })).toMatchObject({ status, data: { message } });
  });

  it("a job that can only read is told what would be enough, and its comment is not there", async () => {
    const answer = await ask(comments, { method: "POST", token: github.tokens.readOnly, body: { body: "a" } });
    expect(answer).toMatchObject({ status: 403, data: { message: "Resource not accessible by integration" } });
    expect(answer.headers.get("x-accepted-github-permissions")).toBe("issues=write; pull_requests=write");
    expect(github.state.comments).toEqual([]);
  });

  it("reading a public repository takes no permission, a private one does, code scanning always", async () => {
    const token = github.tokens.restricted;
    expect((await ask(comments, { token })).status).toBe(200);
    expect((await ask(`${repo}/code-scanning/alerts`, { token })).status).toBe(403);
    github.state.repository.private = true;
    expect((await ask(comments, { token })).status).toBe(403);
  });

  it("each comments under its own name", async () => {
    await ask(comments, { method: "POST", token: github.tokens.person, body: { body: "a" } });
    expect((await ask(comments)).data).toMatchObject([{ user: { login: "harbourmaster", type: "User" } }]);
  });
});

describe("comments", () => {
  it("live and die, by the double's clock", async () => {
    const { data: made } = await ask(comments, { method: "POST", body: { body: "a" } });
    expect(made).toMatchObject({
      body: "a",
      created_at: "2026-09-14T09:00:00Z",
      user: { login: "github-actions[bot]" },
    });
    github.clock.advance(90_000);
    const one = `${repo}/issues/comments/${made.id}`;
    expect((await ask(one, { method: "PATCH", body: { body: "b" } })).data).toMatchObject({
      body: "b",
      updated_at: "2026-09-14T09:01:30Z",
    });
    expect((await ask(one, { method: "DELETE" })).status).toBe(204);
    expect((await ask(one)).status).toBe(404);
    expect(github.calls.filter(isWrite)).toHaveLength(3);
    expect(github.violations).toEqual([]);
  });

  it("take 262,144 bytes and not one more", async () => {
    const post = (body: string) => ask(comments, { method: "POST", body: { body } });
    expect((await post("é".repeat(131_072))).status).toBe(201);
    expect(await post("a".repeat(262_145))).toMatchObject({ status: 422, data: { message: "Validation Failed" } });
    expect((await post(" \n")).status).toBe(422);
  });

  it("are refused on a locked pull request and on none", async () => {
    github.plant.pull({ number: 8, locked: true });
    expect((await ask(`${repo}/issues/8/comments`, { method: "POST", body: { body: "a" } })).status).toBe(403);
    expect((await ask(`${repo}/issues/99/comments`, { method: "POST", body: { body: "a" } })).status).toBe(404);
  });
});

describe("graphql", () => {
  const query = (text: string, variables = {}, token = github.tokens.job) =>
    ask("/graphql", { method: "POST", token, body: { query: text, variables } });
  const page = `query Q($n: Int!, $after: String) {
    repository(owner: "shipyard", name: "harbour") {
      pullRequest(number: $n) {
        comments(first: 100, after: $after) {
          totalCount
          nodes { databaseId ... on IssueComment { mine: viewerDidAuthor } isMinimized author { login __typename } }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  }`;

  it("pages through comments and says which the viewer wrote", async () => {
    for (let n = 0; n < 150; n++) github.plant.comment({ issue: 7, body: String(n) });
    const last = github.plant.comment({ issue: 7, body: "mine", author: "github-actions[bot]", minimized: true });
    const first = (await query(page, { n: 7 })).data.data.repository.pullRequest.comments;
    expect(first).toMatchObject({ totalCount: 151, pageInfo: { hasNextPage: true } });
    const second = (await query(page, { n: 7, after: first.pageInfo.endCursor })).data.data.repository.pullRequest
      .comments;
    expect(first.nodes.length + second.nodes.length).toBe(151);
    expect(second.nodes.at(-1)).toEqual({
      databaseId: last.id,
      mine: true,
      isMinimized: true,
      author: { login: "github-actions", __typename: "Bot" },
    });
    expect(second.pageInfo.hasNextPage).toBe(false);
    const asPerson = (await query(page, { n: 7 }, github.tokens.person)).data.data.repository.pullRequest.comments;
    expect(asPerson.nodes.some(({ mine }: { mine: boolean }) => mine)).toBe(false);
  });

  it("gives the last ones backwards", async () => {
    for (let n = 0; n < 5; n++) github.plant.comment({ issue: 7, body: String(n) });
    const text = `{ repository(owner: "shipyard", name: "harbour") { pullRequest(number: 7) { comments(last: 2) { nodes { body } pageInfo { hasPreviousPage } } } } }`;
    expect((await query(text)).data.data.repository.pullRequest.comments).toEqual({
      nodes: [{ body: "3" }, { body: "4" }],
      pageInfo: { hasPreviousPage: true },
    });
  });

  it.each([
    ["{ viewer { shoeSize } }", "Field 'shoeSize' doesn't exist on type 'User'"],
    ["{ viewer }", "must have selections"],
    ["{ viewer { login(loud: true) } }", "doesn't accept argument 'loud'"],
    ["{ viewer { login }", "Parse error"],
    [`{ repository(owner: "a", name: "b") { name } }`, "Could not resolve to a Repository"],
    [
      `{ repository(owner: "shipyard", name: "harbour") { pullRequest(number: 7) { comments { totalCount } } } }`,
      "`first` or `last`",
    ],
    [
      `{ repository(owner: "shipyard", name: "harbour") { pullRequest(number: 7) { comments(first: 101) { totalCount } } } }`,
      "100",
    ],
  ])("%s is an error, with status 200", async (text, message) => {
    const answer = await query(text);
    expect(answer).toMatchObject({ status: 200, data: { data: null } });
    expect(answer.data.errors[0].message).toContain(message);
  });
});

it("every field of the graph is one that GitHub has", () => {
  const { state, plant } = github;
  plant.label(7, "a");
  plant.comment({ issue: 7, body: "a", author: "github-actions[bot]" });
  const strange = fieldsBelow(graphOf({ login: "shipwright", state, visibleComments: () => state.comments })).filter(
    (query) =>
      "errors" in
      executeQuery(graphOf({ login: "shipwright", state, visibleComments: () => state.comments }), query, {}),
  );
  expect(strange).toEqual([]);
});

/** A query for each field that can be reached. */
function fieldsBelow(object: GraphObject, wrap = (inner: string) => `{ ${inner} }`): string[] {
  return Object.entries(object.fields).flatMap(([name, field]) => {
    const call =
      {
        repository: `(owner: "shipyard", name: "harbour")`,
        pullRequest: "(number: 7)",
        issueOrPullRequest: "(number: 7)",
        comments: "(first: 1)",
        labels: "(first: 1)",
      }[name] ?? "";
    const given = { owner: "shipyard", name: "harbour", number: 7, first: 1 };
    const result = [typeof field === "function" ? field(given) : field].flat()[0];
    const isObject = typeof result === "object" && result !== null && "fields" in result;
    if (!isObject) return [wrap(name)];
    return fieldsBelow(result as GraphObject, (inner) => wrap(`${name}${call} { ${inner} }`));
  });
}

describe("faults", () => {
  const post = () => ask(comments, { method: "POST", body: { body: "a" } });

  it("commit-then-502 does the work and hides it", async () => {
    github.faults.next(create, "commit-then-502");
    expect((await post()).status).toBe(502);
    expect(github.state.comments).toHaveLength(1);
    expect((await post()).status).toBe(201);
  });

  it("commit-then-reset does the work and cuts the line, reset does nothing", async () => {
    github.faults.next(create, "commit-then-reset");
    await expect(post()).rejects.toThrow();
    github.faults.next(create, "reset");
    await expect(post()).rejects.toThrow();
    expect(github.state.comments).toHaveLength(1);
  });

  it("a secondary limit is told by words alone, or with a pause; the other one by its headers", async () => {
    github.faults.next("*", "secondary-limit");
    const bare = await post();
    expect(bare).toMatchObject({ status: 403, data: { message: expect.stringContaining("secondary rate limit") } });
    expect(bare.headers.get("retry-after")).toBeNull();
    github.faults.next("*", "secondary-limit-with-pause");
    expect((await post()).headers.get("retry-after")).toBe("1");
    github.faults.next("*", "primary-limit");
    expect((await post()).headers.get("x-ratelimit-remaining")).toBe("0");
    expect(github.state.comments).toEqual([]);
  });

  it("come after some calls, for some calls, or by a test's own rule", async () => {
    github.faults.next("GET", "404", 2, 1);
    const four = [await ask(comments), await ask(comments), await ask(comments), await ask(comments)];
    expect(four.map(({ status }) => status)).toEqual([200, 404, 404, 200]);
    github.faults.plan(({ holder }) => (holder === "person" ? "401" : undefined));
    expect((await ask(comments, { token: github.tokens.person })).status).toBe(401);
    expect((await ask(comments)).status).toBe(200);
  });

  it("a replica lags for as many lists as was said, in REST and in the graph", async () => {
    github.faults.lagReads = 2;
    await post();
    const query = `{ repository(owner: "shipyard", name: "harbour") { pullRequest(number: 7) { comments(first: 1) { totalCount } } } }`;
    const graph = async () =>
      (await ask("/graphql", { method: "POST", body: { query } })).data.data.repository.pullRequest.comments.totalCount;
    expect([(await ask(comments)).data.length, await graph(), (await ask(comments)).data.length]).toEqual([0, 0, 1]);
  });

  it("lock-step holds a POST until the other is there, and not for ever", async () => {
    github.faults.lockStep(create, 2, 200);
    const done: string[] = [];
    const first = post().then(() => done.push("first"));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(done).toEqual([]);
    await Promise.all([first, post()]);
    await post();
    expect(github.state.comments).toHaveLength(3);
  });

  it("latency, silence, and nothing listening", async () => {
    github.faults.latencyMs = 50;
    const started = performance.now();
    await ask(comments);
    expect(performance.now() - started).toBeGreaterThanOrEqual(45);
    github.faults.next("*", "hang");
    await expect(fetch(`${github.address.apiUrl}${comments}`, { signal: AbortSignal.timeout(50) })).rejects.toThrow();
    await github.goDown();
    await expect(ask(comments)).rejects.toThrow();
  });
});

describe("pull requests and runs", () => {
  it("finds a fork's pull request by its head, and none by its commit", async () => {
    const head = { ref: "feature", sha: sha("fork"), repository: { id: 5, owner: "stowaway", name: "harbour" } };
    github.plant.pull({ number: 8, head });
    expect((await ask(`${repo}/pulls?head=stowaway:feature`)).data).toMatchObject([
      { number: 8, head: { sha: sha("fork"), repo: { id: 5, fork: true } } },
    ]);
    expect((await ask(`${repo}/commits/${sha("fork")}/pulls`)).data).toEqual([]);
    expect((await ask(`${repo}/commits/${sha("head-7")}/pulls`)).data).toMatchObject([{ number: 7 }]);
  });

  it("lists runs newest first, by event, branch, workflow, status or conclusion", async () => {
    const { plant, clock } = github;
    const old = plant.run();
    clock.advance(1_000);
    const failed = plant.run({ conclusion: "failure" });
    plant.run({ event: "pull_request", headBranch: "x" });
    const ids = async (search: string) =>
      (await ask(`${repo}/actions/${search}`)).data.workflow_runs.map(({ id }: { id: number }) => id);
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
    const { data } = await ask(`${repo}/issues/7/timeline`);
    expect(data.map(({ event, created_at }: Record<string, string>) => [event, created_at])).toEqual([
      ["labeled", "2026-09-14T09:00:00Z"],
      ["unlabeled", "2026-09-14T09:01:00Z"],
      ["committed", undefined],
    ]);
    expect((await ask(`${repo}/issues/7/labels`)).data).toEqual([]);
    expect((await ask(`${repo}/issues/7/events`)).data).toMatchObject([{ actor: { login: "harbourmaster" } }, {}]);
  });
});

describe("artifacts and caches", () => {
  it("lists by name, and hands out a zip that a reader of zips can read", async () => {
    const run = github.plant.run();
    const { id } = github.plant.artifact({
      run: run.id,
      name: "baseline",
      files: { "a/b.json": "{}", é: "x".repeat(9_999) },
    });
    github.plant.artifact({ run: run.id, name: "other" });
    const list = await ask(`${repo}/actions/artifacts?name=baseline`);
    expect(list.data).toMatchObject({
      total_count: 1,
      artifacts: [{ id, workflow_run: { id: run.id, head_branch: "main" } }],
    });
    const { headers } = await ask(`${repo}/actions/artifacts/${id}/zip`);
    const bytes = Buffer.from(await (await fetch(headers.get("location") ?? "")).arrayBuffer());
    expect(await namesAndSizes(bytes)).toEqual([
      ["a/b.json", 2],
      ["é", 9_999],
    ]);
  });

  it("lists caches by the beginning of a key and by ref", async () => {
    github.plant.cache({ key: "plimsoll-1", ref: "refs/heads/main" });
    github.plant.cache({ key: "plimsoll-1", ref: "refs/pull/7/merge" });
    github.plant.cache({ key: "other", ref: "refs/heads/main" });
    const of = async (search: string) => (await ask(`${repo}/actions/caches?${search}`)).data.total_count;
    expect([await of("key=plimsoll-"), await of("key=plimsoll-1&ref=refs/heads/main")]).toEqual([2, 1]);
  });
});

describe("code scanning", () => {
  const upload = (log: object) =>
    ask(`${repo}/code-scanning/sarifs`, {
      method: "POST",
      body: { commit_sha: sha("a"), ref: "refs/pull/7/merge", sarif: gzipSync(JSON.stringify(log)).toString("base64") },
    });
  const run = (id: string) => ({ tool: { driver: { name: "trivy" } }, automationDetails: { id } });

  it("takes a log and is done with it a while later", async () => {
    const { status, data } = await upload({ runs: [run("plimsoll/trivy/a/")] });
    expect(status).toBe(202);
    const poll = async () => (await ask(`${repo}/code-scanning/sarifs/${data.id}`)).data.processing_status;
    expect([await poll(), await poll(), await poll()]).toEqual(["pending", "complete", "complete"]);
    expect(JSON.parse(github.state.sarifs[0]?.text ?? "")).toMatchObject({ runs: [{}] });
  });

  it("refuses two runs of one category, what is no gzip, and everything when it is off", async () => {
    const { data } = await upload({ runs: [run("plimsoll/trivy/a/1"), run("plimsoll/trivy/a/2")] });
    await ask(`${repo}/code-scanning/sarifs/${data.id}`);
    expect((await ask(`${repo}/code-scanning/sarifs/${data.id}`)).data).toMatchObject({
      processing_status: "failed",
      errors: [expect.stringContaining("same category")],
    });
    const body = { commit_sha: sha("a"), ref: "refs/heads/main", sarif: "bm8=" };
    expect((await ask(`${repo}/code-scanning/sarifs`, { method: "POST", body })).status).toBe(400);
    github.state.codeScanning.enabled = false;
    expect(await upload({ runs: [] })).toMatchObject({
      status: 403,
      data: { message: expect.stringContaining("must be enabled") },
    });
  });
});

it("a completed check needs a conclusion", async () => {
  const body = { name: "x", head_sha: sha("a"), status: "completed" };
  expect((await ask(`${repo}/check-runs`, { method: "POST", body })).status).toBe(422);
  expect(github.state.checkRuns).toEqual([]);
});

it("checks and statuses are kept as they were sent", async () => {
  const { data } = await ask(`${repo}/check-runs`, {
    method: "POST",
    body: { name: "plimsoll", head_sha: sha("a"), status: "in_progress" },
  });
  expect(data).toMatchObject({ status: "in_progress", conclusion: null });
  const body = { status: "completed", conclusion: "failure", output: { title: "t", summary: "s" } };
  await ask(`${repo}/check-runs/${data.id}`, { method: "PATCH", body });
  const found = await ask(`${repo}/commits/${sha("a")}/check-runs?check_name=plimsoll`);
  expect(found.data).toMatchObject({ total_count: 1, check_runs: [{ conclusion: "failure", output: { title: "t" } }] });
  await ask(`${repo}/statuses/${sha("a")}`, { method: "POST", body: { state: "success", context: "plimsoll" } });
  expect((await ask(`${repo}/commits/${sha("a")}/statuses`)).data).toMatchObject([
    { state: "success", context: "plimsoll" },
  ]);
  expect(github.violations).toEqual([]);
});

function namesAndSizes(bytes: Buffer): Promise<[string, number][]> {
  return new Promise((resolve, reject) => {
    const found: [string, number][] = [];
    yauzl.fromBuffer(bytes, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error);
      zip.on("error", reject).on("end", () => resolve(found));
      zip.on("entry", (entry) => {
        zip.openReadStream(entry, (failure, stream) => {
          if (failure) return reject(failure);
          let size = 0;
          stream.on("data", (chunk: Buffer) => {
            size += chunk.length;
          });
          stream.on("error", reject).on("end", () => {
            found.push([entry.fileName, size]);
            zip.readEntry();
          });
        });
      });
      zip.readEntry();
    });
  });
}
