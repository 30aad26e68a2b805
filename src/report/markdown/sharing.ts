import type { Report } from "../../model/report.ts";
import { cleanLine } from "../escape/clean.ts";
import { code, inline, prose } from "../escape/markdown.ts";
import { sharingTexts } from "../view/sharing.ts";
import { type Block, details, paragraph } from "./blocks.ts";
import type { Section } from "./fit.ts";

/** What variants have in common, folded. */
export function sharingSection(report: Report): Section {
  const texts = sharingTexts(report);
  const blocks = texts.flatMap(({ platform, layers, base }): Block[] => [
    paragraph(inline`${code(platform, 60)} ${prose(layers)}`),
    ...(base === undefined
      ? []
      : [
          paragraph(
            inline`${prose(base.saves)} Most of it: ${cleanLine(base.largest, 300)}. ${cleanLine(base.meaning, 800)}`,
          ),
        ]),
  ]);
  return {
    title: "Shared between variants",
    priority: 35,
    sizes: [1, 0],
    render: (size) => (size === 0 || blocks.length === 0 ? [] : details("Shared between variants", blocks)),
  };
}
