import type { Acceptance, Loosening, Report } from "../../../model/report.ts";
import { compareText } from "../../../text/order.ts";
import { unique } from "./leg-report.ts";

/** Every loosening once; one is accepted when all legs that saw it say so. */
export function mergePolicyDiffs(reports: readonly Report[]): Loosening[] {
  const all = reports.flatMap(({ policyDiff }) => policyDiff);
  const same = (a: Loosening, b: Loosening) => a.key === b.key && a.base === b.base && a.head === b.head;
  return unique(all, ({ key, base, head }) => [key, base, head]).map((loosening) => ({
    ...loosening,
    accepted: all.filter((each) => same(each, loosening)).every(({ accepted }) => accepted),
  }));
}

/** The latest acceptance that a leg met with: an earlier one may be of a label that was taken away and set again. */
export function mergeAcceptances(reports: readonly Report[]): Acceptance | undefined {
  const all = reports.flatMap(({ acceptance }) => (acceptance === undefined ? [] : [acceptance]));
  return all.toSorted((a, b) => compareText(b.at, a.at) || compareText(a.by, b.by) || compareText(a.how, b.how))[0];
}
