import type { Report } from "../../model/report.ts";
import { inline } from "../escape/markdown.ts";
import { knownSentences } from "../view/known.ts";
import { paragraph } from "./blocks.ts";
import type { Section } from "./fit.ts";
import { phrased } from "./phrased.ts";

/** Which images were not read again, and since when they are known. */
export function knownSection(report: Report): Section {
  return {
    title: "images that are known",
    priority: 40,
    sizes: [20, 5, 0],
    render: (size) =>
      knownSentences(report)
        .slice(0, size)
        .map((phrases) => paragraph(inline`${phrased(phrases)}.`)),
  };
}
