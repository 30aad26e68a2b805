import { beforeEach, describe, expect, it } from "vitest";
import { askAcceptance } from "../../src/github/acceptance.ts";
import type { GitHubApi } from "../../src/model/github.ts";

const head = "a".repeat(40);
const groupHead = "c".repeat(40);
const at = (minute: number) => `2026-09-01T10:${String(minute).padStart(2, "0")}:00Z`;
const rule = { label: "plimsoll: accepted", review: true };
const repository = { owner: "octo", name: "images" };

const author = { id: 1, login: "author", type: "User" };
const maintainer = { id: 2, login: "maintainer", type: "User" };

/** What GitHub would say, for a pull request that a maintainer has labelled after its first run. */
interface State {
  head: string;
  labels: string[];
  nodes: object[];
  runs: object[];
  reviews: object[];
  permissions: Record<string, string>;
  group?: { headRefOid: string; baseRefName: string; mergeQueueEntry: object | null } | null;
  compared: string;
}

const run = (minute: number, changes: object = {}) => ({
  event: "pull_request",
  head_branch: "feature",
  head_sha: head,
  head_repository: { id: 77 },
  run_attempt: 1,
  run_started_at: at(minute),
  created_at: at(minute),
  ...changes,
});

const labelled = (minute: number, login = "maintainer", databaseId = 2, __typename = "User") => ({
  __typename: "LabeledEvent",
  createdAt: at(minute),
  label: { name: rule.label },
  actor: { __typename, login, databaseId },
});

let state: State;
let asked: string[];
beforeEach(() => {
  asked = [];
  state = {
    head,
    labels: [rule.label],
    nodes: [labelled(20)],
    runs: [run(10)],
    reviews: [],
    permissions: { maintainer: "write", author: "admin", reader: "read" },
    compared: "diverged",
  };
});

const failing = (route: string) => Object.assign(new Error(`${route}: Resource not accessible`), { status: 403 });

const api: GitHubApi = {
  async request(route, parameters = {}) {
    asked.push(route);
    const answer = (data: unknown) => ({ status: 200, data, headers: {} });
    if (route.endsWith("/pulls/{pull_number}")) {
      const from = { sha: state.head, ref: "feature", repo: { id: 77 } };
      return answer({ user: author, head: from, labels: state.labels.map((name) => ({ name })) });
    }
    if (route.endsWith("/permission")) {
      const permission = state.permissions[String(parameters["username"])];
      if (permission === undefined) throw failing(route);
      return answer({ permission, role_name: permission });
    }
    if (route.endsWith("/compare/{basehead}")) {
      expect(parameters["basehead"]).toBe(`${head}...${groupHead}`);
      return answer({ status: state.compared });
    }
    throw failing(route);
  },
  async *list(route, _parameters, key) {
    asked.push(route);
    if (route.endsWith("/reviews")) yield* state.reviews;
    else if (route.endsWith("/actions/runs") && key === "workflow_runs") yield* state.runs;
    else throw failing(route);
  },
  async graphql(query, variables) {
    asked.push("graphql");
    expect(variables).toEqual({ owner: "octo", repo: "images", number: 7 });
    if (query.includes("timelineItems")) {
      return { repository: { pullRequest: { timelineItems: { nodes: state.nodes } } } };
    }
    return { repository: { pullRequest: state.group } };
  },
  download: () => Promise.reject(new Error("nothing to download")),
};

const pullRequest = {
  number: 7,
  author: { login: "author", isBot: false },
  head: { sha: head, ref: "feature" },
  base: { sha: "d".repeat(40), ref: "main" },
  fromFork: false,
  isDraft: false,
  isOpen: true,
};
const job = { repository, ref: "refs/pull/7/merge", pullRequest };
const ask = (of: Parameters<typeof askAcceptance>[1] = job, by = rule) => askAcceptance(api, of, by);
const byLabel = { accepted: { how: "label", by: "maintainer", at: at(20) } };

describe("on a pull request", () => {
  it("a maintainer's label after the first run accepts", async () => {
    expect(await ask()).toEqual(byLabel);
    expect(asked).toHaveLength(5);
  });

  it("without label and approval nothing more is asked", async () => {
    state.labels = ["bug"];
    expect(await ask()).toEqual({ refused: expect.stringContaining("is not set") });
    expect(asked).toEqual([
      "GET /repos/{owner}/{repo}/pulls/{pull_number}",
      "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews",
    ]);
  });

  it("what the event says of labels, head and author does not matter", async () => {
    const stale = { ...pullRequest, author: { login: "maintainer", isBot: true }, isOpen: false };
    expect(await ask({ ...job, pullRequest: stale })).toEqual(byLabel);
    state.head = "b".repeat(40);
    expect(await ask()).toEqual({ refused: expect.stringContaining("has moved on to bbbbbbb") });
  });

  it.each<[string, object[]]>([
    ["of the same commit on another branch", [run(10, { head_branch: "other" })]],
    ["of the branch in another repository", [run(10, { head_repository: { id: 78 } })]],
    ["of its push", [run(10, { event: "push" })]],
    ["of another commit", [run(10, { head_sha: "b".repeat(40) })]],
  ])("a run %s is no look at it", async (_name, runs) => {
    state.runs = runs;
    expect(await ask()).toEqual({ refused: expect.stringContaining("no run for this head is known") });
  });

  it("a run that was started again keeps the time of its first attempt", async () => {
    state.runs = [run(10, { run_attempt: 3, run_started_at: at(40) })];
    expect(await ask()).toEqual(byLabel);
  });

  it("a run that waited for approval counts from its start", async () => {
    state.runs = [run(10, { run_started_at: at(25) })];
    expect(await ask()).toEqual({ refused: expect.stringContaining("before this head had been looked at") });
  });

  it("a force push away from this head and back is seen", async () => {
    const push = { __typename: "HeadRefForcePushedEvent", createdAt: at(15), afterCommit: { oid: "b".repeat(40) } };
    state.nodes = [push, labelled(20)];
    state.runs = [run(10), run(30)];
    expect(await ask()).toEqual({ refused: expect.stringContaining("before this head had been looked at") });
  });

  it.each(["BaseRefChangedEvent", "AutomaticBaseChangeSucceededEvent"])("another base is seen (%s)", async (type) => {
    state.nodes = [labelled(20), { __typename: type, createdAt: at(21) }];
    expect(await ask()).toEqual({ refused: expect.stringContaining("before this head had been looked at") });
  });

  it("a label that was taken off and set by a bot is a bot's", async () => {
    const taken = { __typename: "UnlabeledEvent", createdAt: at(22), label: { name: rule.label } };
    state.nodes = [labelled(20), taken, labelled(23, "labeler", 9, "Bot")];
    expect(await ask()).toEqual({ refused: expect.stringContaining("labeler is not a person") });
  });

  it("an approving review of exactly this head accepts", async () => {
    state.labels = [];
    state.reviews = [{ state: "APPROVED", user: maintainer, commit_id: head, submitted_at: at(12) }];
    expect(await ask()).toEqual({ accepted: { how: "review", by: "maintainer", at: at(12) } });
    expect(await ask(job, { ...rule, review: false })).toEqual({ refused: expect.stringContaining("is not set") });
  });

  it("a permission that the API does not tell is none, and the reason is told", async () => {
    state.permissions = {};
    expect(await ask()).toEqual({
      refused: expect.stringMatching(/what maintainer may do is not known: GET .*permission: Resource not accessible/),
    });
  });

  it.each(["none", "read", "triage"])("a role told as %s is no write access", async (permission) => {
    state.permissions = { maintainer: permission };
    expect(await ask()).toEqual({ refused: expect.stringContaining("maintainer has no write access") });
  });
});

describe("an API that does not answer is no acceptance", () => {
  it("when it refuses", async () => {
    const refusing: GitHubApi = { ...api, request: (route) => Promise.reject(failing(route)) };
    expect(await askAcceptance(refusing, job, rule)).toEqual({
      refused: expect.stringMatching(/^GitHub's API did not tell: GET .*Resource not accessible$/),
    });
  });

  it("when it may not list runs", async () => {
    const refusing: GitHubApi = {
      ...api,
      async *list(route, parameters, key) {
        if (route.endsWith("/runs")) throw failing(route);
        yield* api.list(route, parameters, key);
      },
    };
    expect(await askAcceptance(refusing, job, rule)).toEqual({ refused: expect.stringContaining("/actions/runs: ") });
  });

  it("when it talks nonsense", async () => {
    state.nodes = [{ __typename: "LabeledEvent", createdAt: 3 }];
    expect(await ask()).toEqual({
      refused: "GitHub's API did not tell: an answer is not of the form that GitHub documents",
    });
  });

  it("a run that is of no pull request", async () => {
    expect(await ask({ repository, ref: "refs/heads/main" })).toEqual({ refused: "this run is of no pull request" });
    expect(asked).toEqual([]);
  });
});

describe("in the merge queue", () => {
  const mergeGroup = { baseSha: "d".repeat(40), baseRef: "refs/heads/main", headSha: groupHead };
  const queued = { repository, ref: `refs/heads/gh-readonly-queue/main/pr-7-${"d".repeat(40)}`, mergeGroup };
  beforeEach(() => {
    state.group = { headRefOid: head, baseRefName: "main", mergeQueueEntry: { headCommit: { oid: groupHead } } };
  });

  it("the acceptance of the pull request holds, as the queue tells", async () => {
    expect(await ask(queued)).toEqual(byLabel);
    expect(asked).not.toContain("GET /repos/{owner}/{repo}/compare/{basehead}");
  });

  it("and where the queue tells nothing, when the group's commit contains its head", async () => {
    state.group = { headRefOid: head, baseRefName: "main", mergeQueueEntry: null };
    state.compared = "ahead";
    expect(await ask(queued)).toEqual(byLabel);
  });

  it.each<[string, () => void, RegExp]>([
    [
      "that is neither in the queue nor in the commit",
      () => {
        state.group = { headRefOid: head, baseRefName: "main", mergeQueueEntry: { headCommit: { oid: head } } };
      },
      /nothing shows that this merge group is pull request 7/,
    ],
    [
      "that goes to another branch",
      () => {
        state.group = { headRefOid: head, baseRefName: "next", mergeQueueEntry: { headCommit: { oid: groupHead } } };
      },
      /pull request 7 does not go to refs\/heads\/main/,
    ],
    [
      "that is not there",
      () => {
        state.group = null;
      },
      /there is no pull request 7/,
    ],
  ])("not of a pull request %s", async (_name, change, reason) => {
    change();
    expect(await ask(queued)).toEqual({ refused: expect.stringMatching(reason) });
  });

  it.each([
    "refs/heads/main",
    "refs/heads/gh-readonly-queue/main/pr-7",
    "refs/heads/x/gh-readonly-queue/main/pr-7-abc",
  ])("not by the name %s", async (ref) => {
    expect(await ask({ ...queued, ref })).toEqual({ refused: expect.stringContaining("names no pull request") });
  });

  it("of a base branch with slashes", async () => {
    state.group = { headRefOid: head, baseRefName: "release/1", mergeQueueEntry: { headCommit: { oid: groupHead } } };
    const release = {
      repository,
      ref: `refs/heads/gh-readonly-queue/release/1/pr-7-${"d".repeat(40)}`,
      mergeGroup: { ...mergeGroup, baseRef: "refs/heads/release/1" },
    };
    expect(await ask(release)).toEqual(byLabel);
  });
});
