import { describe, expect, test } from "vitest";
import type { BaseCommit } from "../../src/baseline/base-commit.ts";
import { chooseBase } from "../../src/baseline/base-commit.ts";
import { fetchAccessOf, findBaseCommit } from "../../src/baseline/find-base-commit.ts";
import type { GitHubApi, GitHubJob } from "../../src/model/github.ts";
import { shallowClone, type TestRepository, testRepository } from "../doubles/repository.ts";

const id = (digit: string) => digit.repeat(40);
const [merge, base, head, before] = [id("a"), id("b"), id("c"), id("d")];

function job(changes: Partial<GitHubJob> = {}): GitHubJob {
  return {
    serverUrl: "https://github.com",
    apiUrl: "https://api.github.com",
    graphqlUrl: "https://api.github.com/graphql",
    repository: { owner: "owner", name: "name" },
    event: "push",
    ref: "refs/heads/main",
    sha: merge,
    workflow: ".github/workflows/images.yml",
    job: "images",
    runId: 1,
    runNumber: 1,
    attempt: 1,
    actor: "someone",
    defaultBranch: "main",
    ...changes,
  };
}

function pullRequest(headSha = head, baseSha = base): Partial<GitHubJob> {
  return {
    event: "pull_request",
    ref: "refs/pull/7/merge",
    pullRequest: {
      number: 7,
      author: { login: "someone", isBot: false },
      head: { sha: headSha, ref: "topic" },
      base: { sha: baseSha, ref: "main" },
      fromFork: false,
      isDraft: false,
      isOpen: true,
    },
  };
}

describe("which commit, by event", () => {
  const checkedOut = { commit: merge, parents: [base, head] };
  const onBranch = { commit: merge, parents: [base] };
  const newer = id("e");

  test.each([
    [
      "a pull request's merge: its first parent, whatever the event calls the base",
      pullRequest(head, newer),
      checkedOut,
      base,
    ],
    [
      "a merge group: its base",
      { mergeGroup: { baseSha: newer, baseRef: "refs/heads/main", headSha: merge } },
      onBranch,
      newer,
    ],
    ["a push: what the branch was before, not the first parent", { before }, onBranch, before],
    ["a push whose event does not say: the first parent", {}, onBranch, base],
    [
      "a push, and nobody says which branch is the default",
      { before, ref: "refs/heads/x", defaultBranch: undefined },
      onBranch,
      before,
    ],
    ["a tag: the first parent", { before, ref: "refs/tags/v1" }, onBranch, base],
    ["a schedule: the same commit", { event: "schedule" }, onBranch, merge],
    ["by hand on the default branch: the same commit", { event: "workflow_dispatch" }, onBranch, merge],
  ] as [string, Partial<GitHubJob>, typeof checkedOut, string][])("%s", (_, changes, checkout, commit) => {
    expect(chooseBase(job(changes), checkout)).toMatchObject({ by: "commit", commit });
  });

  test.each([
    ["a pull request whose head is checked out", pullRequest(), { commit: head, parents: [id("9")] }, base, head],
    ["a head that is a merge itself", pullRequest(), { commit: head, parents: [id("8"), id("9")] }, base, head],
    ["a push to another branch", { ref: "refs/heads/topic", before }, onBranch, "main", merge],
    ["by hand on another branch", { event: "workflow_dispatch", ref: "refs/heads/topic" }, onBranch, "main", merge],
  ] as [string, Partial<GitHubJob>, typeof checkedOut, string, string][])(
    "%s: the merge base",
    (_, changes, checkout, of, from) => {
      expect(chooseBase(job(changes), checkout)).toMatchObject({ by: "merge-base", of, head: from });
    },
  );

  test.each([
    [
      "a commit that the author chose is no merge of GitHub's",
      pullRequest(),
      { commit: newer, parents: [before, head] },
    ],
    ["pull_request_target", { ...pullRequest(), event: "pull_request_target" }, checkedOut],
    ["the half that runs after another run", { event: "workflow_run" }, onBranch],
    ["the first commit", {}, { commit: merge, parents: [] }],
  ] as [string, Partial<GitHubJob>, typeof checkedOut][])("none: %s", (_, changes, checkout) => {
    expect(chooseBase(job(changes), checkout)).toMatchObject({ by: "none" });
  });
});

/** The merge that GitHub makes of a pull request, in a repository of which the job clones one commit. */
async function mergedPullRequest(source: TestRepository) {
  const left = await source.commit({ a: "1" });
  source.git("switch", "--quiet", "--create", "topic");
  const topic = await source.commit({ b: "1" });
  source.git("switch", "--quiet", "main");
  const main = await source.commit({ c: "1" });
  source.git("merge", "--quiet", "--no-ff", "--message=merge", "topic");
  return { left, topic, main, sha: source.git("rev-parse", "HEAD") };
}

/** An API that knows one answer by route. */
function api(answers: Record<string, unknown>, asked: unknown[] = []): GitHubApi {
  const refuse = () => {
    throw new Error("not asked for");
  };
  return {
    request: async (route, parameters) => {
      asked.push([route, parameters]);
      if (answers[route] === undefined) throw new Error("502");
      return { status: 200, data: answers[route], headers: {} };
    },
    list: refuse,
    graphql: refuse,
    download: refuse,
  };
}

const compare = "GET /repos/{owner}/{repo}/compare/{basehead}";

describe("found in a repository", () => {
  test("a clone of one commit and no API are enough for a pull request", async () => {
    await using source = await testRepository();
    const { main, topic, sha } = await mergedPullRequest(source);
    const found = await findBaseCommit(shallowClone(source), { job: job({ ...pullRequest(topic, main), sha }) });
    expect(found).toEqual<BaseCommit>({
      found: true,
      commit: main,
      because: "main as the pull request was merged with it",
      isSame: false,
    });
  });

  test("the merge base comes from the API, and where that fails from history", async () => {
    await using source = await testRepository();
    const { left, main, topic, sha } = await mergedPullRequest(source);
    source.git("switch", "--quiet", "--detach", topic);
    const asked: unknown[] = [];
    const given = job({ ...pullRequest(topic, main), sha });
    const answering = api({ [compare]: { merge_base_commit: { sha: before } } }, asked);
    expect(await findBaseCommit(source.repository, { job: given, api: answering })).toMatchObject({ commit: before });
    expect(asked).toEqual([[compare, { basehead: `${main}...${topic}`, per_page: 1 }]]);
    expect(await findBaseCommit(source.repository, { job: given, api: api({}) })).toMatchObject({ commit: left });
    const nonsense = api({ [compare]: { merge_base_commit: { sha: "--upload-pack=x" } } });
    expect(await findBaseCommit(source.repository, { job: given, api: nonsense })).toMatchObject({ commit: left });
  });

  test("where neither knows, the reason says what to do", async () => {
    await using source = await testRepository();
    const { main, topic, sha } = await mergedPullRequest(source);
    source.git("switch", "--quiet", "topic");
    const clone = shallowClone(source);
    expect(await findBaseCommit(clone, { job: job({ ...pullRequest(topic, main), sha }) })).toEqual({
      found: false,
      reason: "where refs/pull/7/merge left its base is not known: give a token, or fetch the history",
    });
  });

  test("a checkout without git asks the API for the parents", async () => {
    await using source = await testRepository();
    const outside = { root: source.context.workDirectory, context: source.context };
    const parents = "GET /repos/{owner}/{repo}/git/commits/{commit_sha}";
    const answering = api({ [parents]: { parents: [{ sha: base }, { sha: head }] } });
    expect(await findBaseCommit(outside, { job: job(pullRequest()), api: answering })).toMatchObject({ commit: base });
    expect(await findBaseCommit(outside, { job: job(pullRequest()) })).toMatchObject({ found: false });
  });

  test("a schedule compares the commit with itself, and that is said", async () => {
    await using source = await testRepository();
    const sha = await source.commit({ a: "1" });
    expect(await findBaseCommit(source.repository, { job: job({ event: "schedule", sha }) })).toMatchObject({
      commit: sha,
      isSame: true,
    });
  });
});

describe("at a desk", () => {
  test("where the branch left the remote's default branch; else what was worked on last", async () => {
    await using source = await testRepository();
    const first = await source.commit({ a: "1" });
    expect(await findBaseCommit(source.repository)).toMatchObject({ found: false });
    const second = await source.commit({ a: "2" });
    expect(await findBaseCommit(source.repository)).toMatchObject({ commit: first, isSame: false });
    source.git("update-ref", "refs/remotes/origin/main", second);
    expect(await findBaseCommit(source.repository)).toMatchObject({ commit: first });
    await source.commit({ a: "3" });
    await source.commit({ a: "4" });
    expect(await findBaseCommit(source.repository)).toMatchObject({
      commit: second,
      because: "where this branch left the default one",
    });
  });

  test("what is not committed yet is compared with the last commit", async () => {
    await using source = await testRepository();
    await source.commit({ a: "1" });
    const last = await source.commit({ a: "2" });
    source.git("rm", "--quiet", "--cached", "a");
    expect(await findBaseCommit(source.repository)).toMatchObject({ commit: last, isSame: false });
  });

  test("outside a repository there is none", async () => {
    await using source = await testRepository();
    const outside = { root: source.context.workDirectory, context: source.context };
    expect(await findBaseCommit(outside)).toMatchObject({ found: false });
  });
});

test("the way to the server has the token beside the address, not in it", () => {
  expect(fetchAccessOf(job(), "t")).toEqual({ url: "https://github.com/owner/name", token: "t" });
});
