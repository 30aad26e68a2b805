import type { Severity } from "./report.ts";

/** Severities from worst to least. */
export const severities = ["critical", "high", "medium", "low", "info"] as const satisfies readonly Severity[];

/** Negative when `a` is worse than `b`: sorts the worst first. */
export function compareSeverity(a: Severity, b: Severity): number {
  return severities.indexOf(a) - severities.indexOf(b);
}

/** Whether `severity` is at least as bad as `floor`. */
export function isAtLeast(severity: Severity, floor: Severity): boolean {
  return compareSeverity(severity, floor) <= 0;
}
