import { join, relative } from "node:path";
import { settingsOfBase } from "../baseline/settings-of-base.ts";
import type { CommandLine } from "../inputs/command-line.ts";
import { renderJson } from "../report/json.ts";
import { renderTerminal } from "../report/terminal.ts";
import { type CheckRun, runCheck } from "../run-check.ts";
import type { Surroundings } from "../surroundings.ts";
import type { ExitStatus } from "../verdict/verdict.ts";
import { printResult } from "./print-result.ts";
import { withContext } from "./with-context.ts";

/**
 * `plimsoll check`: progress to stderr while it runs, then the result to stdout, as a table or as `report.json`.
 *
 * @returns the exit status (CONTRACTS §1)
 * @throws PlimsollError with blame `usage`
 */
export async function checkCommand(commandLine: CommandLine, surroundings: Surroundings): Promise<ExitStatus> {
  const { report, exit, resultsDirectory } = await checkHere(commandLine, surroundings);
  const { stdout, directory } = surroundings;
  if (commandLine.json) {
    stdout.write(renderJson(report));
  } else if (!commandLine.quiet || exit !== 0) {
    const files = ["report.html", "report.json"].map((name) => relative(directory, join(resultsDirectory, name)));
    printResult(surroundings, commandLine.quiet, (printing) => renderTerminal(report, { ...printing, files }));
  }
  return exit;
}

/** Runs the check and gives the terminal back; `init` starts from it too. */
export async function checkHere(
  commandLine: CommandLine,
  surroundings: Surroundings,
): Promise<CheckRun & { resultsDirectory: string }> {
  return withContext(commandLine, surroundings, async (settings, context) => {
    const request = { root: surroundings.directory, environment: surroundings.environment, commandLine };
    const settingsAt = (root: string) => settingsOfBase(request, settings, root);
    const told = async (run: CheckRun) => {
      // What is printed comes when the progress is closed, so this has to come before.
      for (const { surface, status, reason } of (await run.cacheExports?.settled()) ?? []) {
        if (status !== "skipped") context.progress.note(`${surface} ${status}: ${reason}`);
      }
      return { ...run, resultsDirectory: settings.out };
    };
    return runCheck(settings, settingsAt, surroundings, context, told);
  });
}
