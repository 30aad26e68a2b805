import { formatBytes } from "../../text/bytes.ts";
import { bar, plainBar } from "../bar.ts";
import { drawn, figure, type Inline, inline } from "../escape/markdown.ts";
import { bytesBefore, lintText } from "../view/row-texts.ts";
import type { VariantRow } from "../view/rows.ts";
import type { Column } from "./blocks.ts";
import { discs } from "./marks.ts";

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
  return inline`${lintText(row)}`;
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

/** What heads the cells of {@link lineCells}. */
export function lineColumns(hasLine: boolean): Column[] {
  if (!hasLine) return [{ title: "of the heaviest", align: "left" }];
  return [
    { title: "load line", align: "right" },
    { title: "", align: "left" },
  ];
}
