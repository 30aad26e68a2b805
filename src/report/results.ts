import type { Report } from "../model/report.ts";
import type { Settings } from "../model/settings.ts";
import { renderHtml } from "./html.ts";
import { renderSarif } from "./sarif.ts";
import { renderComment, renderSummary } from "./summary.ts";

/** A file of the results, by its path below the results directory. */
export interface ResultFile {
  path: string;
  text: string;
}

/** Every result file (CONTRACTS §2) but `report.json`, which also tells how these were delivered. */
export function resultFiles(report: Report, { sarif }: Pick<Settings, "sarif">, today: string): ResultFile[] {
  return [
    { path: "report.html", text: renderHtml(report, { today }) },
    { path: "summary.md", text: renderSummary(report, { today }) },
    { path: "comment.md", text: renderComment(report, { today }) },
    ...(sarif === "off" ? [] : renderSarif(report).map(({ fileName, text }) => ({ path: fileName, text }))),
  ];
}
