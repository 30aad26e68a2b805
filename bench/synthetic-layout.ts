import { createHash, randomFillSync } from "node:crypto";
import { createWriteStream, mkdirSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip, createZstdCompress } from "node:zlib";
import { pack } from "tar-stream";

export interface SyntheticLayer {
  codec: "gzip" | "zstd";
  files: number;
  bytesPerFile: number;
}

const suffix = { gzip: "gzip", zstd: "zstd" } as const;

/** Writes an OCI layout with such layers into `directory`. Half of the content compresses away, as in real images. */
export async function writeSyntheticLayout(directory: string, layers: readonly SyntheticLayer[]): Promise<void> {
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
  for (let number = 0; number < files; number++) {
    const entry = tar.entry({ name: `layer-${layer}/${number % 100}/file-${number}`, size: bytesPerFile });
    await pipeline(content(bytesPerFile), entry);
  }
  tar.finalize();
  await written;
  const digest = stored.digest();
  renameSync(unfinished, blobPath(directory, digest));
  return { digest, size: statSync(blobPath(directory, digest)).size, diffId: plain.digest() };
}

async function* content(bytes: number): AsyncGenerator<Buffer> {
  const block = Buffer.alloc(Math.min(1 << 20, bytes));
  for (let left = bytes; left > 0; left -= block.length) {
    randomFillSync(block, 0, block.length >> 1);
    yield Buffer.from(block.subarray(0, Math.min(left, block.length)));
  }
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
