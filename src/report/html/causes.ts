import type { Image } from "../../model/report.ts";
import { formatBytes } from "../../text/bytes.ts";
import { type Html, html } from "../escape/html.ts";
import { type CauseRow, causeRows } from "../view/causes.ts";
import { shareBar } from "./pictures.ts";
import { type HtmlRow, longTable } from "./table.ts";
import { prose } from "./words.ts";

/** Why the image is heavy, heaviest first, each with what to do; undefined when nothing is known. */
export function causeTable(image: Image): Html | undefined {
  const rows = causeRows(image);
  if (rows.length === 0) return undefined;
  const most = Math.max(1, ...rows.map(({ bytes }) => bytes));
  const columns = [
    { title: "cause", kind: "place" },
    { title: "size", kind: "figure" },
    { title: "", kind: "picture" },
    { title: "what to do", kind: "text" },
  ] as const;
  return longTable(
    "Causes by the bytes that they take; no byte counts twice",
    columns,
    rows,
    (row) => causeRow(row, most),
    100,
  );
}

function causeRow({ bytes, place, instruction, what, advice }: CauseRow, most: number): HtmlRow {
  const line = place === undefined ? undefined : html`<code>${place}</code> `;
  const made = instruction === "" ? undefined : html`<code class="soft">${instruction}</code>`;
  const from = line === undefined && made === undefined ? undefined : html`<br>${line}${made}`;
  return {
    head: html`${prose(what)}${from}`,
    cells: [html`${formatBytes(bytes)}`, shareBar(bytes / most), prose(advice)],
  };
}
