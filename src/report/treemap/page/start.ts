import type { createChart, Drawing, Tile } from "./chart.ts";
import type { decodeTree } from "./decode.ts";
import type { PageDocument, PageElement, PageEvent, PageWindow } from "./dom.ts";
import type { startFinder } from "./finder.ts";
import type { createItems, PageItem } from "./items.ts";
import type { createSearch, SearchResult } from "./search.ts";
import type { squarify } from "./squarify.ts";
import type { PageData } from "./tree.ts";

export interface PageParts {
  decodeTree: typeof decodeTree;
  createItems: typeof createItems;
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
  const make = (name: string, className: string, text: string): PageElement => {
    const made = document.createElement(name);
    made.className = className;
    made.textContent = text;
    return made;
  };

  const data: PageData = JSON.parse(element("tree-data").textContent ?? "{}");
  const tree = parts.decodeTree(data.tree);
  const items = parts.createItems(tree);
  const chart = element("chart");
  const about = element("tile-text");
  let here = 0;
  let drawing: Drawing = { tiles: [], all: new Map() };

  const colourOf = (layer: number | undefined) => (layer === undefined ? "k7" : (data.layers[layer]?.colour ?? "k7"));
  const lineOf = (layer: number | undefined) => {
    const known = layer === undefined ? undefined : data.layers[layer];
    return known === undefined ? "" : [`layer ${layer}`, known.place, known.instruction].filter(Boolean).join(" · ");
  };
  const join = (directory: number, name: string) => {
    const path = items.pathOf(directory);
    return `${path === "/" ? "" : path}/${name}`;
  };
  const shareOf = (bytes: number) => {
    const total = tree.directoryBytes[0] ?? 0;
    return total === 0 ? "" : `${((bytes / total) * 100).toFixed(bytes / total < 0.1 ? 1 : 0)} % of the image`;
  };
  const describe = (item: PageItem, directory: number) => {
    const named = item.kind === "directory" || item.kind === "file";
    const path = named ? join(directory, item.name) : `${item.name} in ${items.pathOf(directory)}`;
    const files = item.kind === "directory" ? `${item.files.toLocaleString("en-US")} files` : "";
    const from = item.kind === "directory" ? "mostly " : "";
    const line = lineOf(items.layerOf(item));
    const said = [path, formatBytes(item.bytes), shareOf(item.bytes), files, line === "" ? "" : `${from}${line}`];
    return said.filter(Boolean).join(" · ");
  };

  const draw = parts.createChart({ document, items, squarify: parts.squarify, formatBytes, colourOf, describe });

  const show = (tile: Tile | undefined) => {
    if (tile !== undefined) about.textContent = describe(tile.item, tile.directory);
  };

  const stand = (tile: Tile | undefined, focus: boolean) => {
    if (tile === undefined) return;
    for (const each of drawing.tiles) each.element.tabIndex = each === tile ? 0 : -1;
    show(tile);
    if (focus) tile.element.focus({ preventScroll: true });
  };

  /** A row of a list: colour, name, bytes, line; a button where it leads somewhere. */
  const rowOf = (item: PageItem, name: string, line: string, go: (() => void) | undefined) => {
    const row = document.createElement("li");
    const inner = make(go === undefined ? "span" : "button", "row", "");
    if (go !== undefined) {
      inner.type = "button";
      inner.addEventListener("click", go);
    }
    const swatch = make("span", `swatch ${colourOf(items.layerOf(item))}`, "");
    const path = make("span", "row-name", "");
    path.append(swatch, make("bdi", "", name));
    inner.append(make("span", "row-bytes", formatBytes(item.bytes)), path, make("span", "row-line", line));
    row.append(inner);
    return row;
  };

  const listInside = () => {
    const all = items.inside(here);
    const rows = all.slice(0, 100).map((item) => {
      const go = item.kind === "directory" ? () => enter(item.index, true) : undefined;
      return rowOf(item, item.name, lineOf(items.layerOf(item)), go);
    });
    const more = all.length - rows.length;
    if (more > 0) rows.push(make("li", "soft", `and ${more.toLocaleString("en-US")} smaller`));
    element("inside").replaceChildren(...rows);
    const files = (tree.directoryFiles[here] ?? 0).toLocaleString("en-US");
    element("inside-title").textContent =
      `${items.pathOf(here)}: ${formatBytes(tree.directoryBytes[here] ?? 0)} in ${files} files`;
  };

  const listWay = () => {
    const way = items.wayTo(here).map((index, order, all) => {
      const step = document.createElement("li");
      const name = index === 0 ? "/" : (tree.directoryNames[index] ?? "");
      const isHere = order === all.length - 1;
      const link = make(isHere ? "span" : "button", "step", name);
      if (isHere) link.setAttribute("aria-current", "location");
      else {
        link.type = "button";
        link.addEventListener("click", () => enter(index, true));
      }
      step.append(link);
      return step;
    });
    element("way").replaceChildren(...way);
    chart.setAttribute("aria-label", `Treemap of ${items.pathOf(here)}`);
  };

  const enter = (directory: number, focus: boolean, from?: number) => {
    here = directory;
    drawing = draw(chart, here);
    listWay();
    listInside();
    const back = drawing.tiles.find(({ item }) => item.kind === "directory" && item.index === from);
    stand(back ?? drawing.tiles[0], focus);
  };
  const leave = () => {
    if (here > 0) enter(items.outOf(here), true, here);
  };

  /** The tile that an event is about: labels lie inside of tiles. */
  const tileOf = ({ target }: PageEvent): Tile | undefined => {
    let at: (PageElement & { parentElement?: PageElement | null }) | null | undefined = target;
    while (at !== null && at !== undefined && at !== chart) {
      const tile = drawing.all.get(at);
      if (tile !== undefined) return tile;
      at = at.parentElement;
    }
    return undefined;
  };

  const choose = (event: PageEvent) => {
    const tile = tileOf(event);
    if (tile === undefined) return;
    if (tile.item.kind === "directory") enter(tile.item.index, true);
    else if (tile.directory !== here) enter(tile.directory, true);
    else stand(tile, true);
  };

  const move = (event: PageEvent) => {
    const tiles = drawing.tiles;
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

  const goTo = ({ kind, index }: SearchResult["hits"][number]) => {
    const directory = kind === "directory" ? index : (tree.fileParents[index] ?? 0);
    enter(directory, false);
    stand(
      drawing.tiles.find(({ item }) => item.kind === kind && item.index === index),
      false,
    );
    if (kind === "file") {
      const bytes = tree.fileBytes[index] ?? 0;
      about.textContent = describe({ kind, index, name: tree.fileNames[index] ?? "", bytes, files: 1 }, directory);
    }
    element("map").scrollIntoView({ block: "start" });
  };

  chart.addEventListener("mouseover", (event) => show(tileOf(event)));
  chart.addEventListener("focusin", (event) => show(tileOf(event)));
  chart.addEventListener("click", choose);
  chart.addEventListener("keydown", move);
  window.addEventListener("resize", () => {
    drawing = draw(chart, here);
  });
  parts.startFinder({
    document,
    window,
    search: parts.createSearch(tree),
    field: element("find"),
    status: element("found"),
    list: element("hits"),
    formatBytes,
    row: (hit) => {
      const item: PageItem = { kind: hit.kind, index: hit.index, name: hit.path, bytes: hit.bytes, files: 1 };
      return rowOf(item, hit.path, lineOf(items.layerOf(item)), () => goTo(hit));
    },
  });
  element("map-parts").hidden = false;
  enter(0, false);
}
