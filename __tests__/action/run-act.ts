import { execFile, execFileSync } from "node:child_process";
import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { repository } from "./open-job.ts";

/** A line of the log as act writes it with `--json`, as far as tests look at it. */
export interface ActLine {
  jobID?: string;
  jobResult?: string;
  command?: string;
  name?: string;
  msg: string;
  content?: string;
  step?: string;
  stage?: string;
  stepResult?: string;
}

export interface ActRun {
  exitCode: number;
  log: readonly ActLine[];
}

export interface ActOptions {
  /** Where the repository is whose workflows run. */
  directory: string;
  /** What act keeps goes below it, and it is the job's home. */
  home: string;
  event: string;
  /** Further arguments, `--option=value`. */
  args?: readonly string[];
  /** On top of this process's own. act hands all of it to the jobs. */
  environment?: Readonly<Record<string, string>>;
}

/** Where act is. Compiling it takes a minute or two, once on a machine. */
export function findAct(): string {
  return execFileSync(join(repository, "lab/tool"), ["act"], { encoding: "utf8" }).trim();
}

/** Runs the workflows of a repository for one event with nektos/act: on this machine, without containers, nothing downloaded. */
export function runAct(act: string, { directory, home, event, args = [], environment }: ActOptions): Promise<ActRun> {
  const options = [event, "--platform=ubuntu-latest=-self-hosted", "--json", "--no-cache-server", ...args];
  const env = { ...process.env, HOME: home, XDG_CACHE_HOME: join(home, "cache"), ...environment };
  return new Promise((resolve) => {
    execFile(act, options, { cwd: directory, env, maxBuffer: 64e6 }, (error, stdout) =>
      resolve({
        exitCode: error === null ? 0 : Number(error.code),
        log: stdout
          .split("\n")
          .filter((line) => line.startsWith("{"))
          .map((line) => JSON.parse(line)),
      }),
    );
  });
}

export function resultOf({ log }: ActRun, job: string): string | undefined {
  return log.findLast(({ jobID, jobResult }) => jobID === job && jobResult !== undefined)?.jobResult;
}

/** The summaries of a job's steps; those of a matrix in the order in which they came. */
export function summariesOf({ log }: ActRun, job: string): string[] {
  return log.flatMap(({ jobID, command, content }) => (jobID === job && command === "summary" ? [content ?? ""] : []));
}

/** Puts what a release of Plimsoll has at its commit into a directory: all actions and the bundle. */
export function copyActions(target: string): void {
  mkdirSync(target, { recursive: true });
  for (const path of ["action.yml", "dist", "plan/action.yml", "gate/action.yml", "comment/action.yml"]) {
    cpSync(join(repository, path), join(target, path), { recursive: true });
  }
}
