import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import type { Readable, Writable } from "node:stream";
import { hasErrno } from "../errors.ts";
import type { ChildSpec } from "../model/ports.ts";

/** A child that runs: a process with an id, leader of its own group. */
export interface StartedChild {
  process: ChildProcess;
  pid: number;
  stdin: Writable | null;
  stdout: Readable;
  stderr: Readable;
}

export type SpawnError = Error & { code?: string };

/**
 * Starts the child with exactly the environment and the argument array of `spec`; `command` without a slash is looked
 * up on the PATH of that environment. Gives the error when it can't start: ENOENT, EACCES, E2BIG, ENOEXEC,
 * ERR_INVALID_ARG_VALUE for a NUL in an argument.
 *
 * One that looks like success: execvp(3) hands a file without a known header to /bin/sh, so a binary of another
 * architecture starts, and fails with the shell's status (2, 126 or 127) and a syntax error.
 */
export async function startChild(spec: ChildSpec): Promise<StartedChild | SpawnError> {
  try {
    const child = spawn(spec.command, [...spec.args], {
      cwd: spec.cwd,
      env: { ...spec.env },
      detached: true,
      shell: false,
      stdio: [spec.input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
    });
    if (child.pid === undefined) {
      const [error]: unknown[] = await once(child, "error");
      return namingDirectory(error, spec);
    }
    // After the start, "error" tells of a signal that could not be sent: the group is gone then.
    child.on("error", () => undefined);
    if (child.stdout === null || child.stderr === null) return new Error("The child has no output pipes.");
    return { process: child, pid: child.pid, stdin: child.stdin, stdout: child.stdout, stderr: child.stderr };
  } catch (error) {
    return namingDirectory(error, spec);
  }
}

/** Node says "spawn PROGRAM ENOENT" of a missing working directory too, which sends people looking for the program. */
function namingDirectory(error: unknown, spec: ChildSpec): SpawnError {
  if (hasErrno(error, "ENOENT") && !existsSync(spec.cwd)) {
    const message = `Can't start ${spec.command}: its working directory ${spec.cwd} does not exist`;
    return Object.assign(new Error(message, { cause: error }), { code: error.code });
  }
  return error instanceof Error ? error : new Error(String(error));
}
