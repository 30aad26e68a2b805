import type { Report } from "../../model/report.ts";
import { formatBytes } from "../../text/bytes.ts";
import { figure, type Inline, inline } from "../escape/markdown.ts";
import { baselineName, baselinePhrases, isCompared } from "../view/baseline.ts";
import { driftText, sinceText, vulnerabilityText } from "../view/row-texts.ts";
import { rowsOf, type VariantRow } from "../view/rows.ts";
import { type Block, bullets, moreNote, paragraph, table } from "./blocks.ts";
import { bytesCell, firstCell, insteadCells, lineCells, lineColumns, lintCell } from "./cells.ts";
import type { Section } from "./fit.ts";
import { phrased } from "./phrased.ts";

/** The result table of a run that was compared: what changed stands where absolute figures gave way. */
export function comparedTable(report: Report, rows: readonly VariantRow[], hasLine: boolean): Block[] {
  const columns = [
    { title: "variant", align: "left" },
    { title: "unpacked", align: "right" },
    { title: inline`vs ${phrased([baselineName(report)])}`, align: "right" },
    ...lineColumns(hasLine),
    { title: "vulnerabilities", align: "left" },
    { title: "lint", align: "left" },
  ] as const;
  return table(
    columns,
    rows.map((row) => comparedCells(row, hasLine)),
  );
}

function comparedCells(row: VariantRow, hasLine: boolean): Inline[] {
  if (row.instead !== "") return [firstCell(row), ...insteadCells(row, hasLine ? 6 : 5)];
  return [
    firstCell(row),
    bytesCell(row.unpacked),
    sinceCell(row),
    ...lineCells(row, hasLine),
    inline`${vulnerabilityText(row)}`,
    lintCell(row),
  ];
}

function sinceCell(row: VariantRow): Inline {
  const [text, drift] = [sinceText(row), driftText(row)];
  if (text === "") return inline`–`;
  // "+348 MB (+14 %)" may break before the percentage only.
  const [bytes = "", percent] = text.split(/ (?=\()/);
  const change = percent === undefined ? figure(bytes) : inline`${figure(bytes)} ${figure(percent)}`;
  return drift === "" ? change : inline`${change}, ${drift}`;
}

/** Variants that came, and those that went. */
export function comingsSection(report: Report): Section {
  const items = [
    ...rowsOf(report)
      .filter(({ since }) => since?.state === "new")
      .map(({ name, platform, unpacked }) => ({ word: "New", name, platform, bytes: unpacked ?? undefined })),
    ...(report.baseline.gone ?? []).map(({ unpacked, ...gone }) => ({ word: "Gone", ...gone, bytes: unpacked })),
  ];
  return {
    title: "variants that are new or gone",
    priority: 82,
    sizes: [20, 5, 0],
    render: (size) => [...bullets(items.slice(0, size).map(comingText)), ...moreNote(items.length - size)],
  };
}

function comingText({ word, name, platform, bytes }: Coming): Inline {
  const size = bytes === undefined ? "" : word === "New" ? `, ${formatBytes(bytes)}` : `, was ${formatBytes(bytes)}`;
  return inline`${word}: **${name}** ${platform}${size}`;
}

interface Coming {
  word: string;
  name: string;
  platform: string;
  bytes: number | undefined;
}

/** What was compared with, and how to read the bars; or, where one would expect a comparison, why there is none. */
export function baselineSection(report: Report, age: "hours" | "days"): Section {
  const isExpected = isCompared(report) || /^(?:pull_request|merge_group)/.test(report.event ?? "");
  const phrases = isExpected ? baselinePhrases(report, age) : [];
  return {
    title: "baseline",
    priority: 75,
    sizes: [1, 0],
    render: () => (phrases.length === 0 ? [] : [paragraph(inline`${phrased(phrases)}. ${legend(report)}`)]),
  };
}

function legend(report: Report): Inline {
  const rows = rowsOf(report);
  const lines = rows.some(({ loadLine }) => loadLine !== undefined) ? [inline`\`┃\` the load line`] : [];
  const isMarked = rows.some(({ loadLine, since }) => loadLine?.before !== undefined || since?.state === "changed");
  const marks = isMarked ? [inline`\`│\` where ${phrased([baselineName(report)])} is`] : [];
  const all = [...lines, ...marks];
  const [first, second] = all;
  if (!isCompared(report) || first === undefined) return inline``;
  return second === undefined ? inline`In the bars: ${first}.` : inline`In the bars: ${first}, ${second}.`;
}
