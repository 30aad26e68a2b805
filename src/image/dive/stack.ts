import type { PathNode } from "../paths.ts";
import type { LayerTree } from "./layer-tree.ts";

const present = 1;
const directory = 2;

/**
 * The merged tree of the layers so far, as dive stacks them (file_tree.go, Stack): opaque markers hide nothing, and every
 * path of an upper layer replaces what dive knows of it, keeping what is below.
 */
export class Stack {
  readonly #flags: Uint8Array;
  readonly #size: Float64Array;
  /** Bytes at and below each path. */
  readonly #total: Float64Array;

  constructor(paths: number) {
    this.#flags = new Uint8Array(paths);
    this.#size = new Float64Array(paths);
    this.#total = new Float64Array(paths);
  }

  has(path: PathNode): boolean {
    return this.#flags[path.id] !== 0;
  }

  /** What dive says a whiteout of this path takes away: all below a directory, nothing for a file. */
  removedBytes(path: PathNode): number {
    const isDirectory = ((this.#flags[path.id] ?? 0) & directory) !== 0;
    return isDirectory ? (this.#total[path.id] ?? 0) : 0;
  }

  /** Puts the layer on top. Dive goes by name, so a whiteout takes away what the same layer has when its name sorts later. */
  push({ nodes, whiteouts }: LayerTree): void {
    const sortsLater = ({ name }: PathNode) => `.wh.${name}` > name;
    for (const path of whiteouts) if (!sortsLater(path)) this.#remove(path);
    this.pushNodes(nodes);
    for (const path of whiteouts) if (sortsLater(path)) this.#remove(path);
  }

  pushNodes(nodes: LayerTree["nodes"]): void {
    for (const [path, entry] of nodes) {
      const size = entry?.size ?? 0;
      const before = this.#size[path.id] ?? 0;
      this.#flags[path.id] = present | (entry?.kind === "directory" ? directory : 0);
      this.#size[path.id] = size;
      this.#addUp(path, size - before);
    }
  }

  #remove(path: PathNode): void {
    if (!this.has(path)) return;
    this.#addUp(path, -(this.#total[path.id] ?? 0));
    this.#erase(path);
  }

  #erase(path: PathNode): void {
    this.#flags[path.id] = 0;
    this.#size[path.id] = 0;
    this.#total[path.id] = 0;
    for (const child of path.children?.values() ?? []) if (this.has(child)) this.#erase(child);
  }

  #addUp(path: PathNode, bytes: number): void {
    if (bytes === 0) return;
    for (let at: PathNode | undefined = path; at !== undefined; at = at.parent) {
      this.#total[at.id] = (this.#total[at.id] ?? 0) + bytes;
    }
  }
}
