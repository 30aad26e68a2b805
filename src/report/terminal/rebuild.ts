import type { Rebuild, Report } from "../../model/report.ts";
import { rebuildsOf, rebuildText, rebuildTitle } from "../view/rebuild.ts";
import { hanging, titled } from "./hanging.ts";
import { gap, type Span, shortened, span } from "./spans.ts";

const mostVariants = 3;

/** What a typical change costs to rebuild, where that is known to the second, and the one best advice. */
export function rebuildLines(report: Report, columns: number): Span[][] {
  const variants = rebuildsOf(report).filter(({ rebuilds }) => rebuilds.some(({ work }) => work > 0));
  const lines = variants
    .slice(0, mostVariants)
    .flatMap(({ name, rebuilds }) => [
      [gap(2), shortened(span(name, "bold"), columns - 2)],
      ...rebuilds.flatMap((rebuild) => hanging([gap(4)], `${rebuildTitle(rebuild)}: ${rebuildText(rebuild)}`, columns)),
      ...bestAdvice(rebuilds).flatMap((text) => hanging([gap(4), span("→", "dim"), gap(1)], text, columns)),
    ]);
  return titled("What a change costs to rebuild", lines);
}

function bestAdvice(rebuilds: readonly Rebuild[]): string[] {
  const advice = rebuilds.flatMap((rebuild) => rebuild.advice).sort((a, b) => (b.seconds ?? 0) - (a.seconds ?? 0));
  return advice.slice(0, 1).map(({ text }) => text);
}
