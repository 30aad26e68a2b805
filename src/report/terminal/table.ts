import { formatBytes } from "../../text/bytes.ts";
import { bar, barWidth, plainBar } from "../bar.ts";
import { cleanLine } from "../escape/clean.ts";
import { bytesBefore, driftText, lintText, sinceText, vulnerabilityText } from "../view/row-texts.ts";
import type { VariantRow } from "../view/rows.ts";
import { glyphOf, styleOf } from "./marks.ts";
import { drawing, gap, pad, type Span, shortened, span } from "./spans.ts";

// Columns of the table but for the name, which takes what is left: indent and glyph, then each with the gap before it.
const widths = {
  glyph: 4,
  unpacked: 9,
  compressed: 12,
  change: 19,
  line: 11,
  bar: barWidth + 1,
  layers: 7,
} as const;

/**
 * The result table: two lines for each variant and platform, figures above, findings below. `against`: what the run was
 * compared with; the change since then then stands where compressed size and layers do otherwise.
 */
export function tableLines(rows: readonly VariantRow[], columns: number, against?: string): Span[][] {
  if (rows.length === 0) return [];
  const { glyph, unpacked, compressed, change, line, bar: drawn, layers } = widths;
  const fixed = glyph + unpacked + line + drawn + (against === undefined ? compressed + layers : change);
  const name = Math.max(8, columns - fixed);
  const hasLine = rows.some(({ loadLine }) => loadLine !== undefined);
  const isCompared = against !== undefined;
  const second = isCompared
    ? pad(span(`vs ${cleanLine(against, change - 4)}`, "dim"), change, "right")
    : pad(span("compressed", "dim"), compressed, "right");
  const header = [
    gap(glyph),
    ...pad(span("variant", "dim"), name),
    ...pad(span("unpacked", "dim"), unpacked, "right"),
    ...second,
    ...pad(span(hasLine ? "load line" : "", "dim"), line, "right"),
    gap(1),
    ...pad(span(hasLine ? "" : "of heaviest", "dim"), drawn - 1),
    ...(isCompared ? [] : pad(span("layers", "dim"), layers, "right")),
  ];
  return [header, ...rows.flatMap((row) => [figures(row, name, isCompared), ...below(row, columns)])];
}

function figures(row: VariantRow, name: number, isCompared: boolean): Span[] {
  const start = [gap(2), glyphOf(row.mark), gap(1)];
  if (row.instead !== "")
    return [...start, ...pad(span(row.name, "bold"), name), gap(1), span(row.instead, styleOf(row.mark))];
  return [
    ...start,
    ...pad(span(row.name, "bold"), name),
    ...pad(span(bytesText(row.unpacked)), widths.unpacked, "right"),
    ...(isCompared ? changeCell(row) : pad(span(bytesText(row.compressed)), widths.compressed, "right")),
    ...pad(span(row.loadLine === undefined ? "" : formatBytes(row.loadLine.limit)), widths.line, "right"),
    gap(1),
    ...pad(barOf(row), widths.bar - 1),
    ...(isCompared ? [] : pad(span(String(row.layers ?? "–")), widths.layers, "right")),
  ];
}

function changeCell(row: VariantRow): Span[] {
  const { since } = row;
  const more = since?.state === "changed" ? (since.total ?? 0) : 0;
  const style = more > 0 ? "yellow" : more < 0 ? "green" : "dim";
  return pad(span(sinceText(row) || "–", style), widths.change, "right");
}

function barOf(row: VariantRow): Span {
  const { loadLine, unpacked, heaviest } = row;
  if (loadLine === undefined) return drawing(plainBar(unpacked ?? 0, heaviest, bytesBefore(row)), "dim");
  const drawn = bar(loadLine.actual, loadLine.limit, loadLine.before);
  return drawing(drawn, loadLine.actual > loadLine.limit ? "red" : "green");
}

function below(row: VariantRow, columns: number): Span[][] {
  const parts = [cleanLine(row.platform), driftText(row), ...(row.instead === "" ? findingTexts(row) : [])];
  if (row.loadLine?.metric === "compressed") parts.push("load line is on the compressed size");
  const text = parts.filter((part) => part !== "").join(" · ");
  return text === "" ? [] : [[gap(widths.glyph), shortened(span(text, "dim"), columns - widths.glyph)]];
}

function findingTexts(row: VariantRow): string[] {
  const { vulnerabilities, lint } = row;
  const found = vulnerabilityText(row);
  return [
    vulnerabilities === null || found !== "none" ? found : "no vulnerabilities",
    lint === null ? "not linted" : lint.count === 0 ? "no lint" : `${lintText(row)} lint`,
  ];
}

function bytesText(bytes: number | null): string {
  return bytes === null ? "–" : formatBytes(bytes);
}
