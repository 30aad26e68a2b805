import { crc32 } from "node:zlib";

const nothing = new Uint8Array(0);

/**
 * CRC-32 of a stream from its start to any place in it. Its pieces are told one after the other with `begin` and `end`; in
 * between it may be asked for places in the piece, in order. Each byte is summed once.
 */
export class RunningCrc {
  #value = 0;
  /** Bytes of the stream that are summed. */
  #summed = 0;
  #piece: Uint8Array = nothing;
  /** Where in the stream the piece begins. */
  #start = 0;

  begin(piece: Uint8Array): void {
    this.#piece = piece;
    this.#start = this.#summed;
  }

  /** The piece's memory is not looked at after this. */
  end(): void {
    this.at(this.#start + this.#piece.length);
    this.#piece = nothing;
  }

  /** Bytes of the pieces that have ended. */
  get bytes(): number {
    return this.#summed;
  }

  /** Of all pieces that have ended. */
  get value(): number {
    return this.#value;
  }

  /** CRC-32 of the first `offset` bytes; they end in the piece at hand, not before the place that was asked for last. */
  at(offset: number): number {
    if (offset > this.#summed) {
      this.#value = crc32(this.#piece.subarray(this.#summed - this.#start, offset - this.#start), this.#value);
      this.#summed = offset;
    }
    return this.#value;
  }
}

/**
 * CRC-32 of the `length` bytes that took a running CRC-32 from `before` to `after`. CRC-32 is linear: the bytes would have
 * taken 0 to their own CRC-32, and `before` goes on in `after` as it would through zeros, times x^8 for each byte.
 */
export function crcBetween(before: number, after: number, length: number): number {
  let shifted = before;
  let digits = length;
  for (let place = 0; digits > 0 && place < powers.length; place++) {
    const digit = digits % 256;
    if (digit > 0) shifted = multiply(powers[place]?.[digit] ?? 0, shifted);
    digits = (digits - digit) / 256;
  }
  return (after ^ shifted) >>> 0;
}

/** Product of two polynomials modulo that of CRC-32 (RFC 1952 §8), whose highest bit stands for x^0 and the lowest for x^31. */
function multiply(a: number, b: number): number {
  let product = 0;
  let power = b;
  for (let left = a; left !== 0; left <<= 1) {
    if (left < 0) product ^= power;
    power = (power >>> 1) ^ (-(power & 1) & 0xedb88320);
  }
  return product;
}

/** At [place][digit]: x to the 8 × digit × 256^place. Enough places for all lengths that are safe integers. */
const powers = powersOfX();

function powersOfX(): Int32Array[] {
  let unit = 1 << 23;
  return Array.from({ length: 7 }, () => {
    const row = new Int32Array(256);
    row[0] = 1 << 31;
    for (let digit = 1; digit < 256; digit++) row[digit] = multiply(row[digit - 1] ?? 0, unit);
    unit = multiply(row[255] ?? 0, unit);
    return row;
  });
}
