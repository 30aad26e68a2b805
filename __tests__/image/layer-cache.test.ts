import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zstdCompressSync } from "node:zlib";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openLayerCache } from "../../src/image/layer-cache.ts";
import type { LayerEntry } from "../../src/image/layer-entry.ts";
import { decodeLayer, encodeLayer } from "../../src/image/layer-record.ts";
import type { LayerSource } from "../../src/image/layout.ts";
import { PathTable, pathText } from "../../src/image/paths.ts";
import type { LayerContent } from "../../src/image/read-layer.ts";

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "plimsoll-cache-"));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

const layer = (diffId: string, digest = `sha256:${"b".repeat(64)}`): LayerSource => ({
  index: 0,
  diffId: `sha256:${diffId.repeat(64)}`,
  digest,
  size: 1,
  mediaType: "application/vnd.oci.image.layer.v1.tar+gzip",
});

function content(paths: PathTable, names: readonly string[]): LayerContent {
  const entries = names.map((name, index): LayerEntry => {
    const path = paths.intern(name);
    const owner = { mode: 0o7755, uid: 2 ** 32 - 1 - index, gid: index };
    if (index % 3 === 1) return { path, kind: "symlink", size: 0, link: `../${name}`, ...owner, crc: 0 };
    if (index % 3 === 2) return { path, kind: "hardlink", size: 0, link: paths.intern("a/b"), ...owner, crc: 0 };
    return {
      path,
      kind: "file",
      size: 2 ** 40 + index,
      link: undefined,
      ...owner,
      crc: index % 2 ? -(2 ** 31) : index,
    };
  });
  const documents = entries.slice(0, 2).map(({ path }, index) => ({ path, bytes: Buffer.from(`text ${index}`) }));
  return { codec: "gzip", unpacked: 12, fileCount: names.length, archiveBytes: 1024, entries, documents };
}

/** Entries without the identity of their nodes, which belongs to one table. */
const plain = ({ entries, documents, ...rest }: LayerContent) => ({
  ...rest,
  documents: documents.map(({ path, bytes }) => [pathText(path), bytes.toString()]),
  entries: entries.map(({ path, link, ...each }) => ({
    ...each,
    path: pathText(path),
    link: typeof link === "object" ? pathText(link) : link,
  })),
});

describe("the layer cache", () => {
  it("gives back what was stored, whatever the names are", async () => {
    const cache = openLayerCache(directory);
    const name = fc.string({ unit: "binary", minLength: 1 }).filter((text) => !/^[./]*$|\0/.test(text));
    await fc.assert(
      fc.asyncProperty(fc.array(name, { maxLength: 20 }), async (names) => {
        const stored = content(new PathTable(), names);
        await cache.store(layer("a"), stored);
        const loaded = await cache.load(layer("a"), new PathTable());
        expect(loaded && plain(loaded)).toEqual(plain(stored));
      }),
      { numRuns: 50 },
    );
  });

  it("keeps bytes that are not UTF-8 apart", async () => {
    const cache = openLayerCache(directory);
    const names = ["\udc80", "\udc81"];
    await cache.store(layer("a"), content(new PathTable(), names));
    const loaded = await cache.load(layer("a"), new PathTable());
    expect(loaded?.entries.map(({ path }) => path.name)).toEqual(names);
  });

  it("knows nothing of another layer, nor of another blob that claims the same diff ID", async () => {
    const cache = openLayerCache(directory);
    await cache.store(layer("a"), content(new PathTable(), ["file"]));
    expect(await cache.load(layer("c"), new PathTable())).toBeUndefined();
    expect(await cache.load(layer("a", `sha256:${"d".repeat(64)}`), new PathTable())).toBeUndefined();
  });

  it.each([
    ["cut short", (bytes: Buffer) => bytes.subarray(0, bytes.length - 1)],
    ["flipped", (bytes: Buffer) => bytes.fill(bytes.readUInt8(40) ^ 1, 40, 41)],
    ["empty", () => Buffer.alloc(0)],
  ])("does not believe a file that is %s", async (_how, damage) => {
    const cache = openLayerCache(directory);
    await cache.store(layer("a"), content(new PathTable(), ["some", "files", "more"]));
    const [name = ""] = await readdir(directory);
    await writeFile(join(directory, name), damage(await readFile(join(directory, name))));
    expect(await cache.load(layer("a"), new PathTable())).toBeUndefined();
  });

  it("does not believe a whole file that is no record", async () => {
    const cache = openLayerCache(directory);
    await cache.store(layer("a"), content(new PathTable(), ["file"]));
    const [name = ""] = await readdir(directory);
    const write = async (record: Buffer) => {
      const body = zstdCompressSync(record);
      await writeFile(join(directory, name), Buffer.concat([createHash("sha256").update(body).digest(), body]));
    };
    await write(encodeLayer(content(new PathTable(), ["file"])));
    expect(await cache.load(layer("a"), new PathTable())).toMatchObject({ unpacked: 12 });
    await write(Buffer.from("{}"));
    expect(await cache.load(layer("a"), new PathTable())).toBeUndefined();
  });

  it("takes a directory that can't be made for an empty cache", async () => {
    await writeFile(join(directory, "file"), "");
    const cache = openLayerCache(join(directory, "file", "below"));
    await cache.store(layer("a"), content(new PathTable(), ["x"]));
    expect(await cache.load(layer("a"), new PathTable())).toBeUndefined();
  });
});

describe("a layer's record", () => {
  const record = encodeLayer(content(new PathTable(), ["some", "files", "more/deeply", "and/one"]));
  const headerEnd = 4 + record.readUInt32LE(0);

  /** The record with other words in its header. */
  function withHeader(change: object): Buffer {
    const header = { ...JSON.parse(record.toString("utf8", 4, headerEnd)), ...change };
    const bytes = Buffer.from(JSON.stringify(header));
    const length = Buffer.alloc(4);
    length.writeUInt32LE(bytes.length);
    return Buffer.concat([length, bytes, record.subarray(headerEnd)]);
  }

  it.each([
    ["a codec that does not exist", { codec: "lz4" }],
    ["a negative sum", { unpacked: -1 }],
    ["more entries than columns", { entries: 5 }],
    ["fewer entries than columns", { entries: 3 }],
    ["a name too few", { names: ["some", "files", "more"] }],
    ["a number where the names are", { names: 1 }],
    ["a name that leads elsewhere", { names: ["some", "files", "more", "..", "and", "one"] }],
    ["a name of two components", { names: ["some", "files", "more", "a/b", "and", "one"] }],
    ["a hard link to no path", { links: [[0, 99]] }],
    ["a link without a target", { links: [[0]] }],
    ["a document of an entry that is not there", { documents: [[9, 6]] }],
    ["a document that goes past the end", { documents: [[0, 6000]] }],
    ["a document that nobody owns", { documents: [[0, 6]] }],
  ])("is refused with %s", (_what, wrong) => {
    expect(() => decodeLayer(withHeader({}), new PathTable())).not.toThrow();
    expect(() => decodeLayer(withHeader(wrong), new PathTable())).toThrow();
  });

  it("gives whole numbers that are not negative, or is refused, whatever bit is flipped", () => {
    fc.assert(
      fc.property(fc.nat(record.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const damaged = Buffer.from(record);
        damaged[at] = (damaged[at] ?? 0) ^ flip;
        const read = () => decodeLayer(damaged, new PathTable());
        let entries: LayerEntry[] = [];
        try {
          ({ entries } = read());
        } catch {
          return;
        }
        expect(entries.every(({ size }) => Number.isSafeInteger(size) && size >= 0)).toBe(true);
      }),
    );
  });
});
