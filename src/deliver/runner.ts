import { error, notice, setOutput, summary, warning } from "@actions/core";
import { type Annotation, annotationsOf } from "../report/annotations.ts";
import { renderSummary } from "../report/summary.ts";
import type { CheckRun } from "../run-check.ts";
import { reasons } from "../verdict/verdict.ts";
import { outputsOf } from "./outputs.ts";

const print = { error, warning, notice } as const;

/** Hands a run's result to the runner: outputs, log annotations, job summary, and the reasons of a red job last. */
export async function deliverToRunner(
  { report, exit, layouts }: CheckRun,
  resultsDirectory: string,
  redact: (text: string) => string,
): Promise<void> {
  for (const [name, value] of Object.entries(outputsOf(report, resultsDirectory, layouts))) setOutput(name, value);
  for (const annotation of annotationsOf(report)) annotate(annotation, redact);
  await writeSummary(redact(renderSummary(report)));
  if (exit === 0) return;
  for (const { message } of reasons(report).filter(({ kind }) => kind !== "warning")) error(redact(message));
}

function annotate({ level, message, ...place }: Annotation, redact: (text: string) => string): void {
  print[level](redact(message), place);
}

/** A runner without the file for it, or with a full disk, takes nothing from the verdict. */
async function writeSummary(markdown: string): Promise<void> {
  try {
    await summary.addRaw(markdown, true).write();
  } catch (cause) {
    notice(`The job summary could not be written: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}
