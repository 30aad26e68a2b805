import type { Image } from "../../model/report.ts";
import { formatBytes } from "../../text/bytes.ts";
import { gap, pad, type Span, span } from "../terminal/spans.ts";

/** The sizes with what each means, in the order in which they are told. */
export const sizeMeanings = [
  ["compressed", "what a registry stores"],
  ["unpacked", "all files of all layers"],
  ["visible", "what a container sees"],
  ["shadowed", "shipped and unreachable"],
] as const;

const widths = { name: 10, figure: 11 } as const;

/** The table of sizes; split into own and base layers where it is known which are which. */
export function sizeLines({ sizes }: Pick<Image, "sizes">): Span[][] {
  const isSplit = sizes.unpacked.own !== null;
  const columns = isSplit ? (["total", "own", "base"] as const) : (["total"] as const);
  const head = [gap(2 + widths.name), ...columns.flatMap((name) => pad(span(name, "dim"), widths.figure, "right"))];
  const rows = sizeMeanings.map(([metric, meaning]) => [
    gap(2),
    ...pad(span(metric), widths.name),
    ...columns.flatMap((column) => pad(span(bytesText(sizes[metric][column])), widths.figure, "right")),
    gap(2),
    span(meaning, "dim"),
  ]);
  return [head, ...rows];
}

function bytesText(bytes: number | null): string {
  return bytes === null ? "–" : formatBytes(bytes);
}
