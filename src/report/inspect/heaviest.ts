import type { Image } from "../../model/report.ts";
import { formatBytes } from "../../text/bytes.ts";
import { plainBar } from "../bar.ts";
import { drawing, gap, pad, type Span, shortened, span, widthOf } from "../terminal/spans.ts";
import { weighedPackages } from "../view/packages.ts";

const typeColumns = 12;
const shown = { directories: 10, packages: 10 } as const;

/** The directories that hold most of what can be seen. */
export function directoryLines({ directories }: Pick<Image, "directories">, columns: number): Span[][] {
  const most = directories[0]?.bytes ?? 0;
  return directories.slice(0, shown.directories).map(({ path, bytes }) => weighed(bytes, most, [span(path)], columns));
}

/** The packages whose files take most. */
export function packageLines(image: Pick<Image, "packages">, columns: number): Span[][] {
  const heaviest = weighedPackages(image).slice(0, shown.packages);
  const most = heaviest[0]?.bytes ?? 0;
  const typeWidth = Math.min(typeColumns, Math.max(0, ...heaviest.map(({ type }) => widthOf([span(type)]))));
  return heaviest.map(({ type, name, version, bytes }) =>
    weighed(
      bytes,
      most,
      [...pad(span(type, "dim"), typeWidth), gap(1), span(name), gap(1), span(version, "dim")],
      columns,
    ),
  );
}

/** Bytes, a bar, and what it is; what does not fit is cut. */
function weighed(bytes: number, most: number, what: readonly Span[], columns: number): Span[] {
  const line = [
    ...pad(span(formatBytes(bytes)), 15, "right"),
    gap(1),
    ...pad(drawing(plainBar(bytes, most)), 10),
    gap(1),
  ];
  for (const part of what) line.push(shortened(part, columns - widthOf(line)));
  return line;
}
