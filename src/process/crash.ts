import { asPlimsollError, PlimsollError } from "../errors.ts";
import { oneLine } from "../text/control.ts";

/**
 * What throws outside of every promise that is waited for is a bug, ours or a library's. Node would print its stack, in
 * which hostile text could give the runner orders, and exit with 1, which means "a definite no" (CONTRACTS §1).
 *
 * @param deliver tells the user; its result is the exit status
 * @returns puts things back as they were
 */
export function onCrash(deliver: (failure: PlimsollError) => Promise<number>): () => void {
  const crash = (error: unknown) => {
    deliver(crashed(error)).then(
      (status) => process.exit(status),
      () => process.exit(3),
    );
  };
  // Rejections that nobody handles come here too: https://nodejs.org/api/cli.html#--unhandled-rejectionsmode
  process.once("uncaughtException", crash);
  return () => process.off("uncaughtException", crash);
}

function crashed(error: unknown): PlimsollError {
  const message = `Plimsoll itself failed: ${oneLine(asPlimsollError(error).message)}. Please report this.`;
  const stack = error instanceof Error ? error.stack : undefined;
  return new PlimsollError("internal", message, { cause: error, ...(stack === undefined ? {} : { detail: stack }) });
}
