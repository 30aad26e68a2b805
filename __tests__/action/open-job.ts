import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Report } from "../../src/model/report.ts";
import { type Job, type JobOptions, openJob, type StepResult } from "../doubles/runner/job.ts";
import type { Annotation } from "../doubles/runner/step-log.ts";

/** Where `action.yml` and the shipped bundle are. */
export const repository = join(import.meta.dirname, "../..");

/** A job that uses this action as it is shipped. */
export function openActionJob(
  files: Readonly<Record<string, string>>,
  options: Omit<JobOptions, "action"> = {},
): Promise<Job> {
  return openJob({ action: repository, files, ...options });
}

/** The report that the output names, if any. */
export function reportOf({ outputs }: StepResult): Report | undefined {
  const path = outputs["report"] ?? "";
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : undefined;
}

export function annotationsOf({ log }: StepResult, level: Annotation["level"]): Annotation[] {
  return log.annotations.filter((annotation) => annotation.level === level);
}

/** The last line of the log, as people see it. */
export function lastLine({ log }: StepResult): string | undefined {
  return log.shown.at(-1);
}
