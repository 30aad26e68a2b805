import { constants, crc32, gzipSync, zstdCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { layoutBlobs } from "../../src/image/layer-blobs.ts";
import { layersOf, listImages } from "../../src/image/layout.ts";
import { PathTable, pathText } from "../../src/image/paths.ts";
import { newBudget } from "../../src/image/read-budget.ts";
import type { ReadOptions } from "../../src/image/read-layer.ts";
import { readLayers } from "../../src/image/read-layers.ts";
import { type Descriptor, LayoutMaker, mediaTypes, sha256, temporaryDirectory } from "./make-layout.ts";
import { archive, endOfArchive, entry, header, padded, pax } from "./tar/make-tar.ts";

const files = [
  entry({ path: "etc/", flag: "5" }),
  entry({ path: "etc/a" }, "12345"),
  entry({ path: "etc/a" }, "123"),
  entry({ path: "l", flag: "1", linkPath: "etc/a" }),
  entry({ path: "etc/.wh.b" }),
  entry({ path: "etc/.wh..wh..opq" }),
];
const tar = archive(...files);
// Content that neither codec can shrink, so that a cut or a flipped bit hits it.
const noise = Buffer.from(
  Array.from({ length: 3_000_000 }, (_, i) => Math.floor(Math.abs(Math.sin(i + 1)) * 1e6) & 0xff),
);
const large = archive(entry({ path: "noise" }, noise));

type Reading = Partial<Pick<ReadOptions, "verify" | "verifyDiffIds" | "companions" | "signal">>;

async function read(make: (maker: LayoutMaker) => Promise<(Descriptor & { diffId: string })[]>, reading: Reading = {}) {
  await using directory = await temporaryDirectory();
  const maker = new LayoutMaker(directory.path);
  const layout = await maker.index(await maker.image(await make(maker)));
  const [image] = await listImages(layout);
  const paths = new PathTable();
  const layers = image === undefined ? [] : layersOf(image).map((layer) => ({ ...layer, base: false, chain: [] }));
  const contents = await readLayers(layoutBlobs(layout), layers, {
    paths,
    verify: true,
    verifyDiffIds: false,
    budget: newBudget(),
    companions: [],
    cache: undefined,
    signal: new AbortController().signal,
    ...reading,
  });
  return contents.map((content) => ({
    ...content,
    entries: content.entries.map((each) => ({ ...each, path: pathText(each.path) })),
  }));
}

/** A layer whose blob is `bytes`. */
async function stored(maker: LayoutMaker, bytes: Buffer, diffId = sha256("unknown")) {
  return { ...(await maker.blob(bytes, `${mediaTypes.layer}+gzip`)), diffId };
}

describe("readLayers", () => {
  test.each(["gzip", "zstd", "none"] as const)("reads a layer stored with %s", async (codec) => {
    const [content] = await read(async (maker) => [await maker.layer(tar, codec)]);
    expect(content).toMatchObject({ codec, unpacked: 8, fileCount: 4 });
    expect(content?.entries.map(({ path, kind, size }) => [path, kind, size])).toEqual([
      ["/etc", "directory", 0],
      ["/etc/a", "file", 5],
      ["/etc/a", "file", 3],
      ["/l", "hardlink", 0],
      ["/etc/b", "whiteout", 0],
      ["/etc", "opaque", 0],
    ]);
  });

  test("goes by the blob's bytes, not by its media type", async () => {
    const [content] = await read(async (maker) => [await stored(maker, zstdCompressSync(tar), sha256(tar))]);
    expect(content).toMatchObject({ codec: "zstd", unpacked: 8 });
  });

  test("reads several gzip members and zstd frames as one layer", async () => {
    const halves = [large.subarray(0, 1_000_000), large.subarray(1_000_000)];
    for (const compress of [gzipSync, zstdCompressSync]) {
      const blob = Buffer.concat(halves.map((half) => compress(half)));
      const [content] = await read(async (maker) => [await stored(maker, blob)]);
      expect(content).toMatchObject({ unpacked: noise.length, fileCount: 1 });
    }
  });

  test("gives results in the order of the layers, the same blob twice where it is listed twice", async () => {
    const contents = await read(async (maker) => {
      const [small, big] = [await maker.layer(archive(entry({ path: "s" }, "1"))), await maker.layer(large)];
      return [small, big, small, await maker.layer(archive())];
    });
    expect(contents.map(({ unpacked }) => unpacked)).toEqual([1, noise.length, 1, 0]);
  });

  test.each(["gzip", "zstd", "none"] as const)(
    "each file has the CRC-32 of its content as stored: %s",
    async (codec) => {
      const contents = [noise, "12345", "", noise.subarray(7, 2_000_000), "tail"];
      const extension = { overwrite: [{ at: 482, bytes: Buffer.from([1]) }] };
      const layer = archive(
        ...contents.map((content, i) => entry({ path: `f${i}` }, content)),
        entry({ path: "d/", flag: "5" }),
        entry({ path: "l", flag: "2", linkPath: "f1" }),
        Buffer.concat([
          header({ path: "sparse", flag: "S", magic: "gnu", size: 5, ...extension }),
          Buffer.alloc(512),
          padded("data!"),
        ]),
        entry({ path: "last" }, noise.subarray(3)),
      );
      const [content] = await read(async (maker) => [await maker.layer(layer, codec)]);
      const expected = [...contents, "", "", "data!", noise.subarray(3)].map((bytes) => crc32(bytes) | 0);
      expect(content?.entries.map(({ crc }) => crc)).toEqual(expected);
    },
  );

  test("an empty tar may have no bytes at all", async () => {
    expect(await read(async (maker) => [await maker.layer(Buffer.alloc(0), "none")])).toMatchObject([{ unpacked: 0 }]);
  });
});

describe("a broken layer is refused, with its number, its digest and the place", () => {
  const named = "layer 1 \\(sha256:\\w{12}…\\)";
  const gzip = gzipSync(large);
  const zstd = zstdCompressSync(large, { params: { [constants.ZSTD_c_checksumFlag]: 1 } });
  const flipped = (bytes: Buffer, at: number) => {
    const copy = Buffer.from(bytes);
    copy[at] = (copy[at] ?? 0) ^ 0x10;
    return copy;
  };
  const bomb = gzipSync(Buffer.concat([header({ path: "zeros", size: 8 ** 11 - 1 }), Buffer.alloc(1 << 20)]));

  test.each<[string, Buffer, RegExp]>([
    ["a gzip stream that is cut", gzip.subarray(0, 1_000_000), /its compression is broken \(unexpected end of file\)/],
    ["a gzip stream with a flipped bit", flipped(gzip, 1_500_000), /broken \(incorrect data check\)|broken \(invalid/],
    ["a gzip stream with text behind it", Buffer.concat([gzip, Buffer.from("text that is no member")]), /broken/],
    ["a zstd stream that is cut", zstd.subarray(0, 1_000_000), /middle of a frame, at byte 1000000 of its zstd stream/],
    ["a zstd stream with a flipped bit", flipped(zstd, 1_500_000), /broken/],
    [
      "a zstd stream with text behind it",
      Buffer.concat([zstd, Buffer.from("text")]),
      /no frame stand where one should begin/,
    ],
    ["a tar that is cut", gzipSync(large.subarray(0, 1_000_000)), /middle of an entry, at byte 1000000 of its tar/],
    ["no tar at all", gzipSync(Buffer.alloc(1000, "text ")), /checksum does not match its bytes, at byte 0/],
    [
      "an entry after the end",
      gzipSync(Buffer.concat([tar, tar])),
      new RegExp(`end-of-archive marker, at byte ${tar.length}`),
    ],
    [
      "a whiteout of everything",
      gzipSync(archive(entry({ path: "d/.wh." }))),
      /whiteout has the name "\.wh\.", at byte 0/,
    ],
    ["a whiteout of the directory itself", gzipSync(archive(entry({ path: ".wh.." }))), /whiteout has the name/],
    ["a file that stands for the root", gzipSync(archive(entry({ path: "./" }, "x"))), /stands for the root/],
    [
      "files beyond 64 GiB",
      gzipSync(archive(pax({ size: "0", "GNU.sparse.map": "0,0", "GNU.sparse.size": "99999999999" }), entry({}))),
      /larger than 68719476736 bytes together/,
    ],
    ["a size of 8 GiB with nothing behind it", bomb, /middle of an entry, at byte 1049088/],
    [
      "an end marker only half there",
      gzipSync(Buffer.concat([...files, endOfArchive.subarray(0, 700)])),
      /middle of an entry/,
    ],
  ])("%s", async (_, bytes, message) => {
    const reading = read(async (maker) => [await maker.layer(tar), await stored(maker, bytes)]);
    await expect(reading).rejects.toMatchObject({ code: "image.malformed", message: expect.stringMatching(message) });
    await expect(reading).rejects.toThrow(new RegExp(named));
  });

  const withOtherBytes = async (maker: LayoutMaker, bytes: Buffer) => {
    const layer = await maker.layer(large);
    await maker.blob(bytes, "", layer.digest);
    return [await maker.layer(tar), layer];
  };
  const sameLength = flipped(gzip, gzip.length - 20);
  const reordered = archive(entry({ path: "noise" }, flipped(noise, 5)));

  test.each<[string, (maker: LayoutMaker) => Promise<(Descriptor & { diffId: string })[]>, RegExp]>([
    [
      "a blob of another length",
      (maker) => withOtherBytes(maker, gzip.subarray(0, 999)),
      /is 999 bytes long; its manifest says/,
    ],
    ["a blob damaged on the way", (maker) => withOtherBytes(maker, sameLength), /has other bytes than its digest says/],
    [
      "a blob replaced by another good one",
      async (maker) => {
        const layer = await maker.layer(large, "none");
        await maker.blob(reordered, "", layer.digest);
        return [await maker.layer(tar), layer];
      },
      /has other bytes than its digest says/,
    ],
    [
      "a plain tar with another diff ID",
      async (maker) => [await maker.layer(tar), { ...(await maker.layer(large, "none")), diffId: sha256("") }],
      /is not compressed, yet its diff ID is/,
    ],
  ])("digest: %s", async (_, make, message) => {
    const reading = read(make);
    await expect(reading).rejects.toMatchObject({ code: "image.digest", message: expect.stringMatching(message) });
    await expect(reading).rejects.toThrow(new RegExp(named));
  });

  test("a blob that is not there", async () => {
    const reading = read(async (maker) => [{ ...(await maker.layer(tar)), digest: sha256("gone") }]);
    await expect(reading).rejects.toMatchObject({
      code: "image.malformed",
      message: expect.stringMatching(/lacks its layer 0 \(sha256:/),
    });
  });

  test("digests are not compared where the layout is trusted", async () => {
    const make = async (maker: LayoutMaker) => {
      const layer = await maker.layer(large, "none");
      await maker.blob(reordered, "", layer.digest);
      return [layer];
    };
    await expect(read(make, { verify: false })).resolves.toMatchObject([{ unpacked: noise.length }]);
  });
});

test("reading stops when it is cancelled", async () => {
  const controller = new AbortController();
  const reading = read(
    async (maker) => {
      const layers = [await maker.layer(large), await maker.layer(archive(entry({}, noise)))];
      controller.abort();
      return layers;
    },
    { signal: controller.signal },
  );
  await expect(reading).rejects.toMatchObject({ code: "cancelled" });
});
