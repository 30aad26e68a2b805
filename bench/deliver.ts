import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { isWrite, type RecordedCall } from "../__tests__/doubles/github/calls.ts";
import { type GitHubDouble, startGitHub } from "../__tests__/doubles/github/github-double.ts";
import { sha } from "../__tests__/doubles/github/plant.ts";
import { resultsDouble } from "../__tests__/doubles/results/results-service.ts";
import { jobOf, pullRequestOf } from "../__tests__/github/job-samples.ts";
import { reportOf, samples } from "../__tests__/report/samples.ts";
import type { Report } from "../src/model/report.ts";
import { formatSeconds } from "../src/text/duration.ts";
import type { DeliveryOfRun } from "./deliver-run.ts";
import type { Figure } from "./figure.ts";
import { median, spread } from "./statistics.ts";

const program = join(import.meta.dirname, "deliver-run.ts");
const latencyMs = 50;
const limit = { seconds: 2, calls: 12 };
/** A round is two runs of a few seconds each. */
const rounds = Number(process.env["PLIMSOLL_BENCH_ROUNDS"] || 7);
const pull = 7;
/** Of each of the ten variants. */
const findings = 300;

interface Delivered {
  seconds: number;
  renderSeconds: number;
  /** All threads of the process. */
  cpuSeconds: number;
  calls: readonly RecordedCall[];
}

/**
 * Everything after the verdict, for ten variants with 3,000 findings, on doubles of GitHub and its results service that
 * answer each request after 50 ms: the first run of a pull request, then another one that has the same to say.
 */
export async function measureDelivery(): Promise<Figure[]> {
  const whole = reportOf(samples.huge);
  const variants = whole.variants.map((each) => ({ ...each, findings: each.findings.slice(0, findings) }));
  const report = { ...whole, variants };
  const first: Delivered[] = [];
  const again: Delivered[] = [];
  for (let round = 1; round <= rounds; round++) {
    await using github = await startGitHub();
    github.plant.pull({ number: pull });
    github.faults.latencyMs = latencyMs;
    first.push(await deliver(report, github, 1));
    again.push(await deliver(report, github, 2));
    console.error(
      `  ${round}/${rounds} first, again: ${[first, again].map((runs) => runs.at(-1)?.seconds.toFixed(2))}`,
    );
    if (github.violations.length > 0) throw new Error(github.violations.join("\n"));
  }
  const all = [...first, ...again];
  return [
    timed("10 variants, 3,000 findings, 50 ms for each request: all after the verdict, first run", first),
    timed("the same, a run that has the same to say", again),
    shown("of that, rendering and writing the result files", all, ({ renderSeconds }) => renderSeconds),
    shown("own CPU time, all threads", all, ({ cpuSeconds }) => cpuSeconds),
    counted(again),
    uploads(again),
  ];
}

async function deliver(report: Report, github: GitHubDouble, runNumber: number): Promise<Delivered> {
  await using service = await resultsDouble();
  const operations = ["CreateArtifact", "PutBlock", "PutBlockList", "FinalizeArtifact"] as const;
  service.fault(operations, { kind: "slow", ms: latencyMs });
  const { head, ...more } = pullRequestOf({ number: pull });
  const job = jobOf({
    ...github.address,
    runNumber,
    pullRequest: { ...more, head: { ...head, sha: sha(`head-${pull}`) } },
  });
  const results = service.job({ runId: job.runId, ref: job.ref }).environment;
  const start = github.calls.length;
  const said = await runProgram({ report, job, token: github.tokens.job, results });
  return { ...said, calls: github.calls.slice(start) };
}

async function runProgram(delivery: DeliveryOfRun): Promise<Omit<Delivered, "calls">> {
  const child = spawn(process.execPath, [program], { stdio: ["pipe", "pipe", "inherit"] });
  child.stdin.end(JSON.stringify(delivery));
  const [output, [status]] = await Promise.all([text(child.stdout), once(child, "close")]);
  if (status !== 0) throw new Error(`deliver-run.ts ended with ${status}`);
  return JSON.parse(output);
}

function timed(measure: string, runs: readonly Delivered[]): Figure {
  const seconds = runs.map((run) => run.seconds);
  const holds = median(seconds) < limit.seconds;
  return { measure, measured: spread(seconds, exact), limit: `under ${limit.seconds} s`, holds };
}

function shown(measure: string, runs: readonly Delivered[], secondsOf: (run: Delivered) => number): Figure {
  return { measure, measured: spread(runs.map(secondsOf), exact) };
}

/** Code scanning takes one upload for each category of each commit, whatever it says: these calls are counted by themselves. */
function counted(runs: readonly Delivered[]): Figure {
  const others = runs.map(({ calls }) => calls.filter((call) => !isOfCodeScanning(call)));
  const most = Math.max(...others.map(({ length }) => length));
  const writes = Math.max(...others.map((calls) => calls.filter(isWrite).length));
  return {
    measure: "its calls of the API, code scanning's aside; those that write",
    measured: `${most}; ${writes}`,
    limit: `at most ${limit.calls}; none`,
    holds: most <= limit.calls && writes === 0,
  };
}

function uploads(runs: readonly Delivered[]): Figure {
  const calls = runs.map((run) => run.calls.filter(isOfCodeScanning));
  const posts = Math.max(...calls.map((each) => each.filter(isWrite).length));
  const looks = Math.max(...calls.map((each) => each.filter((call) => !isWrite(call)).length));
  return { measure: "code scanning's: uploads, and looks at what became of them", measured: `${posts}; ${looks}` };
}

function isOfCodeScanning({ route }: RecordedCall): boolean {
  return route.includes("/code-scanning/");
}

/** Two digits: one is a twentieth of the limit. */
function exact(seconds: number): string {
  return seconds < 9.95 ? `${seconds.toFixed(2)} s` : formatSeconds(seconds);
}
