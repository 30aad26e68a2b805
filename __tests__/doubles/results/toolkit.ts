import { spawn } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import type { JobAccess } from "./results-service.ts";

export interface ToolkitAnswer {
  value?: unknown;
  error?: string;
  /** Everything that it printed. */
  log: string;
}

type Command = "upload" | "list" | "download" | "delete" | "save" | "restore";

/** Runs a command of @actions/artifact or @actions/cache as a step of `job`, whose workspace is `directory`. */
export async function toolkit(
  job: JobAccess,
  directory: string,
  command: Command,
  ...words: string[]
): Promise<ToolkitAnswer> {
  const temp = join(directory, "..", "runner-temp");
  await mkdir(temp, { recursive: true });
  const child = spawn(process.execPath, [join(import.meta.dirname, "toolkit-program.ts"), command, ...words], {
    cwd: directory,
    env: {
      PATH: process.env["PATH"],
      HOME: directory,
      GITHUB_WORKSPACE: directory,
      RUNNER_TEMP: temp,
      ...job.environment,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const answer = /^plimsoll-answer (.*)$/m.exec(stdout)?.[1];
  return { ...(answer === undefined ? {} : JSON.parse(answer)), log: `${stdout}\n${stderr}` };
}
