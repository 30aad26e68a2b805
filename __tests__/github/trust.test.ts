import { describe, expect, it } from "vitest";
import { tokenTrust, untrustedCheckout } from "../../src/github/trust.ts";
import { jobOf, pullRequestOf } from "./job-samples.ts";

const fork = pullRequestOf({ fromFork: true });
const bot = "dependabot[bot]";

describe("tokenTrust", () => {
  it.each([
    ["a branch of this repository", {}, "full"],
    ["a fork", { pullRequest: fork }, "fork"],
    ["a fork's review", { pullRequest: fork, event: "pull_request_review" }, "fork"],
    ["a fork on pull_request_target", { pullRequest: fork, event: "pull_request_target" }, "full"],
    ["a push", { event: "push", pullRequest: undefined }, "full"],
    ["Dependabot's pull request", { actor: bot }, "dependabot"],
    ["Dependabot's push", { event: "push", actor: bot, pullRequest: undefined }, "dependabot"],
    ["Dependabot's fork", { actor: bot, pullRequest: fork }, "fork"],
    // The token goes by who started the run, not by who wrote the pull request.
    [
      "a person on Dependabot's pull request",
      { pullRequest: pullRequestOf({ author: { login: bot, isBot: true } }) },
      "full",
    ],
    ["the end of Dependabot's run", { event: "workflow_run", actor: bot, pullRequest: undefined }, "full"],
    ["a merge group", { event: "merge_group", pullRequest: undefined }, "full"],
  ] as const)("%s", (_name, given, expected) => {
    const { pullRequest, ...rest } = { ...jobOf(), ...given };
    const trust = tokenTrust({ ...rest, ...(pullRequest === undefined ? {} : { pullRequest }) });
    expect(trust.access === "full" ? "full" : trust.because).toBe(expected);
  });

  it("holds out hope for Dependabot only", () => {
    expect(tokenTrust(jobOf({ actor: bot }))).toMatchObject({ isCertain: false });
    expect(tokenTrust(jobOf({ pullRequest: fork }))).toMatchObject({ isCertain: true });
  });
});

describe("untrustedCheckout", () => {
  const base = "c".repeat(40);
  const target = jobOf({ event: "pull_request_target", sha: base });

  it.each([
    ["the head", "b".repeat(40)],
    ["a merge commit that nobody names", "d".repeat(40)],
    ["something without git", undefined],
  ])("refuses on pull_request_target: %s is checked out", (_name, checkedOut) => {
    const refusal = untrustedCheckout(target, checkedOut);
    expect(refusal).toMatchObject({ code: "event.refused", message: expect.stringContaining("pull_request_target") });
  });

  it("lets the base be built on pull_request_target", () => {
    expect(untrustedCheckout(target, base)).toBeUndefined();
  });

  it("refuses a fork's code on workflow_run, and not this repository's", () => {
    const ended = { id: 1, attempt: 1, event: "pull_request", conclusion: "success", workflow: "", headBranch: "b" };
    const of = (id: number | undefined) => {
      const headRepository = id === undefined ? {} : { headRepository: { id, owner: "x", name: "y" } };
      const { pullRequest: _, ...job } = jobOf({ event: "workflow_run" });
      return { ...job, workflowRun: { ...ended, headSha: "b".repeat(40), ...headRepository } };
    };
    expect(untrustedCheckout(of(5), "b".repeat(40))).toMatchObject({ code: "event.refused" });
    expect(untrustedCheckout(of(undefined), "b".repeat(40))).toMatchObject({ code: "event.refused" });
    expect(untrustedCheckout(of(5), undefined)).toMatchObject({ code: "event.refused" });
    expect(untrustedCheckout(of(5), "a".repeat(40))).toBeUndefined();
    expect(untrustedCheckout(of(1001), "b".repeat(40))).toBeUndefined();
  });

  it("has nothing against a fork's code on pull_request, where it stands alone", () => {
    expect(untrustedCheckout(jobOf({ pullRequest: fork }), "b".repeat(40))).toBeUndefined();
  });
});
