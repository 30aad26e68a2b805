import type { PathNode } from "../paths.ts";

/** Sizes that dive collects for each path over all layers: their sum, the smallest, how many. */
export class Scores {
  readonly #count: Uint16Array;
  readonly #sum: Float64Array;
  readonly #smallest: Float64Array;
  /** Paths that dive began to look at and gave up: it counts them with a smallest size of -1. */
  readonly #abandoned = new Set<PathNode>();

  constructor(paths: number) {
    this.#count = new Uint16Array(paths);
    this.#sum = new Float64Array(paths);
    this.#smallest = new Float64Array(paths);
  }

  add({ id }: PathNode, size: number): void {
    const count = this.#count[id] ?? 0;
    this.#smallest[id] = count === 0 ? size : Math.min(this.#smallest[id] ?? 0, size);
    this.#sum[id] = (this.#sum[id] ?? 0) + size;
    this.#count[id] = count + 1;
  }

  abandon(path: PathNode): void {
    this.#abandoned.add(path);
  }

  /** `efficiency = Σ smallest / Σ sum`, 1 when there is nothing; `wastedBytes`: the sums of paths seen twice or more. */
  result(): { efficiency: number; wastedBytes: number } {
    let smallest = 0;
    let all = 0;
    let wastedBytes = 0;
    for (let id = 0; id < this.#count.length; id++) {
      const count = this.#count[id] ?? 0;
      if (count === 0) continue;
      smallest += this.#smallest[id] ?? 0;
      all += this.#sum[id] ?? 0;
      if (count > 1) wastedBytes += this.#sum[id] ?? 0;
    }
    for (const { id } of this.#abandoned) if (this.#count[id] === 0) smallest -= 1;
    return { efficiency: all === 0 ? 1 : smallest / all, wastedBytes };
  }
}
