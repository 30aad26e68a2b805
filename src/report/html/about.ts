import type { Report } from "../../model/report.ts";
import { formatSeconds } from "../../text/duration.ts";
import { type Html, html } from "../escape/html.ts";
import { databaseText } from "../view/database.ts";
import { shareBar } from "./pictures.ts";
import { longTable } from "./table.ts";

/** What was used to come to the verdict, and how long it took. */
export function aboutSection(report: Report, today: string | undefined): Html {
  return html`<section class="card" aria-labelledby="about"><h2 id="about">Tools and times</h2>
<p>Vulnerability database: ${databaseText(report.database, today)}</p>
${toolTable(report)}
${timingTable(report)}
</section>`;
}

function toolTable({ tools }: Report): Html | undefined {
  if (tools.length === 0) return undefined;
  const columns = [
    { title: "tool", kind: "text" },
    { title: "version", kind: "text" },
    { title: "from", kind: "text" },
    { title: "verified", kind: "text" },
  ] as const;
  return longTable("Tools that were used", columns, tools, ({ name, version, source, verified, sha256 }) => ({
    head: html`${name}`,
    cells: [
      html`${version}`,
      html`${source}`,
      html`${verified}${sha256 === undefined ? undefined : html` <code class="soft">${sha256.slice(0, 12)}…</code>`}`,
    ],
  }));
}

function timingTable({ timings }: Report): Html | undefined {
  if (timings.length === 0) return undefined;
  const most = Math.max(0.001, ...timings.map(({ seconds }) => seconds));
  const columns = [
    { title: "stage", kind: "text" },
    { title: "variant", kind: "text" },
    { title: "time", kind: "figure" },
    { title: "", kind: "picture" },
  ] as const;
  const table = longTable("How long each stage took", columns, timings, ({ name, variant, seconds }) => ({
    head: html`${name}`,
    cells: [
      variant === undefined ? undefined : html`${variant}`,
      html`${formatSeconds(seconds)}`,
      shareBar(seconds / most),
    ],
  }));
  return html`<details><summary>Times <span class="soft">${timings.length}</span></summary>${table}</details>`;
}
