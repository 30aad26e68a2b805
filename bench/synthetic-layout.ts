import { createHash, randomFillSync } from "node:crypto";
import { createWriteStream, mkdirSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip, createZstdCompress } from "node:zlib";
import { pack } from "tar-stream";
import { cached, hashOf } from "./cache.ts";

export interface SyntheticLayer {
  codec: "gzip" | "zstd";
  files: number;
  bytesPerFile: number;
}

/** A layout with such layers, from the cache where it is there. */
export function syntheticLayout(layers: readonly SyntheticLayer[]): Promise<string> {
  return cached(`synthetic-${hashOf(layers)}`, (directory) => writeSyntheticLayout(directory, layers));
}

const suffix = { gzip: "gzip", zstd: "zstd" } as const;

/** Writes an OCI layout with such layers into `directory`. Half of the content compresses away, as in real images. */
async function writeSyntheticLayout(directory: string, layers: readonly SyntheticLayer[]): Promise<void> {
  mkdirSync(join(directory, "blobs", "sha256"), { recursive: true });
  const descriptors = [];
  const diffIds: string[] = [];
  for (const [index, layer] of layers.entries()) {
    const { digest, size, diffId } = await writeLayer(directory, layer, index);
    descriptors.push({ mediaType: `application/vnd.oci.image.layer.v1.tar+${suffix[layer.codec]}`, digest, size });
    diffIds.push(diffId);
  }
  const config = writeJson(directory, {
    architecture: "amd64",
    os: "linux",
    config: {},
    rootfs: { type: "layers", diff_ids: diffIds },
    history: diffIds.map((_, index) => ({ created_by: `COPY layer-${index} /` })),
  });
  const manifest = writeJson(directory, {
    schemaVersion: 2,
    mediaType: "application/vnd.oci.image.manifest.v1+json",
    config: { mediaType: "application/vnd.oci.image.config.v1+json", ...config },
    layers: descriptors,
  });
  writeFileSync(join(directory, "oci-layout"), JSON.stringify({ imageLayoutVersion: "1.0.0" }));
  const entry = {
    mediaType: "application/vnd.oci.image.manifest.v1+json",
    ...manifest,
    platform: { os: "linux", architecture: "amd64" },
  };
  writeFileSync(join(directory, "index.json"), JSON.stringify({ schemaVersion: 2, manifests: [entry] }));
}

async function writeLayer(directory: string, { codec, files, bytesPerFile }: SyntheticLayer, layer: number) {
  const unfinished = join(directory, `layer-${layer}`);
  const tar = pack();
  const plain = hashing();
  const stored = hashing();
  const compress = codec === "gzip" ? createGzip({ level: 1 }) : createZstdCompress();
  const written = pipeline(tar, plain.through, compress, stored.through, createWriteStream(unfinished));
  const next = contents(bytesPerFile);
  for (let number = 0; number < files; number++) {
    await pipeline(next(), tar.entry({ name: nameOf(layer, number), size: bytesPerFile }));
  }
  tar.finalize();
  await written;
  const digest = stored.digest();
  renameSync(unfinished, blobPath(directory, digest));
  return { digest, size: statSync(blobPath(directory, digest)).size, diffId: plain.digest() };
}

/** Of a length and depth as installed packages have them: a hundred files in each of their directories. */
function nameOf(layer: number, number: number): string {
  const library = Math.floor(number / 100);
  return `srv/app-${layer}/node_modules/library-${library}/dist/modules/file-${number}.js`;
}

/** Pieces of one file; each file's bytes are others, and half of each piece compresses away. */
function contents(bytes: number): () => Iterable<Buffer> {
  const block = Buffer.alloc(Math.min(1 << 20, bytes));
  return function* () {
    for (let left = bytes; left > 0; left -= block.length) {
      randomFillSync(block, 0, block.length >> 1);
      yield Buffer.from(block.subarray(0, Math.min(left, block.length)));
    }
  };
}

function hashing() {
  const hash = createHash("sha256");
  const through = new Transform({
    transform(chunk, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  return { through, digest: () => `sha256:${hash.digest("hex")}` };
}

function writeJson(directory: string, value: unknown): { digest: string; size: number } {
  const bytes = Buffer.from(JSON.stringify(value));
  const digest = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
  writeFileSync(blobPath(directory, digest), bytes);
  return { digest, size: bytes.length };
}

function blobPath(directory: string, digest: string): string {
  return join(directory, "blobs", ...digest.split(":", 2));
}
