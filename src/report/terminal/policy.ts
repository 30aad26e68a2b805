import type { Report } from "../../model/report.ts";
import { acceptancePhrases, acceptedChecks } from "../view/acceptance.ts";
import { baselinePhrases, isCompared } from "../view/baseline.ts";
import { phrasesText } from "../view/phrases.ts";
import { rowsOf } from "../view/rows.ts";
import { hanging, titled } from "./hanging.ts";
import { glyphOf } from "./marks.ts";
import { gap, type Span, span } from "./spans.ts";
import { wrap } from "./wrap.ts";

type Lines = Span[][];

const shown = 20;

/** Rules that are softer than the base's. */
export function loosenedLines({ policyDiff }: Report, columns: number): Lines {
  const lines = policyDiff
    .toSorted((a, b) => Number(a.accepted) - Number(b.accepted))
    .slice(0, shown)
    .flatMap(({ key, base, head, accepted }) => {
      const text = `${key}: ${base || "nothing"} → ${head || "nothing"}${accepted ? " (accepted)" : ""}`;
      return hanging([gap(2), glyphOf(accepted ? "pass" : "fail"), gap(1)], text, columns);
    });
  const more = policyDiff.length - shown;
  const note = more > 0 ? [[gap(4), span(`and ${more} more in the report`, "dim")]] : [];
  return titled("Loosened rules", [...lines, ...note]);
}

/** What would have been refused, and who let it pass. */
export function acceptedLines(report: Report, columns: number): Lines {
  const checks = acceptedChecks(report).slice(0, shown);
  const by = report.acceptance === undefined ? "Accepted" : phrasesText(acceptancePhrases(report.acceptance));
  if (checks.length === 0) return [];
  return [
    [],
    ...wrap(by, columns, "bold").map((line) => [line]),
    ...checks.flatMap(({ message }) => hanging([gap(2), glyphOf("pass"), gap(1)], message, columns)),
  ];
}

/** What was compared with, and which variants came and went. */
export function baselineLines(report: Report, columns: number): Lines {
  if (!isCompared(report)) return [];
  const added = rowsOf(report)
    .filter(({ since }) => since?.state === "new")
    .map(({ name, platform }) => `New: ${name} ${platform}`);
  const gone = (report.baseline.gone ?? []).map(({ name, platform }) => `Gone: ${name} ${platform}`);
  const text = `${phrasesText(baselinePhrases(report, "hours"))}.`;
  return [[], ...[text, ...added, ...gone].flatMap((line) => hanging([gap(2)], line, columns))];
}
