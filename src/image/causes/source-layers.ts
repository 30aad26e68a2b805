import type { PathNode } from "../paths.ts";

/** Remembers, for paths whose content came again unchanged or was moved, which layer first brought it. */
export class SourceLayers {
  /** By path id: the layer that has the content now, and the one that brought it. */
  readonly #at: Int32Array;
  readonly #source: Int32Array;

  constructor(paths: number) {
    this.#at = new Int32Array(paths).fill(-1);
    this.#source = new Int32Array(paths);
  }

  /** The layer that first brought what `layer` has at `path`. */
  of(path: PathNode, layer: number): number {
    return this.#at[path.id] === layer ? (this.#source[path.id] ?? layer) : layer;
  }

  /** What `layer` has at `path` is what `source` brought. */
  set(path: PathNode, layer: number, source: number): void {
    this.#at[path.id] = layer;
    this.#source[path.id] = source;
  }
}
