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
    mode: parseNumber(block.subarray(100, 108)),
    uid: parseNumber(block.subarray(108, 116)),
    gid: parseNumber(block.subarray(116, 124)),
    size: parseNumber(block.subarray(124, 136)),
    modified: parseNumber(block.subarray(136, 148)),
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
  const stored = parseNumber(block.subarray(148, 156));
  if (stored === undefined) return false;
  let unsigned = 8 * 0x20;
  let high = 0;
  for (let i = 0; i < blockSize; i++) {
    if (i === 148) i = 156;
    const byte = block[i] ?? 0;
    unsigned += byte;
    if (byte > 0x7f) high += 1;
  }
  return stored === unsigned || stored === unsigned - 256 * high;
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
  if (isGnu && parseNumber(block.subarray(345, 357)) === undefined) return untilNul(block.subarray(345, 500));
  return undefined;
}
