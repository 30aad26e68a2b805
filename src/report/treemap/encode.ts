import type { PathNode } from "../../image/paths.ts";
import type { VisibleFile } from "../../image/tree-files.ts";
import { compareText } from "../../text/order.ts";
import { visibleName } from "../escape/visible.ts";
import { foldSmall, type KeptDirectory } from "./fold.ts";
import type { TreeColumns } from "./page/tree.ts";

export interface EncodedTree {
  columns: TreeColumns;
  /** Files that the page knows by name. */
  files: number;
  /** Files that are only counted, and their bytes. */
  folded: { files: number; bytes: number };
}

/**
 * Packs the files of an image for a page. At most `limit` files and directories are named: the largest files, with all
 * directories that lead to them. The others are counted where they lie, or in the nearest directory that is named.
 */
export function encodeTree(files: Iterable<VisibleFile>, root: PathNode, limit: number): EncodedTree {
  const kept = foldSmall(files, root, limit);
  const columns: Record<keyof TreeColumns, string[]> = {
    directories: [],
    subdirectories: [],
    counts: [],
    foldedCounts: [],
    foldedBytes: [],
    files: [],
    bytes: [],
    layers: [],
  };
  const layers: number[] = [];
  const queue: KeptDirectory[] = [kept.root];
  for (const directory of queue) {
    const below = named(directory.directories, ({ path }) => path.name);
    const inside = named(directory.files, ({ path }) => path.name);
    // One by one: a directory may hold more than a call takes arguments.
    for (const { item } of below) queue.push(item);
    for (const code of frontCoded(below)) columns.directories.push(code);
    for (const code of frontCoded(inside)) columns.files.push(code);
    columns.subdirectories.push(below.length.toString(36));
    columns.counts.push(inside.length.toString(36));
    columns.foldedCounts.push(directory.foldedCount.toString(36));
    columns.foldedBytes.push(directory.foldedBytes.toString(36));
    for (const { item } of inside) {
      columns.bytes.push(item.entry.size.toString(36));
      layers.push(item.layer);
    }
  }
  return {
    columns: {
      directories: columns.directories.join("\n"),
      subdirectories: columns.subdirectories.join(" "),
      counts: columns.counts.join(" "),
      foldedCounts: columns.foldedCounts.join(" "),
      foldedBytes: columns.foldedBytes.join(" "),
      files: columns.files.join("\n"),
      bytes: columns.bytes.join(" "),
      layers: runs(layers),
    },
    files: kept.files,
    folded: kept.folded,
  };
}

/** Items with names that can be shown, in the order of those. */
function named<Item>(items: readonly Item[], nameOf: (item: Item) => string): { item: Item; name: string }[] {
  return items.map((item) => ({ item, name: visibleName(nameOf(item)) })).sort((a, b) => compareText(a.name, b.name));
}

/** The code of a common length is one printable character, so that no name can hold a line's end. */
const longestCommon = 70;

function frontCoded(items: readonly { name: string }[]): string[] {
  return items.map(({ name }, index) => {
    const common = commonLength(items[index - 1]?.name ?? "", name);
    return String.fromCharCode(48 + common) + name.slice(common);
  });
}

function commonLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length, longestCommon);
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  // Never between the halves of a surrogate pair.
  return length > 0 && /[\ud800-\udbff]/.test(a.charAt(length - 1)) ? length - 1 : length;
}

function runs(values: readonly number[]): string {
  const parts: string[] = [];
  let start = 0;
  for (let i = 1; i <= values.length; i++) {
    if (values[i] === values[start] && i < values.length) continue;
    parts.push(`${(values[start] ?? 0).toString(36)}*${(i - start).toString(36)}`);
    start = i;
  }
  return parts.join(" ");
}
