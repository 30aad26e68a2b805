import type { PageTree } from "./tree.ts";

export interface SearchResult {
  /** The largest, as `file` or `directory` numbers. */
  hits: { kind: "file" | "directory"; index: number; path: string; bytes: number }[];
  /** All that match. */
  total: number;
  /** Bytes of all files that match. */
  bytes: number;
}

/**
 * A search for a part of a path, whatever its case. The first call makes the list of all paths; each search is one walk
 * through it.
 *
 * Runs in the page: nothing from outside of this function may be used.
 */
export function createSearch(tree: PageTree): (text: string, limit: number) => SearchResult {
  const { directoryNames, parents, directoryBytes, fileNames, fileParents, fileBytes } = tree;
  let directories: string[] | undefined;
  let files: string[] = [];
  let lowerDirectories: string[] = [];
  let lowerFiles: string[] = [];

  const prepare = () => {
    directories = [];
    for (const [index, name] of directoryNames.entries()) {
      const parent = directories[parents[index] ?? -1] ?? "";
      directories.push(index === 0 ? "/" : `${parent === "/" ? "" : parent}/${name}`);
    }
    const known = directories;
    files = fileNames.map((name, index) => {
      const parent = known[fileParents[index] ?? 0] ?? "/";
      return `${parent === "/" ? "" : parent}/${name}`;
    });
    lowerDirectories = known.map((path) => path.toLowerCase());
    lowerFiles = files.map((path) => path.toLowerCase());
  };

  return (text, limit) => {
    if (directories === undefined) prepare();
    const wanted = text.toLowerCase();
    const hits: SearchResult["hits"] = [];
    let bytes = 0;
    for (const [index, path] of lowerFiles.entries()) {
      if (!path.includes(wanted)) continue;
      const size = fileBytes[index] ?? 0;
      bytes += size;
      hits.push({ kind: "file", index, path: files[index] ?? "", bytes: size });
    }
    for (const [index, path] of lowerDirectories.entries()) {
      if (!path.includes(wanted)) continue;
      hits.push({ kind: "directory", index, path: directories?.[index] ?? "", bytes: directoryBytes[index] ?? 0 });
    }
    const total = hits.length;
    hits.sort((a, b) => b.bytes - a.bytes || (a.path < b.path ? -1 : 1));
    return { hits: hits.slice(0, limit), total, bytes };
  };
}
