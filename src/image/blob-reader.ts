const noBytes = Buffer.alloc(0);

/**
 * A stream's bytes for several readers, one after the other: each goes on where the one before stopped, and none but
 * `close` closes the stream. Only the piece that came last is here: its memory may be filled anew when the next is asked for.
 */
export class BlobReader {
  readonly #iterator: AsyncIterator<Buffer>;
  #piece: Buffer = noBytes;
  /** Bytes of the piece that are taken. */
  #taken = 0;
  /** Where in the stream the piece begins. */
  #start = 0;

  constructor(source: AsyncIterable<Buffer>) {
    this.#iterator = source[Symbol.asyncIterator]();
  }

  /** Where in the stream the next byte is, in bytes. */
  get offset(): number {
    return this.#start + this.#taken;
  }

  /** What is here of the bytes that come next, at least one; undefined at the stream's end. */
  async peek(): Promise<Buffer | undefined> {
    while (this.#taken === this.#piece.length) {
      // Whoever is asked for the next piece may take this one's memory away, and its length with it.
      this.#start += this.#piece.length;
      this.#piece = noBytes;
      this.#taken = 0;
      const next = await this.#iterator.next();
      if (next.done === true) return undefined;
      this.#piece = next.value;
    }
    return this.#piece.subarray(this.#taken);
  }

  /** Goes on at `offset`, which is in the piece that came last or at its end. */
  seek(offset: number): void {
    this.#taken = offset - this.#start;
  }

  /** The next `length` bytes, in memory of their own; fewer at the stream's end. */
  async take(length: number): Promise<Buffer> {
    const bytes = Buffer.alloc(length);
    let filled = 0;
    for (let piece = await this.peek(); piece !== undefined; piece = await this.peek()) {
      const copied = piece.copy(bytes, filled);
      filled += copied;
      this.seek(this.offset + copied);
      if (filled === length) break;
    }
    return bytes.subarray(0, filled);
  }

  /** For who does not read to the stream's end. */
  async close(): Promise<void> {
    await this.#iterator.return?.();
  }
}
