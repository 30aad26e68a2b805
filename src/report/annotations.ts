import type { Origin } from "../model/origin.ts";
import type { Check, Finding, Report, VariantReport } from "../model/report.ts";
import { isOpen, kindOf } from "../verdict/finding-kinds.ts";
import { counted } from "../verdict/subject.ts";
import { cleanLine } from "./escape/clean.ts";
import { compareFindings } from "./order.ts";
import { markOfCheck } from "./view/mark.ts";
import { placeOf } from "./view/places.ts";
import { objections, problemsOf } from "./view/problems.ts";
import { countSeverities, countsText } from "./view/severity-counts.ts";
import { weightsOf } from "./view/weights.ts";

/** A log annotation. All texts are clean lines; whoever prints it escapes it for the runner's command. */
export interface Annotation {
  level: "error" | "warning" | "notice";
  title: string;
  message: string;
  file?: string;
  startLine?: number;
  endLine?: number;
}

// The runner takes ten of a level from a step (actions/runner src/Runner.Worker/ExecutionContext.cs); two are left for
// whoever else has to say something.
const perLevel = 8;

/** The lines that a pull request changed: first and last of each range, by path. */
export type ChangedLines = ReadonlyMap<string, readonly (readonly [start: number, end: number])[]>;

/**
 * What to put on lines of the repository: failures, checks that say no, secrets, vulnerabilities (one annotation for all
 * of a line), lint. Of each level the weightiest, those on changed lines first, where that is known: they alone stand in the
 * diff. How many more there are is said in the last of them. What the base has already is left out, unless it is on a
 * changed line or its check says no.
 */
export function annotationsOf(report: Report, changedLines: ChangedLines = new Map()): Annotation[] {
  const isWorthIt = ({ state, origin }: Finding, level: Annotation["level"]) =>
    state !== "existing" || level === "error" || isOnChangedLine(origin ?? {}, changedLines);
  const all = [
    ...problemAnnotations(report),
    ...checkAnnotations(report),
    ...secretAnnotations(report),
    ...vulnerabilityAnnotations(report, isWorthIt),
    ...lintAnnotations(report, isWorthIt),
  ];
  const rank = (each: Annotation) => (isOnChangedLine(each, changedLines) ? 0 : 1);
  const changedFirst = all.toSorted((a, b) => rank(a) - rank(b));
  return (["error", "warning", "notice"] as const).flatMap((level) => limited(level, changedFirst));
}

type IsWorthIt = (finding: Finding, level: Annotation["level"]) => boolean;

function isOnChangedLine({ file, startLine, endLine }: Partial<Annotation> | Origin, changed: ChangedLines): boolean {
  if (file === undefined || startLine === undefined) return false;
  const last = endLine ?? startLine;
  return (changed.get(file) ?? []).some(([first, end]) => first <= last && startLine <= end);
}

function limited(level: Annotation["level"], all: readonly Annotation[]): Annotation[] {
  const own = all.filter((annotation) => annotation.level === level);
  if (own.length <= perLevel) return own;
  const left = own.length - (perLevel - 1);
  const rest = annotation(level, "More", `${left} more of this kind stand in the job summary and in the report.`);
  return [...own.slice(0, perLevel - 1), rest];
}

function problemAnnotations(report: Report): Annotation[] {
  return problemsOf(report).map(({ subject, message, code, origin }) =>
    annotation("error", code, subject === "" ? message : `${subject}: ${message}`, origin),
  );
}

/** Checks that did not pass. One about a size stands at the line that is most to blame for it. */
function checkAnnotations(report: Report): Annotation[] {
  const owners = new Map(
    report.variants.flatMap((variant) => variant.checks.map((check) => [check, variant] as const)),
  );
  return objections(report)
    .filter(({ mark }) => mark !== "skipped")
    .map(({ mark, check }) => {
      const origin = lineToBlame(check, owners.get(check));
      return annotation(mark === "warn" ? "warning" : "error", check.id, check.message, origin);
    });
}

/** Of growth and drift the line that brought most of it, of a size the heaviest of the author's own. */
function lineToBlame({ id }: Check, variant: VariantReport | undefined): Origin | undefined {
  if (variant?.image === undefined) return undefined;
  if (id === "drift") return grownMost(variant, "drift");
  if (!id.startsWith("size.")) return undefined;
  const grown = id.endsWith(".grow") ? grownMost(variant, "author") : undefined;
  return grown ?? weightsOf(variant.image).find(({ base }) => !base)?.origin;
}

function grownMost({ growth }: VariantReport, whose: "author" | "drift"): Origin | undefined {
  const steps = (growth?.steps.items ?? []).filter(({ by = "author", bytes }) => by === whose && bytes > 0);
  return steps.toSorted((a, b) => b.bytes - a.bytes)[0]?.origin;
}

function secretAnnotations({ variants }: Report): Annotation[] {
  return variants.flatMap(({ name, checks, findings }) =>
    findings
      .filter((finding) => kindOf(finding) === "secret" && isOpen(finding))
      .map(({ title, message, origin }) =>
        annotation(levelOf(checks, "secrets"), title, `${name}: ${message}`, origin),
      ),
  );
}

/** One annotation for each line that brought vulnerabilities of high severity or worse, over all variants. */
function vulnerabilityAnnotations({ variants }: Report, isWorthIt: IsWorthIt): Annotation[] {
  const severe = variants.flatMap(({ name, checks, findings }) => {
    const level = levelOf(checks, "vulnerabilities");
    return findings
      .filter((finding) => kindOf(finding) === "vulnerability" && isOpen(finding) && isSevere(finding))
      .filter((finding) => isWorthIt(finding, level))
      .map((finding) => ({ name, level, finding }));
  });
  const placed = severe.filter(({ finding }) => finding.origin?.file !== undefined);
  const lines = Map.groupBy(placed, ({ finding: { origin } }) => (origin === undefined ? "" : placeOf(origin)));
  return [...lines.values()].map((line) => {
    const findings = line.map(({ finding }) => finding).sort(compareFindings);
    const unique = [
      ...new Map(findings.map((finding) => [`${finding.rule} ${finding.package?.name}`, finding])).values(),
    ];
    const counts = countsText(countSeverities(unique.map(({ severity }) => severity)));
    const names = [...new Set(line.map(({ name }) => name))].join(", ");
    const title = `${counted(unique.length, "vulnerability", "vulnerabilities")} from this line: ${counts}`;
    const level = line.some((each) => each.level === "error") ? "error" : "warning";
    return annotation(level, title, `${names}: ${examples(unique)}`, findings[0]?.origin);
  });
}

function examples(findings: readonly Finding[]): string {
  const texts = findings.slice(0, 5).map(({ rule, package: of }) => {
    const fixed = of?.fixedIn === undefined ? "no fix" : `fixed in ${of.fixedIn}`;
    return `${rule} in ${of?.name} ${of?.version} (${fixed})`;
  });
  return findings.length > 5 ? `${texts.join(", ")} and ${findings.length - 5} more` : texts.join(", ");
}

function isSevere({ severity }: Finding): boolean {
  return severity === "critical" || severity === "high";
}

function lintAnnotations({ findings, checks }: Report, isWorthIt: IsWorthIt): Annotation[] {
  return findings.filter(isOpen).flatMap((finding) => {
    const minor = finding.severity === "low" || finding.severity === "info";
    const level = minor ? "notice" : levelOf(checks, "lint");
    return isWorthIt(finding, level) ? [annotation(level, finding.rule, finding.message, finding.origin)] : [];
  });
}

/** Findings of a check that says no are errors; all others warn. */
function levelOf(checks: readonly Check[], id: string): "error" | "warning" {
  return checks.some((check) => check.id === id && markOfCheck(check) === "fail") ? "error" : "warning";
}

function annotation(level: Annotation["level"], title: string, message: string, origin?: Origin): Annotation {
  const { file, startLine, endLine } = origin ?? {};
  return {
    level,
    title: cleanLine(title, 200),
    message: cleanLine(message, 2000),
    ...(file === undefined ? {} : { file: cleanLine(file) }),
    ...(file === undefined || startLine === undefined ? {} : { startLine }),
    ...(file === undefined || endLine === undefined ? {} : { endLine }),
  };
}
