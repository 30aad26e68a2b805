import { decodeName, untilNul } from "./names.ts";
import { parseNumber } from "./numbers.ts";

export const blockSize = 512;

/** One 512-byte header block, before extended headers are applied. */
export interface Header {
  path: string;
  /** The type flag as a character; NUL (old tars' regular file) is `"\0"`. */
  flag: string;
  size: number;
  mode: number;
  uid: number;
  gid: number;
  modified: number;
  linkPath: string;
}

export type HeaderResult = { header: Header } | { problem: string };

/**
 * Reads a header block: v7, POSIX ustar, GNU and star dialects (POSIX.1-2017 pax, "ustar Interchange Format"; GNU tar
 * manual, "Basic Tar Format"). Where dialects differ it does what Go's archive/tar does, because container runtimes and
 * scanners read layers with that.
 */
export function readHeader(block: Buffer): HeaderResult {
  if (!checksumMatches(block)) return { problem: "a header's checksum does not match its bytes" };
  const numbers = {
    mode: parseNumber(block, 100, 108),
    uid: parseNumber(block, 108, 116),
    gid: parseNumber(block, 116, 124),
    size: parseNumber(block, 124, 136),
    modified: parseNumber(block, 136, 148),
  };
  const { mode, uid, gid, size, modified } = numbers;
  if (mode === undefined || uid === undefined || gid === undefined || size === undefined || modified === undefined) {
    const field = Object.entries(numbers).find(([, value]) => value === undefined)?.[0];
    return { problem: `a header's field "${field}" is not a number that can be read` };
  }
  if (size < 0) return { problem: `a header says a size of ${size} bytes` };
  const header = { flag: String.fromCharCode(block[156] ?? 0), size, mode, uid, gid, modified };
  const linkPath = decodeName(untilNul(block.subarray(157, 257)));
  return { header: { path: readPath(block), linkPath, ...header } };
}

/** Whether the block is all zeros: half of an end-of-archive marker. */
export function isZero(block: Buffer): boolean {
  return block.equals(zeros);
}

const zeros = Buffer.alloc(blockSize);

/** The sum over all bytes with the checksum field taken as spaces; old tars summed signed bytes. */
function checksumMatches(block: Buffer): boolean {
  const stored = parseNumber(block, 148, 156);
  if (stored === undefined) return false;
  let unsigned = 8 * 0x20 + sumOfBytes(block);
  for (let i = 148; i < 156; i++) unsigned -= block[i] ?? 0;
  return stored === unsigned || stored === unsigned - 256 * highBytes(block);
}

/** Four bytes at a time, in two lanes of 16 bits: 128 words of two bytes each sum to 65,280 at most, so no lane overflows. */
function sumOfBytes(block: Buffer): number {
  const words = wordsOf(block);
  let lanes = 0;
  for (let i = 0; i < blockSize / 4; i++) {
    const word = words[i] ?? 0;
    lanes += (word & 0xff00ff) + ((word >>> 8) & 0xff00ff);
  }
  return (lanes % 0x10000) + Math.floor(lanes / 0x10000);
}

/** A block in a stream's buffer nearly always lies where words do. */
function wordsOf(block: Buffer): Uint32Array {
  if (block.byteOffset % 4 === 0) return new Uint32Array(block.buffer, block.byteOffset, blockSize / 4);
  aligned.set(block);
  return alignedWords;
}

const aligned = new Uint8Array(blockSize);
const alignedWords = new Uint32Array(aligned.buffer);

function highBytes(block: Buffer): number {
  let high = 0;
  for (let i = 0; i < blockSize; i++) {
    if (i === 148) i = 156;
    if ((block[i] ?? 0) > 0x7f) high += 1;
  }
  return high;
}

function readPath(block: Buffer): string {
  const name = untilNul(block.subarray(0, 100));
  const prefix = readPrefix(block);
  if (prefix === undefined || prefix.length === 0) return decodeName(name);
  return decodeName(Buffer.concat([prefix, slash, name]));
}

const slash = Buffer.from("/");

function readPrefix(block: Buffer): Buffer | undefined {
  const magic = block.toString("latin1", 257, 265);
  if (magic.startsWith("ustar\0")) {
    const isStar = block.toString("latin1", 508, 512) === "tar\0";
    return untilNul(block.subarray(345, isStar ? 476 : 500));
  }
  // GNU headers have times there, but Go before 1.8 wrote a prefix into them, and old images hold such layers
  // (golang/go issues 12594 and 21005). A field that is no number is that prefix.
  const isGnu = magic === "ustar  \0";
  if (isGnu && parseNumber(block, 345, 357) === undefined) return untilNul(block.subarray(345, 500));
  return undefined;
}
