import type { CodedError, Report } from "../../model/report.ts";
import { compareErrors } from "../../report/order.ts";
import { verdictOf } from "../../verdict/verdict.ts";
import type { ReportedRun } from "./reported-run.ts";

/**
 * The report of a run that nobody trusts, as far as it may be shown: its verdict is made anew from its own checks, and it is no
 * pass where GitHub says that the run did not succeed. Who accepted what, for which commit and which event it was, is not
 * repeated: a stranger may have put anybody's name there.
 */
export function asReported(claimed: Report, { conclusion }: Pick<ReportedRun, "conclusion">): Report {
  const { commit: _commit, event: _event, acceptance: _acceptance, ...report } = claimed;
  const verdict = verdictOf(report);
  const doubts: CodedError[] = [];
  if (verdict !== claimed.verdict) {
    const message = `The report says ${claimed.verdict}, and by its own checks it is ${verdict}: it was changed, or written by another version.`;
    doubts.push({ code: "gate.report", message });
  }
  if (verdict === "pass" && conclusion !== "success") {
    const end = conclusion ?? "not at all";
    doubts.push({ code: "gate.report", message: `The run ended as "${end}", and its report does not say why.` });
  }
  const errors = [...report.errors, ...doubts].sort(compareErrors);
  return { ...report, errors, verdict: verdictOf({ ...report, errors }) };
}
