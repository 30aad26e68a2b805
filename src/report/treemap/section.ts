import { formatBytes } from "../../text/bytes.ts";
import { counted } from "../../verdict/subject.ts";
import { dataElement, type Html, html, scriptOf } from "../escape/html.ts";
import type { EncodedTree } from "./encode.ts";
import { createChart } from "./page/chart.ts";
import { decodeTree } from "./page/decode.ts";
import { startFinder } from "./page/finder.ts";
import { createItems } from "./page/items.ts";
import { createLists } from "./page/lists.ts";
import { createSearch } from "./page/search.ts";
import { squarify } from "./page/squarify.ts";
import { startPage } from "./page/start.ts";
import type { PageData, PageLayer } from "./page/tree.ts";
import { createWords } from "./page/words.ts";

/** What the page runs: the one script that its policy names. */
export const treemapScript = scriptOf(
  { decodeTree, createItems, createWords, createLists, createSearch, createChart, startFinder, squarify, formatBytes },
  startPage,
);

/** The map of an image's files with its search, and the data for both. Shown only where scripts run. */
export function treemapSection({ columns, files, folded }: EncodedTree, layers: PageLayer[], legend: Html): Html {
  const data: PageData = { tree: columns, layers };
  const foldedText =
    folded.files === 0
      ? ""
      : `${counted(folded.files, "small file")} of ${formatBytes(folded.bytes)} together ${folded.files === 1 ? "is" : "are"} only counted, and not found by the search.`;
  return html`<section class="card" aria-labelledby="map"><h2 id="map">Map</h2>
<noscript><p>The map and the search need JavaScript, which is off here. The tables below need none.</p></noscript>
<div id="map-parts" hidden>
<p class="soft">${counted(files, "file")} by the bytes that a container sees, coloured by the layer that ships them. ${foldedText}</p>
<div class="finder"><label for="find">Search paths</label><input id="find" type="search" autocomplete="off" autocapitalize="off" spellcheck="false"><p id="found" class="soft" role="status"></p><ol id="hits" class="rows hits" tabindex="-1" hidden></ol></div>
<nav aria-label="Where the map is"><ol id="way" class="way"></ol></nav>
<div id="chart" class="chart" role="group" aria-label="Treemap" aria-describedby="map-keys"></div>
<p id="tile-text" class="tile-text"></p>
${legend}
<p id="map-keys" class="soft">A click or Enter goes into a directory, Escape or Backspace out of it; arrow keys go through it by size.</p>
<h3 id="inside-title">Inside</h3>
<ol id="inside" class="rows" aria-labelledby="inside-title"></ol>
</div>
${dataElement("tree-data", data)}</section>`;
}
