import type { Report } from "../../model/report.ts";
import { formatBytes } from "../../text/bytes.ts";
import { bar, plainBar } from "../bar.ts";
import { code, drawn, type Inline, inline, joined, prose } from "../escape/markdown.ts";
import { headlineOf } from "../view/headline.ts";
import { rowsOf, type VariantRow } from "../view/rows.ts";
import { countsText, totalOf } from "../view/severity-counts.ts";
import { type Block, type Column, heading, paragraph, table } from "./blocks.ts";
import type { Section } from "./fit.ts";
import { discs } from "./marks.ts";

/** The verdict in one line. */
export function headlineSection(report: Report): Section {
  const phrases = headlineOf(report).map((phrase) => ("name" in phrase ? code(phrase.name) : prose(phrase.words)));
  return {
    title: "headline",
    priority: 100,
    sizes: [1],
    render: () => [heading(3, inline`${discs[report.verdict]} ${joined(phrases, " ")}`)],
  };
}

/** The result table. */
export function tableSection(report: Report): Section {
  const rows = rowsOf(report);
  const hasLine = rows.some(({ loadLine }) => loadLine !== undefined);
  return {
    title: "table of variants",
    priority: 90,
    sizes: [200, 50, 20, 10, 5],
    render: (size) => [
      ...table(
        columnsFor(hasLine),
        rows.slice(0, size).map((row) => cellsOf(row, hasLine)),
      ),
      ...moreNote(rows.length - size),
    ],
  };
}

/** "and n more" under a list that was shortened. */
export function moreNote(count: number): Block[] {
  return count <= 0 ? [] : [paragraph(inline`… and ${count.toLocaleString("en-US")} more`)];
}

function columnsFor(hasLine: boolean): Column[] {
  return [
    { title: "variant", align: "left" },
    { title: "unpacked", align: "right" },
    { title: "compressed", align: "right" },
    ...lineColumns(hasLine),
    { title: "layers", align: "right" },
    { title: "vulnerabilities", align: "left" },
    { title: "lint", align: "right" },
  ];
}

function lineColumns(hasLine: boolean): Column[] {
  if (!hasLine) return [{ title: "of the heaviest", align: "left" }];
  return [
    { title: "load line", align: "right" },
    { title: "", align: "left" },
  ];
}

function cellsOf(row: VariantRow, hasLine: boolean): Inline[] {
  const none = inline`–`;
  const name = row.mark === "pass" ? inline`${row.name}` : inline`**${row.name}**`;
  const first = inline`${discs[row.mark]} ${name} ${row.platform}`;
  if (row.instead !== "")
    return [first, inline`${row.instead}`, ...Array.from({ length: hasLine ? 6 : 5 }, () => none)];
  return [
    first,
    bytesCell(row.unpacked),
    bytesCell(row.compressed),
    ...(hasLine ? [limitCell(row)] : []),
    barCell(row),
    inline`${String(row.layers ?? "–")}`,
    vulnerabilityCell(row.vulnerabilities),
    inline`${row.lint === null ? "not linted" : row.lint === 0 ? "–" : String(row.lint)}`,
  ];
}

function bytesCell(bytes: number | null): Inline {
  return inline`${bytes === null ? "–" : formatBytes(bytes)}`;
}

function limitCell({ loadLine }: VariantRow): Inline {
  if (loadLine === undefined) return inline`–`;
  const suffix = loadLine.metric === "compressed" ? " compressed" : "";
  return inline`${formatBytes(loadLine.limit)}${suffix}`;
}

function barCell({ loadLine, unpacked, heaviest }: VariantRow): Inline {
  return drawn(loadLine === undefined ? plainBar(unpacked ?? 0, heaviest) : bar(loadLine.actual, loadLine.limit));
}

function vulnerabilityCell(found: VariantRow["vulnerabilities"]): Inline {
  if (found === null) return inline`not scanned`;
  if (totalOf(found.counts) === 0) return inline`none`;
  return inline`${countsText(found.counts)} (${found.fixable} fixable)`;
}
