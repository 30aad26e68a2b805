/**
 * Reads the values of a Berkeley DB hash file as RPM before 4.16 kept its packages (berkeleydb/libdb src/dbinc/db_page.h).
 * Malformed files throw a RangeError; each overflow page is gone to once.
 */

const hashMagic = 0x61561;
const pageHeaderBytes = 26;
const pageTypes = { hashUnsorted: 2, overflow: 7, hash: 13 } as const;
/** An item that lies on overflow pages (HOFFPAGE); RPM's headers all do, smaller items are no packages. */
const offPageItem = 3;

interface Layout {
  pageSize: number;
  isBigEndian: boolean;
  lastPage: number;
}

/** The packages' headers, in the order of the pages. */
export function* bdbBlobs(file: Buffer): Generator<Buffer> {
  const layout = layoutOf(file);
  const visited = new Set<number>();
  for (let number = 0; number <= layout.lastPage; number += 1) {
    const page = pageAt(file, layout, number);
    const type = page.readUInt8(25);
    if (type !== pageTypes.hash && type !== pageTypes.hashUnsorted) continue;
    const items = uint16(page, 20, layout);
    // Keys and values take turns.
    for (let item = 1; item < items; item += 2) {
      const at = uint16(page, pageHeaderBytes + item * 2, layout);
      if (page.readUInt8(at) === offPageItem) yield value(file, layout, page, at, visited);
    }
  }
}

function layoutOf(file: Buffer): Layout {
  const isBigEndian = file.readUInt32BE(12) === hashMagic;
  if (!isBigEndian && file.readUInt32LE(12) !== hashMagic) throw new RangeError("this is no RPM database");
  const pageSize = uint32(file, 20, { isBigEndian });
  if (pageSize < 512 || pageSize > 65_536 || (pageSize & (pageSize - 1)) !== 0) {
    throw new RangeError("the page size is wrong");
  }
  return { isBigEndian, pageSize, lastPage: uint32(file, 32, { isBigEndian }) };
}

function value(file: Buffer, layout: Layout, page: Buffer, item: number, visited: Set<number>): Buffer {
  const parts: Buffer[] = [];
  const length = uint32(page, item + 8, layout);
  for (let number = uint32(page, item + 4, layout); number !== 0; ) {
    if (visited.has(number)) throw new RangeError("a page comes twice");
    visited.add(number);
    const overflow = pageAt(file, layout, number);
    if (overflow.readUInt8(25) !== pageTypes.overflow) throw new RangeError("a page is no overflow page");
    number = uint32(overflow, 16, layout);
    const end = number === 0 ? pageHeaderBytes + uint16(overflow, 22, layout) : layout.pageSize;
    parts.push(overflow.subarray(pageHeaderBytes, end));
  }
  const whole = Buffer.concat(parts);
  if (whole.length < length) throw new RangeError("a package is cut off");
  return whole;
}

function pageAt(file: Buffer, { pageSize }: Layout, number: number): Buffer {
  const start = number * pageSize;
  if (start + pageSize > file.length) throw new RangeError("a page is outside the file");
  return file.subarray(start, start + pageSize);
}

function uint16(bytes: Buffer, at: number, { isBigEndian }: Pick<Layout, "isBigEndian">): number {
  return isBigEndian ? bytes.readUInt16BE(at) : bytes.readUInt16LE(at);
}

function uint32(bytes: Buffer, at: number, { isBigEndian }: Pick<Layout, "isBigEndian">): number {
  return isBigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at);
}
