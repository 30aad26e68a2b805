import { type Html, html } from "../escape/html.ts";
import type { LoadLine } from "../view/rows.ts";
import type { Cargo } from "./layers.ts";
import { round } from "./pictures.ts";

const sea = 96;
const depth = 34;

/**
 * The image as a ship: her cargo are the lines that put weight into the image, and she lies as deep as her load says. At
 * the load line the water meets the mark on her side; over it the mark is under water. `label` says it in words.
 */
export function ship(loadLine: LoadLine, cargo: Cargo, label: string): Html {
  const ratio = loadLine.limit <= 0 ? 1.4 : Math.min(1.4, Math.max(0.1, loadLine.actual / loadLine.limit));
  const sunk = round(sea + (ratio - 1) * depth);
  return html`<svg class="ship" viewBox="0 0 320 140" role="img" aria-label="${label}">
<g transform="translate(0 ${sunk})">
<path class="house" d="M44 -24v-34h30v34z M52 -58v-12h12v12z"/>
<path class="house" d="M50 -51h6v6h-6z M61 -51h6v6h-6z"/>
${containers(cargo)}
<path class="hull" d="M30 -24H292q-8 13 -15 27H40q-6 -10 -10 -27z"/>
<path class="boot" d="M40 3H277q-7 15 -22 25H66q-18 0 -26 -25z"/>
<path class="deck" d="M30 -26H293v3H30z"/>
</g>
<path class="sea" d="M0 ${sea + 1}q20 -4 40 0t40 0t40 0t40 0t40 0t40 0t40 0t40 0V140H0z"/>
<path class="surface" d="M0 ${sea + 1}q20 -4 40 0t40 0t40 0t40 0t40 0t40 0t40 0t40 0"/>
<g class="disc" transform="translate(160 ${sunk})"><circle r="9"/><path d="M-17 0h34"/></g>
</svg>`;
}

/** Containers on deck, as wide as their part of the load. */
function containers({ weights, colours }: Cargo): Html[] {
  const room = 190;
  let x = 84;
  return weights.map((weight) => {
    const width = weight.share * room;
    const box = html`<rect class="${colours.get(weight) ?? "k0"}" x="${round(x)}" y="-46" width="${round(Math.max(0.4, width - 1.2))}" height="20"/>`;
    x += width;
    return box;
  });
}
