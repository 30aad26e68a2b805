import type { Progress } from "../model/ports.ts";
import { createActionsLog } from "./actions-log.ts";
import type { OutputStream } from "./output.ts";
import { createPlainLines } from "./plain-lines.ts";
import { createSilent } from "./silent.ts";
import { styleFor } from "./style.ts";

export interface ProgressChoice {
  stream: OutputStream & { isTTY?: boolean };
  /** The process's own: NO_COLOR, FORCE_COLOR, TERM, the locale and GITHUB_ACTIONS are read. */
  environment: Readonly<Record<string, string | undefined>>;
  quiet: boolean;
  redact: (text: string) => string;
}

/** The progress that fits where it is shown: live on a terminal, grouped in GitHub Actions, else plain lines. */
export async function chooseProgress({
  stream,
  environment,
  quiet,
  redact,
}: ProgressChoice): Promise<Progress & { close(): void }> {
  const isTerminal = stream.isTTY === true && environment["TERM"] !== "dumb";
  const options = { stream, redact, style: styleFor(environment, isTerminal) };
  if (quiet) return createSilent(options);
  if (environment["GITHUB_ACTIONS"] === "true") return createActionsLog(options);
  if (!isTerminal) return createPlainLines(options);
  // It counts columns, and the tables for that take long to load: nobody else waits for them.
  const { createLiveTerminal } = await import("./live-terminal.ts");
  return createLiveTerminal(options);
}
