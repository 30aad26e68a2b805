import type { Audit, Report } from "../../../model/report.ts";
import { compareText } from "../../../text/order.ts";

/** The oldest vulnerability database of the legs: no statement of the whole is fresher. */
export function oldestDatabase(reports: readonly Report[]): Report["database"] {
  const databases = reports.flatMap(({ database }) => (database === undefined ? [] : [database]));
  return databases.toSorted((a, b) => compareText(a.updated, b.updated) || compareText(a.source, b.source))[0];
}

/** The audit with the lowest score. */
export function lowestAudit(reports: readonly Report[]): Audit | undefined {
  const audits = reports.flatMap(({ audit }) => (audit === undefined ? [] : [audit]));
  return audits.toSorted((a, b) => a.score - b.score)[0];
}
