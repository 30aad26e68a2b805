import type { PageTree } from "./tree.ts";

/** What lies in a directory and has bytes. `folded`: files that are only counted; `rest`: what is too small to be drawn. */
export interface PageItem {
  kind: "directory" | "file" | "folded" | "rest";
  /** Of the directory or file; of the directory that holds it for the other kinds. */
  index: number;
  name: string;
  bytes: number;
  /** How many files it is. */
  files: number;
}

export interface PageItems {
  /** Largest first. */
  inside(directory: number): PageItem[];
  /** Absolute path of a directory. */
  pathOf(directory: number): string;
  /** Directories from the root to this one, both included. */
  wayTo(directory: number): number[];
  /** The directory around this one that has more in it. */
  outOf(directory: number): number;
  /** The layer that ships most of the item's bytes; undefined where no file of it is named. */
  layerOf(item: PageItem): number | undefined;
}

/**
 * Questions about the tree that every part of the page asks.
 *
 * Runs in the page: nothing from outside of this function may be used.
 */
export function createItems(tree: PageTree): PageItems {
  const at = (list: ArrayLike<number>, index: number) => list[index] ?? 0;
  const span = (first: number, count: number) => Array.from({ length: count }, (_, i) => first + i);
  const directoriesIn = (index: number) => span(at(tree.firstDirectory, index), at(tree.directoryCount, index));
  const filesIn = (index: number) => span(at(tree.firstFile, index), at(tree.fileCount, index));

  /** The one directory that is all there is in this one, if so. */
  const onlyChild = (index: number) => {
    const isAll = at(tree.directoryCount, index) === 1 && at(tree.fileCount, index) + at(tree.foldedCount, index) === 0;
    return isAll ? at(tree.firstDirectory, index) : undefined;
  };

  /** A directory that only leads to another one is shown as one with it. */
  const throughChain = (first: number): PageItem => {
    let name = `${tree.directoryNames[first] ?? ""}/`;
    let index = first;
    for (let next = onlyChild(index); next !== undefined; next = onlyChild(index)) {
      index = next;
      name += `${tree.directoryNames[index] ?? ""}/`;
    }
    return {
      kind: "directory",
      index,
      name,
      bytes: at(tree.directoryBytes, index),
      files: at(tree.directoryFiles, index),
    };
  };

  const inside = (directory: number): PageItem[] => {
    const folded = at(tree.foldedCount, directory);
    const items: PageItem[] = [
      ...directoriesIn(directory).map(throughChain),
      ...filesIn(directory).map((index) => ({
        kind: "file" as const,
        index,
        name: tree.fileNames[index] ?? "",
        bytes: at(tree.fileBytes, index),
        files: 1,
      })),
    ];
    if (folded > 0) {
      const name = folded === 1 ? "1 small file" : `${folded.toLocaleString("en-US")} small files`;
      items.push({ kind: "folded", index: directory, name, bytes: at(tree.foldedBytes, directory), files: folded });
    }
    return items.filter(({ bytes }) => bytes > 0).sort((a, b) => b.bytes - a.bytes);
  };

  const wayTo = (directory: number) => {
    const way = [directory];
    for (let up = at(tree.parents, directory); directory > 0 && up >= 0; up = up === 0 ? -1 : at(tree.parents, up)) {
      way.push(up);
    }
    return way.reverse();
  };

  const bytesByLayer = (directory: number) => {
    const sums = new Map<number, number>();
    const waiting = [directory];
    for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
      for (const below of directoriesIn(index)) waiting.push(below);
      for (const file of filesIn(index)) {
        const layer = at(tree.fileLayers, file);
        sums.set(layer, (sums.get(layer) ?? 0) + at(tree.fileBytes, file));
      }
    }
    return sums;
  };

  /** Where going out leads to: past directories that only lead to this one. */
  const outOf = (directory: number) => {
    let up = at(tree.parents, directory);
    while (up > 0 && onlyChild(up) !== undefined) up = at(tree.parents, up);
    return Math.max(0, up);
  };

  return {
    inside,
    wayTo,
    outOf,
    pathOf: (directory) =>
      `/${wayTo(directory)
        .slice(1)
        .map((index) => tree.directoryNames[index] ?? "")
        .join("/")}`,
    layerOf: ({ kind, index }) => {
      if (kind === "file") return at(tree.fileLayers, index);
      if (kind !== "directory") return undefined;
      return [...bytesByLayer(index)].sort((a, b) => b[1] - a[1])[0]?.[0];
    },
  };
}
