/** Layers that break a rule: the error says which layer and where, whatever stands around it. */
import { constants, gzipSync, zstdCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { LayoutMaker } from "../make-layout.ts";
import { sha256 } from "../make-layout.ts";
import { archive, endOfArchive, entry, gnuLong, header, pax, paxRecord } from "../tar/make-tar.ts";
import { type MadeLayer, type Reading, readMadeLayers, type Said, storedLayer } from "./hostile-image.ts";

const good = entry({ path: "good" }, "content");
const at = good.length;
const lower = archive(entry({ path: "lower" }, "12345"));

/** Reads an image whose second layer has these bytes. */
function readAbove(blob: Buffer, reading: Reading = {}, diffId?: string): Promise<Said> {
  return readMadeLayers(async (maker) => [await maker.layer(lower), await storedLayer(maker, blob, diffId)], reading);
}

const long = {
  path: pax({ path: "a/".repeat(50_000) }),
  name: gnuLong("L", "a".repeat(100_000)),
  link: gnuLong("K", "a".repeat(100_000)),
};
const base256 = (hex: string) => Buffer.from(hex, "hex");
const thirty = { "GNU.sparse.map": "0,0", "GNU.sparse.size": "30000000000" };
const oldSparse = (length: Buffer) => [{ at: 482, bytes: Buffer.concat([Buffer.from([0]), length]) }];

describe("a tar that breaks a rule, in each codec", () => {
  test.each<[string, Buffer, number, RegExp]>([
    [
      "a path of 100 kB in PAX",
      archive(good, long.path, entry({})),
      at + long.path.length,
      /100000 bytes long; the limit is 4095/,
    ],
    [
      "a path of 100 kB by GNU's means",
      archive(good, long.name, entry({})),
      at + long.name.length,
      /100000 bytes long/,
    ],
    [
      "a link target of 100 kB",
      archive(good, long.link, entry({ flag: "2" })),
      at + long.link.length,
      /100000 bytes long/,
    ],
    ["a size of -1 in base-256", archive(good, header({ size: Buffer.alloc(12, 0xff) })), at, /size of -1 bytes/],
    [
      "a size of -2^53 in base-256",
      archive(good, header({ size: base256("ffffffffffe0000000000000") })),
      at,
      /"size"|size of -/,
    ],
    [
      "a size of 2^63 in base-256",
      archive(good, header({ size: base256("800000008000000000000000") })),
      at,
      /"size" is not a number/,
    ],
    [
      "a size of 2^53 - 1 in base-256",
      archive(good, header({ size: base256("80000000001fffffffffffff") })),
      at,
      /larger than 68719476736 bytes together/,
    ],
    [
      "sparse files of 30 GB, the third one too many",
      archive(...Array<Buffer>(4).fill(Buffer.concat([pax(thirty), entry({ path: "zeros" })]))),
      2 * 1536 + 1024,
      /larger than 68719476736 bytes together/,
    ],
    ["a size with a sign", archive(good, header({ size: Buffer.from("-0000000001\0") })), at, /"size"/],
    ["a PAX size with a sign", archive(good, pax({ size: "+3" }), entry({}, "abc")), at + 1024, /"size"/],
    ["a PAX size in hexadecimal", archive(good, pax({ size: "0x3" }), entry({}, "abc")), at + 1024, /"size"/],
    ["a PAX size that overflows", archive(good, pax({ size: "18446744073709551615" }), entry({})), at + 1024, /"size"/],
    [
      "a PAX size that leads into the next header",
      archive(good, pax({ size: "4" }), entry({ path: "a" }), entry({ path: "b" }, "1234")),
      at + 2048,
      /checksum/,
    ],
    [
      "a sparse length that overflows",
      archive(good, pax({ "GNU.sparse.map": "0,1", "GNU.sparse.size": "9".repeat(16) }), entry({})),
      at + 1024,
      /GNU\.sparse\.size/,
    ],
    [
      "a sparse length of 70 GB",
      archive(good, pax({ "GNU.sparse.map": "0,1", "GNU.sparse.size": "70000000000" }), entry({})),
      at + 1024,
      /larger than/,
    ],
    [
      "an old sparse length that is negative",
      archive(good, header({ flag: "S", overwrite: [{ at: 482, bytes: Buffer.from([0, ...Array(12).fill(0xff)]) }] })),
      at,
      /sparse file's length/,
    ],
    [
      "an old sparse length of 70 GB",
      archive(good, header({ flag: "S", overwrite: oldSparse(base256("80000000000000104c533c00")) })),
      at,
      /.*/,
    ],
    [
      "a PAX record that is longer than its header",
      archive(good, entry({ flag: "x" }, "999 path=x\n")),
      at,
      /record has a wrong length/,
    ],
    [
      "a PAX record of a gigabyte, it says",
      archive(good, entry({ flag: "x" }, "1000000000 path=x\n")),
      at,
      /record has a wrong length/,
    ],
    [
      "a PAX path with a NUL",
      archive(good, entry({ flag: "x" }, paxRecord("path", "a\0b")), good),
      at,
      /"path" holds a NUL/,
    ],
    [
      "a PAX header that claims a petabyte",
      archive(good, header({ flag: "x", size: base256("800000000003ffffffffffff") })),
      at,
      /the limit is 1048576/,
    ],
    [
      "a GNU long name that claims a petabyte",
      archive(good, header({ flag: "L", size: base256("800000000003ffffffffffff") })),
      at,
      /the limit is 1048576/,
    ],
    ["an extended header at the very end", archive(good, pax({ path: "x" })), at + 1024 + 1024, /middle of an entry/],
    ["a whiteout of nothing", archive(good, entry({ path: "d/.wh." })), at, /whiteout has the name "\.wh\."/],
    [
      "a whiteout of its own directory",
      archive(good, entry({ path: "d/.wh.." })),
      at,
      /whiteout has the name "\.wh\.\."/,
    ],
    [
      "a whiteout of the directory above",
      archive(good, entry({ path: "d/.wh..." })),
      at,
      /whiteout has the name "\.wh\.\.\."/,
    ],
    [
      "a link that stands for the root",
      archive(good, entry({ path: "x/..", flag: "2", linkPath: "etc" })),
      at,
      /stands for the root/,
    ],
    ["a continuation of another volume", archive(good, entry({ flag: "M" })), at, /flag "M"/],
    ["a directory dump", archive(good, entry({ flag: "D" })), at, /flag "D"/],
    [
      "a second archive behind the first",
      Buffer.concat([archive(good), archive(good)]),
      at + 1024,
      /follow the end-of-archive marker/,
    ],
  ])("%s", async (_, tar, offset, message) => {
    for (const compress of [gzipSync, zstdCompressSync]) {
      const reading = readAbove(compress(tar));
      await expect(reading).rejects.toMatchObject({ code: "image.malformed", message: expect.stringMatching(message) });
      await expect(reading).rejects.toThrow(new RegExp(`layer 1 \\(sha256:\\w{12}…\\).* at byte ${offset} of its tar`));
    }
    const asItIs = readAbove(tar, {}, sha256(tar));
    await expect(asItIs).rejects.toThrow(new RegExp(`layer 1 .* at byte ${offset} of its tar`));
  });
});

const files = [
  entry({ path: "etc/", flag: "5" }),
  entry({ path: "etc/a" }, "12345"),
  pax({ path: "etc/långt" }),
  entry({ path: "x" }, "1234567"),
  entry({ path: "l", flag: "1", linkPath: "etc/a" }),
  entry({ path: ".wh.lower" }),
];
const tar = Buffer.concat([...files, endOfArchive]);
const checksum = { params: { [constants.ZSTD_c_checksumFlag]: 1 } };
const blobs: [string, Buffer][] = [
  ["gzip", gzipSync(tar)],
  ["zstd", zstdCompressSync(tar)],
  ["zstd with a checksum", zstdCompressSync(tar, checksum)],
  ["plain", tar],
];

/** What the program said of it: the numbers, or the error's code and the layer it names. */
async function outcome(blob: Buffer, reading: Reading): Promise<Said | string> {
  return readAbove(blob, reading, sha256(tar)).catch((error) => {
    const named = /\blayer 1 \(sha256:/.test(error.message) ? "layer 1" : `no layer: ${error.message}`;
    return `${error.code}, ${named}`;
  });
}

/** Names in PAX records and contents have no checksum but that of the compression. */
function sumsOf(said: Said | string) {
  if (typeof said === "string") return said;
  const { files: _, checksums: __, ...sums } = said;
  return sums;
}

describe.each(blobs)("%s", (_, blob) => {
  const step = Math.max(1, Math.floor(blob.length / 40));
  const places = Array.from({ length: Math.ceil(blob.length / step) }, (_, i) => i * step);

  test("cut anywhere: refused", async () => {
    for (const length of places) {
      const said = await outcome(blob.subarray(0, length), {});
      expect([length, said]).toEqual([length, expect.stringMatching(/^image\.(malformed|digest), layer 1$/)]);
    }
  });

  test("a flipped bit anywhere: refused, or nothing that counts was changed", async () => {
    const whole = await outcome(blob, {});
    expect(whole).toMatchObject({ unpacked: [5, 12], visible: 12, shadowed: 5 });
    for (const [i, place] of places.entries()) {
      const flipped = Buffer.from(blob);
      flipped[place] = (flipped[place] ?? 0) ^ (1 << (i % 8));
      // Its digest and size are given anew, as someone who does it on purpose would.
      const said = await outcome(flipped, {});
      if (typeof said === "string") expect(said).toMatch(/^image\.(malformed|digest), layer 1$/);
      else expect([place, sumsOf(said)]).toEqual([place, sumsOf(whole)]);
      // With diff IDs compared the contents are the same too.
      const verified = typeof said === "string" ? said : await outcome(flipped, { verifyDiffIds: true });
      if (typeof verified === "string") expect(verified).toMatch(/^image\.(malformed|digest), layer 1$/);
      else expect(verified).toEqual(whole);
    }
  });
});

describe("digests", () => {
  const other = sha256("something else");
  const withBytes =
    (bytes: Buffer) =>
    async (maker: LayoutMaker): Promise<MadeLayer[]> => {
      const layer = await maker.layer(tar);
      await maker.blob(bytes, "", layer.digest);
      return [await maker.layer(lower), layer];
    };
  const cases: [string, (maker: LayoutMaker) => Promise<MadeLayer[]>, Reading][] = [
    ["other bytes under a digest", withBytes(gzipSync(archive(...files, good))), {}],
    ["other bytes of the same length", withBytes(Buffer.alloc(gzipSync(tar).length, 1)), {}],
    ["no bytes at all", withBytes(Buffer.alloc(0)), {}],
    [
      "another diff ID, when asked to look",
      async (maker) => [await maker.layer(lower), { ...(await maker.layer(tar)), diffId: other }],
      { verifyDiffIds: true },
    ],
    [
      "another diff ID of a trusted layer, when asked to look",
      async (maker) => [await maker.layer(lower), { ...(await maker.layer(tar, "zstd")), diffId: other }],
      { verifyDiffIds: true, trusted: true },
    ],
    [
      "another diff ID of a plain tar, always",
      async (maker) => [await maker.layer(lower), { ...(await maker.layer(tar, "none")), diffId: other }],
      {},
    ],
  ];
  test.each(cases)("%s", async (_, make, reading) => {
    await expect(readMadeLayers(make, reading)).rejects.toMatchObject({
      code: "image.digest",
      message: expect.stringMatching(/layer 1 \(sha256:\w{12}…\)/),
    });
  });

  test("diff IDs that are right are accepted, in each codec", async () => {
    const make = async (maker: LayoutMaker) => [
      await maker.layer(lower, "none"),
      await maker.layer(tar, "zstd"),
      await maker.layer(tar),
    ];
    await expect(readMadeLayers(make, { verifyDiffIds: true })).resolves.toMatchObject({ unpacked: [5, 12, 12] });
  });
});
