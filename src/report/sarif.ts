import type { Check, Report } from "../model/report.ts";
import { slugOf } from "../plan/slug.ts";
import { sarifLog } from "./sarif/log.ts";
import { filesOf, variantNames } from "./view/places.ts";

export interface SarifFile {
  /** Path below the results directory. */
  fileName: string;
  /** Category that code scanning files it under; names in it are part of what Plimsoll promises to keep. */
  category: string;
  text: string;
  /** Open findings that are not in the file: they have no place in the repository, or are past what GitHub takes. */
  leftOut: number;
}

export interface SarifOptions {
  /** Texts of Dockerfiles by path, for the end columns of regions. */
  texts?: ReadonlyMap<string, string>;
  /** The configuration file: where an image is declared that no Dockerfile of the repository made. */
  configFile?: string;
}

/**
 * One SARIF file for each tool and variant, platforms merged into it, and one for the repository's lint (CONTRACTS §5).
 * A file without results is written too: it closes alerts. None is written for what was not looked at to the end: it
 * would close alerts that still hold. An image without any file of the repository to point at gets none. What is fixed or
 * suppressed is left out: code scanning knows no `suppressions` and opens an alert for every result
 * (github/codeql-action#1230). Each file is one upload, within what GitHub takes of one.
 */
export function renderSarif(report: Report, options: SarifOptions = {}): SarifFile[] {
  const variants = variantNames(report).flatMap((name) => variantFiles(report, name, options));
  return [...variants, ...lintFile(report, options)];
}

function variantFiles(report: Report, name: string, { texts = new Map(), configFile }: SarifOptions): SarifFile[] {
  const entries = report.variants.filter((variant) => variant.name === name);
  const fallback = entries.flatMap((entry) => [...filesOf(entry)]).at(-1) ?? configFile;
  if (fallback === undefined) return [];
  const slug = slugOf(name);
  // A check may have come to a no beside the error; what else there is, nobody looked at.
  const failed = report.errors.some(({ variant }) => variant === name);
  return (["trivy", "plimsoll"] as const)
    .filter((tool) => !failed && entries.every(({ checks }) => wasSearched(checks, tool)))
    .map((tool) => {
      const sightings = entries.flatMap(({ platform, findings }) =>
        findings
          .filter((finding) => finding.tool === tool)
          .map((finding) => ({ finding, platform: entries.length > 1 ? platform : "" })),
      );
      const category = `plimsoll/${tool}/${slug}/`;
      const file = sarifLog(sightings, { texts, fallback }, name, category);
      return { fileName: `sarif/${tool}.${slug}.sarif`, category, ...file };
    });
}

/**
 * Trivy finds vulnerabilities, and secrets in files; Plimsoll itself secrets in the image's configuration, and those in files
 * that Trivy did not find.
 */
function wasSearched(checks: readonly Check[], tool: "trivy" | "plimsoll"): boolean {
  return isSettled(checks, "secrets") || (tool === "trivy" && isSettled(checks, "vulnerabilities"));
}

function lintFile(report: Report, { texts = new Map(), configFile }: SarifOptions): SarifFile[] {
  // One linter may have failed beside the other; only the database is surely none of lint's business.
  const failed = report.errors.some(({ variant, code }) => variant === undefined && code !== "scan.database");
  if (failed || !isSettled(report.checks, "lint")) return [];
  const sightings = report.findings.map((finding) => ({ finding, platform: "" }));
  const category = "plimsoll/lint/";
  const file = sarifLog(sightings, { texts, fallback: configFile }, "", category);
  return [{ fileName: "sarif/lint.sarif", category, ...file }];
}

/** A check that came to a result; one that could not be made says nothing about what is there. */
function isSettled(checks: readonly Check[], id: string): boolean {
  return checks.some((check) => check.id === id && check.status !== "skipped" && check.status !== "error");
}
