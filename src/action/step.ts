import { openRunnerFiles, type RunnerFiles } from "../deliver/runner-files.ts";
import { asPlimsollError, PlimsollError } from "../errors.ts";
import { onCrash } from "../process/crash.ts";
import { onInterrupt } from "../process/interrupt.ts";
import { maskCommand } from "../process/log-command.ts";
import { createRedactor } from "../process/redact.ts";
import type { Surroundings } from "../surroundings.ts";

/** What the step of a sub-action works with. */
export interface Step {
  surroundings: Surroundings;
  files: RunnerFiles;
  /** Fires when the job is cancelled. */
  signal: AbortSignal;
  /** Has the runner and Plimsoll itself hide these from now on. */
  hide(secrets: readonly string[]): (text: string) => string;
}

/** The outputs of the root action mean nothing to an action that has others. */
export interface StepOptions {
  hasVerdict: boolean;
}

/**
 * Runs the step of a sub-action. Whatever happens, the reason of a red job is its last error.
 *
 * @returns the exit status (CONTRACTS §1)
 */
export async function runStep(
  surroundings: Surroundings,
  { hasVerdict }: StepOptions,
  work: (step: Step) => Promise<number>,
): Promise<number> {
  const { environment, stdout } = surroundings;
  const files = openRunnerFiles(environment);
  let redact = (text: string) => text;
  const hide = (secrets: readonly string[]) => {
    for (const secret of secrets) stdout.write(`${maskCommand(secret)}\n`);
    redact = createRedactor(secrets);
    return redact;
  };
  const fail = async (error: unknown) => {
    const { deliverFailure } = await import("../deliver/failure.ts");
    const told = hasVerdict ? files : { ...files, setOutputs: () => Promise.resolve() };
    return deliverFailure(asPlimsollError(error), { files: told, stdout, redact: (text) => redact(text) });
  };
  const controller = new AbortController();
  const stops = [onInterrupt({ onCancel: () => controller.abort() }), onCrash(fail)];
  try {
    return await work({ surroundings, files, signal: controller.signal, hide });
  } catch (error) {
    // Whatever fails then, fails because of it.
    const isCancelled = controller.signal.aborted;
    return await fail(isCancelled ? new PlimsollError("cancelled", "The job was cancelled.", { cause: error }) : error);
  } finally {
    for (const stop of stops) stop();
  }
}
