import type { ImageContents } from "../contents.ts";
import type { FileTree } from "../file-tree.ts";
import { exactPath, type PathNode } from "../paths.ts";

/**
 * The names of files that have several: deleting one of them frees nothing. Package managers link from their caches
 * (conda's `pkgs`, pnpm's store, uv's cache), so what looks like a cache can be the only copy of what is installed.
 */
export class LinkedNames {
  readonly #names = new Map<PathNode, PathNode[]>();

  constructor({ tree, layers }: Pick<ImageContents, "tree" | "layers">) {
    for (const { entries, index } of layers) {
      for (const { path, kind, link } of entries) {
        if (kind === "hardlink" && typeof link === "object") this.#add(tree, path, link, index);
      }
    }
  }

  /** All visible names of the file at `path`, that one among them; undefined when it has no other. */
  of(path: PathNode): readonly PathNode[] | undefined {
    return this.#names.get(path);
  }

  #add(tree: FileTree, written: PathNode, target: PathNode, layer: number): void {
    const path = standing(tree, written, layer);
    const first = standing(tree, target, layer);
    if (path === undefined || tree.entryAt(path)?.kind !== "hardlink" || tree.layerAt(path) !== layer) return;
    const names = (first && this.#names.get(first)) ?? (first === undefined ? [] : [first]);
    names.push(path);
    this.#names.set(path, names);
    if (first !== undefined) this.#names.set(first, names);
  }
}

/** Where a name of a layer's archive really is, when what stands there is not of a later layer. */
function standing(tree: FileTree, name: PathNode, layer: number): PathNode | undefined {
  const place = tree.entryAt(name) === undefined ? tree.locate(exactPath(name)) : name;
  const at = place && tree.layerAt(place);
  return at === undefined || at > layer ? undefined : place;
}
