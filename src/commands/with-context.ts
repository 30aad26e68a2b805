import { openContext } from "../context.ts";
import type { CommandLine } from "../inputs/command-line.ts";
import { loadSettings } from "../inputs/settings.ts";
import type { Context } from "../model/ports.ts";
import type { Settings } from "../model/settings.ts";
import { onInterrupt } from "../process/interrupt.ts";
import { createRedactor } from "../process/redact.ts";
import { chooseProgress } from "../progress/choose.ts";
import type { Surroundings } from "../surroundings.ts";

/**
 * Does `use` with the settings and a context whose progress goes to stderr. Ctrl-C cancels it. Afterwards the terminal is
 * as it was, and what the context had opened is gone.
 *
 * @throws PlimsollError with blame `usage` for flags or configuration, and whatever `use` throws
 */
export async function withContext<Result>(
  commandLine: CommandLine,
  surroundings: Surroundings,
  use: (settings: Settings, context: Context) => Promise<Result>,
): Promise<Result> {
  const { environment, directory, stderr } = surroundings;
  const { settings, warnings } = await loadSettings({ root: directory, environment, commandLine });
  const redact = createRedactor(settings.secretsToRedact);
  const progress = await chooseProgress({ stream: stderr, environment, quiet: commandLine.quiet, redact });
  const controller = new AbortController();
  const forget = onInterrupt({ onCancel: () => controller.abort(), onKill: () => progress.close() });
  try {
    for (const warning of warnings) progress.warn(warning);
    await using context = await openContext(settings, surroundings, progress, controller.signal);
    return await use(settings, context);
  } finally {
    progress.close();
    forget();
  }
}
