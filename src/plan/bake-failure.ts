import { PlimsollError } from "../errors.ts";
import type { ChildResult } from "../model/ports.ts";
import { oneLine, stripControl } from "../text/control.ts";
import { nearest } from "../text/nearest.ts";
import type { PreparedFile } from "./compose-reads.ts";

/** What buildx was asked, for messages. */
export interface BakeCall {
  files: readonly PreparedFile[];
  targets: readonly string[];
  /** Names that could have been meant by a target that is not there. */
  known: readonly string[];
}

/** The failure of a `buildx bake` that only evaluates files; undefined when it did well. */
export function bakeFailure(result: ChildResult, call: BakeCall): PlimsollError | undefined {
  if (result.endedBy === "abort") return new PlimsollError("cancelled", "Cancelled while reading the bake files.");
  if (result.endedBy === "spawn") {
    return new PlimsollError("build.no-builder", "buildx could not be started. Check the installation of Docker.", {
      cause: result.spawnError,
    });
  }
  const files = call.files.map(({ name }) => name).join(", ");
  if (result.endedBy === "deadline" || result.signal !== null || result.stdoutTruncated) {
    const how = result.stdoutTruncated ? "printed too much" : `did not finish after ${Math.round(result.ms / 1000)} s`;
    return new PlimsollError("plan.bake", `buildx ${how} while it evaluated ${files}. Simplify the definition.`);
  }
  return result.exitCode === 0 ? undefined : refused(withNames(stripControl(result.stderr), call.files), files, call);
}

/** buildx ends with `ERROR: …`, after an excerpt of the file when the fault has a place (docker/buildx bake/hcl.go). */
function refused(stderr: string, files: string, call: BakeCall): PlimsollError {
  const at = stderr.lastIndexOf("ERROR: ");
  const said = oneLine(at < 0 ? stderr : stderr.slice(at + "ERROR: ".length));
  const excerpt = stderr.slice(0, Math.max(at, 0)).trim();
  return new PlimsollError("plan.bake", sentence(said, files, call), excerpt === "" ? {} : { detail: excerpt });
}

function sentence(said: string, files: string, call: BakeCall): string {
  const missing = /failed to find target (\S+)/.exec(said)?.[1];
  if (missing !== undefined) return missingTarget(missing, files, call);
  if (/ssh agent|SSH_AUTH_SOCK/.test(said)) {
    return `${files} asks for an SSH agent, and none is running (${said}). Start one and add the key before this step.`;
  }
  const place = /^(.+?):(\d+),[\d,-]+: (.*)$/s.exec(said);
  if (place !== null) return `${place[1]}:${place[2]}: ${ended(place[3] ?? "")} Correct it there.`;
  return `buildx can't read ${files}: ${ended(said)} Correct it there; "buildx bake --print" says the same.`;
}

function missingTarget(missing: string, files: string, { known, targets }: BakeCall): string {
  const near = nearest(missing, known);
  const meant = near === undefined ? "" : ` Did you mean ${near}?`;
  const asked = targets.includes(missing) ? "" : " A group or another target names it.";
  return `${files} has no target ${missing}.${meant}${asked} Correct the name, or add the target.`;
}

function ended(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** Copies of files are called by the name of the file. */
function withNames(text: string, files: readonly PreparedFile[]): string {
  return files.reduce((named, { name, path }) => named.replaceAll(path, name), text);
}

/** Variables that a compose file used and nobody set, from buildx's warnings. */
export function unsetVariables(stderr: string): string[] {
  const found = stderr.matchAll(/The \\?"([A-Za-z_]\w*)\\?" variable is not set/g);
  return [...new Set([...found].map(([, name = ""]) => name))];
}
