import { formatBytes } from "../../text/bytes.ts";
import { bar, barWidth, plainBar } from "../bar.ts";
import { cleanLine } from "../escape/clean.ts";
import type { VariantRow } from "../view/rows.ts";
import { countsText, totalOf } from "../view/severity-counts.ts";
import { glyphOf, styleOf } from "./marks.ts";
import { drawing, gap, pad, type Span, shortened, span } from "./spans.ts";

// Columns of the table but for the name, which takes what is left: indent and glyph, then each with the gap before it.
const widths = { glyph: 4, unpacked: 9, compressed: 12, line: 11, bar: barWidth + 1, layers: 7 } as const;
const fixed = Object.values(widths).reduce((sum, width) => sum + width, 0);

/** The result table: two lines for each variant and platform, figures above, findings below. */
export function tableLines(rows: readonly VariantRow[], columns: number): Span[][] {
  if (rows.length === 0) return [];
  const name = Math.max(8, columns - fixed);
  const hasLine = rows.some(({ loadLine }) => loadLine !== undefined);
  const header = [
    gap(widths.glyph),
    ...pad(span("variant", "dim"), name),
    ...pad(span("unpacked", "dim"), widths.unpacked, "right"),
    ...pad(span("compressed", "dim"), widths.compressed, "right"),
    ...pad(span(hasLine ? "load line" : "", "dim"), widths.line, "right"),
    gap(1),
    ...pad(span(hasLine ? "" : "of heaviest", "dim"), widths.bar - 1),
    ...pad(span("layers", "dim"), widths.layers, "right"),
  ];
  return [header, ...rows.flatMap((row) => [figures(row, name), ...below(row, columns)])];
}

function figures(row: VariantRow, name: number): Span[] {
  const start = [gap(2), glyphOf(row.mark), gap(1)];
  if (row.instead !== "")
    return [...start, ...pad(span(row.name, "bold"), name), gap(1), span(row.instead, styleOf(row.mark))];
  return [
    ...start,
    ...pad(span(row.name, "bold"), name),
    ...pad(span(bytesText(row.unpacked)), widths.unpacked, "right"),
    ...pad(span(bytesText(row.compressed)), widths.compressed, "right"),
    ...pad(span(row.loadLine === undefined ? "" : formatBytes(row.loadLine.limit)), widths.line, "right"),
    gap(1),
    ...pad(barOf(row), widths.bar - 1),
    ...pad(span(String(row.layers ?? "–")), widths.layers, "right"),
  ];
}

function barOf({ loadLine, unpacked, heaviest }: VariantRow): Span {
  if (loadLine === undefined) return drawing(plainBar(unpacked ?? 0, heaviest), "dim");
  const drawn = bar(loadLine.actual, loadLine.limit);
  return drawing(drawn, loadLine.actual > loadLine.limit ? "red" : "green");
}

function below(row: VariantRow, columns: number): Span[][] {
  const parts = [cleanLine(row.platform), ...(row.instead === "" ? findingTexts(row) : [])];
  if (row.loadLine?.metric === "compressed") parts.push("load line is on the compressed size");
  const text = parts.filter((part) => part !== "").join(" · ");
  return text === "" ? [] : [[gap(widths.glyph), shortened(span(text, "dim"), columns - widths.glyph)]];
}

function findingTexts({ vulnerabilities, lint }: VariantRow): string[] {
  return [vulnerabilityText(vulnerabilities), lint === null ? "not linted" : lint === 0 ? "no lint" : `${lint} lint`];
}

function vulnerabilityText(found: VariantRow["vulnerabilities"]): string {
  if (found === null) return "not scanned";
  if (totalOf(found.counts) === 0) return "no vulnerabilities";
  return `${countsText(found.counts)} (${found.fixable} fixable)`;
}

function bytesText(bytes: number | null): string {
  return bytes === null ? "–" : formatBytes(bytes);
}
