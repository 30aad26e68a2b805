/** One line of the benchmark's result. */
export interface Figure {
  measure: string;
  /** "median (least–most)", with units. */
  measured: string;
  /** What it has to keep, as "at most 1 s" or "at least 4 times"; absent for figures that are only shown. */
  limit?: string;
  holds?: boolean;
}

/** Figures that were measured together. */
export interface Part {
  name: string;
  figures: readonly Figure[];
  /** Load average of the last minute when measuring began: what else the machine was doing. */
  load: number;
  seconds: number;
}

export function asTable(parts: readonly Part[]): string {
  const rows = parts.flatMap(({ name, load, figures }) =>
    figures.map(({ measure, measured, limit, holds }) => {
      const verdict = holds === undefined ? "" : holds ? "yes" : "**no**";
      return `| ${name} | ${measure} | ${measured} | ${limit ?? ""} | ${verdict} | ${load.toFixed(1)} |`;
    }),
  );
  return ["| part | measure | measured | limit | holds | load |", "|---|---|--:|--:|---|--:|", ...rows].join("\n");
}
