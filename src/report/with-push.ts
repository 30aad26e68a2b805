import type { CodedError, Push, Report } from "../model/report.ts";
import { verdictOf } from "../verdict/verdict.ts";
import { compareErrors } from "./order.ts";

/** The report with what came of the push. An error of it is the run's, so the verdict is made anew. Pure. */
export function withPush(report: Report, push: Push, errors: readonly CodedError[]): Report {
  const told = { ...report, push, errors: [...report.errors, ...errors].sort(compareErrors) };
  return { ...told, verdict: verdictOf(told) };
}
