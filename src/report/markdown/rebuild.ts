import type { Report } from "../../model/report.ts";
import { cleanLine } from "../escape/clean.ts";
import { code, inline, prose } from "../escape/markdown.ts";
import { rebuildsOf, rebuildText } from "../view/rebuild.ts";
import { details, paragraph, table } from "./blocks.ts";
import type { Section } from "./fit.ts";
import { left } from "./folded-table.ts";

const titles = { source: "source file", lock: "lock file", line: "line", asked: "" };

/** What typical changes cost to rebuild, folded, with advice. */
export function rebuildSection(report: Report): Section {
  const all = rebuildsOf(report).flatMap(({ name, rebuilds }) => rebuilds.map((rebuild) => ({ name, rebuild })));
  const advice = [...new Set(all.flatMap(({ rebuild }) => rebuild.advice.map(({ text }) => text)))];
  const rows = all.map(({ name, rebuild }) => [
    inline`${cleanLine(name, 60)}`,
    inline`${titles[rebuild.kind]} ${code(rebuild.change, 100)}`,
    inline`${rebuildText(rebuild)}`,
  ]);
  return {
    title: "rebuilds",
    priority: 25,
    sizes: [60, 15, 0],
    render: (size) =>
      size === 0 || rows.length === 0
        ? []
        : details("What a change costs to rebuild", [
            ...table(left("variant", "change of a", "runs again (predicted)"), rows.slice(0, size)),
            ...advice.slice(0, size).map((text) => paragraph(prose(text))),
          ]),
  };
}
