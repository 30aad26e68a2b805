import { workDirectoryState } from "../action-state.ts";
import { settingsOfBase } from "../baseline/settings-of-base.ts";
import { openContext } from "../context.ts";
import { openRunnerFiles, type RunnerFiles } from "../deliver/runner-files.ts";
import { asPlimsollError } from "../errors.ts";
import { readActionInputs } from "../inputs/action-inputs.ts";
import { loadSettings } from "../inputs/settings.ts";
import { onCrash } from "../process/crash.ts";
import { onInterrupt } from "../process/interrupt.ts";
import { maskCommand } from "../process/log-command.ts";
import { createRedactor } from "../process/redact.ts";
import { chooseProgress } from "../progress/choose.ts";
import { runCheck } from "../run-check.ts";
import type { Surroundings } from "../surroundings.ts";

/**
 * The main step of the action. Whatever happens, the outputs are set and the reason of a red job is its last error.
 *
 * @returns the exit status (CONTRACTS §1)
 */
export async function runAction(surroundings: Surroundings): Promise<number> {
  const { environment, stdout } = surroundings;
  const files = openRunnerFiles(environment);
  let redact: Redact = (text) => text;
  const hide = (secrets: readonly string[]) => {
    for (const secret of secrets) stdout.write(`${maskCommand(secret)}\n`);
    redact = createRedactor(secrets);
    return redact;
  };
  const fail = async (error: unknown) => {
    const { deliverFailure } = await import("../deliver/failure.ts");
    return deliverFailure(asPlimsollError(error), { files, stdout, redact });
  };
  const controller = new AbortController();
  const stops = [onInterrupt({ onCancel: () => controller.abort() }), onCrash(fail)];
  try {
    return await runInputs(surroundings, files, hide, controller.signal);
  } catch (error) {
    return await fail(error);
  } finally {
    for (const stop of stops) stop();
  }
}

type Redact = (text: string) => string;

async function runInputs(
  surroundings: Surroundings,
  files: RunnerFiles,
  hide: (secrets: readonly string[]) => Redact,
  signal: AbortSignal,
): Promise<number> {
  const { environment, directory, stdout, stderr } = surroundings;
  const actionInputs = readActionInputs(environment);
  const request = { root: directory, environment, actionInputs };
  const { settings, warnings } = await loadSettings(request);
  const redact = hide(settings.secretsToRedact);
  const progress = await chooseProgress({ stream: stderr, environment, quiet: false, redact });
  const settingsAt = (root: string) => settingsOfBase(request, settings, root);
  for (const warning of warnings) progress.warn(warning);
  try {
    const context = await openContext(settings, surroundings, progress, signal);
    // Later steps may use the layouts: the post step removes them.
    await files.saveState(workDirectoryState, context.workDirectory);
    return await runCheck(settings, settingsAt, surroundings, context, async (run) => {
      const { deliverRun } = await import("../deliver/deliver-run.ts");
      await deliverRun(run, { settings, context, redact, files, stdout });
      return run.exit;
    });
  } finally {
    progress.close();
  }
}
