import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync, zstdDecompressSync } from "node:zlib";
import type { CompanionLayer } from "../../../../src/image/layer-companion.ts";
import { layersOf, listImages } from "../../../../src/image/layout.ts";
import { TarScanner } from "../../../../src/image/tar/tar-scanner.ts";
import type { PlatformImage } from "../../../../src/model/stages.ts";
import { type ExtractLayout, writeExtractLayout } from "../../../../src/scan/extract/extract-layout.ts";
import { ScanExtract } from "../../../../src/scan/extract/layer-extract.ts";
import { LayoutMaker } from "../../../image/make-layout.ts";
import { archive, entry, pax, type RawHeader } from "../../../image/tar/make-tar.ts";

/** Some entries of a layer's tar, as bytes. */
export type Entries = Buffer;

export interface MadeImage {
  image: PlatformImage;
  /** Length of each layer's uncompressed tar, by diff ID. */
  archiveBytes: Map<string, number>;
}

export function file(path: string | Buffer, content: string | Buffer, more: RawHeader = {}): Entries {
  const name = Buffer.from(path);
  if (name.length <= 100) return entry({ path: name, ...more }, content);
  return Buffer.concat([pax({ path: name }), entry({ path: "long", ...more }, content)]);
}

export function program(path: string, content: Buffer, mode = 0o755): Entries {
  return file(path, content, { mode });
}

/** Several files: path → content. */
export function files(contents: Readonly<Record<string, string | Buffer>>): Entries {
  return Buffer.concat(Object.entries(contents).map(([path, content]) => file(path, content)));
}

export function json(value: unknown): string {
  return JSON.stringify(value);
}

export function directory(path: string): Entries {
  return entry({ path, flag: "5", mode: 0o755 });
}

export function symlink(path: string, linkPath: string): Entries {
  return entry({ path, flag: "2", linkPath, mode: 0o777 });
}

export function hardlink(path: string, linkPath: string): Entries {
  return entry({ path, flag: "1", linkPath });
}

/** Says that a path of a lower layer is gone. */
export function whiteout(path: string): Entries {
  return entry({ path: join(path, "..", `.wh.${path.slice(path.lastIndexOf("/") + 1)}`) });
}

/** Says that what lower layers have in a directory is gone. */
export function opaque(path: string): Entries {
  return entry({ path: join(path, ".wh..wh..opq") });
}

/** An image with these layers, bottom first, each made of some entries. */
export async function makeImage(
  layout: string,
  layers: readonly (readonly Entries[])[],
  codec: "gzip" | "zstd" | "none" = "none",
): Promise<MadeImage> {
  const maker = new LayoutMaker(layout);
  const archiveBytes = new Map<string, number>();
  const made = [];
  for (const parts of layers) {
    const tar = archive(...parts);
    const layer = await maker.layer(tar, codec);
    archiveBytes.set(layer.diffId, tar.length);
    made.push(layer);
  }
  const manifest = await maker.image(made, {
    config: { history: made.map((_, i) => ({ created_by: `COPY ${i} /` })) },
  });
  await maker.index(manifest);
  return { image: { layout, platform: "linux/amd64", manifestDigest: manifest.digest }, archiveBytes };
}

/** The image's extract as a layout in `directory`, by way of the tar scanner, in chunks of `chunkBytes`. */
export async function extractImage(
  image: PlatformImage,
  directory: string,
  extract = new ScanExtract(`${directory}-layers`),
  chunkBytes = 1024 * 1024,
): Promise<ExtractLayout> {
  const [parts] = await listImages(image.layout);
  if (parts === undefined) throw new Error("there is no image");
  for (const layer of layersOf(parts)) {
    await readLayer(await tarOf(image.layout, layer.digest), { ...layer, base: false, chain: [] }, extract, chunkBytes);
  }
  return writeExtractLayout(image, (digest) => extract.of(digest), directory);
}

/** As the engine does it: restored if it can be, else read. */
export async function readLayer(
  tar: Buffer,
  layer: CompanionLayer,
  extract: ScanExtract,
  chunkBytes: number,
): Promise<void> {
  if (await extract.restore(layer)) return;
  const run = await extract.open(layer);
  if (run === undefined) return;
  const scanner = new TarScanner(run);
  for (let at = 0; at < tar.length; at += chunkBytes) scanner.write(tar.subarray(at, at + chunkBytes));
  scanner.end();
  await run.finish();
}

export async function tarOf(layout: string, digest: string): Promise<Buffer> {
  const blob = await readFile(join(layout, "blobs", digest.replace(":", "/")));
  if (blob[0] === 0x1f) return gunzipSync(blob);
  return blob[0] === 0x28 ? zstdDecompressSync(blob) : blob;
}

/** Some layer, for tests that need no image around it. */
export const layer: CompanionLayer = {
  index: 0,
  digest: `sha256:${"a".repeat(64)}`,
  diffId: `sha256:${"b".repeat(64)}`,
  size: 1,
  mediaType: "application/vnd.oci.image.layer.v1.tar",
  base: false,
  chain: [],
};
