import { asPlimsollError } from "../errors.ts";
import type { Delivery, Report } from "../model/report.ts";
import { logCommand } from "../process/log-command.ts";
import type { OutputStream } from "../progress/output.ts";
import { type Annotation, annotationsOf, type ChangedLines } from "../report/annotations.ts";
import { logLine } from "../report/escape/log-line.ts";
import { renderJson } from "../report/json.ts";
import { relocate } from "../report/relocate.ts";
import { renderDeliveries, renderSummary } from "../report/summary.ts";
import type { CheckRun } from "../run-check.ts";
import { reasons } from "../verdict/verdict.ts";
import type { Delivered } from "./ladder.ts";
import { outputsOf } from "./outputs.ts";
import { writeResults } from "./result-files.ts";
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
 * Hands a run's result to the runner: outputs, job summary, log annotations, those on changed lines first; only these wait
 * until it is known which lines that are. The report has no secrets any more (report/redacted).
 */
export async function deliverToRunner(
  run: CheckRun,
  delivery: RunnerDelivery,
  changed: Promise<ChangedLines> = Promise.resolve(new Map()),
): Promise<void> {
  const { report, exit, layouts, occasion } = run;
  const { files, stdout, resultsDirectory } = delivery;
  await files.setOutputs(outputsOf(report, resultsDirectory, layouts));
  await appendSummary(() => renderSummary(report, { today: occasion.today }), delivery);
  const why = exit === 0 ? [] : whyRed(report);
  for (const annotation of annotationsOf(relocate(report, occasion.prefix), await changed)) {
    if (!isRepeated(annotation, why)) stdout.write(`${annotate(annotation)}\n`);
  }
}

/**
 * Says how the surfaces on GitHub were reached: in the summary, in `report.json` anew, and of what did not work in the
 * log. It comes last but for {@link sayWhyRed}, because only then it is known.
 */
export async function tellDeliveries(run: CheckRun, delivered: Delivered, delivery: RunnerDelivery): Promise<void> {
  const { deliveries, commentUrl } = delivered;
  if (deliveries.length === 0) return;
  const { files, stdout, resultsDirectory } = delivery;
  for (const { surface, status, reason } of deliveries) {
    if (status === "delivered" || reason === undefined) continue;
    const told = `${surface} ${status}: ${reason}`;
    // What was left out on purpose is no annotation: it would stand on every run.
    stdout.write(`${status === "failed" ? logCommand("warning", { title: "Plimsoll" }, told) : logLine(told)}\n`);
  }
  if (commentUrl !== undefined) await files.setOutputs({ "comment-url": commentUrl });
  await appendSummary(() => renderDeliveries(deliveries), delivery);
  await keepReport(run, deliveries, resultsDirectory);
}

/**
 * Says what became of the build cache, beside the deliveries that were told of before. Why it is not written was said
 * before anything was built, so that the reason of a red job stays the last line of its log.
 */
export async function tellOfCache(
  run: CheckRun,
  cached: readonly Delivery[],
  earlier: readonly Delivery[],
  delivery: RunnerDelivery,
): Promise<void> {
  if (cached.length === 0) return;
  for (const { surface, status, reason } of cached) {
    if (status !== "failed") continue;
    delivery.stdout.write(`${logCommand("warning", { title: "Plimsoll" }, `${surface} failed: ${reason}`)}\n`);
  }
  await appendSummary(() => renderDeliveries(cached), delivery);
  await keepReport(run, [...earlier, ...cached], delivery.resultsDirectory);
}

/** Writes `report.json` anew, with what is known of the deliveries. */
export async function keepReport(
  { report }: Pick<CheckRun, "report">,
  deliveries: readonly Delivery[],
  directory: string,
): Promise<void> {
  const told: Report = { ...report, deliveries: [...report.deliveries, ...deliveries] };
  await writeResults(directory, [{ path: "report.json", text: renderJson(told) }]);
}

/** The reasons of a red job, as the last error of its log. */
export function sayWhyRed({ report, exit }: Pick<CheckRun, "report" | "exit">, stdout: OutputStream): void {
  if (exit === 0) return;
  const why = shortened(whyRed(report));
  stdout.write(`${logCommand("error", { title: `Plimsoll: ${report.verdict}` }, why)}\n`);
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
async function appendSummary(render: () => string, { files, stdout }: RunnerDelivery): Promise<void> {
  try {
    await files.appendSummary(render());
  } catch (error) {
    const { message } = asPlimsollError(error, "io");
    stdout.write(`${logCommand("notice", {}, `The job summary could not be written: ${message}`)}\n`);
  }
}
