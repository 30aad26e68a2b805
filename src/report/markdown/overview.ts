import type { Report } from "../../model/report.ts";
import { formatBytes } from "../../text/bytes.ts";
import { bar, plainBar } from "../bar.ts";
import { drawn, figure, type Inline, inline } from "../escape/markdown.ts";
import { isCompared } from "../view/baseline.ts";
import { headlineOf } from "../view/headline.ts";
import { bytesBefore, lintText, vulnerabilityText } from "../view/row-texts.ts";
import { rowsOf, type VariantRow } from "../view/rows.ts";
import { type Block, type Column, heading, paragraph, table } from "./blocks.ts";
import { comparedTable } from "./compared-table.ts";
import type { Section } from "./fit.ts";
import { discs } from "./marks.ts";
import { phrased } from "./phrased.ts";

/** The verdict in one line. */
export function headlineSection(report: Report): Section {
  return {
    title: "headline",
    priority: 100,
    sizes: [1],
    render: () => [heading(3, inline`${discs[report.verdict]} ${phrased(headlineOf(report))}`)],
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
    render: (size) => {
      const shown = rows.slice(0, size);
      const drawn = isCompared(report)
        ? comparedTable(report, shown, hasLine)
        : table(
            columnsFor(hasLine),
            shown.map((row) => cellsOf(row, hasLine)),
          );
      return [...drawn, ...moreNote(rows.length - size)];
    },
  };
}

/** "and n more" under a list that was shortened; `what` names them where that does not go without saying. */
export function moreNote(count: number, what = ""): Block[] {
  return count <= 0 ? [] : [paragraph(inline`… and ${count.toLocaleString("en-US")} more ${what}`)];
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

export function lineColumns(hasLine: boolean): Column[] {
  if (!hasLine) return [{ title: "of the heaviest", align: "left" }];
  return [
    { title: "load line", align: "right" },
    { title: "", align: "left" },
  ];
}

function cellsOf(row: VariantRow, hasLine: boolean): Inline[] {
  if (row.instead !== "") return [firstCell(row), ...insteadCells(row, hasLine ? 7 : 6)];
  return [
    firstCell(row),
    bytesCell(row.unpacked),
    bytesCell(row.compressed),
    ...lineCells(row, hasLine),
    inline`${String(row.layers ?? "–")}`,
    inline`${vulnerabilityText(row)}`,
    lintCell(row),
  ];
}

/** How it stands, and which it is. */
export function firstCell({ mark, name, platform }: VariantRow): Inline {
  return inline`${discs[mark]} ${mark === "pass" ? inline`${name}` : inline`**${name}**`} ${platform}`;
}

/** `count` cells of a variant that has no image. */
export function insteadCells({ instead }: VariantRow, count: number): Inline[] {
  return [inline`${instead}`, ...Array.from({ length: count - 1 }, () => inline`–`)];
}

export function bytesCell(bytes: number | null): Inline {
  return bytes === null ? inline`–` : figure(formatBytes(bytes));
}

/** The load line and the bar that is drawn against it, for {@link lineColumns}. */
export function lineCells(row: VariantRow, hasLine: boolean): Inline[] {
  return hasLine ? [limitCell(row), barCell(row)] : [barCell(row)];
}

export function lintCell(row: VariantRow): Inline {
  const text = lintText(row);
  return inline`${text === "none" ? "–" : text}`;
}

function limitCell({ loadLine }: VariantRow): Inline {
  if (loadLine === undefined) return inline`–`;
  const suffix = loadLine.metric === "compressed" ? " compressed" : "";
  return inline`${figure(formatBytes(loadLine.limit))}${suffix}`;
}

function barCell(row: VariantRow): Inline {
  const { loadLine, unpacked, heaviest } = row;
  if (loadLine !== undefined) return drawn(bar(loadLine.actual, loadLine.limit, loadLine.before));
  return drawn(plainBar(unpacked ?? 0, heaviest, bytesBefore(row)));
}
