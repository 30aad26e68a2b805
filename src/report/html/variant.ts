import type { Image } from "../../model/report.ts";
import { formatBytes } from "../../text/bytes.ts";
import { formatInstant } from "../../text/instant.ts";
import { type Html, html } from "../escape/html.ts";
import { diveDifference, diveFiguresText } from "../view/dive.ts";
import { markOfCheck } from "../view/mark.ts";
import { weighedPackages } from "../view/packages.ts";
import { lintText, vulnerabilityText } from "../view/row-texts.ts";
import type { VariantRow } from "../view/rows.ts";
import { buildPart } from "./build.ts";
import { causeTable } from "./causes.ts";
import { directoryMap } from "./directory-map.ts";
import { growthPart } from "./growth.ts";
import { cargoOf, layerBar, layerTable, weightTable } from "./layers.ts";
import { packageTable } from "./packages.ts";
import { shareBar } from "./pictures.ts";
import { rebuildPart } from "./rebuild.ts";
import { ship } from "./ship.ts";
import { type HtmlRow, longTable } from "./table.ts";
import { pill, prose } from "./words.ts";

/** One variant on one platform, whole. */
export function variantSection(row: VariantRow, anchor: string): Html {
  const { image, build, checks, lookedAt } = row.report;
  const items = checks.map((check) => html`<li>${pill(markOfCheck(check))}<span>${prose(check.message)}</span></li>`);
  const made =
    items.length === 0
      ? undefined
      : html`<details><summary>All checks <span class="soft">${items.length}</span></summary><ul class="list">${items}</ul></details>`;
  return html`<section class="card" aria-labelledby="${anchor}">
<header><h2 id="${anchor}">${row.name}</h2><span class="platform">${row.platform}</span>${pill(row.mark)}</header>
${row.instead === "" ? undefined : html`<p class="soft">There is no image: ${row.instead}.</p>`}
${lookedAt === undefined ? undefined : html`<p class="soft">As looked at on ${formatInstant(lookedAt)}: the same image, database and scan settings.</p>`}${image === undefined ? undefined : imageParts(row, image, anchor)}
${build === undefined ? undefined : html`${buildPart(build)}${rebuildPart(build)}`}
${made}
</section>`;
}

function imageParts(row: VariantRow, image: Image, anchor: string): Html {
  const cargo = cargoOf(image);
  const { loadLine } = row;
  const caption = loadLine === undefined ? "" : loadText(row, loadLine);
  const picture =
    loadLine === undefined
      ? statList(row, image)
      : html`<div class="voyage"><figure>${ship(loadLine, cargo, `${row.name}: ${caption}`)}<figcaption>${caption}</figcaption></figure>${statList(row, image)}</div>`;
  const causes = causeTable(image);
  return html`${picture}
${row.report.growth === undefined ? undefined : growthPart(row.report.growth, image)}
${causes === undefined ? undefined : html`<h3>Why it is heavy</h3>${causes}`}
<h3>Where the weight is</h3>
${layerBar(image, cargo, loadLine, anchor)}
${weightTable(image, cargo)}
${directoryPart(image)}
${packagePart(image)}
${divePart(image)}
<details><summary>Layers <span class="soft">${image.layers.length}</span></summary>${layerTable(image, anchor)}</details>`;
}

function loadText({ report }: VariantRow, { metric }: NonNullable<VariantRow["loadLine"]>): string {
  const check = report.checks.find(({ id }) => id === `size.${metric}.max`);
  return check?.message.replace(/^.*?: /, "") ?? "";
}

function statList(row: VariantRow, image: Image): Html {
  const { sizes, layers, base } = image;
  const bytes = (value: number | null) => (value === null ? "unknown" : formatBytes(value));
  const own = layers.filter((layer) => !layer.base).length;
  const stats: [string, string, string][] = [
    ["unpacked", bytes(sizes.unpacked.total), `own ${bytes(sizes.unpacked.own)}, base ${bytes(sizes.unpacked.base)}`],
    ["compressed", bytes(sizes.compressed.total), `own ${bytes(sizes.compressed.own)} · ${image.codec}`],
    ["visible", bytes(sizes.visible.total), `${bytes(sizes.shadowed.total)} shipped and unreachable`],
    ["layers", String(layers.length), base === undefined ? `${own} own` : `${own} own, on ${base.name}`],
    ["vulnerabilities", vulnerabilityCount(row), vulnerabilityText(row)],
    ["lint", row.lint === null ? "–" : String(row.lint.count), row.lint === null ? "not linted" : lintNote(row)],
  ];
  return html`<dl class="stats">${stats.map(([name, value, more]) => html`<div><dt>${name}</dt><dd>${value}<small>${more}</small></dd></div>`)}</dl>`;
}

function lintNote(row: VariantRow): string {
  const where = "in the files it is made from";
  return row.lint?.added === undefined ? where : `${where}: ${lintText(row)}`;
}

function vulnerabilityCount({ vulnerabilities }: VariantRow): string {
  if (vulnerabilities === null) return "–";
  return vulnerabilities.counts.reduce((sum, [, count]) => sum + count, 0).toLocaleString("en-US");
}

function directoryPart(image: Image): Html | undefined {
  const { directories } = image;
  if (directories.length === 0) return undefined;
  const most = Math.max(1, ...directories.map(({ bytes }) => bytes));
  const columns = [
    { title: "directory", kind: "text" },
    { title: "size", kind: "figure" },
    { title: "", kind: "picture" },
  ] as const;
  const row = ({ path, bytes }: (typeof directories)[number]): HtmlRow => ({
    head: html`<code>${path}</code>`,
    cells: [html`${formatBytes(bytes)}`, shareBar(bytes / most)],
  });
  const table = longTable("Directories by the size of what they hold", columns, directories, row, 30);
  return html`<details><summary>Directories <span class="soft">${directories.length}</span></summary>${directoryMap(image)}${table}</details>`;
}

function packagePart(image: Image): Html | undefined {
  const table = packageTable(image, 100);
  if (table === undefined) return undefined;
  const count = weighedPackages(image).length.toLocaleString("en-US");
  return html`<details><summary>Packages <span class="soft">${count}</span></summary>${table}</details>`;
}

function divePart(image: Image): Html {
  return html`<details><summary>Dive's figures <span class="soft">${diveFiguresText(image)}</span></summary><p>${diveDifference(image)}</p></details>`;
}
