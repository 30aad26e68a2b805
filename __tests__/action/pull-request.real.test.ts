import { describe, expect, it } from "vitest";
import { isWrite } from "../doubles/github/calls.ts";
import { lastLine, reportOf } from "./open-job.ts";
import { cargo, commentsOf, files, policy } from "./pull-request-files.ts";
import { openPullRequestJob } from "./pull-request-job.ts";

describe("a pull request, from its base's push to its comment", () => {
  it("is told what it adds, is red for it, and green once somebody who may has accepted it", async () => {
    await using pull = await openPullRequestJob(files);
    const { github, results } = pull;
    github.clock.set("2026-09-14T09:00:00Z");

    const push = await pull.push();
    expect(push.log.shown.join("\n")).not.toContain("failed:");
    expect(push).toMatchObject({ outcome: "success", exitCode: 0 });
    expect(commentsOf(pull)).toEqual([]);
    expect(results.cache.entries("refs/heads/main").map(({ key }) => key)).toContainEqual(
      expect.stringMatching(/^index-plimsoll-.+-linux-/),
    );
    expect(reportOf(push)?.deliveries).toContainEqual(
      expect.objectContaining({ surface: "build cache", status: "delivered" }),
    );

    // Under the limit: a comment, and green.
    pull.change({ cargo: cargo(300_000) });
    const first = await pull.pullRequest();
    expect(first).toMatchObject({ outcome: "success", exitCode: 0 });
    const report = reportOf(first);
    expect(report?.baseline).toMatchObject({ source: "artifact", commit: pull.base, branch: "main" });
    expect(report?.variants[0]?.growth?.drift).toMatchObject({
      author: { unpacked: { total: 200_000 } },
      drift: { unpacked: { total: 0 } },
    });
    expect(commentsOf(pull)).toEqual([expect.stringContaining("+200 kB")]);
    expect(first.outputs["comment-url"]).toMatch(/#issuecomment-\d+$/);
    expect(github.state.sarifs.map(({ ref, commit }) => [ref, commit])).toContainEqual([
      "refs/pull/7/merge",
      expect.any(String),
    ]);
    expect(results.artifacts.ofRun(101).map(({ name }) => name)).toContain("plimsoll-report-1");

    // The same once more: nothing is written.
    const before = github.calls.length;
    const again = await pull.pullRequest({ inputs: { sarif: "file" } });
    expect(again.outcome).toBe("success");
    const calls = github.calls.slice(before);
    expect(calls.filter(isWrite)).toEqual([]);
    expect(calls.length).toBeLessThanOrEqual(12);

    // Over the limit: red, by the same comment.
    github.clock.set("2026-09-14T10:00:00Z");
    pull.change({ cargo: cargo(900_000) });
    const over = await pull.pullRequest();
    expect(over).toMatchObject({ outcome: "failure", exitCode: 1, outputs: { verdict: "fail" } });
    expect(lastLine(over)).toContain("own layers grew by 800 kB unpacked");
    expect(commentsOf(pull)).toHaveLength(1);
    expect(commentsOf(pull)[0]).toContain("🔴");

    // Accepted by its author: no. By somebody else with write access, after the run: yes.
    github.clock.set("2026-09-14T11:00:00Z");
    github.plant.label(7, "plimsoll: accepted", "shipwright");
    const byAuthor = await pull.pullRequest();
    expect(byAuthor).toMatchObject({ outcome: "failure", exitCode: 1 });
    expect(lastLine(byAuthor)).toContain("is the author");
    github.plant.label(7, "plimsoll: accepted", "shipwright", "unlabeled");
    github.plant.label(7, "plimsoll: accepted", "harbourmaster");
    const accepted = await pull.pullRequest();
    expect(accepted).toMatchObject({ outcome: "success", exitCode: 0 });
    expect(reportOf(accepted)?.acceptance).toMatchObject({ how: "label", by: "harbourmaster" });
    expect(commentsOf(pull)).toHaveLength(1);
    expect(commentsOf(pull)[0]).toContain("harbourmaster");
    expect(github.violations).toEqual([]);
  }, 240_000);

  it("may not write its own law", async () => {
    await using pull = await openPullRequestJob(files);
    await pull.push();
    pull.change({ cargo: cargo(900_000), "plimsoll.yml": policy.replace("500kB", "5MB") });
    const looser = await pull.pullRequest();
    expect(looser).toMatchObject({ outcome: "failure", exitCode: 1 });
    expect(reportOf(looser)?.policyDiff).toEqual([
      expect.objectContaining({ key: expect.stringContaining("unpacked"), accepted: false }),
    ]);
    expect(commentsOf(pull)[0]).toContain("budgets.unpacked");
    expect(pull.github.violations).toEqual([]);
  }, 120_000);

  it("from a fork writes nothing, and says why", async () => {
    await using pull = await openPullRequestJob(files);
    await pull.push();
    pull.change({ cargo: cargo(900_000) });
    const before = pull.github.calls.length;
    const fork = await pull.pullRequest({ fork: true, token: pull.github.tokens.readOnly });
    expect(fork).toMatchObject({ outcome: "failure", exitCode: 1 });
    expect(pull.github.calls.slice(before).filter(isWrite)).toEqual([]);
    for (const surface of ["comment", "code scanning"]) {
      expect(reportOf(fork)?.deliveries).toContainEqual(
        expect.objectContaining({ surface, status: "skipped", reason: expect.stringContaining("fork") }),
      );
    }
    expect(reportOf(fork)?.deliveries).toContainEqual({ surface: "artifact", status: "delivered" });
    // No lines could help, so none are named.
    expect(fork.log.shown.join("\n")).not.toContain("The token of this job lacks");
    expect(fork.summary).toContain("grew");
  }, 120_000);

  it("keeps its verdict when GitHub is down, and delivers what it can", async () => {
    await using pull = await openPullRequestJob(files);
    await pull.push();
    pull.change({ cargo: cargo(300_000) });
    await pull.github.goDown();
    const down = await pull.pullRequest({ inputs: { baseline: "none" } });
    // A growth check that was written and can't be made is no pass.
    expect(down).toMatchObject({ outcome: "failure", exitCode: 3 });
    expect(down.summary).not.toBe("");
    const delivered = new Map(reportOf(down)?.deliveries.map(({ surface, status }) => [surface, status]));
    expect(delivered.get("comment")).toBe("failed");
    expect(delivered.get("code scanning")).toBe("failed");
    expect(delivered.get("artifact")).toBe("delivered");
  }, 120_000);
});

describe("the build cache of a pull request", () => {
  it("is not read where the pull request wrote into it", async () => {
    await using pull = await openPullRequestJob(files);
    await pull.push();
    pull.change({ cargo: cargo(200_000) });
    const honest = await pull.pullRequest();
    expect(honest.log.shown.join("\n")).not.toContain("built without the build cache");
    expect(pull.results.cache.entries("refs/pull/7/merge")).toEqual([]);

    pull.github.plant.cache({ key: "index-plimsoll-x-linux-amd64-1-0c5b3a1f#9", ref: "refs/pull/7/merge" });
    const planted = await pull.pullRequest();
    expect(planted.log.shown.join("\n")).toMatch(/built without the build cache: .*is no evidence/);
    expect(planted.outcome).toBe("success");
  });
});
