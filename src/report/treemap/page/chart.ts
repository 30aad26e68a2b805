import type { PageDocument, PageElement } from "./dom.ts";
import type { PageItem, PageItems } from "./items.ts";
import type { Box, squarify } from "./squarify.ts";
import type { PageWords } from "./words.ts";

export interface ChartParts {
  document: PageDocument;
  items: PageItems;
  squarify: typeof squarify;
  formatBytes: (bytes: number) => string;
  words: PageWords;
}

export interface Tile {
  item: PageItem;
  /** The directory that the item lies in. */
  directory: number;
  element: PageElement;
}

export interface Drawing {
  /** What can be gone to, largest first. */
  tiles: Tile[];
  /** Everything that is drawn, for whoever points at it. */
  all: Map<PageElement, Tile>;
}

/**
 * Draws a directory into `chart`: a button for each thing in it, and inside of directories what is in them, as deep as it
 * can be made out. What is too small to be seen is one tile.
 *
 * Runs in the page: nothing from outside of this function may be used.
 */
export function createChart({ document, items, words, squarify, formatBytes }: ChartParts) {
  const smallest = 90;
  const mostTiles = 250;
  const mostElements = 3000;
  const heading = 18;
  const deepest = 7;

  /** The items that can be made out in `area`, and one for all others. */
  const legible = (directory: number, area: number): PageItem[] => {
    const all = items.inside(directory);
    const total = all.reduce((sum, { bytes }) => sum + bytes, 0);
    const shown = all.filter(({ bytes }, index) => index < mostTiles && (bytes / total) * area >= smallest);
    const rest = all.slice(shown.length);
    if (rest.length === 0) return shown;
    const bytes = rest.reduce((sum, item) => sum + item.bytes, 0);
    const files = rest.reduce((sum, item) => sum + item.files, 0);
    const name = `${rest.length.toLocaleString("en-US")} smaller`;
    return [...shown, { kind: "rest", index: directory, name, bytes, files }];
  };

  const place = (element: PageElement, { x, y, width, height }: Box) => {
    element.style.left = `${x}px`;
    element.style.top = `${y}px`;
    element.style.width = `${Math.max(0, width - 1)}px`;
    element.style.height = `${Math.max(0, height - 1)}px`;
  };

  const label = (item: PageItem) => {
    const name = document.createElement("span");
    name.className = "tile-name";
    const bytes = document.createElement("span");
    bytes.className = "tile-bytes";
    name.textContent = item.name;
    bytes.textContent = formatBytes(item.bytes);
    const both = document.createElement("span");
    both.className = "tile-label";
    both.append(name, " ", bytes);
    return both;
  };

  return (chart: PageElement, directory: number): Drawing => {
    const tiles: Tile[] = [];
    const all = new Map<PageElement, Tile>();

    /** A tile of the directory itself can be gone to; those inside of its tiles can only be pointed at. */
    const make = (item: PageItem, inside: number, isOuter: boolean): PageElement => {
      const element = document.createElement(isOuter ? "button" : "span");
      const tile = { item, directory: inside, element };
      element.className = `tile ${item.kind} ${words.colourOf(items.layerOf(item))}`;
      all.set(element, tile);
      if (!isOuter) return element;
      element.type = "button";
      element.setAttribute("aria-label", words.describe(item, inside));
      element.tabIndex = tiles.length === 0 ? 0 : -1;
      tiles.push(tile);
      return element;
    };

    const fill = (element: PageElement, item: PageItem, { width, height }: Box, depth: number) => {
      if (width <= 44 || height <= heading) return;
      element.append(label(item));
      const room = { x: 2, y: heading, width: width - 7, height: height - heading - 5 };
      const isOpen = item.kind === "directory" && depth < deepest && room.width > 30 && room.height > 20;
      if (isOpen) draw(item.index, room, element, depth + 1);
    };

    const draw = (inside: number, box: Box, into: PageElement, depth: number) => {
      const shown = legible(inside, box.width * box.height);
      const weights = shown.map(({ bytes }) => bytes);
      for (const [order, own] of squarify(weights, box).entries()) {
        const item = shown[order];
        if (item === undefined || all.size >= mostElements) return;
        const element = make(item, inside, depth === 0);
        place(element, own);
        fill(element, item, own, depth);
        into.append(element);
      }
    };

    chart.replaceChildren();
    draw(directory, { x: 0, y: 0, width: chart.clientWidth, height: chart.clientHeight }, chart, 0);
    return { tiles, all };
  };
}
