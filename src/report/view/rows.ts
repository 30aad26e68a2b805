import type { Check, Report, VariantReport } from "../../model/report.ts";
import { isOpen, kindOf } from "../../verdict/finding-kinds.ts";
import { compareMarks, type Mark, markOfVariant } from "./mark.ts";
import { filesOf } from "./places.ts";
import { countVulnerabilities, type SeverityCounts } from "./severity-counts.ts";

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
  vulnerabilities: { counts: SeverityCounts; fixable: number } | null;
  /** Findings in the files that it is built from; `null`: not linted. */
  lint: number | null;
  report: VariantReport;
}

/** The limit that a bar is drawn against, and what is held against it. */
export interface LoadLine {
  metric: "unpacked" | "compressed";
  actual: number;
  limit: number;
}

/** All rows, the worst first, otherwise in the report's order. */
export function rowsOf(report: Report): VariantRow[] {
  const heaviest = Math.max(0, ...report.variants.map(({ image }) => image?.sizes.unpacked.total ?? 0));
  const rows = report.variants.map((variant) => rowOf(report, variant, heaviest));
  return rows.sort((a, b) => compareMarks(a.mark, b.mark));
}

function rowOf(report: Report, variant: VariantReport, heaviest: number): VariantRow {
  const { image } = variant;
  const loadLine = loadLineOf(variant.checks);
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
    vulnerabilities: wasScanned(variant) ? countVulnerabilities(variant.findings) : null,
    lint: lintOf(report, variant),
    report: variant,
  };
}

function loadLineOf(checks: readonly Check[]): LoadLine | undefined {
  for (const metric of ["unpacked", "compressed"] as const) {
    const check = checks.find(({ id }) => id === `size.${metric}.max`);
    if (check?.actual !== undefined && check.limit !== undefined) {
      return { metric, actual: check.actual, limit: check.limit };
    }
  }
  return undefined;
}

function insteadOf({ status, failure }: VariantReport): string {
  if (status === "built") return failure === undefined ? "not measured" : "could not be measured";
  if (status === "failed") return failure?.code.startsWith("image.") ? "could not be opened" : "does not build";
  return status === "skipped" ? "not built" : "cancelled";
}

/** A result can be trusted to be complete only when its check came to one. */
function wasScanned({ checks, findings }: VariantReport): boolean {
  const check = checks.find(({ id }) => id === "vulnerabilities");
  return isSettled(check) || findings.some((finding) => kindOf(finding) === "vulnerability");
}

function lintOf({ checks, findings }: Report, variant: VariantReport): number | null {
  if (!isSettled(checks.find(({ id }) => id === "lint")) && findings.length === 0) return null;
  const files = filesOf(variant);
  return findings.filter(({ origin, ...finding }) => {
    return isOpen(finding) && origin?.file !== undefined && files.has(origin.file);
  }).length;
}

function isSettled(check: Check | undefined): boolean {
  return check !== undefined && check.status !== "skipped" && check.status !== "error";
}
