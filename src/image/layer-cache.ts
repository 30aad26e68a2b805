import { createHash } from "node:crypto";
import { mkdir, readFile, utimes } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { zstdCompress, zstdDecompress } from "node:zlib";
import { evictOldest } from "./evict-oldest.ts";
import { freeMemory } from "./free-memory.ts";
import { decodeLayer, encodeLayer } from "./layer-record.ts";
import type { LayerSource } from "./layout.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import type { PathTable } from "./paths.ts";
import type { LayerContent } from "./read-layer.ts";
import { writeWhole } from "./write-whole.ts";

/** What layers hold, kept between runs: a layer that was read once on this machine is not inflated again. */
export interface LayerCache {
  /** What is known of the layer, or undefined. Never rejects: what can't be read or is damaged is not known. */
  load(layer: LayerSource, paths: PathTable): Promise<LayerContent | undefined>;
  /** Keeps it. Never rejects: a full disk only costs time in the next run. */
  store(layer: LayerSource, content: LayerContent): Promise<void>;
  /**
   * Does the work when nobody else works on this layer: images that are read at the same time share layers, and the second
   * finds what the first one kept.
   */
  alone<Result>(layer: LayerSource, work: () => Promise<Result>): Promise<Result>;
}

/** Beyond this, the entries that were not used for longest go. A layer of 20,000 files takes about 400 kB. */
const maximumBytes = 256e6;
/** No entry is larger than this when inflated: a damaged file must not fill the memory. */
const maximumInflated = 1024e6;
/** Part of every key; goes up when what is kept of a layer changes. */
const formatVersion = 3;

const compress = promisify(zstdCompress);
const decompress = promisify(zstdDecompress);

/**
 * A cache in `directory`, safe under concurrent runs: files appear whole or not at all, and each carries a checksum.
 *
 * The key holds the digest of the blob beside the diff ID. An image's own word for its diff IDs is only proven by
 * unpacking it, which a builder puts off as long as it can; the blob's digest alone decides what is in the blob.
 */
export function openLayerCache(directory: string): LayerCache {
  const fileOf = (layer: LayerSource) => join(directory, layerFile(layer));
  return {
    load: (layer, paths) => load(fileOf(layer), paths).catch(() => undefined),
    store: (layer, content) => store(directory, fileOf(layer), content).catch(() => undefined),
    alone: oneAtATime(layerFile),
  };
}

/** The name of a layer's file in the cache's directory. */
export function layerFile({ diffId, digest }: Pick<LayerSource, "diffId" | "digest">): string {
  return createHash("sha256").update(`${formatVersion} ${diffId} ${digest}`).digest("hex");
}

/** The record in a layer's file; undefined when it is damaged. Rejects when it can't be read. */
export async function readLayerFile(file: string): Promise<Buffer | undefined> {
  const bytes = await readFile(file);
  const body = bytes.subarray(checksumBytes);
  if (!checksum(body).equals(bytes.subarray(0, checksumBytes))) return undefined;
  return decompress(body, { maxOutputLength: maximumInflated });
}

async function load(file: string, paths: PathTable): Promise<LayerContent | undefined> {
  const record = await readLayerFile(file);
  if (record === undefined) return undefined;
  const content = decodeLayer(record, paths);
  const now = new Date();
  await utimes(file, now, now);
  return content;
}

const checksumBytes = 32;

function checksum(body: Buffer): Buffer {
  return createHash("sha256").update(body).digest();
}

async function store(directory: string, file: string, content: LayerContent): Promise<void> {
  await mkdir(directory, { recursive: true });
  const record = encodeLayer(content);
  const body = await compress(record).finally(() => freeMemory(record));
  await writeWhole(file, [checksum(body), body]);
  await evictOldest(directory, maximumBytes);
}
