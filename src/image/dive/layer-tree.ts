import type { LayerEntry } from "../layer-entry.ts";
import type { PathNode } from "../paths.ts";

/**
 * One layer as dive's own tree has it (wagoodman/dive dive/filetree/file_tree.go, AddPath): a directory that only deeper
 * entries imply is no directory to it, and opaque markers are dropped.
 */
export interface LayerTree {
  /** All paths but whiteouts and the root, with the last entry for each; undefined for what is only implied. */
  nodes: Map<PathNode, LayerEntry | undefined>;
  /** Paths that whiteouts speak of. */
  whiteouts: Set<PathNode>;
  /** Paths with something below them in this layer. */
  parents: Set<PathNode>;
}

export function layerTree(entries: readonly LayerEntry[]): LayerTree {
  const tree: LayerTree = { nodes: new Map(), whiteouts: new Set(), parents: new Set() };
  for (const entry of entries) {
    const { path, kind } = entry;
    if (path.parent === undefined || kind === "metadata") continue;
    addParents(tree, path);
    if (kind === "opaque") addImplied(tree, path);
    // A name that starts with the whiteout prefix twice is dropped, its parents are not.
    else if (kind !== "whiteout") tree.nodes.set(path, entry);
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
  if (!tree.nodes.has(path)) tree.nodes.set(path, undefined);
}
