/** Columns of numbers and texts as bytes: like beside like, which compresses better than row after row. */

/** Whole numbers from 0, small ones short (LEB128). */
export function numberColumn(values: readonly number[]): Buffer {
  const bytes: number[] = [];
  for (const value of values) {
    let left = value;
    while (left >= 0x80) {
      bytes.push((left % 0x80) + 0x80);
      left = Math.floor(left / 0x80);
    }
    bytes.push(left);
  }
  return Buffer.from(bytes);
}

/** 32 bits each, for what does not compress. */
export function wordColumn(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) bytes.writeUInt32LE(value >>> 0, index * 4);
  return bytes;
}

/** Each as the number of bytes that it has in common with the one before, and the bytes that follow. */
export function textColumn(values: readonly string[]): Buffer {
  const shared: number[] = [];
  const lengths: number[] = [];
  const rests: Buffer[] = [];
  let before = Buffer.alloc(0);
  for (const value of values) {
    const bytes = Buffer.from(value);
    let same = 0;
    while (same < bytes.length && same < before.length && bytes[same] === before[same]) same += 1;
    shared.push(same);
    lengths.push(bytes.length - same);
    rests.push(bytes.subarray(same));
    before = bytes;
  }
  return Buffer.concat([numberColumn(shared), numberColumn(lengths), ...rests]);
}

/** Reads columns from bytes that may be anything. Throws RangeError for what no writer wrote. */
export class ColumnReader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.#at === this.#bytes.length;
  }

  /** `count` numbers, none above `maximum`. Every one takes a byte at least, so a wrong count ends soon. */
  numbers(count: number, maximum: number = Number.MAX_SAFE_INTEGER): number[] {
    const values: number[] = [];
    for (let i = 0; i < count; i++) {
      const value = this.#number();
      if (value > maximum) throw new RangeError("a number is too large");
      values.push(value);
    }
    return values;
  }

  words(count: number): number[] {
    const bytes = this.#take(count * 4);
    return Array.from({ length: count }, (_, index) => bytes.readUInt32LE(index * 4));
  }

  /** Texts of at most `maximumLength` characters. */
  texts(count: number, maximumLength: number): string[] {
    const maximumBytes = maximumLength * 4;
    const shared = this.numbers(count, maximumBytes);
    const lengths = this.numbers(count, maximumBytes);
    let before: Buffer = Buffer.alloc(0);
    return shared.map((same, index) => {
      if (same > before.length) throw new RangeError("a text shares more than there is");
      before = Buffer.concat([before.subarray(0, same), this.#take(lengths[index] ?? 0)]);
      const text = before.toString();
      if (text.length > maximumLength) throw new RangeError("a text is too long");
      return text;
    });
  }

  #number(): number {
    let value = 0;
    for (let factor = 1; ; factor *= 0x80) {
      const byte = this.#bytes[this.#at];
      if (byte === undefined) throw new RangeError("the columns are cut short");
      this.#at += 1;
      value += (byte % 0x80) * factor;
      if (!Number.isSafeInteger(value)) throw new RangeError("a number is too large");
      if (byte < 0x80) return value;
      if (factor > Number.MAX_SAFE_INTEGER) throw new RangeError("a number has no end");
    }
  }

  #take(length: number): Buffer {
    const bytes = this.#bytes.subarray(this.#at, this.#at + length);
    if (bytes.length !== length) throw new RangeError("the columns are cut short");
    this.#at += length;
    return bytes;
  }
}
