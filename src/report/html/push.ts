import type { Report } from "../../model/report.ts";
import { type Html, html } from "../escape/html.ts";
import { pushView } from "../view/push.ts";
import { longTable } from "./table.ts";

const columns = [
  { title: "variant", kind: "text" },
  { title: "tags", kind: "text" },
  { title: "pushed as", kind: "text" },
] as const;

/** What was pushed, or why nothing was; nothing where nobody asked. */
export function pushSection(report: Report): Html | undefined {
  const view = pushView(report);
  if (view === undefined || (view.reason === undefined && view.images.length === 0)) return undefined;
  const content =
    view.reason === undefined
      ? longTable("What was pushed", columns, view.images, ({ variant, tags, repository, digest }) => ({
          head: html`${variant}`,
          cells: [html`${tags}`, html`<code>${repository}@${digest}</code>`],
        }))
      : html`<p>${view.reason}</p>`;
  return html`<section class="card" aria-labelledby="pushed"><h2 id="pushed">Pushed</h2>
${content}
</section>`;
}
