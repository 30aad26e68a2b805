/**
 * `node bench/deliver-run.ts`, with a {@link DeliveryOfRun} as JSON on stdin: all that comes after the verdict, in a fresh process, on the
 * job that it is given. From source; its own clock starts when the code is there and the verdict is known.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { baselineNames } from "../src/baseline/names.ts";
import { openContext } from "../src/context.ts";
import { deliverRun } from "../src/deliver/deliver-run.ts";
import { openRunnerFiles } from "../src/deliver/runner-files.ts";
import { openApi } from "../src/github/api.ts";
import { openArtifacts } from "../src/github/artifacts.ts";
import { resultsAccess } from "../src/github/results/access.ts";
import { readActionInputs } from "../src/inputs/action-inputs.ts";
import { loadSettings } from "../src/inputs/settings.ts";
import type { GitHubJob } from "../src/model/github.ts";
import type { Report } from "../src/model/report.ts";
import { chooseProgress } from "../src/progress/choose.ts";
import { written } from "../src/run-check.ts";
import "../src/report/results.ts";
import "@octokit/core";

/** What a run is told of the world around it. */
export interface DeliveryOfRun {
  report: Report;
  job: GitHubJob;
  token: string;
  /** The runner's variables that lead to the results service. */
  results: Record<string, string>;
}

const { report, job, token, results }: DeliveryOfRun = JSON.parse(await text(process.stdin));
const directory = mkdtempSync(join(tmpdir(), "plimsoll-deliver-"));
try {
  const environment = { ...results, PATH: process.env["PATH"] ?? "", RUNNER_TEMP: directory, HOME: directory };
  const files = openRunnerFiles({
    GITHUB_OUTPUT: join(directory, "output"),
    GITHUB_STEP_SUMMARY: join(directory, "summary"),
  });
  const log = { write: () => true, on: () => undefined };
  const inputs = { ...environment, INPUT_COMMENT: "always", INPUT_SARIF: "upload", INPUT_TOKEN: token };
  const { settings } = await loadSettings({ root: directory, environment, actionInputs: readActionInputs(inputs) });
  const redact = (each: string) => each;
  const progress = await chooseProgress({ stream: log, environment, quiet: true, redact });
  const { signal } = new AbortController();
  const { platform, arch, versions } = process;
  const builderThread = new URL("../src/builder-thread.ts", import.meta.url);
  const node = { platform, arch, nodeVersion: versions.node, builderThread };
  const surroundings = { environment, directory, ...node, stdout: log, stderr: log };
  await using context = await openContext(settings, surroundings, progress, signal);
  const access = resultsAccess(environment);
  if ("reason" in access) throw new Error(access.reason);
  const api = await openApi(job, token, { signal, environment });
  const names = baselineNames({ job: job.job, prefix: "", settings, arch });
  const github = { job, api, artifacts: openArtifacts(access, { signal }), baselineNames: names };
  const found = {
    report,
    occasion: { today: "2026-09-14", prefix: "" },
    layouts: new Map<string, string>(),
    dockerfiles: new Map<string, string>(),
    packageLists: [],
    github,
    variants: [],
  };

  const cpu = process.cpuUsage();
  const started = performance.now();
  const run = await written(found, settings, { progress });
  const rendered = performance.now();
  await deliverRun(run, { settings, context, redact, files, stdout: log });
  const ended = performance.now();

  const { user, system } = process.cpuUsage(cpu);
  const said = {
    seconds: (ended - started) / 1e3,
    renderSeconds: (rendered - started) / 1e3,
    cpuSeconds: (user + system) / 1e6,
  };
  console.log(JSON.stringify(said));
  progress.close();
} finally {
  rmSync(directory, { recursive: true, force: true });
}
