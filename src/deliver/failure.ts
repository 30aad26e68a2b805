import { blameOf, type PlimsollError } from "../errors.ts";
import { logCommand } from "../process/log-command.ts";
import type { OutputStream } from "../progress/output.ts";
import { inline } from "../report/escape/markdown.ts";
import { fence, heading, paragraph, textOf } from "../report/markdown/blocks.ts";
import { discs } from "../report/markdown/marks.ts";
import { oneLine } from "../text/control.ts";
import { outputsWithoutReport } from "./outputs.ts";
import type { RunnerFiles } from "./runner-files.ts";

const detailLines = 60;

/**
 * Hands a failure that left no report to the runner: outputs that say so, a short summary, and the reason as the last
 * error of the log. A file that can't be written stops nothing here: the job is red already.
 */
export async function deliverFailure(failure: PlimsollError, files: RunnerFiles, stdout: OutputStream): Promise<void> {
  const verdict = blameOf(failure.code) === "cancelled" ? "cancelled" : "error";
  await files.setOutputs(outputsWithoutReport(verdict)).catch(() => undefined);
  await files.appendSummary(summaryOf(failure, verdict)).catch(() => undefined);
  const text = [oneLine(failure.message), failure.detail].filter((part) => part !== undefined).join("\n");
  stdout.write(`${logCommand("error", {}, text)}\n`);
}

function summaryOf({ message, detail }: PlimsollError, verdict: "cancelled" | "error"): string {
  const title = verdict === "cancelled" ? "Cancelled before anything was checked" : "Nothing was checked";
  const shown = detail === undefined ? [] : [fence(detail, detailLines)];
  return textOf([heading(3, inline`${discs[verdict]} ${title}`), paragraph(inline`${message}`), ...shown]);
}
