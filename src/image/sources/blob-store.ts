import { createHash } from "node:crypto";
import { type FileHandle, mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { detectCodec, type LayerCodec, magicBytes } from "../codec.ts";
import { blobName } from "../digest.ts";

/** A blob that was written. */
export interface StoredBlob {
  digest: string;
  size: number;
  codec: LayerCodec;
}

/** A blob on its way: written under a name of our own until all of it is there and its digest known. */
export interface BlobWriter {
  /** Bytes written so far. */
  readonly size: number;
  write(chunk: Uint8Array): Promise<void>;
  /** Puts the blob into its place. */
  finish(): Promise<StoredBlob>;
  /** Leaves nothing behind. */
  discard(): Promise<void>;
}

/** Writes blobs into the layout `directory`, each under the digest that its bytes have. */
export class BlobStore {
  readonly #directory: string;
  #count = 0;

  constructor(directory: string) {
    this.#directory = directory;
  }

  async create(algorithm = "sha256"): Promise<BlobWriter> {
    const incoming = join(this.#directory, "incoming");
    await mkdir(incoming, { recursive: true });
    this.#count += 1;
    const path = join(incoming, String(this.#count));
    return writerTo(await open(path, "wx"), path, this.#directory, algorithm);
  }
}

function writerTo(file: FileHandle, path: string, directory: string, algorithm: string): BlobWriter {
  const hash = createHash(algorithm);
  const start: number[] = [];
  let size = 0;
  return {
    get size() {
      return size;
    },
    async write(chunk) {
      hash.update(chunk);
      if (start.length < magicBytes) start.push(...chunk.subarray(0, magicBytes - start.length));
      size += chunk.length;
      for (let at = 0; at < chunk.length; ) at += (await file.write(chunk, at)).bytesWritten;
    },
    async finish() {
      await file.close();
      const digest = `${algorithm}:${hash.digest("hex")}`;
      const place = join(directory, blobName(digest));
      await mkdir(dirname(place), { recursive: true });
      await rename(path, place);
      return { digest, size, codec: detectCodec(Uint8Array.from(start)) };
    },
    async discard() {
      await file.close();
      await rm(path, { force: true });
    },
  };
}

/** Writes a small blob at once. */
export async function storeBytes(store: BlobStore, bytes: Uint8Array, algorithm?: string): Promise<StoredBlob> {
  const writer = await store.create(algorithm);
  await writer.write(bytes);
  return writer.finish();
}
