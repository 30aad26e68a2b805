/** Databases of installed packages as rpm writes them, in its three formats, with the fields that Trivy reads. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

export interface RpmPackage {
  name: string;
  version: string;
  release: string;
  vendor: string;
  /** Absolute paths. */
  files: readonly string[];
}

/** Since rpm 4.16: `rpmdb.sqlite`. */
export function sqliteDatabase(packages: readonly RpmPackage[]): Buffer {
  const directory = mkdtempSync(join(tmpdir(), "plimsoll-rpm-"));
  try {
    const path = join(directory, "rpmdb.sqlite");
    const database = new DatabaseSync(path);
    database.exec("PRAGMA page_size = 1024; CREATE TABLE Packages (hnum INTEGER PRIMARY KEY, blob BLOB NOT NULL)");
    for (const each of packages) database.prepare("INSERT INTO Packages (blob) VALUES (?)").run(header(each));
    database.close();
    return readFileSync(path);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** SUSE's: `Packages.db` (go-rpmdb pkg/ndb/ndb.go). */
export function ndbDatabase(packages: readonly RpmPackage[]): Buffer {
  const pages = Buffer.alloc(4096);
  pages.write("RpmP");
  pages.writeUInt32LE(1, 12);
  for (let at = 32; at < pages.length; at += 16) pages.write("Slot", at);
  const blobs = packages.map((each, i) => {
    const content = header(each);
    const start = Buffer.alloc(16);
    start.write("BlbS");
    start.writeUInt32LE(i + 1, 4);
    start.writeUInt32LE(content.length, 12);
    return Buffer.concat([start, content, Buffer.alloc(16 - (content.length % 16))]);
  });
  let offset = pages.length;
  for (const [i, blob] of blobs.entries()) {
    for (const [field, value] of [i + 1, offset / 16, blob.length / 16].entries()) {
      pages.writeUInt32LE(value, 32 + i * 16 + 4 + field * 4);
    }
    offset += blob.length;
  }
  return Buffer.concat([pages, ...blobs]);
}

const pageBytes = 512;
const pageHeaderBytes = 26;

/** The old one: `Packages`, a hash of Berkeley DB whose values lie in chains of pages (go-rpmdb pkg/bdb). */
export function berkeleyDatabase(packages: readonly RpmPackage[]): Buffer {
  const overflow: Buffer[] = [];
  const values = packages.map((each) => {
    const content = header(each);
    const firstPage = 2 + overflow.length;
    const perPage = pageBytes - pageHeaderBytes;
    for (let at = 0; at < content.length; at += perPage) {
      const isLast = at + perPage >= content.length;
      const part = content.subarray(at, at + perPage);
      const page = pageOf(7, { next: isLast ? 0 : 3 + overflow.length, free: part.length });
      part.copy(page, pageHeaderBytes);
      overflow.push(page);
    }
    return { firstPage, length: content.length };
  });
  const hash = pageOf(13, { entries: values.length * 2 });
  for (const [i, { firstPage, length }] of values.entries()) {
    const at = pageBytes - (i + 1) * 12;
    hash.writeUInt16LE(at, pageHeaderBytes + i * 4 + 2);
    hash.writeUInt8(3, at);
    hash.writeUInt32LE(firstPage, at + 4);
    hash.writeUInt32LE(length, at + 8);
  }
  const metadata = pageOf(8, {});
  metadata.writeUInt32LE(0x00061561, 12);
  metadata.writeUInt32LE(9, 16);
  metadata.writeUInt32LE(pageBytes, 20);
  metadata.writeUInt8(0, 24);
  metadata.writeUInt32LE(1 + overflow.length, 32);
  return Buffer.concat([metadata, hash, ...overflow]);
}

function pageOf(type: number, { next = 0, entries = 0, free = 0 }: { next?: number; entries?: number; free?: number }) {
  const page = Buffer.alloc(pageBytes);
  page.writeUInt32LE(next, 16);
  page.writeUInt16LE(entries, 20);
  page.writeUInt16LE(free, 22);
  page.writeUInt8(type, 25);
  return page;
}

const types = { int32: 4, string: 6, strings: 8 };

/** rpm's header: an index, then the data it points to; without a region, as version 3 wrote it. */
function header({ name, version, release, vendor, files }: RpmPackage): Buffer {
  const split = files.map((file) => [file.slice(0, file.lastIndexOf("/") + 1), file.slice(file.lastIndexOf("/") + 1)]);
  const indexes = Buffer.alloc(files.length * 4);
  for (const i of files.keys()) indexes.writeInt32BE(i, i * 4);
  const fields: [number, number, number, Buffer][] = [
    [1116, types.int32, files.length, indexes],
    [1000, types.string, 1, text(name)],
    [1001, types.string, 1, text(version)],
    [1002, types.string, 1, text(release)],
    [1011, types.string, 1, text(vendor)],
    [1014, types.string, 1, text("MIT")],
    [1022, types.string, 1, text("x86_64")],
    [1044, types.string, 1, text(`${name}-${version}-${release}.src.rpm`)],
    [1117, types.strings, files.length, text(...split.map(([, base = ""]) => base))],
    [1118, types.strings, files.length, text(...split.map(([directory = ""]) => directory))],
  ];
  const index = Buffer.alloc(8 + fields.length * 16);
  index.writeInt32BE(fields.length, 0);
  let offset = 0;
  for (const [i, [tag, type, count, data]] of fields.entries()) {
    for (const [j, value] of [tag, type, offset, count].entries()) index.writeInt32BE(value, 8 + i * 16 + j * 4);
    offset += data.length;
  }
  index.writeInt32BE(offset, 4);
  return Buffer.concat([index, ...fields.map(([, , , data]) => data)]);
}

function text(...values: string[]): Buffer {
  return Buffer.from(values.map((value) => `${value}\0`).join(""));
}
