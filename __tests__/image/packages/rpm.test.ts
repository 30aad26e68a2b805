/** Recorded databases: `recorded/rpm/record.sh`. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readRpmDatabase } from "../../../src/image/packages/rpm/database.ts";
import { parseRpmHeader } from "../../../src/image/packages/rpm/header.ts";
import { sqliteBlobs } from "../../../src/image/packages/rpm/sqlite.ts";

const recorded = (name: string) => readFileSync(join(import.meta.dirname, "recorded/rpm", name));
const database = (name: string) => gunzipSync(recorded(`${name}.gz`));
const lines = (name: string) => recorded(name).toString().trimEnd().split("\n");

/** RPM's own "new" format; Debian's rpm can't write it. */
function ndb(blobs: readonly Buffer[]): Buffer {
  const words = (...values: (string | number)[]) => {
    const buffer = Buffer.alloc(values.length * 4);
    for (const [at, value] of values.entries()) {
      if (typeof value === "number") buffer.writeUInt32LE(value, at * 4);
      else buffer.write(value, at * 4, "latin1");
    }
    return buffer;
  };
  const slots: Buffer[] = [words("RpmP", 0, 1, 1), words(0, 0, 0, 0)];
  const data: Buffer[] = [];
  let block = 4096 / 16;
  for (const [position, blob] of blobs.entries()) {
    const blocks = Math.ceil((16 + blob.length) / 16);
    slots.push(words("Slot", position + 1, block, blocks));
    data.push(words("BlbS", position + 1, 0, blob.length), blob, Buffer.alloc(blocks * 16 - 16 - blob.length));
    block += blocks;
  }
  while (slots.length < 4096 / 16) slots.push(words("Slot", 0, 0, 0));
  return Buffer.concat([...slots, ...data]);
}

const databases = {
  sqlite: database("rpmdb.sqlite"),
  "Berkeley DB": database("Packages.1234"),
  "Berkeley DB of a big-endian machine": database("Packages.4321"),
  ndb: ndb([...sqliteBlobs(database("rpmdb.sqlite"), "Packages")]),
};

describe.each(Object.entries(databases))("%s", (_, file) => {
  const { packages, isWhole } = readRpmDatabase(file);

  test("packages are those that rpm lists", () => {
    const listed = packages.map(({ name, epoch, version, release, architecture, vendor }) =>
      [name, epoch ?? "(none)", version, release, architecture, vendor || "(none)"].join(" "),
    );
    expect(listed.sort()).toEqual(lines("packages.txt"));
    expect(isWhole).toBe(true);
  });

  test("files are those that rpm lists", () => {
    expect(packages.flatMap(({ files }) => files).sort()).toEqual(lines("files.txt").sort());
  });

  test("a header over several pages is whole", () => {
    const many = packages.find(({ name }) => name === "plimsoll-many");
    expect(many?.files).toHaveLength(151);
    // echo of 1 … 150: two bytes each, three from 10, four from 100.
    expect(many?.declaredBytes).toBe(9 * 2 + 90 * 3 + 51 * 4);
  });

  test("damaged: no error, and what was read before is given", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 }),
        fc.nat(file.length),
        (changes, length) => {
          const damaged = Buffer.from(file);
          for (const [at, byte] of changes) damaged[at] = byte;
          readRpmDatabase(damaged);
          readRpmDatabase(damaged.subarray(0, length));
        },
      ),
      { numRuns: 200 },
    );
    expect(readRpmDatabase(file.subarray(0, file.length / 2)).isWhole).toBe(false);
  });
});

describe("hostile databases", () => {
  test.each([
    ["nothing", Buffer.alloc(0)],
    ["text", Buffer.from("hello")],
    ["another SQLite database's start", databases.sqlite.subarray(0, 100)],
    ["zeros", Buffer.alloc(1 << 20)],
  ])("%s", (_, file) => {
    expect(readRpmDatabase(file)).toEqual({ packages: [], isWhole: false });
  });

  test("a page that leads back to itself", () => {
    const file = Buffer.from(databases.sqlite);
    const root = rootPage(file);
    const start = (root - 1) * 4096;
    file.writeUInt8(5, start);
    file.writeUInt16BE(0, start + 3);
    file.writeUInt32BE(root, start + 8);
    expect(readRpmDatabase(file)).toEqual({ packages: [], isWhole: false });
  });

  test("an overflow page that leads back to itself", () => {
    const file = Buffer.from(databases["Berkeley DB"]);
    for (let page = 0; page < file.length; page += 4096) {
      if (file.readUInt8(page + 25) === 7) file.writeUInt32LE(page / 4096, page + 16);
    }
    expect(readRpmDatabase(file)).toEqual({ packages: [], isWhole: false });
  });

  test("slots that all point at one large package", () => {
    const [blob = Buffer.alloc(0)] = sqliteBlobs(databases.sqlite, "Packages");
    const file = ndb([blob, blob, blob]);
    const header = file.readUInt32LE(2 * 16 + 8) * 16;
    for (let slot = 2; slot < 256; slot += 1) {
      file.write("Slot", slot * 16, "latin1");
      file.writeUInt32LE(1, slot * 16 + 4);
      file.writeUInt32LE(header / 16, slot * 16 + 8);
    }
    const { packages, isWhole } = readRpmDatabase(file);
    expect(isWhole).toBe(false);
    expect(packages.length).toBeLessThan(10);
  });

  test("more files than any package has", () => {
    const [blob = Buffer.alloc(0)] = [...sqliteBlobs(databases.sqlite, "Packages")].filter((each) =>
      each.includes("many"),
    );
    expect(parseRpmHeader(blob, 151).files).toHaveLength(151);
    expect(() => parseRpmHeader(blob, 150)).toThrow(RangeError);
  });
});

/** Page of the table's root, looked up as a person would: by what the schema says. */
function rootPage(file: Buffer): number {
  const at = file.indexOf("tablePackagesPackages") + "tablePackagesPackages".length;
  return file.readUInt8(at);
}
