import type { Check, Report, VariantReport } from "../../model/report.ts";
import { isOpen, kindOf } from "../../verdict/finding-kinds.ts";
import { compareMarks, type Mark, markOfVariant } from "./mark.ts";
import { filesOf } from "./places.ts";
import { countVulnerabilities, type SeverityCounts } from "./severity-counts.ts";
import { type SinceBase, sinceBase } from "./since-base.ts";
import { countChanges, type VulnerabilityChanges } from "./vulnerability-changes.ts";

/** One variant on one platform, as every result table shows it. */
export interface VariantRow {
  name: string;
  platform: string;
  mark: Mark;
  /** What to say instead of figures: "does not build", "cancelled"; empty when there is an image. */
  instead: string;
  unpacked: number | null;
  compressed: number | null;
  loadLine?: LoadLine;
  /** The heaviest image of the run, in unpacked bytes: what a bar without a load line is drawn against. */
  heaviest: number;
  layers: number | null;
  /** `null`: not scanned, or not with success. */
  vulnerabilities: { counts: SeverityCounts; fixable: number; changes?: VulnerabilityChanges } | null;
  /** Findings in the files that it is built from; `null`: not linted. `added`: not in the base; absent: not compared. */
  lint: { count: number; added?: number } | null;
  /** Absent when nothing was compared, or there is no image. */
  since?: SinceBase;
  report: VariantReport;
}

/** The limit that a bar is drawn against, and what is held against it. */
export interface LoadLine {
  metric: "unpacked" | "compressed";
  actual: number;
  limit: number;
  /** What it was in the baseline; absent when that is not known. */
  before?: number;
}

/** All rows, the worst first, otherwise in the report's order. */
export function rowsOf(report: Report): VariantRow[] {
  const heaviest = Math.max(0, ...report.variants.map(({ image }) => image?.sizes.unpacked.total ?? 0));
  const rows = report.variants.map((variant) => rowOf(report, variant, heaviest));
  return rows.sort((a, b) => compareMarks(a.mark, b.mark));
}

function rowOf(report: Report, variant: VariantReport, heaviest: number): VariantRow {
  const { image } = variant;
  const loadLine = loadLineOf(variant);
  const since = sinceBase(report, variant);
  return {
    name: variant.name,
    platform: variant.platform,
    mark: markOfVariant(variant),
    instead: image === undefined ? insteadOf(variant) : "",
    unpacked: image?.sizes.unpacked.total ?? null,
    compressed: image?.sizes.compressed.total ?? null,
    ...(loadLine === undefined ? {} : { loadLine }),
    heaviest,
    layers: image?.layers.length ?? null,
    vulnerabilities: wasScanned(variant) ? vulnerabilitiesOf(variant) : null,
    lint: lintOf(report, variant),
    ...(since === undefined ? {} : { since }),
    report: variant,
  };
}

function loadLineOf({ checks, image, growth }: VariantReport): LoadLine | undefined {
  for (const metric of ["unpacked", "compressed"] as const) {
    const check = checks.find(({ id }) => id === `size.${metric}.max`);
    if (check?.actual === undefined || check.limit === undefined) continue;
    // A budget may be about own layers alone.
    const of = check.actual === image?.sizes[metric].total ? "total" : "own";
    const change = growth?.sizes[metric][of] ?? null;
    const before = change === null ? {} : { before: check.actual - change };
    return { metric, actual: check.actual, limit: check.limit, ...before };
  }
  return undefined;
}

function insteadOf({ status, failure }: VariantReport): string {
  if (status === "built") return failure === undefined ? "not measured" : "could not be measured";
  if (status === "failed") return failure?.code.startsWith("image.") ? "could not be opened" : "does not build";
  return status === "skipped" ? "not built" : "cancelled";
}

function vulnerabilitiesOf({ findings }: VariantReport): VariantRow["vulnerabilities"] {
  const changes = countChanges(findings);
  return { ...countVulnerabilities(findings), ...(changes === undefined ? {} : { changes }) };
}

/** A result can be trusted to be complete only when its check came to one. */
function wasScanned({ checks, findings }: VariantReport): boolean {
  const check = checks.find(({ id }) => id === "vulnerabilities");
  return isSettled(check) || findings.some((finding) => kindOf(finding) === "vulnerability");
}

function lintOf({ checks, findings }: Report, variant: VariantReport): VariantRow["lint"] {
  if (!isSettled(checks.find(({ id }) => id === "lint")) && findings.length === 0) return null;
  const files = filesOf(variant);
  const own = findings.filter((finding) => {
    const file = finding.origin?.file;
    return file !== undefined && files.has(file) && isOpen(finding);
  });
  const isCompared = own.length > 0 && own.every(({ state }) => state !== "unknown");
  const added = own.filter(({ state }) => state === "new").length;
  return { count: own.length, ...(isCompared ? { added } : {}) };
}

function isSettled(check: Check | undefined): boolean {
  return check !== undefined && check.status !== "skipped" && check.status !== "error";
}
