import { compareText } from "../../text/order.ts";
import type { FileTree } from "../file-tree.ts";
import type { InstalledPackage, InstalledPackages } from "../packages/installed-package.ts";
import type { PathNode } from "../paths.ts";
import type { VisibleFile } from "../tree-files.ts";
import { addCheck, type CheckValues } from "./check-values.ts";
import { foldFiles } from "./fold-files.ts";
import { foldPackages } from "./fold-packages.ts";
import type { Holdings } from "./holdings.ts";
import type { ImageSummary } from "./image-summary.ts";
import { type DirectoryPlaces, placeDirectories } from "./place-directories.ts";

type Sorted = Pick<ImageSummary, "packages" | "otherPackages" | "directories" | "files">;

/** Sorts the visible files into packages, and into single ones that nobody owns; and all of them into directories. */
export function sortFiles(tree: FileTree, packages: InstalledPackages, checks: CheckValues): Sorted {
  const owned = new Map<InstalledPackage, Holdings>();
  const unowned: VisibleFile[] = [];
  const direct = new Map<PathNode, number>();
  for (const file of tree.visibleFiles()) {
    const { path, entry } = file;
    const directory = path.parent ?? path;
    direct.set(directory, (direct.get(directory) ?? 0) + entry.size);
    const owner = packages.ownerOf(path);
    if (owner === undefined) unowned.push(file);
    else hold(owned, owner, entry.size, checks.ofFile(path, entry));
  }
  const places = placeDirectories(direct.keys());
  return {
    ...foldPackages(packages.packages, owned),
    directories: { depth: places.depth, entries: directoriesOf(direct, places) },
    files: foldFiles(unowned, places, checks),
  };
}

function hold(owned: Map<InstalledPackage, Holdings>, owner: InstalledPackage, bytes: number, check: number): void {
  const holdings = owned.get(owner);
  if (holdings === undefined) {
    owned.set(owner, { bytes, content: check });
    return;
  }
  holdings.bytes += bytes;
  holdings.content = addCheck(holdings.content, check);
}

function directoriesOf(direct: ReadonlyMap<PathNode, number>, places: DirectoryPlaces) {
  const sums = new Map<string, number>();
  for (const [directory, bytes] of direct) {
    const path = places.placeOf(directory);
    sums.set(path, (sums.get(path) ?? 0) + bytes);
  }
  return [...sums].map(([path, bytes]) => ({ path, bytes })).sort((a, b) => compareText(a.path, b.path));
}
