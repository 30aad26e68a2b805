import type { LayerEntry } from "../layer-entry.ts";
import type { PathNode } from "../paths.ts";

/** What dive keeps of a path: the last entry's size, and whether that was a directory. */
export interface Payload {
  size: number;
  isDirectory: boolean;
}

/**
 * One layer as dive's own tree has it (wagoodman/dive dive/filetree/file_tree.go, AddPath): a directory that only deeper
 * entries imply is no directory to it, and opaque markers are dropped.
 */
export interface LayerTree {
  /** All paths but whiteouts and the root. */
  nodes: Map<PathNode, Payload>;
  /** Paths that whiteouts speak of. */
  whiteouts: Set<PathNode>;
  /** Paths with something below them in this layer. */
  parents: Set<PathNode>;
}

const implied: Payload = { size: 0, isDirectory: false };

export function layerTree(entries: readonly LayerEntry[]): LayerTree {
  const tree: LayerTree = { nodes: new Map(), whiteouts: new Set(), parents: new Set() };
  for (const { path, kind, size } of entries) {
    if (path.parent === undefined || kind === "metadata") continue;
    addParents(tree, path);
    if (kind === "opaque") addImplied(tree, path);
    // A name that starts with the whiteout prefix twice is dropped, its parents are not.
    else if (kind !== "whiteout") tree.nodes.set(path, { size, isDirectory: kind === "directory" });
    else if (!path.name.startsWith(".wh.")) tree.whiteouts.add(path);
  }
  return tree;
}

function addParents(tree: LayerTree, path: PathNode): void {
  for (let at = path.parent; at?.parent !== undefined && !tree.parents.has(at); at = at.parent) {
    tree.parents.add(at);
    addImplied(tree, at);
  }
}

function addImplied(tree: LayerTree, path: PathNode): void {
  if (!tree.nodes.has(path)) tree.nodes.set(path, implied);
}
