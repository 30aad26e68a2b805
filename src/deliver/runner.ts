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
  redact: (text: string) => string;
}

/** Hands a run's result to the runner: outputs, log annotations, job summary, and the reasons of a red job last. */
export async function deliverToRunner(run: CheckRun, delivery: RunnerDelivery): Promise<void> {
  const { report, exit, layouts, occasion } = run;
  const { files, stdout, resultsDirectory, redact } = delivery;
  const say = (line: string) => stdout.write(`${line}\n`);
  for (const [name, value] of Object.entries(outputsOf(report, resultsDirectory, layouts))) {
    await files.setOutput(name, value);
  }
  for (const annotation of annotationsOf(relocate(report, occasion.prefix))) say(annotate(annotation, redact));
  await appendSummary(report, occasion.today, delivery);
  if (exit === 0) return;
  for (const { message } of reasons(report).filter(({ kind }) => kind !== "warning")) {
    say(logCommand("error", {}, redact(message)));
  }
}

function annotate({ level, title, message, file, startLine, endLine }: Annotation, redact: (text: string) => string) {
  return logCommand(level, { title: redact(title), file, line: startLine, endLine }, redact(message));
}

/** A runner without the file for it, or with a full disk, takes nothing from the verdict. */
async function appendSummary(report: Report, today: string, { files, stdout, redact }: RunnerDelivery): Promise<void> {
  try {
    await files.appendSummary(redact(renderSummary(report, { today })));
  } catch (error) {
    const { message } = asPlimsollError(error, "io");
    stdout.write(`${logCommand("notice", {}, `The job summary could not be written: ${message}`)}\n`);
  }
}
