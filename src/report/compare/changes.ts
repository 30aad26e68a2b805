import type { Changes, Growth, PackageGrowth, StepGrowth } from "../../model/growth.ts";
import type { Origin } from "../../model/origin.ts";
import { formatBytes, formatDelta } from "../../text/bytes.ts";
import { titled } from "../terminal/hanging.ts";
import { gap, pad, type Span, shortened, shortenedStart, span, widthOf } from "../terminal/spans.ts";
import { causeWords } from "../view/cause-words.ts";
import { placeOf } from "../view/places.ts";
import { deltaSpan } from "./sizes.ts";

const shown = 10;
const placeColumns = 28;

/** What made the difference, each kind by the bytes that it moves. */
export function changeLines(growth: Growth, columns: number): Span[][] {
  const { steps, packages, directories, causes, files } = growth;
  return [
    ...section("Lines", steps, columns, stepText),
    ...section("Packages", packages, columns, packageText),
    ...section("Directories", directories, columns, ({ path, before, after }) => [span(path), between(before, after)]),
    ...section("Causes", causes, columns, ({ kind, before, after }) => [
      span(causeWords(kind)),
      between(before, after),
    ]),
    ...section("Files that no package owns", files, columns, ({ path, origin }) => [span(path), placeSpan(origin)]),
  ];
}

type Item = { change: string; bytes: number };

function section<Of extends Item>(
  title: string,
  { items, bytes, rest }: Changes<Of>,
  columns: number,
  text: (item: Of) => Span[],
): Span[][] {
  if (items.length === 0) return [];
  const listed = items.slice(0, shown);
  const left = items.slice(shown);
  const leftCount = left.length + rest.count;
  const leftBytes = left.reduce((sum, item) => sum + item.bytes, rest.bytes);
  const lines = listed.map((item) => {
    const line = [...pad(deltaSpan(item.bytes), 12, "right"), gap(2), ...pad(span(item.change, "dim"), 8), gap(1)];
    for (const part of text(item)) line.push(shortened(part, columns - widthOf(line)), gap(1));
    return line;
  });
  const more = `and ${leftCount.toLocaleString("en-US")} more, together ${formatDelta(leftBytes)} (--json)`;
  return [
    ...titled(`${title}: ${formatDelta(bytes)}`, lines),
    ...(leftCount === 0 ? [] : [[gap(4), span(more, "dim")]]),
  ];
}

function stepText({ origin, base, by, because }: StepGrowth): Span[] {
  const whose = by === "drift" ? [span("(drift)", "yellow")] : [];
  const made = base ? `base image ${origin.instruction ?? ""}` : (origin.instruction ?? "no history");
  const why = because === undefined ? [] : [span(because, "dim")];
  return [placeSpan(origin), ...whose, span(made), ...why].filter(({ text }) => text !== "");
}

function packageText({ type, name, before, after }: PackageGrowth): Span[] {
  const versions = [before?.version, after?.version].filter((version) => version !== undefined);
  return [span(type, "dim"), span(name), span([...new Set(versions)].join(" → "), "dim")];
}

function between(before: number, after: number): Span {
  const isBoth = before > 0 && after > 0;
  return span(isBoth ? `${formatBytes(before)} → ${formatBytes(after)}` : "", "dim");
}

function placeSpan(origin: Origin): Span {
  return shortenedStart(span(placeOf(origin) ?? "", "cyan"), placeColumns);
}
