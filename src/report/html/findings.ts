import type { Finding, Report } from "../../model/report.ts";
import { severities } from "../../model/severity.ts";
import { isOpen, kindOf } from "../../verdict/finding-kinds.ts";
import { anchor, type Html, html } from "../escape/html.ts";
import { safeUrl } from "../escape/url.ts";
import { suppressedFindings } from "../view/suppressed.ts";
import { type VulnerabilityRow, vulnerabilityRows } from "../view/vulnerability-rows.ts";
import { type HtmlColumn, type HtmlRow, longTable } from "./table.ts";
import { commaList, placeCode, prose, severityWord } from "./words.ts";

const places: readonly string[] = ["vulnerability", "rule", "from", "line"];
const text = (...titles: readonly string[]): HtmlColumn[] =>
  titles.map((title) => ({ title, kind: places.includes(title) ? "place" : "text" }));

/** Vulnerabilities of all variants: what is new and what is gone, where that is known, then all others by severity. */
export function vulnerabilitySection(report: Report): Html | undefined {
  const added = vulnerabilityRows(report, "new");
  const others = vulnerabilityRows(report, "other");
  const fixed = vulnerabilityRows(report, "fixed");
  if (added.length + others.length + fixed.length === 0) return undefined;
  const parts = [
    foldedRows("new", added, true),
    ...severityParts(others, added.length === 0),
    foldedRows("fixed", fixed, false),
  ].filter((part) => part !== undefined);
  return html`<section class="card" aria-labelledby="vulnerabilities"><h2 id="vulnerabilities">Vulnerabilities</h2>${parts}</section>`;
}

const vulnerabilityColumns = text("vulnerability", "package", "fixed in", "from", "variants");

function foldedRows(word: "new" | "fixed", rows: readonly VulnerabilityRow[], isOpened: boolean): Html | undefined {
  if (rows.length === 0) return undefined;
  const columns = [...vulnerabilityColumns, { title: "severity", kind: "text" } as const];
  const row = (each: VulnerabilityRow): HtmlRow => {
    const { head, cells } = vulnerabilityRow(each);
    return { head, cells: [...cells, severityWord(each.severity)] };
  };
  const start = isOpened ? html`<details open>` : html`<details>`;
  const title = word === "new" ? "New since the base" : "Fixed since the base";
  return html`${start}<summary>${title} <span class="soft">${rows.length.toLocaleString("en-US")}</span></summary>${longTable(title, columns, rows, row)}</details>`;
}

/** By severity; the worst group is open. */
function severityParts(rows: readonly VulnerabilityRow[], isOpened: boolean): Html[] {
  const groups = severities
    .map((severity) => ({ severity, own: rows.filter((row) => row.severity === severity) }))
    .filter(({ own }) => own.length > 0);
  return groups.map(({ severity, own }, index) => {
    const fixable = own.filter(({ fixedIn }) => fixedIn !== undefined).length;
    const count = html`${own.length.toLocaleString("en-US")}, ${fixable.toLocaleString("en-US")} with a fix`;
    const start = index === 0 && isOpened ? html`<details open>` : html`<details>`;
    const table = longTable(`Vulnerabilities of ${severity} severity`, vulnerabilityColumns, own, vulnerabilityRow);
    return html`${start}<summary>${severityWord(severity)} <span class="soft">${count}</span></summary>${table}</details>`;
  });
}

function vulnerabilityRow(row: VulnerabilityRow): HtmlRow {
  return {
    head: html`${anchor(row.rule, safeUrl(row.url))}`,
    cells: [
      html`<strong>${row.package}</strong> ${row.version}<br><span class="soft">${row.title}</span>`,
      row.fixedIn === undefined ? html`<span class="soft">no fix</span>` : html`${row.fixedIn}`,
      row.places.length === 0
        ? undefined
        : commaList(row.places.slice(0, 5).map((place) => html`<code>${place}</code>`)),
      commaList(few(row.variants).map((name) => html`${name}`)),
    ],
  };
}

function few(names: readonly string[]): string[] {
  return names.length > 5 ? [...names.slice(0, 4), `${names.length - 4} more`] : [...names];
}

export function secretSection({ variants }: Report): Html | undefined {
  const items = variants.flatMap(({ name, findings }) =>
    findings.filter((finding) => kindOf(finding) === "secret" && isOpen(finding)).map((finding) => ({ name, finding })),
  );
  if (items.length === 0) return undefined;
  const table = longTable(
    "Secrets that the image carries",
    text("rule", "severity", "variant", "from", "what"),
    items,
    ({ name, finding }) => ({
      head: html`${anchor(finding.rule, safeUrl(finding.url))}`,
      cells: [severityWord(finding.severity), html`${name}`, placeCode(finding.origin), message(finding)],
    }),
  );
  return html`<section class="card" aria-labelledby="secrets"><h2 id="secrets">Secrets</h2>${table}</section>`;
}

export function lintSection({ findings }: Report): Html | undefined {
  const isNew = ({ state }: Finding) => (state === "new" ? 0 : 1);
  const open = findings.filter(isOpen).toSorted((a, b) => isNew(a) - isNew(b));
  if (open.length === 0) return undefined;
  const table = longTable(
    "What linters say of the Dockerfiles",
    text("rule", "severity", "line", "message"),
    open,
    (finding) => ({
      head: html`${anchor(finding.rule, safeUrl(finding.url))}`,
      cells: [lintSeverity(finding), placeCode(finding.origin), message(finding)],
    }),
  );
  return html`<section class="card" aria-labelledby="lint"><h2 id="lint">Lint</h2>${table}</section>`;
}

function lintSeverity({ severity, state }: Finding): Html {
  return html`${severityWord(severity)}${state === "new" ? html` <span class="soft">new</span>` : undefined}`;
}

function message({ message: said, fix }: Finding): Html {
  return html`${prose(said)}${fix === undefined ? undefined : html`<span class="advice">${fix.text}</span>`}`;
}

/** What was found and does not count, with the reason that was written and the day it ends. */
export function suppressedSection(report: Report): Html | undefined {
  const items = suppressedFindings(report);
  if (items.length === 0) return undefined;
  const columns = text("finding", "package", "because", "written in", "until");
  const table = longTable(
    "Found, and left out on somebody's word",
    columns,
    items,
    ({ rule, package: of, suppression }) => ({
      head: html`${rule}`,
      cells: [
        of === undefined ? undefined : html`${of.name} ${of.version}`,
        suppression?.statement === undefined ? undefined : html`${suppression.statement}`,
        suppression === undefined ? undefined : html`<code>${suppression.source}</code>`,
        html`${suppression?.expires ?? "no end"}`,
      ],
    }),
  );
  return html`<section class="card" aria-labelledby="suppressed"><h2 id="suppressed">Suppressed</h2>${table}</section>`;
}
