import type { Hash } from "node:crypto";
import type { LayerBlobs } from "../model/ports.ts";
import { detectCodec, type LayerCodec, magicBytes } from "./codec.ts";
import { hashLike } from "./digest.ts";
import { inflate } from "./inflate.ts";
import { LayerCollector, type LayerDocument } from "./layer-collector.ts";
import type { CompanionLayer, LayerCompanion, LayerCompanionRun } from "./layer-companion.ts";
import type { LayerEntry } from "./layer-entry.ts";
import { checkSize, differsFrom, explainLayerError, layerName, otherBytes } from "./layer-error.ts";
import type { LayerSource } from "./layout.ts";
import type { PathTable } from "./paths.ts";
import { type ReadBudget, spend } from "./read-budget.ts";
import { RunningCrc } from "./running-crc.ts";
import { startOf } from "./start-of.ts";
import { TarScanner } from "./tar/tar-scanner.ts";

/** What one pass over a layer gives. */
export interface LayerContent {
  codec: LayerCodec;
  /** Sum of the sizes of all regular files in the tar, doubles and hidden ones included. */
  unpacked: number;
  /** Entries that are not whiteouts or other markers. */
  fileCount: number;
  /** Bytes of the uncompressed tar, end marker and padding included. */
  archiveBytes: number;
  /** In the order of the tar. */
  entries: LayerEntry[];
  /** Files whose text the engine itself needs, in the order of the tar. */
  documents: LayerDocument[];
}

export interface ReadOptions {
  /** Gets the layer's paths; one table for all layers of an image. */
  paths: PathTable;
  /** Whether to compare the blob with its digest: wherever our own builder has not just written it. */
  verify: boolean;
  /** Whether to compare the uncompressed tar with its diff ID too. */
  verifyDiffIds: boolean;
  budget: ReadBudget;
  companions: readonly LayerCompanion[];
  signal: AbortSignal;
}

/**
 * Reads a layer once, as a stream: inflated, scanned for its entries, companions told. A few MiB of it are in memory at a
 * time. Throws `image.malformed` (no tar, broken compression, hostile numbers), `image.digest` (other bytes than manifest
 * or config say), both naming the layer and the place, or `cancelled`; and what a companion throws.
 */
export async function readLayer(blobs: LayerBlobs, layer: CompanionLayer, options: ReadOptions): Promise<LayerContent> {
  const runs = await openCompanions(layer, options.companions);
  try {
    const content = await readBlob(blobs, layer, runs, options);
    for (const run of runs) await run.finish();
    return content;
  } catch (error) {
    await Promise.all(runs.map((run) => run.abandon()));
    throw error;
  }
}

async function openCompanions(
  layer: CompanionLayer,
  companions: readonly LayerCompanion[],
): Promise<LayerCompanionRun[]> {
  const runs: LayerCompanionRun[] = [];
  for (const companion of companions) {
    const run = await companion.open(layer);
    if (run !== undefined) runs.push(run);
  }
  return runs;
}

async function readBlob(
  blobs: LayerBlobs,
  layer: LayerSource,
  companions: readonly LayerCompanionRun[],
  options: ReadOptions,
): Promise<LayerContent> {
  const opened = await blobs.open(layer.digest, layerName(layer));
  const blobHash = options.verify ? hashLike(layer.digest) : undefined;
  const tarHash = options.verifyDiffIds ? hashLike(layer.diffId) : undefined;
  const crc = new RunningCrc();
  const collector = new LayerCollector(options.paths, options.budget, companions, crc);
  const scanner = new TarScanner(collector);
  let archiveBytes = 0;
  const consume = (chunk: Buffer) => {
    archiveBytes += chunk.length;
    spend(options.budget, "bytes", chunk.length, scanner.offset);
    tarHash?.update(chunk);
    scanner.write(chunk);
  };
  try {
    checkSize(opened, layer);
    const { start, chunks } = await startOf(opened.chunks(), magicBytes);
    const codec = codecFrom(start, layer);
    const blob = blobHash === undefined ? chunks : hashed(chunks, blobHash);
    await inflate(blob, codec, consume, options.signal, crc);
    scanner.end();
    if (blobHash !== undefined) checkDigest(blobHash, layer);
    if (tarHash !== undefined) checkDiffId(tarHash, layer);
    const { unpacked, fileCount, entries, documents } = collector;
    return { codec, unpacked, fileCount, archiveBytes, entries, documents };
  } catch (error) {
    throw await explainLayerError(error, layer, options.verify ? opened : undefined);
  } finally {
    await opened.close();
  }
}

function codecFrom(start: Uint8Array, layer: LayerSource): LayerCodec {
  const codec = detectCodec(start);
  // What is stored as it is has the same name twice: as a blob and as content.
  const sameAlgorithm = layer.digest.split(":")[0] === layer.diffId.split(":")[0];
  if (codec === "none" && sameAlgorithm && layer.digest !== layer.diffId) {
    throw differsFrom(layer, `is not compressed, yet its diff ID is ${layer.diffId}`);
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
  if (!layer.digest.endsWith(`:${found}`)) throw otherBytes(layer, found);
}

function checkDiffId(hash: Hash, layer: LayerSource): void {
  const found = hash.digest("hex");
  if (!layer.diffId.endsWith(`:${found}`))
    throw differsFrom(layer, `unpacks to other bytes than its diff ID says (${found})`);
}
