import { workDirectoryState } from "../action-state.ts";
import { openContext } from "../context.ts";
import { openRunnerFiles, type RunnerFiles } from "../deliver/runner-files.ts";
import { asPlimsollError, blameOf, exitByBlame, PlimsollError } from "../errors.ts";
import { readActionInputs } from "../inputs/action-inputs.ts";
import { loadSettings } from "../inputs/settings.ts";
import type { Progress } from "../model/ports.ts";
import type { Settings } from "../model/settings.ts";
import { onInterrupt } from "../process/interrupt.ts";
import { maskCommand } from "../process/log-command.ts";
import { createRedactor } from "../process/redact.ts";
import { chooseProgress } from "../progress/choose.ts";
import { type CheckRun, runCheck } from "../run-check.ts";
import type { Surroundings } from "../surroundings.ts";

/**
 * The main step of the action. Whatever happens, the outputs are set and the reason of a red job is its last error.
 *
 * @returns the exit status (CONTRACTS §1)
 */
export async function runAction(surroundings: Surroundings): Promise<number> {
  const controller = new AbortController();
  const forget = onInterrupt({ onCancel: () => controller.abort() });
  const files = openRunnerFiles(surroundings.environment);
  try {
    return await runInputs(surroundings, files, controller.signal);
  } catch (error) {
    const failure = asPlimsollError(error);
    const { deliverFailure } = await import("../deliver/failure.ts");
    await deliverFailure(failure, files, surroundings.stdout);
    return exitByBlame[blameOf(failure.code)];
  } finally {
    forget();
  }
}

async function runInputs(surroundings: Surroundings, files: RunnerFiles, signal: AbortSignal): Promise<number> {
  const { environment, directory, stdout, stderr } = surroundings;
  const actionInputs = readActionInputs(environment);
  const { settings, warnings } = await loadSettings({ root: directory, environment, actionInputs });
  for (const secret of settings.secretsToRedact) stdout.write(`${maskCommand(secret)}\n`);
  const redact = createRedactor(settings.secretsToRedact);
  const progress = await chooseProgress({ stream: stderr, environment, quiet: false, redact });
  const run = await runShown(settings, warnings, surroundings, files, progress, signal)
    .catch((error: unknown) => Promise.reject(redactedError(error, redact)))
    .finally(() => progress.close());
  const { deliverToRunner } = await import("../deliver/runner.ts");
  await deliverToRunner(run, { files, stdout, resultsDirectory: settings.out });
  return run.exit;
}

async function runShown(
  settings: Settings,
  warnings: readonly string[],
  surroundings: Surroundings,
  files: RunnerFiles,
  progress: Progress,
  signal: AbortSignal,
): Promise<CheckRun> {
  for (const warning of warnings) progress.warn(warning);
  const context = await openContext(settings, surroundings, progress, signal);
  // Later steps may use the layouts: the post step removes them.
  await files.saveState(workDirectoryState, context.workDirectory);
  return runCheck(settings, surroundings, context);
}

function redactedError(error: unknown, redact: (text: string) => string): PlimsollError {
  const { code, message, detail } = asPlimsollError(error);
  return new PlimsollError(code, redact(message), {
    cause: error,
    ...(detail === undefined ? {} : { detail: redact(detail) }),
  });
}
