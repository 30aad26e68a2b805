import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { leftOver, runningWith } from "../../process/processes.ts";
import { type CommandFiles, createCommandFiles, parsePairs, readSummary } from "./command-files.ts";
import { createPlaces, createTokens, type JobPlaces, type JobTokens, jobEnvironment } from "./job-environment.ts";
import { inputEnvironment, readManifest } from "./manifest.ts";
import { createMasks } from "./masks.ts";
import { createStepLog, type StepLog } from "./step-log.ts";
import { runStepProcess, type StepEnd, type StepProcess } from "./step-process.ts";

export interface JobOptions {
  /** Directory of the action: where `action.yml` is. */
  action: string;
  /** What checkout leaves in the workspace, by path. */
  files?: Readonly<Record<string, string>>;
  /** Whether the workspace is a git repository; actions/checkout makes none where git is missing. Default: it is. */
  git?: boolean;
  /** `env` of the job; undefined takes a variable of the machine away. */
  environment?: Readonly<Record<string, string | undefined>>;
}

export interface StepOptions {
  /** `with` of the step. */
  with?: Readonly<Record<string, string>>;
  /** `env` of the step. */
  environment?: Readonly<Record<string, string>>;
  /** Cancels the job as soon as a line matches. */
  cancelWhen?: RegExp;
  onLine?: (line: string) => void;
  patience?: StepProcess["patience"];
}

/** What is left of a step for the rest of the job, and for people. */
export interface StepResult extends StepEnd {
  /** As `steps.<id>.outcome` says it. */
  outcome: "success" | "failure" | "cancelled";
  outputs: Readonly<Record<string, string>>;
  /** Names and values that the post step gets as `STATE_…`. */
  state: Readonly<Record<string, string>>;
  /** Pairs written to GITHUB_ENV, and lines written to GITHUB_PATH. */
  environment: Readonly<Record<string, string>>;
  path: readonly string[];
  summary: string;
  log: StepLog;
}

/** One job on a runner double that uses one action. When it is disposed of, its orphans are ended. */
export interface Job extends AsyncDisposable {
  places: JobPlaces;
  tokens: JobTokens;
  /** The main step. */
  run(step?: StepOptions): Promise<StepResult>;
  /** What the button of that name does to the step that runs. */
  cancel(): void;
  /** The post step of the last main step, as `post-if: always()` has it. */
  post(): Promise<StepResult>;
  /** Commands of the processes that the runner would call orphans if the job ended now (JobExtension.cs). */
  orphans(): Promise<string[]>;
}

/** Does with the shipped bundle what actions/runner does (src/Runner.Worker/ActionRunner.cs, RunAsync). */
export async function openJob({ action, files = {}, git = true, environment = {} }: JobOptions): Promise<Job> {
  const manifest = await readManifest(action);
  if (manifest.using !== "node24") throw new Error(`The runner double has no ${manifest.using}`);
  const root = mkdtempSync(join(tmpdir(), "plimsoll-job-"));
  const places = createPlaces(root);
  await checkOut(places.workspace, files, git);
  const tokens = createTokens();
  const masks = createMasks();
  for (const token of Object.values(tokens)) masks.add(token);
  const tracking = `github_${randomUUID()}`;
  const base = { ...jobEnvironment(places, tokens, tracking, process.env), ...environment };
  let cancel = () => {};
  let last: { inputs: Record<string, string>; state: Readonly<Record<string, string>> } = { inputs: {}, state: {} };

  async function step(script: string, extra: Readonly<Record<string, string>>, options: StepOptions) {
    const commandFiles = createCommandFiles(places.temp);
    const log = createStepLog(masks);
    const end = await runStepProcess({
      script: join(action, script),
      directory: places.workspace,
      environment: { ...base, ...options.environment, ...extra, ...commandFiles },
      ...(options.patience === undefined ? {} : { patience: options.patience }),
      onLine: (line) => {
        log.read(line);
        options.onLine?.(line);
        if (options.cancelWhen?.test(line)) cancel();
      },
      onStart: (start) => {
        cancel = start;
      },
    });
    return resultOf(end, log, commandFiles, masks.mask);
  }

  return {
    places,
    tokens,
    async run(options = {}) {
      const inputs = inputEnvironment(manifest, options.with ?? {}, tokens.github);
      const result = await step(manifest.main, inputs, options);
      last = { inputs, state: result.state };
      return result;
    },
    cancel: () => cancel(),
    post: () => step(manifest.post, { ...last.inputs, ...stateEnvironment(last.state) }, {}),
    orphans: () => leftOver(tracking),
    async [Symbol.asyncDispose]() {
      for (const { pid } of runningWith(tracking)) process.kill(pid, "SIGKILL");
      rmSync(root, { recursive: true, force: true });
    },
  };
}

async function checkOut(workspace: string, files: Readonly<Record<string, string>>, git: boolean): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(workspace, path)), { recursive: true });
    await writeFile(join(workspace, path), text);
  }
  if (git) execFileSync("git", ["init", "--quiet", workspace]);
}

/** ActionRunner.cs: "Apply action's intra-action state at last". */
function stateEnvironment(state: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]));
}

/** Command files count also after a cancellation (ActionRunner.cs, `finally`), and win over log commands before them. */
function resultOf(end: StepEnd, log: StepLog, files: CommandFiles, mask: (text: string) => string): StepResult {
  const tried = <T>(what: string, otherwise: T, read: () => T): T => {
    try {
      return read();
    } catch (error) {
      log.error(`Unable to process file command '${what}' successfully. ${String(error)}`);
      log.failed = true;
      return otherwise;
    }
  };
  const pairs = (path: string) => Object.fromEntries(parsePairs(readFileSync(path, "utf8")));
  const result = {
    ...end,
    path: readFileSync(files.GITHUB_PATH, "utf8").split("\n").filter(Boolean),
    environment: tried("env", {}, () => pairs(files.GITHUB_ENV)),
    summary: tried("step_summary", "", () => mask(readSummary(files.GITHUB_STEP_SUMMARY))),
    state: { ...Object.fromEntries(log.state), ...tried("state", {}, () => pairs(files.GITHUB_STATE)) },
    outputs: { ...Object.fromEntries(log.outputs), ...tried("output", {}, () => pairs(files.GITHUB_OUTPUT)) },
    log,
  };
  const failed = end.exitCode !== 0 || log.failed;
  return { ...result, outcome: end.signals.length > 0 ? "cancelled" : failed ? "failure" : "success" };
}
