import type { Report } from "../../model/report.ts";
import { sharingTexts } from "../view/sharing.ts";
import { hanging, titled } from "./hanging.ts";
import { gap, type Span, span } from "./spans.ts";

/** What variants have in common. */
export function sharingLines(report: Report, columns: number): Span[][] {
  const texts = sharingTexts(report);
  const lines = texts.flatMap(({ platform, layers, base }) => [
    ...hanging([gap(2)], texts.length > 1 ? `${platform}: ${layers}` : layers, columns),
    ...(base === undefined
      ? []
      : hanging([gap(2), span("→", "dim"), gap(1)], `${base.saves} Most of it: ${base.largest}.`, columns)),
  ]);
  return titled("Shared between variants", lines);
}
