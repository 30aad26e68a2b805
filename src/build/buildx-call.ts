import { PlimsollError } from "../errors.ts";
import type { ChildResult, Context, RunChild } from "../model/ports.ts";
import { oneLine } from "../text/control.ts";
import type { BuildxCommand } from "./buildx.ts";

/**
 * Runs a short buildx command and keeps its output.
 * @throws PlimsollError `cancelled`
 */
export async function callBuildx(
  buildx: BuildxCommand,
  args: readonly string[],
  deadlineMs: number,
  context: Context,
  run: RunChild,
): Promise<ChildResult> {
  const result = await run({
    command: buildx.command,
    args: [...buildx.args, ...args],
    cwd: context.workDirectory,
    env: context.buildEnvironment,
    deadlineMs,
  });
  if (result.endedBy === "abort") throw new PlimsollError("cancelled", "Cancelled while the builder was made ready.");
  return result;
}

/** What a command that failed said last, in one line. */
export function lastError(result: ChildResult): string {
  if (result.endedBy === "deadline") return "no answer in time";
  if (result.endedBy === "spawn") return result.spawnError?.message ?? "it does not start";
  const line = result.stderr.trimEnd().split("\n").at(-1) ?? "";
  return oneLine(line.replace(/^ERROR: /, "")) || `exit status ${result.exitCode ?? result.signal}`;
}
