/** One download by Trivy of one of its databases, tried again where that can help. */
import { setTimeout as sleep } from "node:timers/promises";
import { PlimsollError } from "../errors.ts";
import type { ChildResult, Context, Task } from "../model/ports.ts";
import { lastLines } from "../process/excerpt.ts";
import type { LocatedTool } from "../tools/locate.ts";

/** What differs between the vulnerability database and the Java index. */
export interface DatabaseKind {
  title: string;
  flag: "--download-db-only" | "--download-java-db-only";
  /** Variable that names other repositories, and the option of the same meaning. */
  variable: "TRIVY_DB_REPOSITORY" | "TRIVY_JAVA_DB_REPOSITORY";
  option: "--db-repository" | "--java-db-repository";
  /** Trivy's own defaults, in its order (trivy image --help). */
  repositories: readonly [string, string];
}

export const vulnerabilityDatabase: DatabaseKind = {
  title: "vulnerability database",
  flag: "--download-db-only",
  variable: "TRIVY_DB_REPOSITORY",
  option: "--db-repository",
  repositories: ["mirror.gcr.io/aquasec/trivy-db:2", "ghcr.io/aquasecurity/trivy-db:2"],
};

export const javaIndex: DatabaseKind = {
  title: "Java index",
  flag: "--download-java-db-only",
  variable: "TRIVY_JAVA_DB_REPOSITORY",
  option: "--java-db-repository",
  repositories: ["mirror.gcr.io/aquasec/trivy-java-db:1", "ghcr.io/aquasecurity/trivy-java-db:1"],
};

/** The repositories that a download asks, as they are named in reports. */
export function sourceOf(kind: DatabaseKind, context: Context): string {
  return context.scanEnvironment[kind.variable] ?? kind.repositories.join(", ");
}

/** The Java index is some 900 MB; ten minutes are a slow line, not a broken one. */
const deadlineMs = 600_000;

/**
 * Downloads into the cache directory `destination`. Trivy goes on to its second repository only after some answers of
 * the first, not when that can't be reached; so the second try asks the second one alone.
 *
 * @throws PlimsollError `scan.database`, `cancelled`.
 */
export async function downloadDatabase(
  kind: DatabaseKind,
  destination: string,
  trivy: LocatedTool,
  context: Context,
  pausesMs: readonly number[] = [2_000, 8_000],
): Promise<void> {
  const task = context.progress.task("scan", `Downloading the ${kind.title}`);
  const own = context.scanEnvironment[kind.variable] !== undefined;
  for (let attempt = 0; ; attempt++) {
    const other = attempt % 2 === 1 && !own ? [`${kind.option}=${kind.repositories[1]}`] : [];
    const result = await run(kind, [...other, `--cache-dir=${destination}`], trivy, context, task);
    if (result.endedBy === "exit" && result.exitCode === 0) return task.done();
    const pause = pausesMs[attempt];
    if (context.signal.aborted || pause === undefined || !mayPass(result)) {
      const failure = failed(kind, result, context);
      task.fail(failure.message);
      throw failure;
    }
    task.update(`trying again in ${pause / 1000} s`);
    await sleep(pause, undefined, { signal: context.signal }).catch(() => undefined);
  }
}

function run(
  kind: DatabaseKind,
  options: readonly string[],
  trivy: LocatedTool,
  context: Context,
  task: Task,
): Promise<ChildResult> {
  return context.run({
    command: trivy.command,
    args: ["image", kind.flag, "--no-progress", "--skip-version-check", "--disable-telemetry", ...options],
    cwd: context.workDirectory,
    env: context.scanEnvironment,
    deadlineMs,
    onStderr: (line) => task.output(line),
  });
}

/** Busy, broken or slow servers and lines; not a wrong name, a refused login or a certificate nobody trusts. */
function mayPass(result: ChildResult): boolean {
  if (result.endedBy === "deadline") return true;
  if (result.endedBy !== "exit" || result.signal !== null) return false;
  return /TOOMANYREQUESTS|\b429\b|\b5\d\d\b|timeout|timed out|connection|reset|refused|EOF|no such host|dial tcp|unavailable|temporar/i.test(
    result.stderr,
  );
}

function failed(kind: DatabaseKind, result: ChildResult, context: Context): PlimsollError {
  if (context.signal.aborted)
    return new PlimsollError("cancelled", `Cancelled while the ${kind.title} was downloading.`);
  const why = result.endedBy === "deadline" ? ` within ${deadlineMs / 60_000} minutes` : "";
  return new PlimsollError(
    "scan.database",
    `The ${kind.title} could not be downloaded${why} from ${sourceOf(kind, context)}. Without it no image can be judged. Run again, or set ${kind.variable} to a mirror that this machine reaches.`,
    { cause: result.spawnError, detail: lastLines(result.stderr, 8) },
  );
}
