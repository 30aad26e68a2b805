import { cleanLine } from "../escape/clean.ts";
import { type Html, html } from "../escape/html.ts";
import { causeTable } from "../html/causes.ts";
import { renderDocument } from "../html/document.ts";
import { type Cargo, cargoOf, layerBar, layerTable, weightTable } from "../html/layers.ts";
import { packageTable } from "../html/packages.ts";
import { logo } from "../html/pictures.ts";
import { baseStyle } from "../html/style-base.ts";
import { mediaStyle, partsStyle } from "../html/style-parts.ts";
import type { NamedImage } from "../inspect.ts";
import type { EncodedTree } from "../treemap/encode.ts";
import type { PageLayer } from "../treemap/page/tree.ts";
import { treemapScript, treemapSection } from "../treemap/section.ts";
import { treemapStyle } from "../treemap/style.ts";
import { placeOf } from "../view/places.ts";
import { titleOf } from "../view/weights.ts";
import { sizeStats } from "./stats.ts";

/** The page of `inspect --html`: one file that loads nothing. */
export function renderInspectPage(named: NamedImage, tree: EncodedTree): string {
  return renderDocument({
    title: named.reference,
    skip: "Skip to the image",
    styles: [baseStyle, partsStyle, treemapStyle, mediaStyle],
    script: treemapScript,
    content: html`${banner(named)}
${body(named, tree)}`,
  });
}

function banner({ reference, platform, image }: NamedImage): Html {
  const { base, manifestDigest } = image;
  const from = base === undefined ? undefined : placeOf(base.from);
  const on =
    base === undefined
      ? undefined
      : html`<li>on <code>${base.name}</code>${from === undefined ? undefined : html` from <code>${from}</code>`}</li>`;
  return html`<header class="banner"><div class="frame">
<div class="brand">${logo()}<span>Plimsoll inspect</span></div>
<h1>${reference}</h1>
<ul class="meta"><li>${platform}</li><li><code>${manifestDigest}</code></li>${on}</ul>
</div></header>`;
}

function body(named: NamedImage, tree: EncodedTree): Html {
  const { image } = named;
  const cargo = cargoOf(image);
  const parts = [
    { id: "sizes", title: "Sizes", content: card("sizes", "Sizes", sizeStats(image)) },
    { id: "why", title: "Why it is heavy", content: card("why", "Why it is heavy", causeTable(image)) },
    { id: "map", title: "Map", content: treemapSection(tree, pageLayers(named, cargo), legend(named, cargo)) },
    { id: "layers", title: "Layers", content: card("layers", "Layers", layerPart(named, cargo)) },
    { id: "packages", title: "Packages", content: card("packages", "Packages", packageTable(image, 300)) },
  ].filter(({ content }) => content !== undefined);
  const links = parts.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`);
  return html`<nav class="toc" aria-label="Sections"><div class="frame"><ul>${links}</ul></div></nav>
<main id="content">${parts.flatMap(({ content }) => content ?? [])}</main>`;
}

function card(id: string, title: string, content: Html | undefined): Html | undefined {
  if (content === undefined) return undefined;
  return html`<section class="card" aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${content}</section>`;
}

/** Where no line is known, lines and layers are the same. */
function layerPart({ image }: NamedImage, cargo: Cargo): Html {
  const hasLines = image.layers.some(({ origin }) => origin.file !== undefined);
  const lines = hasLines ? html`${weightTable(image, cargo)}<h3>All layers</h3>` : undefined;
  return html`${layerBar(image, cargo, undefined, "layer")}${lines}${layerTable(image, "layer")}`;
}

/** The colours are those of the lines that made the layers, as everywhere on the page. */
function pageLayers({ image }: NamedImage, { weights, colours }: Cargo): PageLayer[] {
  return image.layers.map(({ index, origin }) => {
    const weight = weights.find(({ layers }) => layers.includes(index));
    return {
      colour: (weight === undefined ? undefined : colours.get(weight)) ?? "k7",
      place: placeOf(origin) ?? "",
      instruction: origin.instruction ?? "",
    };
  });
}

/** What the colours mean; lines of one colour are told together. */
function legend({ image }: NamedImage, { weights, colours }: Cargo): Html {
  const groups = Map.groupBy(weights, (weight) => colours.get(weight) ?? "k7");
  const items = [...groups].map(([colour, [first, ...others]]) => {
    if (first === undefined) return html``;
    const place = placeOf(first.origin);
    const name = others.length > 0 ? `${others.length + 1} lighter lines` : (place ?? titleOf(first, image));
    return html`<li><span class="swatch ${colour}"></span>${place !== undefined && others.length === 0 ? html`<code>${name}</code>` : html`${cleanLine(name, 48)}`}</li>`;
  });
  return html`<ul class="legend" aria-label="Colours">${items}</ul>`;
}
