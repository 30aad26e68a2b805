import type { Growth } from "../../model/growth.ts";
import { formatBytes, formatDelta } from "../../text/bytes.ts";
import type { Comparison } from "../json.ts";
import { gap, pad, type Span, type Style, span } from "../terminal/spans.ts";
import { percentText } from "../view/deltas.ts";

const metrics = ["compressed", "unpacked", "visible", "shadowed"] as const;
const widths = { name: 10, figure: 11, delta: 13 } as const;

/** Every size before and after, and the difference; that of own layers too, where base layers are known. */
export function comparedSizeLines({ before, after, deltas }: Comparison): Span[][] {
  const isSplit = deltas.sizes.unpacked.own !== null;
  const titles = ["before", "after"].flatMap((title) => pad(span(title, "dim"), widths.figure, "right"));
  const own = isSplit ? pad(span("own layers", "dim"), widths.delta, "right") : [];
  const head = [gap(2 + widths.name), ...titles, ...pad(span("change", "dim"), widths.delta, "right"), gap(10), ...own];
  const rows = metrics.map((metric) => {
    const [from, to] = [before.sizes[metric].total, after.sizes[metric].total];
    return [
      gap(2),
      ...pad(span(metric), widths.name),
      ...pad(span(bytesText(from)), widths.figure, "right"),
      ...pad(span(bytesText(to)), widths.figure, "right"),
      ...pad(deltaSpan(deltas.sizes[metric].total), widths.delta, "right"),
      ...pad(span(deltas.sizes[metric].total === null ? "" : partText(from, to), "dim"), 10, "right"),
      ...(isSplit ? pad(deltaSpan(deltas.sizes[metric].own), widths.delta, "right") : []),
    ];
  });
  return [head, ...rows, layerLine(deltas)];
}

function layerLine({ layers: { before, after } }: Growth): Span[] {
  const change = after - before;
  const text = change === 0 ? "±0" : change > 0 ? `+${change}` : String(change);
  return [
    gap(2),
    ...pad(span("layers"), widths.name),
    ...pad(span(String(before)), widths.figure, "right"),
    ...pad(span(String(after)), widths.figure, "right"),
    ...pad(span(text, styleOfDelta(change)), widths.delta, "right"),
  ];
}

/** More is red, less is green; the sign says it too. */
export function styleOfDelta(delta: number): Style {
  return delta > 0 ? "red" : delta < 0 ? "green" : "dim";
}

export function deltaSpan(delta: number | null): Span {
  return delta === null ? span("–", "dim") : span(formatDelta(delta), styleOfDelta(delta));
}

function bytesText(bytes: number | null): string {
  return bytes === null ? "–" : formatBytes(bytes);
}

function partText(before: number | null, after: number | null): string {
  const percent = percentText(before, after);
  return percent === "" ? "" : `(${percent})`;
}
