import { createHash, type Hash, randomBytes } from "node:crypto";
import { readSync } from "node:fs";
import { type FileHandle, mkdir, open, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { digestOf } from "../../image/digest.ts";
import { endOfArchive, fileHeader, padding } from "../extract/tar-header.ts";

/** Files of one layer that are to be searched, in the order of the layer. */
export interface CandidateLayer {
  /** A file that holds their content. */
  spool: string;
  files: readonly Candidate[];
}

export interface Candidate {
  /** Clean, without a leading slash. */
  path: string;
  mode: number;
  /** Where its content lies in the spool. */
  at: number;
  bytes: number;
}

/**
 * Writes a whole and honest OCI layout into `directory`, which must not exist: one uncompressed layer for each of
 * `layers`, in their order. Gives the layers' digests, which are their diff IDs too.
 *
 * The config has no history: Trivy takes layers below a CMD of the history for the base image's and passes them over
 * (`GuessBaseImageIndex` in pkg/fanal/image/image.go), which the image of a variant that other variants build on is not.
 * Each layer begins with an empty file of its own name, so that no two are the same: Trivy finds layers by diff ID.
 */
export async function writeCandidateLayout(layers: readonly CandidateLayer[], directory: string): Promise<string[]> {
  const blobs = join(directory, "blobs", "sha256");
  await mkdir(blobs, { recursive: true, mode: 0o700 });
  const written: Blob[] = [];
  for (const [index, layer] of layers.entries()) written.push(await writeLayer(layer, index, blobs));
  const digests = written.map(({ digest }) => digest);
  const config = await writeJson(blobs, {
    architecture: "amd64",
    os: "linux",
    rootfs: { type: "layers", diff_ids: digests },
  });
  const manifest = await writeJson(blobs, {
    schemaVersion: 2,
    mediaType: mediaTypes.manifest,
    config: { mediaType: mediaTypes.config, ...config },
    layers: written.map((blob) => ({ mediaType: mediaTypes.layer, ...blob })),
  });
  await writeFile(join(directory, "oci-layout"), JSON.stringify({ imageLayoutVersion: "1.0.0" }));
  await writeFile(
    join(directory, "index.json"),
    JSON.stringify({ schemaVersion: 2, manifests: [{ mediaType: mediaTypes.manifest, ...manifest }] }),
  );
  return digests;
}

const mediaTypes = {
  manifest: "application/vnd.oci.image.manifest.v1+json",
  config: "application/vnd.oci.image.config.v1+json",
  layer: "application/vnd.oci.image.layer.v1.tar",
};

interface Blob {
  digest: string;
  size: number;
}

async function writeJson(blobs: string, value: unknown): Promise<Blob> {
  const bytes = Buffer.from(JSON.stringify(value));
  const digest = digestOf(bytes, "sha256");
  await writeFile(join(blobs, hexOf(digest)), bytes, { mode: 0o600 });
  return { digest, size: bytes.length };
}

async function writeLayer({ spool, files }: CandidateLayer, index: number, blobs: string): Promise<Blob> {
  const unfinished = join(blobs, `unfinished-${randomBytes(6).toString("hex")}`);
  await using source = await open(spool, "r");
  await using target = await open(unfinished, "wx", 0o600);
  const output = new HashedFile(target);
  await output.append(fileHeader(`.plimsoll-layer-${index}`, 0o600, 0));
  for (const { path, mode, at, bytes } of files) {
    await output.append(fileHeader(path, mode, bytes));
    for (const piece of piecesOf(source.fd, at, bytes)) await output.append(piece);
    await output.append(padding(bytes));
  }
  await output.append(endOfArchive);
  const blob = await output.finish();
  await rename(unfinished, join(blobs, hexOf(blob.digest)));
  return blob;
}

const pieceBytes = 1 << 20;

/** Without waiting: a read of what was written just now takes microseconds, and thousands of files are to be read. */
function* piecesOf(descriptor: number, at: number, bytes: number): Generator<Buffer> {
  for (let done = 0; done < bytes; ) {
    const piece = Buffer.allocUnsafe(Math.min(bytes - done, pieceBytes));
    const read = readSync(descriptor, piece, 0, piece.length, at + done);
    if (read === 0) throw new RangeError("a file that was kept is cut short");
    done += read;
    yield piece.subarray(0, read);
  }
}

/** Writes in large pieces, and knows the digest of what it wrote. */
class HashedFile {
  readonly #handle: FileHandle;
  readonly #hash: Hash = createHash("sha256");
  #waiting: Uint8Array[] = [];
  #waitingBytes = 0;
  #size = 0;

  constructor(handle: FileHandle) {
    this.#handle = handle;
  }

  /** `bytes` are nobody's to change any more. */
  async append(bytes: Uint8Array): Promise<void> {
    this.#waiting.push(bytes);
    this.#waitingBytes += bytes.length;
    if (this.#waitingBytes >= pieceBytes) await this.#flush();
  }

  async finish(): Promise<Blob> {
    await this.#flush();
    return { digest: `sha256:${this.#hash.digest("hex")}`, size: this.#size };
  }

  async #flush(): Promise<void> {
    const bytes = Buffer.concat(this.#waiting);
    this.#waiting = [];
    this.#waitingBytes = 0;
    this.#hash.update(bytes);
    this.#size += bytes.length;
    await this.#handle.writeFile(bytes);
  }
}

function hexOf(digest: string): string {
  return digest.slice("sha256:".length);
}
