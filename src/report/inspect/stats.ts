import type { Image } from "../../model/report.ts";
import { formatBytes } from "../../text/bytes.ts";
import { type Html, html } from "../escape/html.ts";
import { diveDifference, diveFiguresText } from "../view/dive.ts";
import { sizeMeanings } from "./sizes.ts";

/** The sizes of an image in large figures, own and base told apart where that is known; dive's figures below. */
export function sizeStats(image: Image): Html {
  const { sizes, layers, codec } = image;
  const measured = sizeMeanings.map(([metric, meaning]) => {
    const { total, own, base } = sizes[metric];
    const split = own === null || base === null ? "" : ` · own ${formatBytes(own)}, base ${formatBytes(base)}`;
    return stat(metric, total === null ? "unknown" : formatBytes(total), `${meaning}${split}`);
  });
  const own = layers.filter(({ base }) => !base).length;
  const files = layers.reduce((sum, { fileCount }) => sum + fileCount, 0);
  const codecText = codec === "none" ? "not compressed" : codec === "mixed" ? "several codecs" : codec;
  const ownText = sizes.unpacked.own === null ? "" : `${own} own, `;
  return html`<dl class="stats">${measured}${stat("layers", String(layers.length), `${ownText}${codecText}`)}${stat("entries", files.toLocaleString("en-US"), "files, directories and links of all layers")}</dl>
<p class="soft">Dive's figures: ${diveFiguresText(image)}. ${diveDifference(image)}</p>`;
}

function stat(name: string, value: string, more: string): Html {
  return html`<div><dt>${name}</dt><dd>${value}<small>${more}</small></dd></div>`;
}
