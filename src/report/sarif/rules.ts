import type { Finding, Severity } from "../../model/report.ts";
import { compareSeverity } from "../../model/severity.ts";
import { type FindingKind, kindOf } from "../../verdict/finding-kinds.ts";
import { cleanLine } from "../escape/clean.ts";
import { safeUrl } from "../escape/url.ts";
import type { SarifLevel, SarifRule } from "./model.ts";

export const levels: Readonly<Record<Severity, SarifLevel>> = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "note",
  info: "note",
};

/**
 * One number inside each of GitHub's bands, so that the Security tab and the gate call a finding the same. The CVSS
 * score that Trivy has may lie in another band than the vendor's severity does.
 */
const securitySeverities: Readonly<Record<Severity, string>> = {
  critical: "9.5",
  high: "8.0",
  medium: "5.5",
  low: "2.0",
  info: "0.1",
};

// What code scanning calls the severity of findings that are not about security.
const problemSeverities = { error: "error", warning: "warning", note: "recommendation" } as const;

const tags: Readonly<Record<FindingKind, string[]>> = {
  vulnerability: ["security", "vulnerability"],
  secret: ["security", "secret"],
  lint: ["maintainability", "dockerfile"],
};

// GitHub cuts descriptions here (code scanning's SARIF support).
const longest = 1000;

/** The id of a finding's rule, as results and rules both name it. */
export function ruleIdOf({ rule }: Finding): string {
  return cleanLine(rule, 255) || "unnamed";
}

/**
 * One rule for each id, in the order of first appearance. Severity lives on the rule, so a vulnerability that is worse
 * in one package than in another has its worst.
 */
export function rulesOf(findings: readonly Finding[]): SarifRule[] {
  const groups = Map.groupBy(findings, ruleIdOf);
  return [...groups].flatMap(([id, group]) => {
    const [worst] = group.toSorted((a, b) => compareSeverity(a.severity, b.severity));
    return worst === undefined ? [] : [ruleOf(id, worst)];
  });
}

function ruleOf(id: string, finding: Finding): SarifRule {
  const { severity } = finding;
  const kind = kindOf(finding);
  const url = safeUrl(finding.url);
  const title = cleanLine(finding.title, longest) || id;
  const text = sentence(title === id ? id : `${id}: ${title}`);
  const remedy = finding.fix === undefined ? "" : ` ${sentence(cleanLine(finding.fix.text, longest))}`;
  return {
    id,
    shortDescription: { text },
    fullDescription: { text },
    help: { text: `${text}${remedy}${url === undefined ? "" : ` See ${url.href}`}` },
    ...(url === undefined ? {} : { helpUri: url.href }),
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: tags[kind], ...severityProperty(kind, severity) },
  };
}

function severityProperty(kind: FindingKind, severity: Severity): Record<string, string> {
  if (kind === "lint") return { "problem.severity": problemSeverities[levels[severity]] };
  return { "security-severity": securitySeverities[severity] };
}

export function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
