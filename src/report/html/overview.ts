import type { Report } from "../../model/report.ts";
import { formatBytes } from "../../text/bytes.ts";
import { cleanLines } from "../escape/clean.ts";
import { type Html, html, preformatted } from "../escape/html.ts";
import { baselineName, isCompared } from "../view/baseline.ts";
import { percentText } from "../view/deltas.ts";
import { diveNote } from "../view/dive.ts";
import { phrasesText } from "../view/phrases.ts";
import { objections, type Problem, problemsOf } from "../view/problems.ts";
import { bytesBefore, driftText, lintText, vulnerabilityText } from "../view/row-texts.ts";
import type { VariantRow } from "../view/rows.ts";
import { deltaWord } from "./growth.ts";
import { shareBar, waterline } from "./pictures.ts";
import { dataTable, type HtmlColumn, type HtmlRow } from "./table.ts";
import { bytesText, pill, prose } from "./words.ts";

/** All variants beside each other. `anchors`: where each row's own section is. */
export function fleet(
  report: Report,
  rows: readonly VariantRow[],
  anchors: ReadonlyMap<VariantRow, string>,
): Html | undefined {
  if (rows.length === 0) return undefined;
  const hasLine = rows.some(({ loadLine }) => loadLine !== undefined);
  const against = isCompared(report) ? phrasesText([baselineName(report)]) : undefined;
  const columns: HtmlColumn[] = [
    { title: "variant", kind: "place" },
    { title: "verdict", kind: "text" },
    { title: "unpacked", kind: "figure" },
    ...(against === undefined ? [] : [{ title: `vs ${against}`, kind: "figure" } as const]),
    ...lineColumns(hasLine),
    // There is room for so many columns, and the variant's own section has these.
    ...(against === undefined ? absoluteColumns : []),
    { title: "vulnerabilities", kind: "text" },
    { title: "lint", kind: against === undefined ? "figure" : "text" },
  ];
  return html`<section class="card" aria-labelledby="variants"><h2 id="variants">Variants</h2>
${dataTable(
  "Each variant and platform of this run, the worst first",
  columns,
  rows.map((row) => fleetRow(row, hasLine, against !== undefined, anchors.get(row))),
)}${comings(report, against)}</section>`;
}

const absoluteColumns: readonly HtmlColumn[] = [
  { title: "compressed", kind: "figure" },
  { title: "layers", kind: "figure" },
];

function lineColumns(hasLine: boolean): HtmlColumn[] {
  if (!hasLine) return [{ title: "of the heaviest", kind: "picture" }];
  return [
    { title: "load line", kind: "figure" },
    { title: "waterline", kind: "picture" },
  ];
}

/** Which variants came and went, and what the line in the bars is. */
function comings({ baseline: { gone = [] } }: Report, against: string | undefined): Html | undefined {
  if (against === undefined) return undefined;
  const items = gone.map(({ name, platform, unpacked }) => {
    const size = unpacked === undefined ? undefined : html`, was ${formatBytes(unpacked)}`;
    return html`<p>Gone: <strong>${name}</strong> ${platform}${size}</p>`;
  });
  return html`${items}<p class="soft">The thin line in a bar is where ${against} is.</p>`;
}

function fleetRow(row: VariantRow, hasLine: boolean, isCompared: boolean, anchor: string | undefined): HtmlRow {
  const link = anchor === undefined ? html`${row.name}` : html`<a href="#${anchor}">${row.name}</a>`;
  const head = html`${link}${row.platform === "" ? undefined : html` <span class="soft">${row.platform}</span>`}`;
  if (row.instead !== "") return { head, cells: [html`${pill(row.mark)} <span class="number">${row.instead}</span>`] };
  return {
    head,
    cells: [
      pill(row.mark),
      bytesText(row.unpacked),
      ...(isCompared ? [changeCell(row)] : []),
      ...(hasLine ? [limitCell(row)] : []),
      row.loadLine === undefined ? heaviestBar(row) : waterline(row.loadLine),
      ...(isCompared ? [] : [bytesText(row.compressed), row.layers === null ? undefined : html`${row.layers}`]),
      html`${vulnerabilityText(row)}`,
      html`${!isCompared && row.lint?.count === 0 ? "0" : lintText(row)}`,
    ],
  };
}

function changeCell(row: VariantRow): Html | undefined {
  const { since } = row;
  if (since === undefined) return undefined;
  if (since.state === "new") return html`<strong>new</strong>`;
  if (since.total === null) return undefined;
  const percent = percentText(bytesBefore(row) ?? null, row.unpacked);
  const drift = driftText(row);
  const part = percent === "" ? undefined : html` <span class="soft">${percent}</span>`;
  return html`${deltaWord(since.total)}${part}${drift === "" ? undefined : html`<br><span class="soft">${drift}</span>`}`;
}

function limitCell({ loadLine }: VariantRow): Html | undefined {
  if (loadLine === undefined) return undefined;
  const suffix = loadLine.metric === "compressed" ? html` <span class="soft">compressed</span>` : undefined;
  return html`${formatBytes(loadLine.limit)}${suffix}`;
}

function heaviestBar({ unpacked, heaviest }: VariantRow): Html {
  return shareBar(heaviest === 0 ? 0 : (unpacked ?? 0) / heaviest);
}

/** What went wrong, with the lines that show it. */
export function problemSection(report: Report): Html | undefined {
  const problems = problemsOf(report);
  if (problems.length === 0) return undefined;
  return html`<section aria-labelledby="problems"><h2 id="problems">What went wrong</h2>${problems.map(problemCard)}</section>`;
}

function problemCard({ mark, subject, message, place, detail, code }: Problem): Html {
  const who = subject === "" ? undefined : html`<strong>${subject}</strong> `;
  const at = place === undefined ? undefined : html` · <code>${place}</code>`;
  const lines =
    detail === "" ? undefined : html`<pre tabindex="0">${preformatted(cleanLines(detail).slice(-200))}</pre>`;
  return html`<div class="card problem ${mark}"><p>${pill(mark)} ${who}${prose(message)}</p><p class="soft"><code>${code}</code>${at}</p>${lines}</div>`;
}

/** Checks that did not pass; those that were not made are folded away. */
export function checkSection(report: Report): Html | undefined {
  const all = objections(report);
  const isTold = report.policyDiff.length > 0;
  const open = all.filter(({ mark, check }) => mark !== "skipped" && !(isTold && check.id === "policy.loosened"));
  const skipped = all.filter(({ mark }) => mark === "skipped");
  if (open.length + skipped.length === 0) return undefined;
  const note = diveNote(open.map(({ check }) => check));
  const item = ({ mark, check }: (typeof all)[number]) =>
    html`<li>${pill(mark)}<span>${prose(check.message)}</span></li>`;
  const folded =
    skipped.length === 0
      ? undefined
      : html`<details><summary>Not checked <span class="soft">${skipped.length}</span></summary><ul class="list">${skipped.map(item)}</ul></details>`;
  return html`<section class="card" aria-labelledby="checks"><h2 id="checks">Checks</h2><ul class="list">${open.map(item)}</ul>${note === undefined ? undefined : html`<p class="soft">${note}</p>`}${folded}</section>`;
}
