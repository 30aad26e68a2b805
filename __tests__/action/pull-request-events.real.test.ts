import { describe, expect, it } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { isWrite } from "../doubles/github/calls.ts";
import type { StepResult } from "../doubles/runner/job.ts";
import { annotationsOf, lastLine, reportOf } from "./open-job.ts";
import { cargo, commentsOf, unscanned } from "./pull-request-files.ts";
import { openPullRequestJob, type PullRequestJob, workflow, workflowText } from "./pull-request-job.ts";

type Delivery = Report["deliveries"][number];

/** How GitHub's own surfaces were reached, by name; of several uploads the last. */
function deliveriesOf(result: StepResult): Record<string, Delivery> {
  const told = reportOf(result)?.deliveries ?? [];
  return Object.fromEntries(told.map((each) => [each.surface.replace(/^code scanning: .*/, "code scanning"), each]));
}

/** Position of the first line that has `text`, which must be the only one. */
function onlyLine({ log }: StepResult, text: string): number {
  const lines = log.shown.flatMap((line, index) => (line.includes(text) ? [index] : []));
  expect(lines, text).toHaveLength(1);
  return lines[0] ?? -1;
}

/** After the push of an image of 100 kB, with a head that adds 200 kB. */
async function openChanged(files: Readonly<Record<string, string>> = {}): Promise<PullRequestJob> {
  const pull = await openPullRequestJob({ ...unscanned, ...files });
  await pull.push();
  pull.change({ cargo: cargo(300_000) });
  return pull;
}

describe("a merge group", () => {
  it("is compared with its own base, holds what was accepted before, and comments nothing", async () => {
    await using pull = await openPullRequestJob(unscanned);
    const { github } = pull;
    github.clock.set("2026-09-14T09:00:00Z");
    await pull.push();
    pull.change({ cargo: cargo(900_000) });
    expect(await pull.pullRequest()).toMatchObject({ exitCode: 1 });
    const [comment] = commentsOf(pull);
    github.clock.set("2026-09-14T10:00:00Z");
    github.plant.label(7, "plimsoll: accepted", "harbourmaster");

    // What others merged in the meantime is not the pull request's.
    pull.commitBase({ Dockerfile: `${unscanned.Dockerfile}COPY stores /stores\n`, stores: cargo(2_000_000) });
    await pull.push();
    const before = github.calls.length;
    const group = await pull.mergeGroup();
    expect(group).toMatchObject({ outcome: "success", exitCode: 0, outputs: { verdict: "pass", "comment-url": "" } });
    const report = reportOf(group);
    expect(report).toMatchObject({
      event: "merge_group",
      baseline: { source: "artifact", commit: pull.base },
      acceptance: { how: "label", by: "harbourmaster" },
    });
    expect(report?.variants[0]?.checks.find(({ id }) => id === "size.unpacked.grow")).toMatchObject({
      status: "accepted",
      message: expect.stringContaining("grew by 800 kB"),
    });
    expect(commentsOf(pull)).toEqual([comment]);
    expect(deliveriesOf(group)).not.toHaveProperty("comment");
    expect(
      new Set(
        github.calls
          .slice(before)
          .filter(isWrite)
          .map(({ route }) => route),
      ),
    ).toEqual(new Set(["POST /repos/{owner}/{repo}/code-scanning/sarifs"]));
    expect(group.summary).toContain("harbourmaster");

    // A branch that is only called like the group proves nothing.
    const forged = await pull.mergeGroup({ queued: false });
    expect(forged).toMatchObject({ outcome: "failure", exitCode: 1 });
    expect(lastLine(forged)).toContain("Not accepted");
    expect(github.violations).toEqual([]);
  }, 120_000);
});

describe("a run whose token may not write", () => {
  it("names what is missing at the start, once, and judges all the same", async () => {
    await using pull = await openChanged({ [workflow]: workflowText("{ contents: read }") });
    const { github } = pull;
    const [before, uploads] = [github.calls.length, github.state.sarifs.length];
    const result = await pull.pullRequest({ token: github.tokens.restricted });
    expect(result).toMatchObject({ outcome: "success", exitCode: 0, outputs: { verdict: "pass" } });

    const notice = onlyLine(result, "The token of this job lacks");
    expect(notice).toBeLessThan(onlyLine(result, "build image: building"));
    expect(result.log.shown.slice(notice + 1, notice + 4).map((line) => line.trim())).toEqual([
      "actions: read",
      "pull-requests: write",
      "security-events: write",
    ]);
    expect(deliveriesOf(result)).toMatchObject({
      comment: { status: "failed", reason: expect.stringContaining("`pull-requests: write`") },
      "code scanning": { status: "failed", reason: expect.stringContaining("`security-events: write`") },
      artifact: { status: "delivered" },
    });
    // Each is tried once: a token does not get better.
    expect(
      github.calls
        .slice(before)
        .filter(isWrite)
        .map(({ status }) => status),
    ).toEqual([403, 403]);
    expect(commentsOf(pull)).toEqual([]);
    expect(github.state.sarifs).toHaveLength(uploads);
    expect(result.summary).toContain("+200 kB on this PR");
    expect(result.summary).toContain("2 parts of the result could not be delivered");

    pull.change({ cargo: cargo(900_000) });
    const red = await pull.pullRequest({ token: github.tokens.restricted });
    expect(red).toMatchObject({ outcome: "failure", exitCode: 1, outputs: { verdict: "fail" } });
    expect(github.violations).toEqual([]);
  }, 120_000);

  it("for Dependabot says so and fails at nothing", async () => {
    await using pull = await openChanged({ [workflow]: workflowText() });
    const { github } = pull;
    const result = await pull.pullRequest({
      author: "dependabot[bot]",
      environment: { GITHUB_ACTOR: "dependabot[bot]" },
      inputs: { comment: "always" },
      token: github.tokens.readOnly,
    });
    expect(result).toMatchObject({ outcome: "success", exitCode: 0 });
    const said = result.log.shown.findIndex((line) => line.includes("Dependabot started this run"));
    expect(said).toBeLessThan(onlyLine(result, "The token of this job lacks"));
    expect(deliveriesOf(result)).toMatchObject({
      comment: { status: "skipped", reason: expect.stringContaining("Dependabot") },
      "code scanning": { status: "skipped", reason: expect.stringContaining("`security-events: write`") },
      artifact: { status: "delivered" },
    });
    // What was left out is no annotation.
    expect([...annotationsOf(result, "warning"), ...annotationsOf(result, "error")]).toEqual([]);
    expect(result.summary).toContain("+200 kB on this PR");

    // Without a word to add, nobody has to be told.
    const quiet = await pull.pullRequest({ author: "dependabot[bot]", inputs: { sarif: "file" } });
    expect(deliveriesOf(quiet)["comment"]).toMatchObject({ status: "skipped" });
    expect(commentsOf(pull)).toEqual([]);
    expect(github.violations).toEqual([]);
  }, 120_000);
});

describe("a run that GitHub lets down", () => {
  it("where code scanning is off: comments, and says how to turn it on", async () => {
    await using pull = await openChanged();
    pull.github.state.codeScanning.enabled = false;
    const before = pull.github.calls.length;
    const result = await pull.pullRequest();
    expect(result).toMatchObject({ outcome: "success", exitCode: 0 });
    expect(deliveriesOf(result)).toMatchObject({
      comment: { status: "delivered" },
      "code scanning": {
        status: "skipped",
        reason: expect.stringMatching(/is off for this repository.*turn on Code Security.*`sarif: file`/),
      },
    });
    const uploads = pull.github.calls.slice(before).filter(({ route }) => route.endsWith("/sarifs"));
    expect(uploads).toHaveLength(1);
    expect(pull.github.violations).toEqual([]);
  }, 120_000);

  it("in the middle of every conversation: tries again, and leaves one comment", async () => {
    await using pull = await openChanged();
    const { github } = pull;
    const uploads = github.state.sarifs.length;
    const seen = new Set<string>();
    github.faults.plan(({ route }) => {
      if (seen.has(route)) return undefined;
      seen.add(route);
      return route.startsWith("POST /repos/{owner}/{repo}/issues") ? "commit-then-502" : "502";
    });
    const result = await pull.pullRequest();
    expect(result).toMatchObject({ outcome: "success", exitCode: 0 });
    expect(reportOf(result)?.baseline).toMatchObject({ source: "artifact", commit: pull.base });
    // Pull requests keep no build steps.
    const { "build cache": cache, ...told } = deliveriesOf(result);
    expect(cache).toMatchObject({ status: "skipped" });
    expect(new Set(Object.values(told).map(({ status }) => status))).toEqual(new Set(["delivered"]));
    expect(commentsOf(pull)).toEqual([expect.stringContaining("+200 kB on this PR")]);
    expect(github.state.sarifs).toHaveLength(uploads + 3);
    expect(github.violations).toEqual([]);
  }, 120_000);
});

describe("two jobs of one run", () => {
  it("that take one name for their artifacts keep their verdicts, and are told of `report-id`", async () => {
    await using pull = await openChanged();
    const run = pull.nextRun();
    const inputs = { sarif: "file" };
    const environment = { GITHUB_JOB: "more-images" };
    expect(deliveriesOf(await pull.pullRequest({ run, inputs }))["artifact"]).toMatchObject({ status: "delivered" });
    const second = await pull.pullRequest({ run, environment, inputs });
    expect(second).toMatchObject({ outcome: "success", exitCode: 0 });
    expect(deliveriesOf(second)["artifact"]).toMatchObject({
      status: "failed",
      reason: expect.stringMatching(
        /plimsoll-report-1 was not kept: this run has an artifact of that name already.*`report-id` of its own/,
      ),
    });
    expect(lastLine(second)).toContain("`report-id` of its own");
    const named = await pull.pullRequest({ run, environment, inputs: { ...inputs, "report-id": "more" } });
    expect(deliveriesOf(named)["artifact"]).toMatchObject({ status: "delivered" });
    expect(pull.results.artifacts.ofRun(run.id).map(({ name }) => name)).toEqual([
      "plimsoll-report-1",
      "plimsoll-report-more-1",
    ]);
    expect(pull.github.violations).toEqual([]);
  }, 120_000);
});
