import { blameOf, exitByBlame, type PlimsollError } from "../errors.ts";
import { logCommand } from "../process/log-command.ts";
import type { OutputStream } from "../progress/output.ts";
import { inline } from "../report/escape/markdown.ts";
import { fence, heading, paragraph, textOf } from "../report/markdown/blocks.ts";
import { discs } from "../report/markdown/marks.ts";
import { oneLine } from "../text/control.ts";
import { outputsWithoutReport } from "./outputs.ts";
import type { RunnerFiles } from "./runner-files.ts";

const detailLines = 60;

export interface FailureDelivery {
  files: RunnerFiles;
  /** The log. */
  stdout: OutputStream;
  redact: (text: string) => string;
}

/**
 * Hands a failure that left no report to the runner: outputs that say so, a short summary, and the reason as the last
 * error of the log. A file that can't be written stops nothing here: the job is red already.
 *
 * @returns the exit status (CONTRACTS §1)
 */
export async function deliverFailure(failure: PlimsollError, delivery: FailureDelivery): Promise<number> {
  const { files, stdout, redact } = delivery;
  const blame = blameOf(failure.code);
  const verdict = blame === "cancelled" ? "cancelled" : "error";
  const message = redact(failure.message);
  const detail = failure.detail === undefined ? undefined : redact(failure.detail);
  await files.setOutputs(outputsWithoutReport(verdict)).catch(() => undefined);
  await files.appendSummary(summaryOf(message, detail, verdict)).catch(() => undefined);
  const text = [oneLine(message), detail].filter((part) => part !== undefined).join("\n");
  stdout.write(`${logCommand("error", { title: `Plimsoll: ${verdict}` }, text)}\n`);
  return exitByBlame[blame];
}

function summaryOf(message: string, detail: string | undefined, verdict: "cancelled" | "error"): string {
  const title = verdict === "cancelled" ? "Cancelled before anything was checked" : "Nothing was checked";
  const shown = detail === undefined ? [] : [fence(detail, detailLines)];
  return textOf([heading(3, inline`${discs[verdict]} ${title}`), paragraph(inline`${message}`), ...shown]);
}
