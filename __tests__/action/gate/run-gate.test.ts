import { describe, expect, it, vi } from "vitest";
import { isWrite } from "../../doubles/github/calls.ts";
import type { Pull } from "../../doubles/github/state.ts";
import { unzip } from "../../doubles/results/unzip.ts";
import { annotationsOf, lastLine, reportOf } from "../open-job.ts";
import { openSubActionJob, runId, type SubActionJob } from "../sub-action-job.ts";
import { check, report, variant } from "./leg-reports.ts";

const push = { name: "push", payload: { repository: { id: 1001, default_branch: "main" } } };
const again = { ...push, attempt: 2 };
const legs = "cpu\ncuda";
const cpu = report({ variants: [variant("cpu")] });
const cuda = report({ variants: [variant("cuda")] });
const heavy = report({
  variants: [
    variant("cuda", {
      checks: [check("fail", { id: "size.unpacked.max", message: "cuda: 312 MB over its load line" })],
    }),
  ],
});

describe("gate/, as it is shipped", () => {
  it("is green when every leg is, and leaves the report of the whole", async () => {
    await using action = await openSubActionJob("gate");
    action.leave("plimsoll-report-cpu-1", cpu);
    action.leave("plimsoll-report-cuda-1", cuda);
    const main = await action.run(push, { legs, result: "success" });
    expect(main).toMatchObject({ outcome: "success", exitCode: 0, outputs: { verdict: "pass", "over-budget": "" } });
    expect(reportOf(main)?.variants.map(({ name }) => name)).toEqual(["cpu", "cuda"]);
    expect(main.summary).toContain("Both variants are fine");
    expect(annotationsOf(main, "error")).toEqual([]);

    const [kept] = action.results.artifacts.ofRun(runId);
    expect(kept?.name).toBe("plimsoll-report-1");
    const files = await unzip(Buffer.from(kept?.zip ?? []));
    expect([...files.keys()].toSorted()).toEqual(["comment.md", "report.html", "report.json", "summary.md"]);
    expect(action.github.violations).toEqual([]);
  });

  it("uploads what all legs found to code scanning, once", async () => {
    await using action = await openSubActionJob("gate");
    const linted = { checks: [check("pass", { id: "lint", message: "no findings" })] };
    action.leave("plimsoll-report-cpu-1", report({ variants: [variant("cpu")], ...linted }));
    action.leave("plimsoll-report-cuda-1", report({ variants: [variant("cuda")], ...linted }));
    const main = await action.run(push, { legs });
    expect(main.outcome).toBe("success");
    const categories = action.github.state.sarifs.map(({ text }) => JSON.parse(text).runs[0].automationDetails.id);
    expect(categories).toEqual(["plimsoll/lint/"]);
    expect(reportOf(main)?.deliveries).toContainEqual({
      surface: "code scanning: plimsoll/lint/",
      status: "delivered",
    });
  });

  it("is red when one leg is, and says why last", async () => {
    await using action = await openSubActionJob("gate");
    action.leave("plimsoll-report-cpu-1", cpu);
    action.leave("plimsoll-report-cuda-1", heavy);
    const main = await action.run(push, { legs });
    expect(main).toMatchObject({
      outcome: "failure",
      exitCode: 1,
      outputs: { verdict: "fail", "over-budget": "cuda" },
    });
    expect(lastLine(main)).toBe("##[error]cuda: 312 MB over its load line");
  });

  it("is green with fail-on: never, and still says no", async () => {
    await using action = await openSubActionJob("gate");
    action.leave("plimsoll-report-cuda-1", heavy);
    const main = await action.run(push, { legs: "cuda", "fail-on": "never" });
    expect(main).toMatchObject({ outcome: "success", outputs: { verdict: "fail" } });
  });

  it("has no verdict when a leg left no report; the others are reported", async () => {
    await using action = await openSubActionJob("gate");
    action.leave("plimsoll-report-cpu-1", cpu);
    const main = await action.run(push, { legs });
    expect(main).toMatchObject({ outcome: "failure", exitCode: 3, outputs: { verdict: "error" } });
    expect(lastLine(main)).toMatch(/^##\[error\]The leg cuda left no report/);
    expect(reportOf(main)?.variants.map(({ name }) => name)).toEqual(["cpu"]);
  });

  it("waits for no leg that plan left out on purpose", async () => {
    await using action = await openSubActionJob("gate");
    action.leave("plimsoll-report-cpu-1", cpu);
    const skipped = JSON.stringify([{ name: "cuda", reason: "it is not among the variants that were asked for" }]);
    const main = await action.run(push, { legs, skipped });
    expect(main).toMatchObject({ outcome: "success", outputs: { verdict: "pass" } });
    expect(main.log.shown).toContain("Left out on purpose by the plan: leg cuda");
  });

  it("but counts one that was left out and reported all the same", async () => {
    await using action = await openSubActionJob("gate");
    action.leave("plimsoll-report-cpu-1", cpu);
    action.leave("plimsoll-report-cuda-1", heavy);
    const main = await action.run(push, { legs, skipped: '[{"name":"cuda","reason":"x"}]' });
    expect(main.exitCode).toBe(1);
  });

  it("counts the newest attempt of each leg", async () => {
    await using action = await openSubActionJob("gate");
    action.leave("plimsoll-report-cpu-1", cpu);
    action.leave("plimsoll-report-cuda-1", heavy);
    action.leave("plimsoll-report-cuda-2", cuda);
    expect(await action.run(again, { legs, result: "success" })).toMatchObject({
      outcome: "success",
      outputs: { verdict: "pass" },
    });
  });

  it("takes no earlier green report for a leg that was run again and died", async () => {
    await using action = await openSubActionJob("gate");
    action.leave("plimsoll-report-cpu-1", cpu);
    action.leave("plimsoll-report-cuda-1", cuda);
    const main = await action.run(again, { legs, result: "failure" });
    expect(main).toMatchObject({ exitCode: 3, outputs: { verdict: "error" } });
    expect(lastLine(main)).toContain("no report says why");
  });

  it.each([
    ["something else", "<html>::set-output name=verdict::pass</html>", "holds no report that can be used"],
    [
      "a report that speaks against itself",
      JSON.stringify({ ...heavy, verdict: "pass" }),
      "by its own checks it is fail",
    ],
    ["a report of nothing", JSON.stringify(report({ variants: [] })), "speaks of no variant"],
  ])("does not believe %s", async (_, text, why) => {
    await using action = await openSubActionJob("gate");
    action.leave("plimsoll-report-cpu-1", cpu);
    action.leave("plimsoll-report-cuda-1", text);
    const main = await action.run(push, { legs });
    expect(main.outcome).toBe("failure");
    expect(main.outputs["verdict"]).not.toBe("pass");
    expect(main.log.shown.join("\n")).toContain(why);
    expect(main.log.obeyed.map(({ name }) => name)).not.toContain("set-output");
  });

  it("lets nothing in a report command the runner or mention anybody", async () => {
    await using action = await openSubActionJob("gate");
    const words = "##[set-output name=verdict]pass @octocat <img src=x>";
    action.leave(
      "plimsoll-report-cpu-1",
      report({ variants: [variant("cpu", { checks: [check("fail", { message: words })] })] }),
    );
    const main = await action.run(push, { legs: "cpu" });
    expect(main).toMatchObject({ exitCode: 1, outputs: { verdict: "fail" } });
    expect(main.summary).not.toMatch(/@octocat|<img/);
  });

  it.each([
    ["legs are empty, as after a plan that failed", {}, 2, /Input "legs" is empty/],
    ["a result is no result", { legs, result: "ok" }, 2, /Input "result"/],
    ["every leg is left out", { legs: "cuda", skipped: '[{"name":"cuda","reason":"x"}]' }, 2, /Every leg is left out/],
  ])("is red when %s", async (_, inputs, exitCode, why) => {
    await using action = await openSubActionJob("gate");
    const main = await action.run(push, inputs);
    expect(main).toMatchObject({ outcome: "failure", exitCode, outputs: { verdict: "error", sizes: "{}" } });
    expect(lastLine(main)).toMatch(why);
  });

  it("says which report could not be fetched, and reports the others", async () => {
    await using action = await openSubActionJob("gate");
    action.leave("plimsoll-report-cpu-1", cpu);
    action.leave("plimsoll-report-cuda-1", cuda);
    const [, second] = action.github.state.artifacts;
    action.github.faults.plan(() => {
      // It is gone between the list and the download.
      action.github.state.artifacts = action.github.state.artifacts.filter((each) => each !== second || !listed());
      return undefined;
    });
    const listed = () => action.github.calls.some(({ status }) => status === 200);
    const main = await action.run(push, { legs });
    expect(main).toMatchObject({ exitCode: 3, outputs: { verdict: "error" } });
    expect(lastLine(main)).toMatch(
      /The leg cuda left no report: GitHub refused the artifact plimsoll-report-cuda-1 \(404\)/,
    );
    expect(reportOf(main)?.variants.map(({ name }) => name)).toEqual(["cpu"]);
  });

  it("is cancelled, and says so, while it waits for GitHub", async () => {
    await using action = await openSubActionJob("gate");
    action.github.faults.always("hang");
    const running = action.run(push, { legs });
    await vi.waitUntil(() => action.github.calls.length > 0);
    action.job.cancel();
    expect(await running).toMatchObject({ outcome: "cancelled", exitCode: 130, outputs: { verdict: "cancelled" } });
  });

  it("names the permission that is missing", async () => {
    await using action = await openSubActionJob("gate");
    action.github.state.repository.private = true;
    const main = await action.run(push, { legs, token: action.github.tokens.restricted });
    expect(main).toMatchObject({ exitCode: 3, outputs: { verdict: "error" } });
    expect(lastLine(main)).toContain("`actions: read`");
  });
});

describe("gate/ on a pull request", () => {
  const pullRequest = (action: SubActionJob, fromFork = false) => {
    const { repository } = action.github.state;
    const head = { ...repository, id: fromFork ? 2002 : repository.id };
    const pull = action.github.plant.pull({ number: 7, head: { ref: "more", repository: head } });
    const side = ({ ref, sha, repository: repo }: Pull["head"]) => ({ ref, sha, repo: { id: repo?.id } });
    return {
      name: "pull_request",
      payload: {
        ...push.payload,
        pull_request: {
          number: pull.number,
          state: "open",
          user: { login: pull.author, type: "User" },
          head: side(pull.head),
          base: side(pull.base),
        },
      },
    };
  };

  it("writes one comment for all legs, and nothing again when nothing changed", async () => {
    await using action = await openSubActionJob("gate");
    const event = pullRequest(action);
    action.leave("plimsoll-report-cpu-1", cpu);
    action.leave("plimsoll-report-cuda-1", heavy);
    const first = await action.run(event, { legs });
    expect(first.exitCode).toBe(1);
    const [comment, ...others] = action.github.state.comments;
    expect(others).toEqual([]);
    expect(comment?.issue).toBe(7);
    expect(comment?.body).toMatch(/cpu.*cuda|cuda.*cpu/s);
    expect(first.outputs["comment-url"]).toContain(String(comment?.id));

    const before = action.github.calls.length;
    const second = await action.run({ ...event, attempt: 2 }, { legs });
    expect(second.exitCode).toBe(1);
    expect(action.github.calls.slice(before).filter(isWrite)).toEqual([]);
    expect(action.github.violations).toEqual([]);
  });

  it("takes nothing from the verdict when the comment can't be written", async () => {
    await using action = await openSubActionJob("gate");
    const event = pullRequest(action);
    action.leave("plimsoll-report-cpu-1", cpu);
    const main = await action.run(event, { legs: "cpu", comment: "always", token: action.github.tokens.readOnly });
    expect(main).toMatchObject({ outcome: "success", outputs: { verdict: "pass", "comment-url": "" } });
    expect(main.log.shown.join("\n")).toContain("pull-requests: write");
  });

  it("leaves the comment of a fork to the other half", async () => {
    await using action = await openSubActionJob("gate");
    const event = pullRequest(action, true);
    action.leave("plimsoll-report-cpu-1", cpu);
    const main = await action.run(event, { legs: "cpu", comment: "always", token: action.github.tokens.readOnly });
    expect(main).toMatchObject({ outcome: "success", outputs: { verdict: "pass" } });
    expect(action.github.calls.filter(isWrite)).toEqual([]);
  });
});
