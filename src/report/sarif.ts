import type { Check, Report } from "../model/report.ts";
import { slugOf } from "../plan/slug.ts";
import { isOpen } from "../verdict/finding-kinds.ts";
import { version } from "../version.ts";
import type { Places } from "./sarif/location.ts";
import type { SarifLog } from "./sarif/model.ts";
import { findingsOf, groupsOf, resultsOf, type Sighting } from "./sarif/results.ts";
import { rulesOf } from "./sarif/rules.ts";
import { filesOf, variantNames } from "./view/places.ts";

const homepage = "https://github.com/plimsoll-line/plimsoll";

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
 * would close alerts that still hold. An image without any file of the repository to point at gets none.
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
      const file = sarifFile(sightings, { texts, fallback }, name, `plimsoll/${tool}/${slug}/`);
      return { fileName: `sarif/${tool}.${slug}.sarif`, ...file };
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
  return [
    { fileName: "sarif/lint.sarif", ...sarifFile(sightings, { texts, fallback: configFile }, "", "plimsoll/lint/") },
  ];
}

function sarifFile(
  sightings: readonly Sighting[],
  places: Places,
  subject: string,
  category: string,
): Omit<SarifFile, "fileName"> {
  const groups = groupsOf(sightings, places);
  const rules = rulesOf(findingsOf(groups));
  const driver = { name: "Plimsoll", semanticVersion: version, informationUri: homepage, rules };
  const log: SarifLog = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver },
        automationDetails: { id: category },
        columnKind: "utf16CodeUnits",
        results: resultsOf(groups, rules, subject),
      },
    ],
  };
  const placed = groups.reduce((sum, group) => sum + group.sightings.length, 0);
  const open = sightings.filter(({ finding }) => isOpen(finding)).length;
  return { category, text: `${JSON.stringify(log, null, 2)}\n`, leftOut: open - placed };
}

/** A check that came to a result; one that could not be made says nothing about what is there. */
function isSettled(checks: readonly Check[], id: string): boolean {
  return checks.some((check) => check.id === id && check.status !== "skipped" && check.status !== "error");
}
