import type { FileTree } from "../../file-tree.ts";
import type { PathNode } from "../../paths.ts";

/** Finds directories that are gone with all that was in them, so that a deleted tree is told as one. */
export class GoneDirectories {
  readonly #tree: FileTree;
  readonly #known = new Map<PathNode, PathNode | undefined>();

  constructor(tree: FileTree) {
    this.#tree = tree;
  }

  /** The gone directory nearest the root that this one is, or lies in; undefined when this one is still there. */
  wholeOf(directory: PathNode): PathNode | undefined {
    if (this.#known.has(directory)) return this.#known.get(directory);
    let whole: PathNode | undefined;
    for (let at: PathNode | undefined = directory; at?.parent !== undefined && this.#isGone(at); at = at.parent)
      whole = at;
    this.#known.set(directory, whole);
    return whole;
  }

  #isGone(directory: PathNode): boolean {
    return this.#tree.entryAt(directory) === undefined && !this.#tree.hasChildren(directory);
  }
}
