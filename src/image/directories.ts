import { compareText } from "../text/order.ts";
import type { FileTree } from "./file-tree.ts";
import { type PathNode, type PathTable, pathText } from "./paths.ts";

/** A directory and the visible bytes of all files below it. */
export interface DirectorySize {
  path: string;
  bytes: number;
}

/**
 * The `count` directories with the most visible bytes, most first, then by path. Sums include what is deeper, so `/usr`
 * counts what `/usr/lib` does. The root is left out (it is the whole image), and so is a directory all of whose bytes are
 * in one directory below it: that one says the same and says it closer.
 */
export function largestDirectories(tree: FileTree, paths: PathTable, count: number): DirectorySize[] {
  const found: { node: PathNode; bytes: number }[] = [];
  const sum = (node: PathNode): number => {
    let bytes = tree.bytesAt(node);
    let largestBelow = 0;
    for (const child of tree.childrenOf(node)) {
      const below = sum(child);
      bytes += below;
      if (tree.hasChildren(child)) largestBelow = Math.max(largestBelow, below);
    }
    if (node !== paths.root && tree.hasChildren(node) && bytes > largestBelow) found.push({ node, bytes });
    return bytes;
  };
  sum(paths.root);
  found.sort((a, b) => b.bytes - a.bytes);
  // Those as large as the last one stay until their paths decide; a path is long and most are not needed.
  const smallest = found[count - 1]?.bytes ?? 0;
  return found
    .filter(({ bytes }) => bytes >= smallest)
    .map(({ node, bytes }) => ({ path: pathText(node), bytes }))
    .sort((a, b) => b.bytes - a.bytes || compareText(a.path, b.path))
    .slice(0, count);
}
