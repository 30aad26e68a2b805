import type { ChildResult, Context } from "../model/ports.ts";
import type { LocatedTool } from "../tools/locate.ts";

export interface TrivyCall {
  /** The command, and what it is about. */
  args: readonly string[];
  /** Absolute; where it runs, because it takes its configuration from there, and where the answer is written. */
  directory: string;
  /** What it takes as `--cache-dir`. */
  databaseDirectory: string;
  /** Beside that of all scans. */
  environment: Readonly<Record<string, string>>;
  deadlineMs: number;
}

/**
 * Environment for a run over little. Go's collector runs for the first time at 4 MB (pkg.go.dev/runtime), so a run that
 * lasts 0.2 s spends a fifth of its processor time there. Over a whole image it saves none, and takes twice the memory.
 */
export const shortRun = { GOGC: "400" };

/** Of {@link askTrivy}, in the directory of the call. */
export const answerFile = "result.json";

/** Runs Trivy to JSON on what is there: it fetches nothing and tells nobody. How it ended is in the result. */
export function askTrivy(
  { args, directory, databaseDirectory, environment, deadlineMs }: TrivyCall,
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
    env: { ...environment, ...context.scanEnvironment, TMPDIR: directory },
    deadlineMs: deadlineMs + 10_000,
  });
}
