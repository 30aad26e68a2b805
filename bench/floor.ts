/**
 * `node bench/floor.ts LAYOUT`: the least that reading an image in Node can cost. Decompresses every layer with Node's own
 * zlib, in pieces of 1 MiB, as many at once as the engine does, largest first, and looks at nothing. Prints its own time in seconds, as read-image.ts does.
 */
import { createReadStream, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { createGunzip, createZstdDecompress } from "node:zlib";

const chunkSize = 1024 * 1024;

interface Blob {
  digest: string;
  mediaType: string;
  size: number;
}

function document(layout: string, digest: string): { manifests?: Blob[]; layers?: Blob[] } {
  return JSON.parse(readFileSync(blobPath(layout, digest), "utf8"));
}

function blobPath(layout: string, digest: string): string {
  return join(layout, "blobs", ...digest.split(":", 2));
}

/** The layers of the layout's one image, each once. */
function layersOf(layout: string): Blob[] {
  const index: { manifests: Blob[] } = JSON.parse(readFileSync(join(layout, "index.json"), "utf8"));
  let found = document(layout, index.manifests[0]?.digest ?? "");
  if (found.manifests !== undefined) found = document(layout, found.manifests[0]?.digest ?? "");
  return [...new Map((found.layers ?? []).map((layer) => [layer.digest, layer])).values()];
}

function decompressed(layout: string, { digest, mediaType }: Blob): Readable {
  const stored = createReadStream(blobPath(layout, digest), { highWaterMark: chunkSize });
  if (mediaType.endsWith("gzip")) return stored.pipe(createGunzip({ chunkSize }));
  if (mediaType.endsWith("zstd")) return stored.pipe(createZstdDecompress({ chunkSize }));
  return stored;
}

const layout = process.argv[2] ?? "";
const waiting = layersOf(layout).sort((a, b) => a.size - b.size);
const started = performance.now();
let bytes = 0;
async function readNext(): Promise<void> {
  for (let layer = waiting.pop(); layer !== undefined; layer = waiting.pop()) {
    for await (const chunk of decompressed(layout, layer)) bytes += chunk.length;
  }
}
await Promise.all(Array.from({ length: availableParallelism() + 1 }, readNext));
console.log(JSON.stringify({ seconds: (performance.now() - started) / 1000, bytes }));
