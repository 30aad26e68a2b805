import { describe, expect, it } from "vitest";
import { isWrite } from "../doubles/github/calls.ts";
import { reportOf } from "./open-job.ts";
import { cargo, commentsOf, unscanned } from "./pull-request-files.ts";
import { openPullRequestJob } from "./pull-request-job.ts";
import { sleepingStep } from "./sleeping-step.ts";
import { until } from "./until.ts";

const quiet = { sarif: "file" };
const creates = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";

describe("two runs of a pull request at the same time", () => {
  it("leave one comment with what the newer one says, also when the older one runs again", async () => {
    await using pull = await openPullRequestJob(unscanned);
    const { github } = pull;
    await pull.push();
    pull.change({ cargo: cargo(300_000) });
    const other = await pull.elsewhere();
    // Told apart by what they say: the older one has nothing to compare with.
    const [older, newer] = [pull.nextRun(), pull.nextRun()];
    const uncompared = { ...quiet, baseline: "none" };
    github.faults.lockStep(creates, 2, 30_000);
    const before = github.calls.length;
    const [first, second] = await Promise.all([
      pull.pullRequest({ run: older, inputs: uncompared }),
      pull.pullRequest({ run: newer, inputs: quiet, on: other }),
    ]);
    // Neither saw the other's when it wrote its own.
    expect(github.calls.slice(before).filter(({ route, status }) => route === creates && status === 201)).toHaveLength(
      2,
    );
    expect([first.exitCode, second.exitCode]).toEqual([3, 0]);
    expect(commentsOf(pull)).toEqual([expect.stringContaining("+200 kB on this PR")]);
    const [comment] = commentsOf(pull);
    expect(second.outputs["comment-url"]).toContain(`#issuecomment-${github.state.comments[0]?.id}`);

    github.faults.clear();
    const again = await pull.pullRequest({ run: { ...older, attempt: 2 }, inputs: uncompared });
    expect(reportOf(again)?.deliveries).toContainEqual({
      surface: "comment",
      status: "skipped",
      reason: "a newer run has written the comment",
    });
    expect(commentsOf(pull)).toEqual([comment]);
    expect(github.violations).toEqual([]);
  }, 120_000);
});

describe("a pull request's run that is cancelled", () => {
  it("in the middle of a RUN: tells what was finished, and leaves the comment to the run that takes its place", async () => {
    const { dockerfile, sleeps } = sleepingStep();
    const { Dockerfile: quick, ...rest } = unscanned;
    await using pull = await openPullRequestJob({ ...rest, "Dockerfile.quick": quick });
    const { github, job } = pull;
    await pull.push();
    pull.change({ cargo: cargo(300_000) });
    await pull.pullRequest({ inputs: quiet });
    const [comment] = commentsOf(pull);
    expect(comment).toContain("+200 kB on this PR");

    pull.change({ cargo: cargo(900_000), "Dockerfile.slow": dockerfile });
    const before = github.calls.length;
    let measured = false;
    const onLine = (line: string) => {
      measured ||= line.includes("✓ size quick");
    };
    const running = pull.pullRequest({ onLine });
    await until(() => measured && sleeps());
    job.cancel();
    const cancelled = await running;
    expect(cancelled).toMatchObject({ outcome: "cancelled", exitCode: 130, signals: ["SIGINT"] });
    expect(cancelled.endedAfterCancelMs).toBeLessThan(7_500);
    expect(cancelled.outputs).toMatchObject({ verdict: "cancelled", "comment-url": "" });
    expect(cancelled.summary).toContain("1 of 2 variants measured when the run was cancelled");
    const report = reportOf(cancelled);
    expect(report?.variants.map(({ name, status }) => [name, status])).toEqual([
      ["quick", "built"],
      ["slow", "cancelled"],
    ]);
    expect(report?.deliveries).toContainEqual({
      surface: "comment",
      status: "skipped",
      reason: "the run was cancelled",
    });
    expect(github.calls.slice(before).filter(isWrite)).toEqual([]);
    expect(commentsOf(pull)).toEqual([comment]);
    expect(await job.orphans()).toEqual([]);
    await until(() => !sleeps());

    pull.change({ cargo: cargo(900_000) });
    await pull.pullRequest({ inputs: quiet });
    expect(commentsOf(pull)).toEqual([expect.stringContaining("🔴")]);
    expect(github.violations).toEqual([]);
  }, 120_000);

  it("while it comments: is over at once, with its verdict, and the comment is what it was", async () => {
    await using pull = await openPullRequestJob(unscanned);
    const { github, job } = pull;
    await pull.push();
    pull.change({ cargo: cargo(300_000) });
    await pull.pullRequest({ inputs: quiet });
    const [comment] = commentsOf(pull);

    pull.change({ cargo: cargo(400_000) });
    github.faults.next("PATCH", "hang");
    const before = github.calls.length;
    const running = pull.pullRequest({ inputs: quiet });
    await until(() => github.calls.slice(before).some(isWrite));
    job.cancel();
    const cancelled = await running;
    expect(cancelled).toMatchObject({ outcome: "cancelled", signals: ["SIGINT"], outputs: { verdict: "pass" } });
    expect(cancelled.endedAfterCancelMs).toBeLessThan(7_500);
    expect(reportOf(cancelled)).toMatchObject({
      verdict: "pass",
      deliveries: expect.arrayContaining([expect.objectContaining({ surface: "comment", status: "failed" })]),
    });
    expect(cancelled.summary).toContain("+300 kB on this PR");
    expect(commentsOf(pull)).toEqual([comment]);
    expect(await job.orphans()).toEqual([]);
  }, 120_000);
});
