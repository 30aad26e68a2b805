import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { tarLimits } from "../../../src/image/tar/limits.ts";
import { archive, endOfArchive, entry, gnuLong, header, pax } from "./make-tar.ts";
import { scanAll } from "./scan-all.ts";

const names = (bytes: Buffer) => scanAll(bytes).map(({ path }) => path);

describe("names", () => {
  const long = "d/".repeat(60) + "f".repeat(80);

  test.each<[string, Buffer[], string]>([
    ["a ustar prefix", [entry({ prefix: "usr/share", path: "doc" })], "usr/share/doc"],
    ["a v7 header has no prefix", [entry({ magic: "v7", prefix: "usr/share", path: "doc" })], "doc"],
    [
      "GNU times are no prefix",
      [entry({ magic: "gnu", prefix: "00000000000\u000000000000000\0", path: "doc" })],
      "doc",
    ],
    [
      "Go's old GNU headers with a prefix",
      [entry({ magic: "gnu", prefix: "usr/share", path: "doc" })],
      "usr/share/doc",
    ],
    [
      "star's times behind a shorter prefix",
      [
        entry({
          path: "doc",
          overwrite: [
            { at: 345, bytes: Buffer.from("p") },
            { at: 476, bytes: Buffer.from("00000000000\u000000000000000\0") },
            { at: 508, bytes: Buffer.from("tar\0") },
          ],
        }),
      ],
      "p/doc",
    ],
    ["a GNU long name", [gnuLong("L", long), entry({ path: "short" })], long],
    ["a PAX path", [pax({ path: long }), entry({ path: "short" })], long],
    ["an empty PAX path means none", [pax({ path: "" }), entry({ path: "short" })], "short"],
    ["a GNU long name wins over a PAX path", [gnuLong("L", "g"), pax({ path: "p" }), entry({})], "g"],
    ["of two PAX headers the last holds", [pax({ path: "a" }), pax({ path: "b" }), entry({})], "b"],
    ["a name with a newline", [entry({ path: "a\nb" })], "a\nb"],
    ["what is behind a NUL is not the name", [entry({ path: "a\0b" })], "a"],
    ["bytes that are not UTF-8", [entry({ path: Buffer.from([0x61, 0xff]) })], "a\udcff"],
    ["absolute and dotted names stay as written", [entry({ path: "/a/../../b" })], "/a/../../b"],
  ])("%s", (_, parts, expected) => {
    expect(names(archive(...parts))).toEqual([expected]);
  });

  test("a link's target comes from the header, a GNU long link or PAX", () => {
    const parts = [
      entry({ path: "a", flag: "2", linkPath: "../t" }),
      gnuLong("K", long),
      entry({ path: "b", flag: "1" }),
      pax({ linkpath: "π" }),
      entry({ path: "c", flag: "2" }),
      entry({ path: "d", linkPath: "meaningless" }, "x"),
    ];
    expect(scanAll(archive(...parts)).map(({ type, linkPath }) => [type, linkPath])).toEqual([
      ["symlink", "../t"],
      ["hardlink", long],
      ["symlink", "π"],
      ["file", ""],
    ]);
  });
});

describe("types and sizes", () => {
  test.each([
    ["0", "file"],
    ["\0", "file"],
    ["7", "file"],
    ["1", "hardlink"],
    ["2", "symlink"],
    ["3", "character-device"],
    ["4", "block-device"],
    ["5", "directory"],
    ["6", "fifo"],
  ])("flag %j is a %s", (flag, type) => {
    expect(scanAll(archive(entry({ flag })))).toMatchObject([{ type, size: 0 }]);
  });

  test("an old tar's regular file whose name ends in a slash is a directory", () => {
    expect(scanAll(archive(entry({ flag: "\0", path: "d/" })))).toMatchObject([{ type: "directory" }]);
  });

  test.each(["1", "2", "3", "4", "5", "6"])("no content follows flag %s, whatever size it claims", (flag) => {
    const bytes = archive(header({ path: "a", flag, size: 1_000_000 }), entry({ path: "b" }, "xyz"));
    expect(scanAll(bytes)).toMatchObject([
      { path: "a", size: 0, stored: 0 },
      { path: "b", size: 3 },
    ]);
  });

  test("a PAX size replaces the header's", () => {
    const bytes = archive(pax({ size: "600" }), header({ size: 1 }), Buffer.alloc(1024, "x"), entry({ path: "next" }));
    expect(scanAll(bytes)).toMatchObject([{ size: 600, content: Buffer.alloc(600, "x") }, { path: "next" }]);
  });

  test("a base-256 size of 10 GB is read exactly and its content is not waited for", () => {
    const size = Buffer.from([0x80, 0, 0, 0, 0, 0, 0, 2, 0x54, 0x0b, 0xe4, 0x00]);
    expect(() => scanAll(header({ size }))).toThrow("ends in the middle");
  });

  test("attributes come along", () => {
    const bytes = archive(pax({ mtime: "-12.5", uid: "70000" }), entry({ mode: 0o4755, uid: 1, gid: 2, mtime: 3 }));
    expect(scanAll(bytes)).toMatchObject([{ mode: 0o4755, uid: 70000, gid: 2, modified: -13 }]);
  });

  test("an old GNU sparse file has its full length, and its map may span blocks", () => {
    const tail = (continues: number) => [
      { at: 482, bytes: Buffer.from([continues]) },
      { at: 483, bytes: Buffer.from("00000200000\0") },
    ];
    const extensions = [Buffer.alloc(512, 0).fill(1, 504, 505), Buffer.alloc(512, 0)];
    const bytes = archive(
      header({ flag: "S", magic: "gnu", size: 5, overwrite: tail(1) }),
      ...extensions,
      Buffer.concat([Buffer.from("data!"), Buffer.alloc(507)]),
      entry({ flag: "S", magic: "gnu", overwrite: tail(0) }, "abc"),
    );
    expect(scanAll(bytes)).toMatchObject([
      { size: 0o200000, stored: 5, content: Buffer.from("data!"), offset: 0 },
      { size: 0o200000, stored: 3 },
    ]);
  });

  test.each<[string, Record<string, string>, string, number]>([
    ["0.0", { "GNU.sparse.size": "9000", "GNU.sparse.numblocks": "1" }, "file", 9000],
    ["0.1", { "GNU.sparse.size": "9000", "GNU.sparse.map": "0,1", "GNU.sparse.name": "real" }, "real", 9000],
    [
      "1.0",
      {
        "GNU.sparse.major": "1",
        "GNU.sparse.minor": "0",
        "GNU.sparse.realsize": "9000",
        "GNU.sparse.name": "real",
      },
      "real",
      9000,
    ],
    ["2.0, which nobody knows,", { "GNU.sparse.major": "2", "GNU.sparse.realsize": "9000" }, "file", 4],
  ])("PAX sparse format %s", (_, records, path, size) => {
    expect(scanAll(archive(pax(records), entry({}, "data")))).toMatchObject([{ path, size, stored: 4 }]);
  });
});

describe("the end", () => {
  test.each<[string, Buffer]>([
    ["two zero blocks", archive(entry({}, "x"))],
    ["no zero block at all", entry({}, "x")],
    ["one zero block", Buffer.concat([entry({}, "x"), Buffer.alloc(512)])],
    ["zeros up to a record of 10 kB", Buffer.concat([archive(entry({}, "x")), Buffer.alloc(8000)])],
    ["zeros that fill no whole block", Buffer.concat([archive(entry({}, "x")), Buffer.alloc(100)])],
  ])("%s", (_, bytes) => {
    expect(scanAll(bytes)).toHaveLength(1);
  });

  test.each([Buffer.alloc(0), endOfArchive])("an archive without entries is one", (bytes) => {
    expect(scanAll(bytes)).toEqual([]);
  });
});

test("an eStargz table of contents behind the end marker is passed over", () => {
  const index = entry({ path: "stargz.index.json" }, "{}");
  expect(names(Buffer.concat([archive(entry({ path: "a" })), index, endOfArchive]))).toEqual(["a"]);
  expect(() => scanAll(Buffer.concat([archive(entry({ path: "a" })), index.subarray(0, 700)]))).toThrow(
    "ends in the middle",
  );
});

describe("hostile archives are refused with the place where they break", () => {
  const good = entry({ path: "good" }, "content");
  const at = good.length;

  test.each<[string, Buffer, string, number]>([
    ["cut inside a header", archive(good, good).subarray(0, at + 100), "ends in the middle", at + 100],
    ["cut inside content", archive(good, good).subarray(0, at + 515), "ends in the middle", at + 515],
    ["cut inside padding", archive(good, good).subarray(0, at + 600), "ends in the middle", at + 600],
    ["cut behind a PAX header", Buffer.concat([good, pax({ path: "x" })]), "ends in the middle", at + 1024],
    ["cut inside a sparse map", header({ flag: "S", overwrite: [sparseMap(1)] }), "ends in the middle", 512],
    ["a bit flipped in a header", flip(archive(good, good), at + 20), "checksum", at],
    ["a wrong checksum", archive(good, entry({ checksum: 1 })), "checksum", at],
    ["text that is no tar", Buffer.alloc(600, "not a tar "), "checksum", 0],
    ["a negative size", archive(good, header({ size: Buffer.alloc(12, 0xff) })), "size of -1 bytes", at],
    [
      "a size beyond all numbers",
      archive(header({ size: Buffer.from([0xbf, ...Array(11).fill(0xff)]) })),
      '"size" is not a number',
      0,
    ],
    ["a size that is no octal number", archive(header({ size: Buffer.from("0000000009z\0") })), '"size"', 0],
    ["a PAX size that is negative", archive(good, pax({ size: "-1" }), entry({})), '"size"', at + 1024],
    ["a PAX size beyond all numbers", archive(pax({ size: "9".repeat(20) }), entry({})), '"size"', 1024],
    ["a PAX time that is none", archive(pax({ mtime: "now" }), entry({})), '"mtime"', 1024],
    ["a sparse length that is none", header({ flag: "S", overwrite: [sparseMap(0, "9")] }), "sparse", 0],
    [
      "a PAX sparse length that is none",
      archive(pax({ "GNU.sparse.size": "x", "GNU.sparse.map": "0,1" }), entry({})),
      "GNU.sparse.size",
      1024,
    ],
    ["a PAX record that lies about its length", archive(good, entry({ flag: "x" }, "99 path=x\n")), "length", at],
    ["a PAX header of 2 MiB", archive(good, header({ flag: "x", size: 2 << 20 })), "limit is 1048576", at],
    ["a GNU long name of 2 MiB", archive(header({ flag: "L", size: 2 << 20 })), "limit is 1048576", 0],
    ["a path of 100 kB", archive(pax({ path: "a/".repeat(50_000) }), entry({})), "100000 bytes long", 100_864],
    [
      "a link to a path of 100 kB",
      archive(gnuLong("K", "a".repeat(100_000)), entry({ flag: "2" })),
      "bytes long",
      100_864,
    ],
    ["an entry without a name", archive(good, entry({ path: "" })), "no name", at],
    ["a type that no layer holds", archive(good, entry({ flag: "V" })), 'flag "V"', at],
    ["a type that is a control character", archive(entry({ flag: "\u001b" })), 'flag "\\u001b"', 0],
    ["a global PAX path", archive(good, pax({ path: "x" }, "g"), entry({})), 'sets "path"', at],
    ["a global PAX size", archive(pax({ size: "0" }, "g"), entry({}, "x")), 'sets "size"', 0],
    ["a global PAX sparse key", archive(pax({ "GNU.sparse.size": "0" }, "g"), entry({})), "GNU.sparse.size", 0],
    [
      "a global header behind a local one",
      archive(pax({ path: "x" }), pax({ comment: "c" }, "g"), entry({})),
      "stands between",
      1024,
    ],
    ["an entry after the end marker", Buffer.concat([archive(good), good]), "follow the end", at + 1024],
    ["an entry after one zero block", Buffer.concat([good, Buffer.alloc(512), good]), "follow the end", at + 512],
    ["odd bytes after the end marker", Buffer.concat([archive(good), Buffer.from("x")]), "follow the end", at + 1024],
  ])("%s", (_, bytes, message, offset) => {
    for (const cuts of [[], [at + 1, 700, 1300], Array.from({ length: 60 }, (_, i) => i * 97)]) {
      expect(() => scanAll(bytes, cuts)).toThrow(expect.objectContaining({ name: "TarError", offset }));
      expect(() => scanAll(bytes, cuts)).toThrow(message);
    }
  });

  test("more entries than the limit", () => {
    const bytes = archive(good, good, good);
    expect(() => scanAll(bytes, [], { ...tarLimits, entries: 2 })).toThrow(
      expect.objectContaining({ message: "there are more than 2 entries", offset: 2 * at }),
    );
    expect(scanAll(bytes, [], { ...tarLimits, entries: 3 })).toHaveLength(3);
  });

  test("a global comment, as git archive writes it, is harmless", () => {
    expect(names(archive(pax({ comment: "c".repeat(40), mtime: "1" }, "g"), entry({ path: "a" })))).toEqual(["a"]);
  });

  it("gives entries or a TarError for any bytes, never anything else", () => {
    const parts = fc.array(
      fc.oneof(
        fc.constant(good),
        fc.constant(pax({ path: "x", size: "3" })),
        fc.constant(gnuLong("L", "long")),
        fc.uint8Array({ minLength: 512, maxLength: 512 }).map((bytes) => Buffer.from(bytes)),
        fc
          .record({ flag: fc.constantFrom("0", "1", "5", "S", "x", "g", "L", "K"), size: fc.nat(3000) })
          .map((raw) => header(raw)),
      ),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(parts, fc.array(fc.nat()), fc.array(fc.nat()), (blocks, flips, cuts) => {
        const bytes = Buffer.concat(blocks);
        const broken = flips
          .slice(0, 3)
          .reduce<Buffer>((all, where) => flip(all, where % Math.max(1, all.length)), bytes);
        const outcome = (some: number[]) => {
          try {
            return scanAll(broken, some);
          } catch (error) {
            expect(error).toHaveProperty("name", "TarError");
            return String(error);
          }
        };
        expect(outcome(cuts)).toEqual(outcome([]));
      }),
    );
  });
});

function flip(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  if (at < copy.length) copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}

function sparseMap(continues: number, length = "00000200000\0"): { at: number; bytes: Buffer } {
  return { at: 482, bytes: Buffer.concat([Buffer.from([continues]), Buffer.from(length)]) };
}
