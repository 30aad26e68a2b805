import type { Origin } from "../../model/origin.ts";
import type { Check, CodedError, Report } from "../../model/report.ts";
import { compareMarks, type Mark, markOfCheck, markOfError } from "./mark.ts";
import { placeOf } from "./places.ts";

/** Something that went wrong, as opposed to a check that says no. All texts may be hostile. */
export interface Problem {
  mark: Mark;
  /** The variant it belongs to; empty when it belongs to the run. */
  subject: string;
  message: string;
  origin: Origin | undefined;
  /** "Dockerfile:12" where it has an origin. */
  place: string | undefined;
  code: CodedError["code"];
  /** Several lines of context: a file excerpt, the last lines of a failing step; empty when there is none. */
  detail: string;
}

/** Everything that went wrong, each thing once: variants in their order, then the run's own errors. */
export function problemsOf({ variants, errors }: Report): Problem[] {
  const failures = variants.flatMap(({ name, failure }) => (failure === undefined ? [] : [problem(failure, name)]));
  const all = [...failures, ...errors.map((error) => problem(error, error.variant ?? ""))];
  const unique = new Map(all.map((each) => [JSON.stringify([each.subject, each.code, each.message]), each]));
  return [...unique.values()].sort((a, b) => compareMarks(a.mark, b.mark));
}

/**
 * Checks that did not pass, worst first; those that were skipped come last, for whoever asks why. Checks of a variant
 * that failed only say that there was nothing to check, so its failure stands for them. What was accepted is no objection.
 */
export function objections({ variants, checks }: Report): { mark: Mark; check: Check }[] {
  const all = [...variants.flatMap((variant) => (variant.failure === undefined ? variant.checks : [])), ...checks];
  const unique = new Map(all.map((check) => [`${check.id} ${check.message}`, check]));
  return [...unique.values()]
    .filter(({ id, status }) => id !== "build" && status !== "pass" && status !== "accepted")
    .map((check) => ({ mark: markOfCheck(check), check }))
    .sort((a, b) => lastIfSkipped(a.mark) - lastIfSkipped(b.mark) || compareMarks(a.mark, b.mark));
}

function problem(error: CodedError, subject: string): Problem {
  return {
    mark: markOfError(error),
    subject,
    message: error.message,
    origin: error.origin,
    place: error.origin === undefined ? undefined : placeOf(error.origin),
    code: error.code,
    detail: error.detail ?? "",
  };
}

function lastIfSkipped(mark: Mark): number {
  return mark === "skipped" ? 1 : 0;
}
