import type { Report } from "../../model/report.ts";
import { type Inline, inline } from "../escape/markdown.ts";
import { isCompared } from "../view/baseline.ts";
import { headlineOf } from "../view/headline.ts";
import { vulnerabilityText } from "../view/row-texts.ts";
import { rowsOf, type VariantRow } from "../view/rows.ts";
import { type Column, heading, moreNote, table } from "./blocks.ts";
import { bytesCell, firstCell, insteadCells, lineCells, lineColumns, lintCell } from "./cells.ts";
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
