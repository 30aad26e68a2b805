import type { createChart, Drawing, Tile } from "./chart.ts";
import type { decodeTree } from "./decode.ts";
import type { PageDocument, PageElement, PageEvent, PageWindow } from "./dom.ts";
import type { startFinder } from "./finder.ts";
import type { createItems, PageItem } from "./items.ts";
import type { createLists } from "./lists.ts";
import type { createSearch, SearchResult } from "./search.ts";
import type { squarify } from "./squarify.ts";
import type { PageData } from "./tree.ts";
import type { createWords } from "./words.ts";

export interface PageParts {
  decodeTree: typeof decodeTree;
  createItems: typeof createItems;
  createWords: typeof createWords;
  createLists: typeof createLists;
  createSearch: typeof createSearch;
  createChart: typeof createChart;
  startFinder: typeof startFinder;
  squarify: typeof squarify;
  formatBytes: (bytes: number) => string;
}

/**
 * Brings the page to life: map, way, list and search.
 *
 * Runs in the page: nothing from outside of this function may be used.
 */
export function startPage(parts: PageParts, document: PageDocument, window: PageWindow): void {
  const { formatBytes } = parts;
  const element = (id: string): PageElement => {
    const found = document.getElementById(id);
    if (found === null) throw new Error(`The page has no ${id}.`);
    return found;
  };

  const data: PageData = JSON.parse(element("tree-data").textContent ?? "{}");
  const tree = parts.decodeTree(data.tree);
  const items = parts.createItems(tree);
  const words = parts.createWords(tree, data.layers, items, formatBytes);
  const chart = element("chart");
  const about = element("tile-text");
  const draw = parts.createChart({ document, items, words, squarify: parts.squarify, formatBytes });
  const lists = parts.createLists({
    document,
    tree,
    items,
    words,
    formatBytes,
    enter: (directory) => enter(directory, true),
  });
  let here = 0;
  let drawing: Drawing = { tiles: [], all: new Map() };

  const show = (item: PageItem, directory: number) => {
    about.textContent = words.describe(item, directory);
  };

  /** Makes a tile the one that Tab leads to. */
  const stand = (tile: Tile | undefined, focus: boolean) => {
    if (tile === undefined) return;
    for (const each of drawing.tiles) each.element.tabIndex = each === tile ? 0 : -1;
    show(tile.item, tile.directory);
    if (focus) tile.element.focus({ preventScroll: true });
  };

  const enter = (directory: number, focus: boolean, from?: number) => {
    here = directory;
    drawing = draw(chart, here);
    chart.setAttribute("aria-label", `Treemap of ${items.pathOf(here)}`);
    element("way").replaceChildren(...lists.way(here));
    element("inside").replaceChildren(...lists.inside(here));
    element("inside-title").textContent = lists.title(here);
    const back = drawing.tiles.find(({ item }) => item.kind === "directory" && item.index === from);
    stand(back ?? drawing.tiles[0], focus);
  };
  const leave = () => {
    if (here > 0) enter(items.outOf(here), true, here);
  };

  /** The tile that an event is about: labels lie inside of tiles. */
  const tileOf = ({ target }: PageEvent): Tile | undefined => {
    for (let at: PageElement | null = target; at !== null && at !== chart; at = at.parentElement) {
      const tile = drawing.all.get(at);
      if (tile !== undefined) return tile;
    }
    return undefined;
  };

  const point = (event: PageEvent) => {
    const tile = tileOf(event);
    if (tile !== undefined) show(tile.item, tile.directory);
  };

  const choose = (event: PageEvent) => {
    const tile = tileOf(event);
    if (tile === undefined) return;
    if (tile.item.kind === "directory") enter(tile.item.index, true);
    else if (tile.directory !== here) enter(tile.directory, true);
    else stand(tile, true);
  };

  const move = (event: PageEvent) => {
    const { tiles } = drawing;
    const at = tiles.findIndex(({ element: each }) => each === event.target);
    const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
    const step = steps[event.key];
    if (event.key === "Escape" || event.key === "Backspace") leave();
    else if (event.key === "Home") stand(tiles[0], true);
    else if (event.key === "End") stand(tiles.at(-1), true);
    else if (step !== undefined) stand(tiles[Math.min(tiles.length - 1, Math.max(0, at + step))], true);
    else return;
    event.preventDefault();
  };

  const itemOf = ({ kind, index, path, bytes }: SearchResult["hits"][number]): PageItem => {
    const name = kind === "file" ? (tree.fileNames[index] ?? "") : path;
    return { kind, index, name, bytes, files: 1 };
  };

  const goTo = (hit: SearchResult["hits"][number]) => {
    const directory = hit.kind === "directory" ? hit.index : (tree.fileParents[hit.index] ?? 0);
    enter(directory, false);
    const isHit = ({ item }: Tile) => item.kind === hit.kind && item.index === hit.index;
    stand(drawing.tiles.find(isHit), false);
    // It may be too small to be drawn.
    if (hit.kind === "file") show(itemOf(hit), directory);
    element("map").scrollIntoView({ block: "start" });
  };

  chart.addEventListener("mouseover", point);
  chart.addEventListener("focusin", point);
  chart.addEventListener("click", choose);
  chart.addEventListener("keydown", move);
  window.addEventListener("resize", () => {
    drawing = draw(chart, here);
  });
  parts.startFinder({
    window,
    search: parts.createSearch(tree),
    field: element("find"),
    status: element("found"),
    list: element("hits"),
    formatBytes,
    row: (hit) => lists.row(itemOf(hit), hit.path, () => goTo(hit)),
  });
  element("map-parts").hidden = false;
  enter(0, false);
}
