/** One line of the benchmark's result. */
export interface Figure {
  measure: string;
  /** "median (least–most)", with units. */
  measured: string;
  /** What it has to stay under; absent for figures that are only shown. */
  limit?: string;
  holds?: boolean;
}

export function asTable(figures: readonly Figure[]): string {
  const rows = figures.map(({ measure, measured, limit, holds }) => {
    const verdict = holds === undefined ? "" : holds ? "yes" : "**no**";
    return `| ${measure} | ${measured} | ${limit ?? ""} | ${verdict} |`;
  });
  return ["| measure | measured | at most | holds |", "|---|--:|--:|---|", ...rows].join("\n");
}
