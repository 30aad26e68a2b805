import type { Finding, Report } from "../../model/report.ts";
import { isOpen, kindOf } from "../../verdict/finding-kinds.ts";
import { cleanLine } from "../escape/clean.ts";
import { code, type Inline, inline, joined, link, prose } from "../escape/markdown.ts";
import { safeUrl } from "../escape/url.ts";
import { placeOf } from "../view/places.ts";
import { suppressedFindings } from "../view/suppressed.ts";
import { type VulnerabilityRow, vulnerabilityRows } from "../view/vulnerability-rows.ts";
import type { Section } from "./fit.ts";
import { foldedTable, left } from "./folded-table.ts";

const vulnerabilityColumns = left("severity", "id", "package", "fixed in", "from", "variants");

/** New ones apart from those that were there, where that is known; and those that are gone. */
export function vulnerabilitySections(
  report: Report,
  sizes: Readonly<Record<"new" | "other" | "fixed", readonly number[]>>,
): Section[] {
  const of = (group: "new" | "other" | "fixed") => vulnerabilityRows(report, group);
  const isTold = areTold(
    report.variants.flatMap(({ findings }) => findings).filter((each) => kindOf(each) === "vulnerability"),
  );
  const section = (title: string, priority: number, group: "new" | "other" | "fixed") =>
    foldedTable(title, priority, sizes[group], vulnerabilityColumns, of(group), vulnerabilityCells);
  return [
    section("New vulnerabilities", 58, "new"),
    section(isTold ? "Known vulnerabilities" : "Vulnerabilities", 50, "other"),
    section("Fixed vulnerabilities", 48, "fixed"),
  ];
}

/** Whether it is known of all of them if they are new. */
function areTold(findings: readonly Finding[]): boolean {
  return findings.every(({ state }) => state !== "unknown");
}

function vulnerabilityCells(row: VulnerabilityRow): Inline[] {
  return [
    inline`${row.severity}`,
    link(row.rule, safeUrl(row.url)),
    inline`${cleanLine(row.package, 80)} ${cleanLine(row.version, 60)}`,
    inline`${cleanLine(row.fixedIn ?? "no fix", 60)}`,
    few(row.places.map((place) => code(place, 80))),
    few(row.variants.map((name) => inline`${cleanLine(name, 60)}`)),
  ];
}

/** The first three, and how many more. */
function few(items: readonly Inline[]): Inline {
  const more = items.length > 3 ? [inline`${items.length - 3} more`] : [];
  return joined([...items.slice(0, 3), ...more], ", ");
}

/** New ones apart from those that were there, where that is known. */
export function lintSections({ findings }: Report, sizes: readonly number[]): Section[] {
  const columns = left("severity", "rule", "line", "message");
  const open = findings.filter(isOpen);
  const [added, others] = [open.filter(({ state }) => state === "new"), open.filter(({ state }) => state !== "new")];
  return [
    foldedTable("New lint", 56, sizes, columns, added, lintCells),
    foldedTable(areTold(open) ? "Known lint" : "Lint", 45, sizes, columns, others, lintCells),
  ];
}

function lintCells(finding: Finding): Inline[] {
  const place = finding.origin === undefined ? undefined : placeOf(finding.origin);
  return [
    inline`${finding.severity}`,
    link(finding.rule, safeUrl(finding.url)),
    place === undefined ? inline`–` : code(place, 80),
    prose(finding.message, 300),
  ];
}

export function secretsSection(report: Report, sizes: readonly number[]): Section {
  const columns = left("variant", "severity", "rule", "from", "what");
  const items = report.variants.flatMap(({ name, findings }) =>
    findings.filter((finding) => kindOf(finding) === "secret" && isOpen(finding)).map((finding) => ({ name, finding })),
  );
  return foldedTable("Secrets", 55, sizes, columns, items, ({ name, finding }) => [
    inline`${cleanLine(name, 60)}`,
    ...lintCells(finding),
  ]);
}

export function suppressedSection(report: Report, sizes: readonly number[]): Section {
  const columns = left("id", "package", "written in", "because", "until");
  return foldedTable("Suppressed", 40, sizes, columns, suppressedFindings(report), suppressedCells);
}

function suppressedCells({ rule, package: of, suppression }: Finding): Inline[] {
  return [
    inline`${rule}`,
    inline`${cleanLine(of?.name ?? "–", 80)}`,
    inline`${cleanLine(suppression?.source ?? "–", 120)}`,
    inline`${cleanLine(suppression?.statement ?? "–", 300)}`,
    inline`${suppression?.expires ?? "no end"}`,
  ];
}
