import type { Finding, Severity } from "../../model/report.ts";
import { severities } from "../../model/severity.ts";
import { isOpen, kindOf } from "../../verdict/finding-kinds.ts";
import { worstOfEach } from "../../verdict/vulnerability-check.ts";

/** How many there are of each severity, worst first, none of zero. */
export type SeverityCounts = readonly (readonly [Severity, number])[];

/** Open vulnerabilities by severity, counted as the gate counts them, and how many of them have a fix. */
export function countVulnerabilities(findings: readonly Finding[]): { counts: SeverityCounts; fixable: number } {
  const open = findings.filter((finding) => kindOf(finding) === "vulnerability" && isOpen(finding));
  const fixable = open.filter((finding) => finding.package?.fixedIn !== undefined);
  return { counts: countSeverities([...worstOfEach(open).values()]), fixable: worstOfEach(fixable).size };
}

export function countSeverities(list: readonly Severity[]): SeverityCounts {
  return severities.flatMap((severity) => {
    const count = list.filter((each) => each === severity).length;
    return count === 0 ? [] : [[severity, count] as const];
  });
}

/** "2 critical, 5 high"; empty when there is none. */
export function countsText(counts: SeverityCounts): string {
  return counts.map(([severity, count]) => `${count.toLocaleString("en-US")} ${severity}`).join(", ");
}

export function totalOf(counts: SeverityCounts): number {
  return counts.reduce((sum, [, count]) => sum + count, 0);
}
