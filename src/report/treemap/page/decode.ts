import type { PageTree, TreeColumns } from "./tree.ts";

/**
 * Unpacks the columns. Runs in the page: nothing from outside of this function may be used.
 */
export function decodeTree(columns: TreeColumns): PageTree {
  const numbers = (text: string) => (text === "" ? [] : text.split(" ").map((each) => Number.parseInt(each, 36)));
  const lines = (text: string) => (text === "" ? [] : text.split("\n"));
  const directoryCount = Int32Array.from(numbers(columns.subdirectories));
  const fileCount = Int32Array.from(numbers(columns.counts));
  const foldedCount = Int32Array.from(numbers(columns.foldedCounts));
  const foldedBytes = Float64Array.from(numbers(columns.foldedBytes));
  const fileBytes = Float64Array.from(numbers(columns.bytes));
  const total = directoryCount.length;
  const parents = new Int32Array(total).fill(-1);
  const firstDirectory = new Int32Array(total);
  const firstFile = new Int32Array(total);
  const fileParents = new Int32Array(fileBytes.length);

  const at = (list: ArrayLike<number>, index: number) => list[index] ?? 0;

  const link = () => {
    let nextDirectory = 1;
    let nextFile = 0;
    for (let index = 0; index < total; index++) {
      firstDirectory[index] = nextDirectory;
      firstFile[index] = nextFile;
      parents.fill(index, nextDirectory, nextDirectory + at(directoryCount, index));
      fileParents.fill(index, nextFile, nextFile + at(fileCount, index));
      nextDirectory += at(directoryCount, index);
      nextFile += at(fileCount, index);
    }
  };

  /** Names of one kind: each group starts anew. */
  const names = (coded: string[], counts: Int32Array) => {
    const list: string[] = [];
    for (const count of counts) {
      let before = "";
      for (let i = 0; i < count; i++) {
        const code = coded[list.length] ?? "0";
        before = before.slice(0, code.charCodeAt(0) - 48) + code.slice(1);
        list.push(before);
      }
    }
    return list;
  };

  const layersOf = (text: string) => {
    const layers = new Uint16Array(fileBytes.length);
    let start = 0;
    for (const run of text === "" ? [] : text.split(" ")) {
      const [layer = "0", length = "0"] = run.split("*");
      const end = start + Number.parseInt(length, 36);
      layers.fill(Number.parseInt(layer, 36), start, end);
      start = end;
    }
    return layers;
  };

  const directoryBytes = Float64Array.from(foldedBytes);
  const directoryFiles = Int32Array.from(foldedCount);
  /** From the deepest up: a directory comes behind the one that it is in. */
  const sum = () => {
    for (const [file, parent] of fileParents.entries()) {
      directoryBytes[parent] = at(directoryBytes, parent) + at(fileBytes, file);
      directoryFiles[parent] = at(directoryFiles, parent) + 1;
    }
    for (let index = total - 1; index > 0; index--) {
      const parent = at(parents, index);
      directoryBytes[parent] = at(directoryBytes, parent) + at(directoryBytes, index);
      directoryFiles[parent] = at(directoryFiles, parent) + at(directoryFiles, index);
    }
  };

  link();
  sum();
  return {
    directoryNames: ["", ...names(lines(columns.directories), directoryCount)],
    parents,
    firstDirectory,
    directoryCount,
    firstFile,
    fileCount,
    foldedCount,
    foldedBytes,
    directoryBytes,
    directoryFiles,
    fileNames: names(lines(columns.files), fileCount),
    fileBytes,
    fileLayers: layersOf(columns.layers),
    fileParents,
  };
}
