import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runProgram } from "../../src/commands/program.ts";

/** What a run of the program left. */
export interface Ran {
  exit: number;
  stdout: string;
  stderr: string;
}

/** A directory to run the program in, away from any engine and any cache of this machine. */
export interface Desk extends Disposable {
  directory: string;
  run(...commandLine: string[]): Promise<Ran>;
}

export function openDesk(): Desk {
  const directory = mkdtempSync(join(tmpdir(), "plimsoll-desk-"));
  return {
    directory,
    run: (...commandLine) => runHere(directory, commandLine),
    [Symbol.dispose]: () => rmSync(directory, { recursive: true, force: true }),
  };
}

async function runHere(directory: string, commandLine: readonly string[]): Promise<Ran> {
  const written = { stdout: "", stderr: "" };
  const stream = (name: keyof typeof written) => ({
    write: (text: string) => {
      written[name] += text;
    },
    on: () => undefined,
  });
  const exit = await runProgram(commandLine, {
    environment: {
      PATH: process.env["PATH"],
      HOME: directory,
      XDG_CACHE_HOME: join(directory, ".cache"),
      DOCKER_HOST: "ssh://nowhere.invalid",
      LC_ALL: "C.UTF-8",
    },
    directory,
    platform: process.platform,
    arch: process.arch,
    nodeVersion: process.versions.node,
    builderThread: new URL("../../src/builder-thread.ts", import.meta.url),
    stdout: stream("stdout"),
    stderr: stream("stderr"),
  });
  return { exit, ...written };
}
