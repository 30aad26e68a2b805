import type { Changes, DirectoryGrowth, Growth, PackageGrowth } from "../../model/growth.ts";
import type { Image } from "../../model/report.ts";
import { formatBytes, formatDelta } from "../../text/bytes.ts";
import { type Html, html } from "../escape/html.ts";
import { percentText } from "../view/deltas.ts";
import type { GrownStep } from "../view/grown-steps.ts";
import { grownVariant, type StepChanges } from "../view/growth.ts";
import { restText } from "../view/growth-words.ts";
import { deltaBar } from "./pictures.ts";
import { dataTable, type HtmlRow, longTable } from "./table.ts";
import { placeCode, prose } from "./words.ts";

const shown = 50;
const metrics = ["compressed", "unpacked", "visible", "shadowed"] as const;

/** What became of an image since the baseline: before and after, the author's lines, drift, and what is in them. */
export function growthPart(growth: Growth, image: Image): Html {
  const changed = grownVariant(growth, image);
  return html`<h3>What changed</h3>
${changed === undefined ? html`<p class="soft">No line ships other bytes than it did.</p>` : undefined}
${changed === undefined ? undefined : stepPart(changed.drift === undefined ? "" : "By what was changed", changed.author)}
${changed?.drift === undefined ? undefined : stepPart("Drift: nobody changed a line for it", changed.drift)}
<details><summary>Before and after <span class="soft">${deltaText(growth.sizes.unpacked.total)} unpacked</span></summary>${sizeTable(growth, image)}</details>
${changePart("Packages", growth.packages, packageRow)}
${changePart("Directories", growth.directories, directoryRow)}`;
}

function sizeTable(growth: Growth, image: Image): Html {
  const rows = metrics.map((metric): HtmlRow => {
    const { total, own } = growth.sizes[metric];
    const after = image.sizes[metric].total;
    const before = after === null || total === null ? null : after - total;
    return {
      head: html`${metric}`,
      cells: [bytesCell(before), bytesCell(after), deltaCell(total, percentText(before, after)), deltaCell(own)],
    };
  });
  const { before, after } = growth.layers;
  const change = after - before;
  const layers = [html`${before}`, html`${after}`, html`${change > 0 ? `+${change}` : change === 0 ? "±0" : change}`];
  return dataTable("Sizes before and after", sizeColumns, [...rows, { head: html`layers`, cells: layers }]);
}

const sizeColumns = [
  { title: "size", kind: "text" },
  { title: "before", kind: "figure" },
  { title: "now", kind: "figure" },
  { title: "change", kind: "figure" },
  { title: "of own layers", kind: "figure" },
] as const;

function bytesCell(bytes: number | null): Html | undefined {
  return bytes === null ? undefined : html`${formatBytes(bytes)}`;
}

function deltaCell(bytes: number | null, percent = ""): Html | undefined {
  if (bytes === null) return undefined;
  const more = percent === "" ? undefined : html` <span class="soft">${percent}</span>`;
  return html`${deltaWord(bytes)}${more}`;
}

/** More is marked, less too; the sign says it without colour. */
export function deltaWord(bytes: number): Html {
  if (bytes === 0) return html`<span class="soft">${formatDelta(bytes)}</span>`;
  return bytes > 0
    ? html`<span class="grown">${formatDelta(bytes)}</span>`
    : html`<span class="shrunk">${formatDelta(bytes)}</span>`;
}

function deltaText(bytes: number | null): string {
  return bytes === null ? "unknown" : formatDelta(bytes);
}

function stepPart(title: string, changes: StepChanges): Html | undefined {
  const { steps, bytes } = changes;
  if (bytes === 0 && steps.length === 0) return undefined;
  const most = Math.max(1, ...steps.map((step) => Math.abs(step.bytes)));
  const isMixed = steps.some((step) => step.bytes > 0) && steps.some((step) => step.bytes < 0);
  const rest = restText(changes, shown);
  const caption = title === "" ? formatDelta(bytes) : `${title}: ${formatDelta(bytes)}`;
  return html`${dataTable(
    caption,
    stepColumns,
    steps.slice(0, shown).map((step) => stepRow(step, deltaBar(step.bytes / most, isMixed))),
  )}${rest === "" ? undefined : html`<p class="soft">… ${rest}</p>`}`;
}

const stepColumns = [
  { title: "line", kind: "place" },
  { title: "change", kind: "figure" },
  { title: "", kind: "picture" },
  { title: "what", kind: "text" },
] as const;

function stepRow({ bytes, origin, made, base, because, brings, cause }: GrownStep, picture: Html): HtmlRow {
  const why = [because, cause?.what ?? brings].filter((text) => text !== "").join("; ");
  const instruction = base ? html`${made}` : html`<code>${made}</code>`;
  const reason = why === "" ? undefined : html`<br><span class="soft">${prose(why)}</span>`;
  const advice = cause === undefined ? undefined : html`<span class="advice">${prose(cause.advice)}</span>`;
  return {
    head: placeCode(origin) ?? html`${base ? "base" : "no line known"}`,
    cells: [deltaWord(bytes), picture, html`${instruction}${reason}${advice}`],
  };
}

function changePart<Item>(title: string, changes: Changes<Item>, row: (item: Item) => HtmlRow): Html | undefined {
  const { items, bytes, rest } = changes;
  if (items.length === 0) return undefined;
  const columns = [
    { title: title.toLowerCase(), kind: "place" },
    { title: "change", kind: "figure" },
    { title: "before and now", kind: "text" },
  ] as const;
  const more =
    rest.count === 0
      ? undefined
      : html`<p class="soft">… and ${rest.count.toLocaleString("en-US")} more, together ${formatDelta(rest.bytes)}</p>`;
  const caption = `${title} by the bytes that they move`;
  return html`<details><summary>${title} that changed <span class="soft">${formatDelta(bytes)}</span></summary>${longTable(caption, columns, items, row)}${more}</details>`;
}

function packageRow({ name, type, bytes, before, after }: PackageGrowth): HtmlRow {
  const versions = [before?.version, after?.version].filter((version) => version !== undefined);
  return {
    head: html`${name} <span class="soft">${type}</span>`,
    cells: [deltaWord(bytes), html`${[...new Set(versions)].join(" → ")}`],
  };
}

function directoryRow({ path, bytes, before, after }: DirectoryGrowth): HtmlRow {
  return {
    head: html`<code>${path}</code>`,
    cells: [deltaWord(bytes), html`${formatBytes(before)} → ${formatBytes(after)}`],
  };
}
