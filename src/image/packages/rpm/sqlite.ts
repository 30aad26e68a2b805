/**
 * Reads the one table of an RPM database from SQLite's file format (sqlite.org/fileformat2.html), nothing more: table
 * b-trees with overflow pages, no indexes, no write-ahead log. Malformed files throw a RangeError, also what lies in
 * circles: each page is gone to once.
 */

const magic = "SQLite format 3\0";

export function isSqlite(file: Buffer): boolean {
  return file.length >= 100 && file.toString("latin1", 0, 16) === magic;
}

/** The blobs of table `name`, in the order of their row numbers. */
export function* sqliteBlobs(file: Buffer, name: string): Generator<Buffer> {
  const pages = new Pages(file);
  const root = rootOf(pages, name);
  if (root === undefined) throw new RangeError(`there is no table ${name}`);
  for (const record of records(pages, root)) {
    const blob = columnsOf(record).find(({ isBlob }) => isBlob);
    if (blob !== undefined) yield record.subarray(blob.start, blob.end);
  }
}

/** The schema is itself a table, at page 1: type, name, table, root page, SQL. */
function rootOf(pages: Pages, name: string): number | undefined {
  for (const record of records(pages, 1)) {
    const [type, table, , root] = columnsOf(record).map(({ start, end }) => record.subarray(start, end));
    if (type?.toString("latin1") !== "table" || table?.toString("latin1") !== name || root === undefined) continue;
    return root.length > 0 && root.length <= 6 ? root.readUIntBE(0, root.length) : undefined;
  }
  return undefined;
}

class Pages {
  /** Bytes of a page that hold content; extensions may keep some at the end. */
  readonly usable: number;
  readonly #file: Buffer;
  readonly #size: number;
  readonly #visited = new Set<number>();

  constructor(file: Buffer) {
    const size = file.readUInt16BE(16);
    this.#file = file;
    this.#size = size === 1 ? 65_536 : size;
    this.usable = this.#size - file.readUInt8(20);
    if (this.#size < 512 || this.usable < 480) throw new RangeError("the page size is wrong");
  }

  /** Pages count from 1. A page that comes again is the schema's or a circle. */
  read(number: number): Buffer {
    if (number !== 1 && this.#visited.has(number)) throw new RangeError("a page comes twice");
    this.#visited.add(number);
    const end = number * this.#size;
    if (number < 1 || end > this.#file.length) throw new RangeError("a page is outside the file");
    return this.#file.subarray(end - this.#size, end);
  }
}

const pageTypes = { interior: 5, leaf: 13 } as const;

function* records(pages: Pages, root: number): Generator<Buffer> {
  const waiting = [root];
  for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
    const page = pages.read(number);
    const header = number === 1 ? 100 : 0;
    const type = page.readUInt8(header);
    const cells = page.readUInt16BE(header + 3);
    if (type === pageTypes.leaf) {
      for (let cell = 0; cell < cells; cell += 1) yield payload(pages, page, page.readUInt16BE(header + 8 + cell * 2));
    } else if (type === pageTypes.interior) {
      const children = [page.readUInt32BE(header + 8)];
      for (let cell = cells - 1; cell >= 0; cell -= 1) {
        children.push(page.readUInt32BE(page.readUInt16BE(header + 12 + cell * 2)));
      }
      waiting.push(...children);
    } else {
      throw new RangeError("a page is no table's");
    }
  }
}

/** A row's bytes: as much as fits beside others on its page, the rest on a chain of overflow pages (section 1.6). */
function payload(pages: Pages, page: Buffer, cell: number): Buffer {
  const { value: length, next: afterLength } = varint(page, cell);
  const { next: start } = varint(page, afterLength);
  const most = pages.usable - 35;
  if (length <= most) return slice(page, start, length);
  const least = Math.floor(((pages.usable - 12) * 32) / 255) - 23;
  const fitting = least + ((length - least) % (pages.usable - 4));
  const local = fitting <= most ? fitting : least;
  const parts = [slice(page, start, local)];
  let overflow = page.readUInt32BE(start + local);
  for (let left = length - local; left > 0; ) {
    const more = pages.read(overflow);
    const bytes = Math.min(left, pages.usable - 4);
    parts.push(slice(more, 4, bytes));
    overflow = more.readUInt32BE(0);
    left -= bytes;
  }
  return Buffer.concat(parts);
}

interface Column {
  start: number;
  end: number;
  isBlob: boolean;
}

/** Where a record's values are; the header gives their types, which give their lengths (section 2.1). */
function columnsOf(record: Buffer): Column[] {
  const { value: headerLength, next } = varint(record, 0);
  if (headerLength > record.length) throw new RangeError("a record is too short");
  const columns: Column[] = [];
  let start = headerLength;
  for (let at = next; at < headerLength; ) {
    const type = varint(record, at);
    const end = start + valueLength(type.value);
    if (end > record.length) throw new RangeError("a value is outside its record");
    columns.push({ start, end, isBlob: type.value >= 12 && type.value % 2 === 0 });
    start = end;
    at = type.next;
  }
  return columns;
}

const fixedLengths = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0] as const;

function valueLength(type: number): number {
  return fixedLengths[type] ?? Math.floor((type - 12) / 2);
}

/** Seven bits a byte, most significant first; numbers that no file can hold are malformed. */
function varint(bytes: Buffer, at: number): { value: number; next: number } {
  let value = 0;
  for (let next = at; next < at + 7; next += 1) {
    const byte = bytes.readUInt8(next);
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return { value, next: next + 1 };
  }
  throw new RangeError("a number is too large");
}

function slice(bytes: Buffer, start: number, length: number): Buffer {
  if (start + length > bytes.length) throw new RangeError("a value is outside its page");
  return bytes.subarray(start, start + length);
}
