import type { Report } from "../model/report.ts";
import { buildLines } from "./terminal/builds.ts";
import { growthLines } from "./terminal/growth.ts";
import { hanging, titled } from "./terminal/hanging.ts";
import { knownLines } from "./terminal/known.ts";
import { glyphOf, styleOf } from "./terminal/marks.ts";
import { acceptedLines, baselineLines, loosenedLines } from "./terminal/policy.ts";
import { pushLines } from "./terminal/push.ts";
import { rebuildLines } from "./terminal/rebuild.ts";
import { findingLines, objectionLines, problemLines, reasonLines, weightLines } from "./terminal/sections.ts";
import { sharingLines } from "./terminal/sharing.ts";
import { gap, lineOf, type Span, span } from "./terminal/spans.ts";
import { tableLines } from "./terminal/table.ts";
import { wrap } from "./terminal/wrap.ts";
import { baselineName, isCompared } from "./view/baseline.ts";
import { headlineText } from "./view/headline.ts";
import { nextSteps } from "./view/next-steps.ts";
import { phrasesText } from "./view/phrases.ts";
import { rowsOf } from "./view/rows.ts";

export interface TerminalOptions {
  /** Columns of the terminal; used between 72 and 120. */
  columns: number;
  /** Whether to colour. */
  colour: boolean;
  /** Files of the results, as the reader can open them, the most useful first. */
  files: readonly string[];
}

/** The result for a terminal or a log: verdict first, then the table, then why, then where to read on. Ends in a line feed. */
export function renderTerminal(report: Report, options: TerminalOptions): string {
  const columns = Math.min(120, Math.max(72, options.columns));
  const rows = rowsOf(report);
  const lines: Span[][] = [
    ...headline(report, columns),
    ...loosenedLines(report, columns),
    ...(rows.length === 0 ? [] : [[], ...tableLines(rows, columns, comparedName(report))]),
    ...baselineLines(report, columns),
    ...knownLines(report, columns),
    ...titled("What went wrong", problemLines(report, columns)),
    ...objectionLines(report, columns),
    ...acceptedLines(report, columns),
    ...growthLines(report, columns),
    ...reasonLines(report, columns),
    ...weightLines(rows, columns),
    ...sharingLines(report, columns),
    ...buildLines(report, columns),
    ...rebuildLines(report, columns),
    ...findingLines(report, columns),
    ...pushLines(report, columns),
    ...titled(
      "Results",
      options.files.map((file) => [gap(2), span(file, "cyan")]),
    ),
    ...titled(
      "Next",
      nextSteps(report).flatMap((step) => hanging([gap(2), span("→", "dim"), gap(1)], step, columns)),
    ),
  ];
  return `${lines.map((line) => lineOf(line, options.colour)).join("\n")}\n`;
}

/** What the column of changes is against; undefined where there is none. */
function comparedName(report: Report): string | undefined {
  return isCompared(report) ? phrasesText([baselineName(report)]) : undefined;
}

function headline(report: Report, columns: number): Span[][] {
  const { verdict } = report;
  const word = span(verdict.toUpperCase(), styleOf(verdict));
  const start = [glyphOf(verdict), gap(1), word, gap(2)];
  const indent = verdict.length + 4;
  return wrap(headlineText(report), columns - indent, "bold").map((line, index) =>
    index === 0 ? [...start, line] : [gap(indent), line],
  );
}
