import type { Finding, Report } from "../../../model/report.ts";
import { compareFindings } from "../../../report/order.ts";
import { unique } from "./leg-report.ts";

/** What weighs more where two legs say different things of one finding. */
const stateOrder: readonly Finding["state"][] = ["new", "unknown", "existing", "suppressed", "fixed"];

/**
 * The repository's findings. A file that variants of several legs are built from is linted in each; of the same finding
 * the worst word counts, as it does for several variants of one run (lint/merge).
 */
export function mergeFindings(reports: readonly Report[]): Finding[] {
  const all = reports.flatMap(({ findings }) => findings);
  if (reports.length === 1) return all;
  const worstFirst = all.toSorted((a, b) => stateRank(a) - stateRank(b) || compareFindings(a, b));
  return unique(worstFirst, ({ key, tool }) => [key, tool]).sort(compareFindings);
}

function stateRank({ state }: Finding): number {
  return stateOrder.indexOf(state);
}
