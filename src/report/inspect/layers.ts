import type { Image, Layer } from "../../model/report.ts";
import { formatBytes } from "../../text/bytes.ts";
import { counted } from "../../verdict/subject.ts";
import { plainBar } from "../bar.ts";
import { drawing, gap, pad, type Span, shortened, shortenedStart, span, widthOf } from "../terminal/spans.ts";
import { placeOf } from "../view/places.ts";

const shown = 40;
const placeColumns = 28;

/** The layers in their order, with the line or the history that made each; empty ones are only counted. */
export function layerLines({ layers, sizes }: Pick<Image, "layers" | "sizes">, columns: number): Span[][] {
  const heaviest = layers.toSorted((a, b) => b.unpacked - a.unpacked).filter(({ unpacked }) => unpacked > 0);
  const most = heaviest[0]?.unpacked ?? 0;
  const kept = new Set(heaviest.slice(0, shown));
  const listed = layers.filter((layer) => kept.has(layer));
  const isSplit = sizes.unpacked.own !== null;
  const places = listed.map(({ origin }) => widthOf([span(placeOf(origin) ?? "")]));
  const placeWidth = Math.min(placeColumns, Math.max(0, ...places));
  const lines = listed.map((layer) => layerLine(layer, most, isSplit, placeWidth, columns));
  return [...lines, ...leftOut(layers.length - heaviest.length, heaviest.slice(shown))];
}

function layerLine(layer: Layer, most: number, isSplit: boolean, placeWidth: number, columns: number): Span[] {
  const { index, unpacked, base, origin } = layer;
  const start = [
    ...pad(span(String(index), "dim"), 5, "right"),
    ...pad(span(formatBytes(unpacked)), 10, "right"),
    gap(1),
    ...pad(drawing(plainBar(unpacked, most), base ? "dim" : "plain"), 10),
    ...(isSplit ? [gap(1), ...pad(span(base ? "base" : "own", "dim"), 4)] : []),
    gap(placeWidth === 0 ? 0 : 1),
    ...pad(shortenedStart(span(placeOf(origin) ?? "", "cyan"), placeWidth), placeWidth),
    gap(1),
  ];
  const made = span(origin.instruction ?? "no history", base || origin.instruction === undefined ? "dim" : "plain");
  return [...start, shortened(made, columns - widthOf(start))];
}

function leftOut(empty: number, lighter: readonly Layer[]): Span[][] {
  const bytes = lighter.reduce((sum, { unpacked }) => sum + unpacked, 0);
  const parts = [
    ...(lighter.length === 0 ? [] : [`${counted(lighter.length, "lighter layer")} (${formatBytes(bytes)})`]),
    ...(empty === 0 ? [] : [`${counted(empty, "layer")} without bytes`]),
  ];
  return parts.length === 0 ? [] : [[gap(4), span(`and ${parts.join(", ")}`, "dim")]];
}
