/** What can be known of an executable without running it, and the version it gives when it is run. */
import { PlimsollError } from "../errors.ts";
import type { ChildResult, Context } from "../model/ports.ts";
import { lastLines } from "../process/excerpt.ts";
import { chunksOf } from "./file-digest.ts";
import type { ToolName } from "./pins.ts";

/** Go writes the main module and its version as plain text into every binary (Go source: src/runtime/debug/mod.go). */
const buildInformation = Buffer.from("mod\tgithub.com/aquasecurity/trivy\tv");
const longestVersion = 32;

/** The version of Trivy that the build information in a file names; undefined for other programs and local builds. */
export async function builtVersion(path: string): Promise<string | undefined> {
  const keep = buildInformation.length + longestVersion;
  let tail = Buffer.alloc(0);
  for await (const chunk of chunksOf(path)) {
    const bytes = Buffer.concat([tail, chunk]);
    const version = versionIn(bytes);
    if (version !== undefined) return version;
    tail = bytes.subarray(-keep);
  }
  return undefined;
}

function versionIn(bytes: Buffer): string | undefined {
  const at = bytes.indexOf(buildInformation);
  if (at < 0) return undefined;
  const start = at + buildInformation.length;
  // What follows must be there, or the last number may go on in the next chunk.
  return /^\d+\.\d+\.\d+(?=\D)/.exec(bytes.toString("latin1", start, start + longestVersion))?.[0];
}

/**
 * Asks the program for its version.
 *
 * @throws PlimsollError `tool.missing` (cannot be started), `tool.deadline`, `tool.crashed`, `tool.nonsense`.
 */
export async function askVersion(name: ToolName, command: string, context: Context): Promise<string> {
  const result = await context.run({
    command,
    args: ["--version"],
    cwd: context.workDirectory,
    env: context.plainEnvironment,
    deadlineMs: 30_000,
  });
  if (result.endedBy !== "exit" || result.exitCode !== 0) throw versionFailure(name, command, result);
  const version = /\b(\d+\.\d+\.\d+)\b/.exec(result.stdout)?.[1];
  if (version !== undefined) return version;
  throw new PlimsollError(
    "tool.nonsense",
    `${command} --version did not name a version, so it is not known whether this is ${name}. Set tools.${name}.path to a released ${name}, or remove it.`,
    { detail: lastLines(result.stdout, 5) },
  );
}

function versionFailure(name: ToolName, command: string, result: ChildResult): PlimsollError {
  if (result.endedBy === "abort") return new PlimsollError("cancelled", "Cancelled while a tool was being looked for.");
  if (result.endedBy === "spawn") {
    const why = result.spawnError?.code ?? "it cannot be started";
    return new PlimsollError(
      "tool.missing",
      `${command} is not a program that runs here (${why}). Correct tools.${name}.path, or remove it.`,
      { cause: result.spawnError },
    );
  }
  const code = result.endedBy === "deadline" ? "tool.deadline" : "tool.crashed";
  const what =
    result.endedBy === "deadline"
      ? "did not answer within 30 s"
      : `ended with status ${result.exitCode ?? result.signal}`;
  return new PlimsollError(code, `${command} --version ${what}. Install ${name} again, or remove tools.${name}.path.`, {
    detail: lastLines(result.stderr, 5),
  });
}
