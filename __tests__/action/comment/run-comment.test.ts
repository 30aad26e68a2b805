import { describe, expect, it } from "vitest";
import { isWrite } from "../../doubles/github/calls.ts";
import { sha } from "../../doubles/github/plant.ts";
import type { Run } from "../../doubles/github/state.ts";
import { check, report, variant } from "../gate/leg-reports.ts";
import { annotationsOf, lastLine } from "../open-job.ts";
import { openSubActionJob, type SubActionJob } from "../sub-action-job.ts";

const fork = { id: 2002, owner: "stowaway", name: "harbour" };
const head = { ref: "more", sha: sha("head of the fork"), repository: fork };
const heavy = report({
  variants: [
    variant("app", {
      checks: [
        check("fail", { id: "size.unpacked.max", message: "app: 1 MB over", actual: 3e6, limit: 2e6, unit: "bytes" }),
      ],
    }),
  ],
});

/** A fork's pull request 7, and its run with what it reported. */
function reported(
  action: SubActionJob,
  changes: Partial<Run> = {},
  claimed: Parameters<SubActionJob["leave"]>[1] = report(),
) {
  action.github.plant.pull({ number: 7, author: "stowaway", head });
  const run = action.github.plant.run({
    event: "pull_request",
    headSha: head.sha,
    headBranch: head.ref,
    headRepository: fork,
    actor: "stowaway",
    ...changes,
  });
  action.leave(`plimsoll-report-${run.attempt}`, claimed, run.id);
  return run;
}

/** The event as GitHub sends it: no pull request in it. */
function ended(run: Run, changes: object = {}) {
  return {
    name: "workflow_run",
    payload: {
      action: "completed",
      repository: { id: 1001, name: "harbour", owner: { login: "shipyard" }, default_branch: "main" },
      workflow_run: {
        id: run.id,
        run_attempt: run.attempt,
        event: run.event,
        conclusion: run.conclusion,
        path: run.workflow,
        head_sha: run.headSha,
        head_branch: run.headBranch,
        head_repository: { id: fork.id, name: fork.name, owner: { login: fork.owner } },
        pull_requests: [],
        ...changes,
      },
    },
  };
}

const always = { comment: "always" };
const comments = ({ github }: SubActionJob) => github.state.comments.map(({ issue, body }) => ({ issue, body }));

describe("comment/, as it is shipped", () => {
  it("comments what a fork's run reported, as its own word", async () => {
    await using action = await openSubActionJob("comment");
    const run = reported(action);
    const main = await action.run(ended(run), always);
    expect(main).toMatchObject({ outcome: "success", exitCode: 0 });
    expect(comments(action)).toEqual([
      { issue: 7, body: expect.stringMatching(/🟢.*As reported by the fork's own run/s) },
    ]);
    expect(main.outputs["comment-url"]).toMatch(/^https?:/);
    expect(action.github.violations).toEqual([]);
    const needed = new Set(action.github.calls.filter(isWrite).map(({ route }) => route));
    expect([...needed]).toEqual(["POST /repos/{owner}/{repo}/issues/{issue_number}/comments"]);
  });

  it("does the same for Dependabot, whose token can only read either", async () => {
    await using action = await openSubActionJob("comment");
    const { repository } = action.github.state;
    const run = reported(action, { headRepository: repository, actor: "dependabot[bot]" });
    for (const pull of action.github.state.pulls) {
      pull.author = "dependabot[bot]";
      pull.head.repository = repository;
    }
    await action.run(ended(run), always);
    expect(comments(action)).toHaveLength(1);
  });

  it("writes nothing when nothing changed", async () => {
    await using action = await openSubActionJob("comment");
    const run = reported(action);
    await action.run(ended(run), always);
    const before = action.github.calls.length;
    await action.run(ended(run), always);
    expect(action.github.calls.slice(before).filter(isWrite)).toEqual([]);
    expect(comments(action)).toHaveLength(1);
  });

  it.each<[string, Partial<Run>, Parameters<SubActionJob["leave"]>[1]]>([
    ["a pass of a run that failed", { conclusion: "failure" }, report()],
    ["a pass over a failed check", { conclusion: "success" }, { ...heavy, verdict: "pass" }],
    ["a no", { conclusion: "failure" }, heavy],
  ])("is not green for %s", async (_, changes, claimed) => {
    await using action = await openSubActionJob("comment");
    const run = reported(action, changes, claimed);
    const main = await action.run(ended(run), always);
    expect(main.exitCode).toBe(0);
    const [comment] = comments(action);
    expect(comment?.body.split("\n")[1]).not.toContain("🟢");
    expect(comment?.body).toContain("As reported by the fork's own run");
  });

  it("links nowhere that a report says, and repeats no markup, mention or reference of it", async () => {
    await using action = await openSubActionJob("comment");
    const words = "[x](https://evil.example/) <img src=https://evil.example/x> @harbourmaster #1 https://evil.example/";
    const run = reported(
      action,
      {},
      report({
        variants: [variant("app", { checks: [check("fail", { message: words })] })],
        acceptance: { how: "label", by: "harbourmaster", at: "2026-09-01T00:00:00Z" },
        findings: [],
      }),
    );
    await action.run(ended(run), always);
    const [comment] = comments(action);
    expect(comment?.body).toContain("evil.example");
    expect(comment?.body).not.toMatch(/\]\(https:\/\/evil|<img|@harbourmaster|#1\b|https:\/\/evil/);
    expect(comment?.body).not.toContain("accepted by");
  });

  it.each<[string, (action: SubActionJob) => { run: Run; event?: object }, string]>([
    [
      "the fork's head moved on",
      (action) => {
        const run = reported(action);
        for (const pull of action.github.state.pulls) pull.head.sha = sha("newer");
        return { run };
      },
      "its pull request has moved on since",
    ],
    [
      "two pull requests have the head",
      (action) => {
        const run = reported(action);
        action.github.plant.pull({ number: 8, author: "stowaway", head, base: { ref: "next" } });
        return { run };
      },
      "2 pull requests have its commit",
    ],
    [
      "the pull request is closed",
      (action) => {
        const run = reported(action);
        for (const pull of action.github.state.pulls) pull.state = "closed";
        return { run };
      },
      "no open pull request has its branch",
    ],
    [
      "the run was started again",
      (action) => ({ run: reported(action, { attempt: 2 }), event: { run_attempt: 1 } }),
      "the run was started again",
    ],
    [
      "the run was of a push",
      (action) => ({ run: reported(action, { event: "push" }) }),
      "of push and not of a pull request",
    ],
    [
      "the run left no report",
      (action) => {
        const run = reported(action);
        action.github.state.artifacts = [];
        return { run };
      },
      "the run left no report",
    ],
    [
      "the run could comment itself",
      (action) => {
        const { repository } = action.github.state;
        const run = reported(action, { headRepository: repository });
        for (const pull of action.github.state.pulls) pull.head.repository = repository;
        return { run };
      },
      "its run could write the comment itself",
    ],
  ])("says nothing when %s", async (_, prepare, why) => {
    await using action = await openSubActionJob("comment");
    const { run, event } = prepare(action);
    const main = await action.run(ended(run, event), always);
    expect(main).toMatchObject({ outcome: "success", exitCode: 0, outputs: { "comment-url": "" } });
    expect(main.log.shown.join("\n")).toContain(why);
    expect(action.github.calls.filter(isWrite)).toEqual([]);
  });

  it.each([
    ["holds something else", "not JSON"],
    ["is of another version", '{"schemaVersion":2}'],
  ])("warns and stays green when the artifact %s", async (_, text) => {
    await using action = await openSubActionJob("comment");
    const main = await action.run(ended(reported(action, {}, text)), always);
    expect(main).toMatchObject({ outcome: "success", exitCode: 0 });
    expect(annotationsOf(main, "warning")).toHaveLength(1);
    expect(comments(action)).toEqual([]);
  });

  it("warns and stays green when GitHub does not answer", async () => {
    await using action = await openSubActionJob("comment");
    const run = reported(action);
    action.github.faults.always("404");
    const main = await action.run(ended(run), always);
    expect(main).toMatchObject({ outcome: "success", exitCode: 0 });
    expect(annotationsOf(main, "warning")).toHaveLength(1);
  });

  it("refuses every other event: whose word a report is would be anybody's guess", async () => {
    await using action = await openSubActionJob("comment");
    const main = await action.run({ name: "push", payload: {} });
    expect(main).toMatchObject({ outcome: "failure", exitCode: 2 });
    expect(lastLine(main)).toMatch(/answers workflow_run.*this is push/);
    expect(action.github.calls).toEqual([]);
  });
});
