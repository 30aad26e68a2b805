import type { Report } from "../../model/report.ts";
import { compareErrors } from "../../report/order.ts";
import { verdictOf } from "../../verdict/verdict.ts";

/** `needs.<job>.result`, as GitHub has it. */
export const matrixResults = ["success", "failure", "cancelled", "skipped"] as const;

export type MatrixResult = (typeof matrixResults)[number];

/**
 * The report, held against what GitHub says of the matrix. A leg that was run again and died leaves the report of its
 * attempt before, and that may be green: when the matrix did not succeed and no report says why, there is no verdict.
 */
export function heldAgainst(report: Report, result: MatrixResult | undefined): Report {
  const isExplained = report.verdict !== "pass" && report.verdict !== "warn";
  if (result === undefined || result === "success" || isExplained) return report;
  const error =
    result === "cancelled"
      ? ({ code: "cancelled", message: "The matrix was cancelled, so not every report is of this attempt." } as const)
      : ({
          code: "gate.leg",
          message:
            `The matrix ended as "${result}", and no report says why: a job failed beside Plimsoll, or a leg that was run again ` +
            "left no report. See the logs of the legs; where warnings fail a leg, give the gate the same fail-on.",
        } as const);
  const judged = { ...report, errors: [...report.errors, error].sort(compareErrors) };
  return { ...judged, verdict: verdictOf(judged) };
}
