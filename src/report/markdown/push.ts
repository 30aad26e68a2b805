import type { Report } from "../../model/report.ts";
import { code, inline, prose } from "../escape/markdown.ts";
import { pushView } from "../view/push.ts";
import { type Block, heading, moreNote, paragraph, table } from "./blocks.ts";
import type { Section } from "./fit.ts";

const columns = ["variant", "repository", "tags", "digest"].map((title) => ({ title, align: "left" }) as const);

/** What was pushed, or why nothing was. */
export function pushSection(report: Report): Section {
  return { title: "what was pushed", priority: 60, sizes: [100, 20, 5, 0], render: (size) => pushBlocks(report, size) };
}

function pushBlocks(report: Report, size: number): Block[] {
  const view = pushView(report);
  if (view === undefined) return [];
  if (view.reason !== undefined) return [paragraph(prose(view.reason))];
  const rows = view.images.slice(0, size).map(({ variant, repository, tags, digest }) => [
    code(variant, 60),
    code(repository, 300),
    inline`${tags.slice(0, 300)}`,
    // Apart from the repository: an @ is kept from being a mention, and what is copied must be right.
    code(digest, 100),
  ]);
  if (rows.length === 0) return [];
  return [heading(3, inline`Pushed`), ...table(columns, rows), ...moreNote(view.images.length - size)];
}
