import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { GitHubOfRun } from "../../src/base/github-of-run.ts";
import { baselineNames } from "../../src/baseline/names.ts";
import { deliverRun } from "../../src/deliver/deliver-run.ts";
import { openApi } from "../../src/github/api.ts";
import type { ArtifactStore, GitHubJob } from "../../src/model/github.ts";
import type { Delivery, Report } from "../../src/model/report.ts";
import type { Settings } from "../../src/model/settings.ts";
import { renderSarif } from "../../src/report/sarif.ts";
import type { CheckRun } from "../../src/run-check.ts";
import { exitStatus } from "../../src/verdict/verdict.ts";
import { isWrite } from "../doubles/github/calls.ts";
import { type GitHubDouble, startGitHub } from "../doubles/github/github-double.ts";
import { sha } from "../doubles/github/plant.ts";
import { jobOf, pullRequestOf } from "../github/job-samples.ts";
import { quickWaiting } from "../github/quick-waiting.ts";
import { openContext, settingsFor, temporaryDirectory } from "../plan/workbench.ts";
import { processorClock } from "../processor-clock.ts";
import { comparedReports } from "../report/compared-samples.ts";
import { reportOf, samples } from "../report/samples.ts";

const { overBudget } = comparedReports;

let github: GitHubDouble;

beforeEach(async () => {
  github = await startGitHub();
  github.plant.pull({ number: 7 });
});

afterEach(async () => {
  await github[Symbol.asyncDispose]();
  expect(github.violations).toEqual([]);
});

interface Given {
  report?: Report;
  job?: Partial<GitHubJob>;
  settings?: Partial<Settings>;
  token?: string | undefined;
  artifacts?: ArtifactStore;
  /** Pauses are real. */
  waits?: boolean;
  /** What becomes of the build cache; hears what the log had when it was waited for. */
  cached?: (log: string) => Delivery[];
}

/** What a run left behind where a reader finds it. */
interface Left {
  log: string;
  summary: string;
  outputs: Record<string, string>;
  /** `report.json` at the end, and as the artifact has it. */
  report: Report;
  kept: Report | undefined;
  deliveries: Delivery[];
}

async function deliver(given: Given = {}): Promise<Left> {
  const { report = overBudget, token = github.tokens.job } = given;
  const root = temporaryDirectory();
  const settings = settingsFor(root, { out: root, sarif: "upload", comment: "always", ...given.settings });
  await writeFile(join(root, "report.json"), "{}");
  let kept: Report | undefined;
  const artifacts: ArtifactStore = given.artifacts ?? {
    async upload(_name, directory) {
      kept = JSON.parse(await readFile(join(directory, "report.json"), "utf8"));
      return { id: 1, bytes: 1 };
    },
  };
  const { head } = pullRequestOf();
  const job = jobOf({
    ...github.address,
    pullRequest: pullRequestOf({ head: { ...head, sha: sha("head-7") } }),
    ...given.job,
  });
  const options = { signal: new AbortController().signal, environment: {}, waiting: quickWaiting() };
  const doors: GitHubOfRun = {
    job,
    artifacts,
    baselineNames: baselineNames({ job: job.job, prefix: "", settings, arch: "x64" }),
    ...("token" in given && given.token === undefined ? {} : { api: await openApi(github.address, token, options) }),
  };
  const run: CheckRun = {
    report,
    exit: exitStatus(report, "error"),
    layouts: new Map(),
    occasion: { today: "2026-09-14", prefix: "" },
    github: doors,
    variants: [],
    sarif: settings.sarif === "off" ? [] : renderSarif(report),
    cacheExports: { start: () => {}, end: async () => {}, settled: async () => given.cached?.(log) ?? [] },
  };
  let log = "";
  let summary = "";
  const outputs: Record<string, string> = {};
  await deliverRun(run, {
    settings,
    context: openContext(settings, {}),
    redact: (text) => text,
    files: {
      setOutputs: async (set) => void Object.assign(outputs, set),
      saveState: async () => {},
      appendSummary: async (text) => {
        summary += text;
      },
    },
    ...(given.waits === true ? {} : { pause: async () => {} }),
    stdout: { write: (text: string) => (log += text), on: () => undefined },
  });
  const written: Report = JSON.parse(await readFile(join(root, "report.json"), "utf8"));
  return { log, summary, outputs, report: written, kept, deliveries: written.deliveries };
}

const statuses = ({ deliveries }: Left) =>
  new Set(deliveries.map(({ surface, status }) => `${surface.split(":")[0]} ${status}`));

describe("a pull request from this repository", () => {
  it("gets comment, code scanning and artifact, and every surface tells of them", async () => {
    const left = await deliver();
    expect(statuses(left)).toEqual(new Set(["comment delivered", "code scanning delivered", "artifact delivered"]));
    expect(left.outputs["comment-url"]).toMatch(/#issuecomment-\d+$/);
    expect(left.outputs["verdict"]).toBe("fail");
    expect(left.summary.indexOf("How this was delivered")).toBeGreaterThan(left.summary.indexOf("cuda"));
    expect(left.log.trimEnd().split("\n").at(-1)).toMatch(/^::error title=Plimsoll%3A fail::/);
  });

  it("waits for the build cache when all else is told, and tells how it went", async () => {
    let before = "";
    const reason = "its storage answered 403";
    const left = await deliver({
      cached: (log) => {
        before = log;
        return [
          { surface: "build cache", status: "failed", reason },
          { surface: "build cache", status: "skipped", reason: "why not" },
        ];
      },
    });
    expect(before.trimEnd().split("\n").at(-1)).toMatch(/^::error title=Plimsoll%3A fail::/);
    expect(left.log.slice(before.length)).toBe(`::warning title=Plimsoll::build cache failed: ${reason}\n`);
    expect(left.summary).toContain(reason);
    expect(left.deliveries).toContainEqual({ surface: "build cache", status: "failed", reason });
    expect(statuses(left)).toContain("comment delivered");
    expect(left.outputs["verdict"]).toBe("fail");
  });

  it("the report in the artifact tells of what came before it", async () => {
    const { kept, report } = await deliver();
    const surfaces = (each: Report | undefined) => each?.deliveries.map(({ surface }) => surface) ?? [];
    expect(surfaces(kept)).toEqual(surfaces(report).filter((surface) => surface !== "artifact"));
    expect(surfaces(kept)).toContain("comment");
  });

  it("a second run with the same result writes nothing, with few calls", async () => {
    await deliver({ settings: { sarif: "file" } });
    github.calls.length = 0;
    const left = await deliver({ settings: { sarif: "file" } });
    expect(statuses(left)).toEqual(new Set(["comment delivered", "artifact delivered"]));
    expect(github.calls.filter(isWrite)).toEqual([]);
    expect(github.calls.length).toBeLessThanOrEqual(12);
  });
});

describe("whatever becomes of one surface", () => {
  it("GitHub is down: all else is there, and the reason of the red job is still the last word", async () => {
    await github.goDown();
    const left = await deliver();
    expect(statuses(left)).toEqual(new Set(["comment failed", "code scanning failed", "artifact delivered"]));
    expect(left.log).toMatch(/::warning title=Plimsoll::comment failed/);
    expect(left.outputs).toMatchObject({ verdict: "fail", "comment-url": "" });
    expect(left.log.trimEnd().split("\n").at(-1)).toMatch(/^::error title=Plimsoll%3A fail::/);
  });

  it("the artifact is not taken: the others are", async () => {
    const artifacts: ArtifactStore = {
      upload: () => Promise.reject(new Error("its name is taken")),
    };
    const left = await deliver({ artifacts });
    expect(statuses(left)).toEqual(new Set(["comment delivered", "code scanning delivered", "artifact failed"]));
    expect(left.deliveries.at(-1)?.reason).toBe("its name is taken");
  });

  it("the token only reads: each says what it lacks", async () => {
    const left = await deliver({ token: github.tokens.restricted });
    const reasons = left.deliveries.map(({ reason = "" }) => reason).join("\n");
    expect(reasons).toContain("pull-requests: write");
    expect(reasons).toContain("security-events: write");
    expect(statuses(left)).toEqual(new Set(["comment failed", "code scanning failed", "artifact delivered"]));
  });

  it("there is no token: that is said, and nothing fails", async () => {
    const left = await deliver({ token: undefined });
    expect(statuses(left)).toEqual(new Set(["comment skipped", "code scanning skipped", "artifact delivered"]));
    expect(left.log).not.toContain("::warning title=Plimsoll");
  });
});

describe("by event", () => {
  const none: Partial<GitHubJob> = { ref: "refs/heads/main" };
  const without = ({ ...job }: Partial<GitHubJob>): Partial<GitHubJob> =>
    ({ ...none, ...job, pullRequest: undefined }) as unknown as Partial<GitHubJob>;

  it("a fork's pull request: nothing is tried with a token that can only read", async () => {
    const left = await deliver({ job: { pullRequest: pullRequestOf({ fromFork: true }) } });
    expect(statuses(left)).toEqual(new Set(["comment skipped", "code scanning skipped", "artifact delivered"]));
    expect(github.calls.filter(isWrite)).toEqual([]);
  });

  it("Dependabot's pull request: it is tried, and a refusal is no failure", async () => {
    const left = await deliver({ token: github.tokens.readOnly, job: { actor: "dependabot[bot]" } });
    expect(statuses(left)).toEqual(new Set(["comment skipped", "code scanning skipped", "artifact delivered"]));
  });

  it.each(["merge_group", "schedule", "workflow_dispatch"])("%s: no comment, and none is missed", async (event) => {
    const left = await deliver({ job: without({ event }) });
    expect(statuses(left)).toEqual(new Set(["code scanning delivered", "artifact delivered"]));
  });

  it("a push: the baseline is told of, too", async () => {
    const left = await deliver({ job: without({ event: "push", defaultBranch: "main" }) });
    expect(left.deliveries.map(({ surface }) => surface)).toEqual(
      expect.arrayContaining(["artifact", expect.stringMatching(/baseline/)]),
    );
  });

  it("a cancelled run: nothing goes out but what it found", async () => {
    const left = await deliver({ report: { ...overBudget, verdict: "cancelled" } });
    expect(statuses(left)).toEqual(new Set(["comment skipped", "code scanning skipped", "artifact skipped"]));
    expect(github.calls).toEqual([]);
    expect(left.summary).toContain("cuda");
  });
});

it("ten variants with 3,000 findings are rendered and delivered in seconds, at 50 ms for each call", async () => {
  github.faults.latencyMs = 50;
  const whole = reportOf(samples.huge);
  const variants = whole.variants.map((each) => ({ ...each, findings: each.findings.slice(0, 300) }));
  const report = { ...whole, variants };
  // The first time loads code.
  await deliver({ report });
  github.calls.length = 0;
  const started = performance.now();
  const spent = processorClock();
  const left = await deliver({ report, waits: true });
  const [ms, processorMs] = [performance.now() - started, spent()];
  expect(statuses(left)).toEqual(new Set(["comment delivered", "code scanning delivered", "artifact delivered"]));
  // Two seconds are the aim, which script/bench holds it to; on a busy machine less than one of work takes longer.
  expect(processorMs).toBeLessThan(4_000);
  expect(ms).toBeLessThan(20_000);
  const uploads = left.deliveries.filter(({ surface }) => surface.startsWith("code scanning")).length;
  expect(github.calls.length).toBeLessThan(2 * uploads + 8);
}, 60_000);
