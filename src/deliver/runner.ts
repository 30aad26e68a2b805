import { asPlimsollError } from "../errors.ts";
import type { Report } from "../model/report.ts";
import { logCommand } from "../process/log-command.ts";
import type { OutputStream } from "../progress/output.ts";
import { type Annotation, annotationsOf } from "../report/annotations.ts";
import { relocate } from "../report/relocate.ts";
import { renderSummary } from "../report/summary.ts";
import type { CheckRun } from "../run-check.ts";
import { reasons } from "../verdict/verdict.ts";
import { outputsOf } from "./outputs.ts";
import type { RunnerFiles } from "./runner-files.ts";

export interface RunnerDelivery {
  files: RunnerFiles;
  /** The log. */
  stdout: OutputStream;
  resultsDirectory: string;
}

/** More than that is for the summary; the runner cuts a message at 4,096 characters. */
const reasonsShown = 10;

/**
 * Hands a run's result to the runner: outputs, log annotations, job summary, and the reasons of a red job last. The
 * report has no secrets any more (report/redacted).
 */
export async function deliverToRunner(run: CheckRun, delivery: RunnerDelivery): Promise<void> {
  const { report, exit, layouts, occasion } = run;
  const { files, stdout, resultsDirectory } = delivery;
  await files.setOutputs(outputsOf(report, resultsDirectory, layouts));
  const why = exit === 0 ? [] : whyRed(report);
  for (const annotation of annotationsOf(relocate(report, occasion.prefix))) {
    if (!isRepeated(annotation, why)) stdout.write(`${annotate(annotation)}\n`);
  }
  await appendSummary(report, occasion.today, delivery);
  if (exit !== 0) stdout.write(`${logCommand("error", { title: `Plimsoll: ${report.verdict}` }, shortened(why))}\n`);
}

/** Without a line of its own an annotation adds nothing to the last error, which says the same. */
function isRepeated({ file, message }: Annotation, why: readonly string[]): boolean {
  return file === undefined && why.includes(message);
}

function annotate({ level, title, message, file, startLine, endLine }: Annotation): string {
  return logCommand(level, { title, file, line: startLine, endLine }, message);
}

/** With `fail-on: warn` there may be nothing but warnings. */
function whyRed(report: Report): string[] {
  const all = reasons(report);
  const blocking = all.filter(({ kind }) => kind !== "warning");
  return (blocking.length > 0 ? blocking : all).map(({ message }) => message);
}

/** One error for all reasons: the runner takes ten errors of a step, and the lines at fault need them. */
function shortened(why: readonly string[]): string {
  const more = why.length - reasonsShown;
  return [...why.slice(0, reasonsShown), ...(more > 0 ? [`… and ${more} more in the job summary`] : [])].join("\n");
}

/** A runner without the file for it, or with a full disk, takes nothing from the verdict. */
async function appendSummary(report: Report, today: string, { files, stdout }: RunnerDelivery): Promise<void> {
  try {
    await files.appendSummary(renderSummary(report, { today }));
  } catch (error) {
    const { message } = asPlimsollError(error, "io");
    stdout.write(`${logCommand("notice", {}, `The job summary could not be written: ${message}`)}\n`);
  }
}
