import type { Finding, Report } from "../../model/report.ts";
import { formatBytes } from "../../text/bytes.ts";
import { isOpen } from "../../verdict/finding-kinds.ts";
import { heavyVariants } from "../view/causes.ts";
import { diveNote } from "../view/dive.ts";
import { placeOf, variantNames } from "../view/places.ts";
import { objections, type Problem, problemsOf } from "../view/problems.ts";
import type { VariantRow } from "../view/rows.ts";
import { vulnerabilityRows } from "../view/vulnerability-rows.ts";
import { shareText, titleOf, weightsOf } from "../view/weights.ts";
import { causeLines } from "./causes.ts";
import { hanging, titled } from "./hanging.ts";
import { glyphOf, severitySpan } from "./marks.ts";
import { broken, excerpt, gap, pad, type Span, shortened, shortenedStart, span, widthOf } from "./spans.ts";

type Lines = Span[][];

const shown = { detail: 30, objections: 20, variants: 3, weights: 4, causes: 3, vulnerabilities: 5, lint: 5 } as const;
const widths = { place: 28, rule: 20 } as const;

/** What went wrong, each with the lines that show it. */
export function problemLines(report: Report, columns: number): Lines {
  return problemsOf(report).flatMap((problem) => [...sentence(problem, columns), ...detailLines(problem, columns)]);
}

function sentence({ mark, subject, message }: Problem, columns: number): Lines {
  const text = subject === "" || message.startsWith(subject) ? message : `${subject}: ${message}`;
  return hanging([gap(2), glyphOf(mark), gap(1)], text, columns);
}

/** The head of the excerpt (the Dockerfile) and its tail (the last words of the step); what is between them goes first. */
function detailLines({ detail }: Problem, columns: number): Lines {
  const lines = detail === "" ? [] : excerpt(detail);
  const whole = lines.length <= shown.detail;
  const head = whole ? lines : lines.slice(0, 10);
  const tail = whole ? [] : lines.slice(10 - shown.detail);
  const cut = whole ? [] : [span(`… ${lines.length - shown.detail} more lines`, "dim")];
  return [...head, ...cut, ...tail]
    .flatMap((line) => broken(line, columns - 6))
    .map((line) => [gap(4), span("│", "dim"), gap(1), line]);
}

/** Checks that did not pass. */
export function objectionLines(report: Report, columns: number): Lines {
  const isTold = report.policyDiff.some(({ accepted }) => !accepted);
  const all = objections(report).filter(
    ({ mark, check }) => mark !== "skipped" && !(isTold && check.id === "policy.loosened"),
  );
  const lines = all
    .slice(0, shown.objections)
    .flatMap(({ mark, check }) => hanging([gap(2), glyphOf(mark), gap(1)], check.message, columns));
  const note = diveNote(all.slice(0, shown.objections).map(({ check }) => check));
  const noted = note === undefined ? [] : hanging([gap(4)], note, columns);
  return titled("Checks", [...lines, ...noted, ...more(all.length - shown.objections)]);
}

/** The heaviest lines of the worst variants, each on the first platform that it has. */
export function weightLines(rows: readonly VariantRow[], columns: number): Lines {
  const images = [...new Map(rows.toReversed().map((row) => [row.name, row])).values()].reverse();
  const withImage = images.filter(({ report }) => report.image !== undefined);
  const lines = withImage
    .slice(0, shown.variants)
    .flatMap((row) => [[gap(2), shortened(span(row.name, "bold"), columns - 2)], ...imageLines(row, columns)]);
  return titled("Where the weight is", [...lines, ...more(withImage.length - shown.variants)]);
}

function imageLines({ report: { image } }: VariantRow, columns: number): Lines {
  if (image === undefined) return [];
  const weights = weightsOf(image).slice(0, shown.weights);
  const places = weights.map(({ origin }) => span(placeOf(origin) ?? "", "cyan"));
  const placeWidth = Math.min(widths.place, Math.max(0, ...places.map((place) => widthOf([place]))));
  return weights.map((weight, index) => {
    const start = [
      ...pad(span(formatBytes(weight.unpacked)), 11, "right"),
      ...pad(span(shareText(weight), "dim"), 6, "right"),
      gap(2),
      ...pad(shortenedStart(places[index] ?? span(""), placeWidth), placeWidth),
      gap(placeWidth === 0 ? 0 : 2),
    ];
    const title = span(titleOf(weight, image), weight.base ? "dim" : "plain");
    return [...start, shortened(title, columns - widthOf(start))];
  });
}

/** Why the worst variants are heavy, and what to do about it. */
export function reasonLines(report: Report, columns: number): Lines {
  const heavy = heavyVariants(report);
  const lines = heavy.slice(0, shown.variants).flatMap(({ name, causes, bytes, unpacked }) => {
    const of = unpacked === null ? "" : ` of ${formatBytes(unpacked)}`;
    return [
      [gap(2), shortened(span(name, "bold"), columns - 40), gap(1), span(`${formatBytes(bytes)}${of} could go`, "dim")],
      ...causes.slice(0, shown.causes).flatMap((cause) => causeLines(cause, columns)),
      ...more(causes.length - shown.causes),
    ];
  });
  return titled("Why it is heavy", [...lines, ...more(heavy.length - shown.variants)]);
}

/** The few worst findings. */
export function findingLines(report: Report, columns: number): Lines {
  return [...vulnerabilityLines(report, columns), ...lintLines(report, columns)];
}

/** The new ones where that is known and there are some, else the worst of all. */
function vulnerabilityLines(report: Report, columns: number): Lines {
  const added = vulnerabilityRows(report, "new");
  const rows = added.length > 0 ? added : vulnerabilityRows(report);
  const several = variantNames(report).length > 1;
  const lines = rows.slice(0, shown.vulnerabilities).map((row) => {
    const start = [gap(2), ...pad(severitySpan(row.severity), 10), ...pad(span(row.rule), 16), gap(1)];
    const version = row.fixedIn === undefined ? `${row.version}, no fix` : `${row.version} → ${row.fixedIn}`;
    const [first = "", ...others] = row.variants;
    const where = several ? `${first}${others.length === 0 ? "" : ` +${others.length}`}: ` : "";
    return [...start, shortened(span(`${where}${row.package} ${version}`), columns - widthOf(start))];
  });
  return titled(added.length > 0 ? "New vulnerabilities" : "Worst vulnerabilities", [
    ...lines,
    ...more(rows.length - shown.vulnerabilities),
  ]);
}

function lintLines({ findings }: Report, columns: number): Lines {
  const isNew = ({ state }: Finding) => (state === "new" ? 0 : 1);
  const all = findings.filter(isOpen).toSorted((a, b) => isNew(a) - isNew(b));
  const open = all.slice(0, shown.lint);
  const ruleWidth = Math.min(widths.rule, Math.max(0, ...open.map(({ rule }) => widthOf([span(rule)]))));
  const lines = open.map((finding) => {
    const start = [gap(2), ...pad(severitySpan(finding.severity), 10), ...pad(span(finding.rule), ruleWidth), gap(1)];
    const place = span(finding.origin === undefined ? "" : (placeOf(finding.origin) ?? ""), "cyan");
    const at = place.text === "" ? [] : [shortened(place, widths.place), gap(1)];
    return [...start, ...at, shortened(span(finding.message), columns - widthOf([...start, ...at]))];
  });
  return titled("Lint", [...lines, ...more(all.length - shown.lint)]);
}

function more(count: number): Lines {
  return count <= 0 ? [] : [[gap(4), span(`and ${count.toLocaleString("en-US")} more in the report`, "dim")]];
}
