import { describe, expect, it } from "vitest";
import { type ListedPullRequest, theOnePullRequest } from "../../../src/action/comment/find-pull-request.ts";
import type { ReportedRun } from "../../../src/action/comment/reported-run.ts";

const run: ReportedRun = {
  id: 4711,
  event: "pull_request",
  number: 3,
  attempt: 1,
  conclusion: "success",
  workflow: ".github/workflows/images.yml",
  headSha: "a".repeat(40),
  headBranch: "more",
  repositoryId: 1001,
  head: { id: 2002, owner: "stowaway" },
};

const pull = (changes: Partial<ListedPullRequest> = {}): ListedPullRequest => ({
  number: 7,
  state: "open",
  user: { login: "stowaway", type: "User" },
  head: { sha: run.headSha, ref: "more", repo: { id: 2002 } },
  base: { repo: { id: 1001 } },
  ...changes,
});
const withHead = (changes: Partial<ListedPullRequest["head"]>) => pull({ head: { ...pull().head, ...changes } });

describe("the pull request of a run", () => {
  it.each<[string, ListedPullRequest[], unknown]>([
    ["is the one with its head", [pull()], { found: true, number: 7, author: { login: "stowaway", isBot: false } }],
    [
      "may be a bot's",
      [pull({ user: { login: "b[bot]", type: "Bot" } })],
      expect.objectContaining({ author: { login: "b[bot]", isBot: true } }),
    ],
    [
      "may be of an account that is gone",
      [pull({ user: null })],
      expect.objectContaining({ author: { login: "ghost", isBot: false } }),
    ],
    [
      "is told apart from one of another branch",
      [withHead({ ref: "other" }), pull({ number: 8 })],
      expect.objectContaining({ number: 8 }),
    ],
    [
      "is none when its head moved on",
      [withHead({ sha: "b".repeat(40) })],
      { found: false, reason: "its pull request has moved on since" },
    ],
    ["is none when there is none", [], { found: false, reason: "no open pull request has its branch" }],
    ["is not a closed one", [pull({ state: "closed" })], expect.objectContaining({ found: false })],
    [
      "is not of a second fork of the same owner",
      [withHead({ repo: { id: 3003 } })],
      expect.objectContaining({ found: false }),
    ],
    ["is not of a fork that is gone", [withHead({ repo: null })], expect.objectContaining({ found: false })],
    ["is not of another repository", [pull({ base: { repo: { id: 1 } } })], expect.objectContaining({ found: false })],
    [
      "is none of two with one head: the run is of one of them, and nobody says which",
      [pull(), pull({ number: 8 })],
      { found: false, reason: expect.stringContaining("2 pull requests") },
    ],
  ])("%s", (_, listed, found) => {
    expect(theOnePullRequest(listed, run)).toEqual(found);
  });

  it("is none when nobody knows where the run's commit came from", () => {
    const gone = { ...run, head: undefined };
    expect(theOnePullRequest([withHead({ repo: null })], gone).found).toBe(false);
  });
});
