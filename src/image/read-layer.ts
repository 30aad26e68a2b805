import type { Hash } from "node:crypto";
import type { FileHandle } from "node:fs/promises";
import { join } from "node:path";
import { PlimsollError } from "../errors.ts";
import { openBlob } from "./blobs.ts";
import { detectCodec, type LayerCodec, magicBytes } from "./codec.ts";
import { blobName, hashLike } from "./digest.ts";
import { inflate } from "./inflate.ts";
import { LayerCollector } from "./layer-collector.ts";
import type { LayerEntry } from "./layer-entry.ts";
import { explainLayerError, layerName } from "./layer-error.ts";
import type { LayerSource } from "./layout.ts";
import type { PathTable } from "./paths.ts";
import { readChunks } from "./read-chunks.ts";
import { TarScanner } from "./tar/tar-scanner.ts";

/** What one pass over a layer gives. */
export interface LayerContent {
  codec: LayerCodec;
  /** Sum of the sizes of all regular files in the tar, doubles and hidden ones included. */
  unpacked: number;
  /** Entries that are not whiteouts or other markers. */
  fileCount: number;
  /** In the order of the tar. */
  entries: LayerEntry[];
}

export interface ReadOptions {
  /** Gets the layer's paths; one table for all layers of an image. */
  paths: PathTable;
  /** Whether to compare the blob with its digest: wherever our own builder has not just written it. */
  verify: boolean;
  signal: AbortSignal;
}

/**
 * Reads a layer once, as a stream: inflated, scanned for its entries, contents skipped. A few MiB of it are in memory at
 * a time. Throws `image.malformed` (no tar, broken compression, hostile numbers), `image.digest` (other bytes than the
 * manifest says), both naming the layer and the place, or `cancelled`.
 */
export async function readLayer(layout: string, layer: LayerSource, options: ReadOptions): Promise<LayerContent> {
  const file = await openBlob(join(layout, blobName(layer.digest)), layerName(layer));
  const hash = options.verify ? hashLike(layer.digest) : undefined;
  const collector = new LayerCollector(options.paths);
  const scanner = new TarScanner(collector);
  try {
    const codec = await checkStart(file, layer);
    const blob = hash === undefined ? readChunks(file) : hashed(readChunks(file), hash);
    await inflate(blob, codec, (chunk) => scanner.write(chunk), options.signal);
    scanner.end();
    if (hash !== undefined) checkDigest(hash, layer);
    const { unpacked, fileCount, entries } = collector;
    return { codec, unpacked, fileCount, entries };
  } catch (error) {
    throw await explainLayerError(error, layer, options.verify ? file : undefined);
  } finally {
    await file.close();
  }
}

async function checkStart(file: FileHandle, layer: LayerSource): Promise<LayerCodec> {
  const { size } = await file.stat();
  if (size !== layer.size) throw differs(layer, `is ${size} bytes long; its manifest says ${layer.size}`);
  const start = Buffer.alloc(magicBytes);
  const { bytesRead } = await file.read(start, 0, magicBytes, 0);
  const codec = detectCodec(start.subarray(0, bytesRead));
  // What is stored as it is has the same name twice: as a blob and as content.
  const sameAlgorithm = layer.digest.split(":")[0] === layer.diffId.split(":")[0];
  if (codec === "none" && sameAlgorithm && layer.digest !== layer.diffId) {
    throw differs(layer, `is not compressed, yet its diff ID is ${layer.diffId}`);
  }
  return codec;
}

async function* hashed(chunks: AsyncIterable<Buffer>, hash: Hash): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    hash.update(chunk);
    yield chunk;
  }
}

function checkDigest(hash: Hash, layer: LayerSource): void {
  const found = hash.digest("hex");
  if (!layer.digest.endsWith(`:${found}`)) throw differs(layer, `has other bytes than its digest says (${found})`);
}

function differs(layer: LayerSource, how: string): PlimsollError {
  return new PlimsollError("image.digest", `The ${layerName(layer)} ${how}. Pull or export the image again.`);
}
