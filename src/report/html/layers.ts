import type { Image, Layer } from "../../model/report.ts";
import { formatBytes } from "../../text/bytes.ts";
import { type Html, html } from "../escape/html.ts";
import { placeOf } from "../view/places.ts";
import type { LoadLine } from "../view/rows.ts";
import { shareText, titleOf, type Weight, weightsOf } from "../view/weights.ts";
import { mark, percent, shareBar } from "./pictures.ts";
import { dataTable, type HtmlColumn, type HtmlRow, longTable } from "./table.ts";
import { bytesText, placeCode } from "./words.ts";

/** The lines that put weight into an image, heaviest first, and the colour class of each. */
export interface Cargo {
  weights: readonly Weight[];
  colours: ReadonlyMap<Weight, string>;
}

// As many as can be told apart.
const distinct = 6;

/** The base is muted, the heaviest own lines have a colour each, the others share the last one. */
export function cargoOf(image: Image): Cargo {
  const weights = weightsOf(image);
  let own = 0;
  const colours = new Map(weights.map((weight) => [weight, weight.base ? "k0" : `k${Math.min(own++, distinct) + 1}`]));
  return { weights, colours };
}

/**
 * The layers as one bar, base first, as they lie upon each other. Each part is a link to its row and tells its line and
 * instruction when pointed at. The load line is drawn when it is about the same bytes.
 */
export function layerBar(image: Image, cargo: Cargo, loadLine: LoadLine | undefined, anchor: string): Html {
  const total = image.layers.reduce((sum, { unpacked }) => sum + unpacked, 0);
  const limit = loadLine?.metric === "unpacked" && loadLine.actual === total ? loadLine.limit : undefined;
  const full = Math.max(total, (limit ?? 0) * 1.02, 1);
  let below = 0;
  const parts = image.layers.map((layer) => {
    const start = below / full;
    below += layer.unpacked;
    return layerPart(layer, cargo, start, layer.unpacked / full, anchor);
  });
  return html`<svg class="layers" role="group" aria-label="Layers by unpacked size"><rect class="track" y="14" width="100%" height="36"/>${parts}${limit === undefined ? undefined : mark(limit / full, 51)}</svg>
<p class="ends"><span>base first</span><span class="number">${scaleText(total, limit)}</span></p>`;
}

function layerPart(layer: Layer, { weights, colours }: Cargo, start: number, share: number, anchor: string): Html {
  // What is too thin to be seen would only be one more stop for the keyboard.
  if (share < 0.0005) return html``;
  const weight = weights.find(({ layers }) => layers.includes(layer.index));
  const colour = weight === undefined ? "k0" : (colours.get(weight) ?? "k0");
  const line = `${placeOf(layer.origin) ?? "no line known"} ${layer.origin.instruction ?? ""}`;
  const title = `Layer ${layer.index}: ${formatBytes(layer.unpacked)}, ${line}`;
  return html`<a href="#${anchor}-${layer.index}" aria-label="${title}"><rect class="${colour}" x="${percent(start)}" y="14" width="${percent(share)}" height="36"><title>${title}</title></rect></a>`;
}

function scaleText(total: number, limit: number | undefined): string {
  return limit === undefined ? formatBytes(total) : `${formatBytes(total)} · load line at ${formatBytes(limit)}`;
}

/** The lines that put weight into the image, heaviest first. */
export function weightTable(image: Image, { weights, colours }: Cargo): Html {
  const rows = weights.slice(0, 20).map((weight): HtmlRow => {
    return {
      head: html`<span class="swatch ${colours.get(weight) ?? "k0"}"></span>${placeCode(weight.origin) ?? html`${weight.base ? "base" : `layer ${weight.layers[0]}`}`}`,
      cells: [
        html`${formatBytes(weight.unpacked)}`,
        html`${shareText(weight)}`,
        bytesText(weight.compressed),
        what(weight, image),
      ],
    };
  });
  return dataTable("Dockerfile lines by what they weigh", weightColumns, rows);
}

const weightColumns = [
  { title: "line", kind: "place" },
  { title: "unpacked", kind: "figure" },
  { title: "part", kind: "figure" },
  { title: "compressed", kind: "figure" },
  { title: "instruction", kind: "text" },
] as const;

function what(weight: Weight, image: Image): Html {
  const title = titleOf(weight, image);
  return weight.base ? html`${title}` : html`<code>${title}</code>`;
}

/** Every layer, in order. Rows carry the anchors that the bar points to. */
export function layerTable(image: Image, anchor: string): Html {
  const most = Math.max(1, ...image.layers.map(({ unpacked }) => unpacked));
  const isSplit = image.sizes.unpacked.own !== null;
  const hasLines = image.layers.some(({ origin }) => origin.file !== undefined);
  const columns: HtmlColumn[] = [
    { title: "layer", kind: "text" },
    { title: "unpacked", kind: "figure" },
    { title: "", kind: "picture" },
    { title: "compressed", kind: "figure" },
    { title: "files", kind: "figure" },
    ...(hasLines ? [{ title: "line", kind: "place" } as const] : []),
    { title: "instruction", kind: "text" },
  ];
  return longTable("Layers in their order", columns, image.layers, (layer) => ({
    id: `${anchor}-${layer.index}`,
    head: html`<span class="number">${layer.index}${isSplit ? html` <span class="soft">${layer.base ? "base" : "own"}</span>` : undefined}</span>`,
    cells: [
      html`${formatBytes(layer.unpacked)}`,
      shareBar(layer.unpacked / most, layer.base ? "quiet" : "fill"),
      bytesText(layer.compressed),
      html`${layer.fileCount.toLocaleString("en-US")}`,
      ...(hasLines ? [placeCode(layer.origin)] : []),
      layer.origin.instruction === undefined ? undefined : html`<code>${layer.origin.instruction}</code>`,
    ],
  }));
}
