import type { PageItem, PageItems } from "./items.ts";
import type { PageLayer, PageTree } from "./tree.ts";

export interface PageWords {
  /** Colour class of a layer. */
  colourOf(layer: number | undefined): string;
  /** "layer 8 · Dockerfile:31 · RUN …"; empty where the layer is not known. */
  lineOf(layer: number | undefined): string;
  /** All that is known of an item that lies in `directory`. */
  describe(item: PageItem, directory: number): string;
}

/**
 * What the page says of things.
 *
 * Runs in the page: nothing from outside of this function may be used.
 */
export function createWords(
  tree: PageTree,
  layers: readonly PageLayer[],
  items: PageItems,
  formatBytes: (bytes: number) => string,
): PageWords {
  const knownLayer = (layer: number | undefined) => (layer === undefined ? undefined : layers[layer]);

  const lineOf = (layer: number | undefined) => {
    const known = knownLayer(layer);
    return known === undefined ? "" : [`layer ${layer}`, known.place, known.instruction].filter(Boolean).join(" · ");
  };

  const shareOf = (bytes: number) => {
    const total = tree.directoryBytes[0] ?? 0;
    return total === 0 ? "" : `${((bytes / total) * 100).toFixed(bytes / total < 0.1 ? 1 : 0)} % of the image`;
  };

  const pathOf = ({ kind, name }: PageItem, directory: number) => {
    const path = items.pathOf(directory);
    return kind === "directory" || kind === "file" ? `${path === "/" ? "" : path}/${name}` : `${name} in ${path}`;
  };

  return {
    colourOf: (layer) => knownLayer(layer)?.colour ?? "k7",
    lineOf,
    describe: (item, directory) => {
      const isDirectory = item.kind === "directory";
      const files = isDirectory ? `${item.files.toLocaleString("en-US")} ${item.files === 1 ? "file" : "files"}` : "";
      const line = lineOf(items.layerOf(item));
      const from = line === "" ? "" : `${isDirectory ? "mostly " : ""}${line}`;
      const said = [pathOf(item, directory), formatBytes(item.bytes), shareOf(item.bytes), files, from];
      return said.filter(Boolean).join(" · ");
    },
  };
}
