import type { ChildResult, Context } from "../model/ports.ts";
import type { LocatedTool } from "../tools/locate.ts";

export interface TrivyCall {
  /** The command, and what it is about. */
  args: readonly string[];
  /** Absolute; where it runs, because it takes its configuration from there, and where the answer is written. */
  directory: string;
  /** What it takes as `--cache-dir`. */
  databaseDirectory: string;
  deadlineMs: number;
}

/** Of {@link askTrivy}, in the directory of the call. */
export const answerFile = "result.json";

/** Runs Trivy to JSON on what is there: it fetches nothing and tells nobody. How it ended is in the result. */
export function askTrivy(
  { args, directory, databaseDirectory, deadlineMs }: TrivyCall,
  trivy: LocatedTool,
  context: Context,
): Promise<ChildResult> {
  return context.run({
    command: trivy.command,
    args: [
      ...args,
      "--format=json",
      `--output=${answerFile}`,
      "--list-all-pkgs",
      `--cache-dir=${databaseDirectory}`,
      // The file cache is locked by one process at a time, and scans run side by side.
      "--cache-backend=memory",
      "--skip-db-update",
      "--skip-java-db-update",
      "--skip-version-check",
      "--disable-telemetry",
      "--offline-scan",
      "--no-progress",
      `--timeout=${deadlineMs / 1000}s`,
    ],
    cwd: directory,
    // Trivy unpacks large files to the temporary directory; the work directory lies where space is.
    env: { ...context.scanEnvironment, TMPDIR: directory },
    deadlineMs: deadlineMs + 10_000,
  });
}
