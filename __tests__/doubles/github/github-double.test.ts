import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type GitHubDouble, startGitHub } from "./github-double.ts";
import { ask, comments, create, repo } from "./plain-client.ts";

let github: GitHubDouble;

beforeEach(async () => {
  github = await startGitHub();
  github.plant.pull({ number: 7 });
});

afterEach(() => github[Symbol.asyncDispose]());

describe("tokens", () => {
  it.each([
    ["", 401, "Requires authentication"],
    ["ghs_strange", 401, "Bad credentials"],
  ])("%j is answered %i %s", async (token, status, message) => {
    expect(await ask(github, comments, { token })).toMatchObject({ status, data: { message } });
  });

  it("a job that can only read is told what would be enough, and its comment is not there", async () => {
    const answer = await ask(github, comments, { method: "POST", token: github.tokens.readOnly, body: { body: "a" } });
    expect(answer).toMatchObject({ status: 403, data: { message: "Resource not accessible by integration" } });
    expect(answer.headers.get("x-accepted-github-permissions")).toBe("issues=write; pull_requests=write");
    expect(github.state.comments).toEqual([]);
  });

  it("reading a public repository takes no permission, a private one does, code scanning always", async () => {
    const token = github.tokens.restricted;
    expect((await ask(github, comments, { token })).status).toBe(200);
    expect((await ask(github, `${repo}/code-scanning/alerts`, { token })).status).toBe(403);
    github.state.repository.private = true;
    expect((await ask(github, comments, { token })).status).toBe(403);
  });

  it("each comments under its own name", async () => {
    await ask(github, comments, { method: "POST", token: github.tokens.person, body: { body: "a" } });
    expect((await ask(github, comments)).data).toMatchObject([{ user: { login: "harbourmaster", type: "User" } }]);
  });
});

describe("faults", () => {
  const post = () => ask(github, comments, { method: "POST", body: { body: "a" } });

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
    const four = [
      await ask(github, comments),
      await ask(github, comments),
      await ask(github, comments),
      await ask(github, comments),
    ];
    expect(four.map(({ status }) => status)).toEqual([200, 404, 404, 200]);
    github.faults.plan(({ holder }) => (holder === "person" ? "401" : undefined));
    expect((await ask(github, comments, { token: github.tokens.person })).status).toBe(401);
    expect((await ask(github, comments)).status).toBe(200);
  });

  it("a replica lags for as many lists as was said, in REST and in the graph", async () => {
    github.faults.lagReads = 2;
    await post();
    const query = `{ repository(owner: "shipyard", name: "harbour") { pullRequest(number: 7) { comments(first: 1) { totalCount } } } }`;
    const graph = async () =>
      (await ask(github, "/graphql", { method: "POST", body: { query } })).data.data.repository.pullRequest.comments
        .totalCount;
    expect([
      (await ask(github, comments)).data.length,
      await graph(),
      (await ask(github, comments)).data.length,
    ]).toEqual([0, 0, 1]);
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
    await ask(github, comments);
    expect(performance.now() - started).toBeGreaterThanOrEqual(45);
    github.faults.next("*", "hang");
    await expect(fetch(`${github.address.apiUrl}${comments}`, { signal: AbortSignal.timeout(50) })).rejects.toThrow();
    await github.goDown();
    await expect(ask(github, comments)).rejects.toThrow();
  });
});
