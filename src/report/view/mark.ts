import { blameOf } from "../../errors.ts";
import type { Check, CodedError, VariantReport } from "../../model/report.ts";

/** How one thing stands, in the word that is printed beside every glyph and colour. */
export type Mark = "pass" | "warn" | "fail" | "error" | "cancelled" | "skipped";

/** From worst to best; a variant stands as its worst check does. */
const worstFirst: readonly Mark[] = ["fail", "error", "cancelled", "skipped", "warn", "pass"];

export function markOfVariant({ status, failure, checks }: VariantReport): Mark {
  if (status === "cancelled") return "cancelled";
  if (failure !== undefined) return markOfError(failure);
  if (status !== "built") return status === "failed" ? "error" : "skipped";
  const marks = checks.filter(({ status: each }) => each !== "skipped").map(markOfCheck);
  return worst(marks) ?? "pass";
}

export function markOfCheck({ status, level }: Check): Mark {
  if (status === "accepted") return "pass";
  // A rule that only warns can do no worse, also when it could not be measured.
  return status === "error" && level === "warn" ? "warn" : status;
}

export function worst(marks: readonly Mark[]): Mark | undefined {
  return worstFirst.find((mark) => marks.includes(mark));
}

/** Negative when `a` is worse than `b`. */
export function compareMarks(a: Mark, b: Mark): number {
  return worstFirst.indexOf(a) - worstFirst.indexOf(b);
}

export function markOfError({ code }: CodedError): Mark {
  return markByBlame[blameOf(code)];
}

const markByBlame = { policy: "fail", infrastructure: "error", usage: "error", cancelled: "cancelled" } as const;
