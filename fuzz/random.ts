/** Random numbers that are the same for the same seed, on every machine (Marsaglia's xorshift32). */
export class Random {
  #state: number;

  constructor(seed: string) {
    // FNV-1a, so that seeds that differ in one letter have nothing in common; the state must not be 0.
    let hash = 0x811c9dc5;
    for (const byte of Buffer.from(seed)) hash = Math.imul(hash ^ byte, 0x01000193);
    this.#state = hash === 0 ? 1 : hash;
    for (let i = 0; i < 8; i++) this.#next();
  }

  /** 0 … limit - 1. */
  below(limit: number): number {
    return limit <= 0 ? 0 : this.#next() % limit;
  }

  chance(oneIn: number): boolean {
    return this.below(oneIn) === 0;
  }

  pick<Value>(values: readonly Value[]): Value {
    const value = values[this.below(values.length)];
    if (value === undefined) throw new Error("nothing to pick from");
    return value;
  }

  /** Offsets at which to cut something of this length; mostly few. */
  cuts(length: number): number[] {
    const count = this.pick([0, 1, 2, 5, 40]);
    return [...new Set(Array.from({ length: count }, () => this.below(length + 1)))].sort((a, b) => a - b);
  }

  #next(): number {
    let x = this.#state;
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    this.#state = x;
    return x >>> 0;
  }
}
