import { pipeline } from "node:stream/promises";
import { createGunzip, createInflateRaw, type Gunzip, type InflateRaw } from "node:zlib";
import { BlobReader } from "./blob-reader.ts";
import { chunkSize } from "./chunk-size.ts";
import type { RunningCrc } from "./running-crc.ts";

type Sink = (chunks: AsyncIterable<Buffer>) => Promise<void>;

/** With no queue before it a decompressor has taken all of a piece when the next is asked for; where it stops it does so in the last. */
const options = { chunkSize, writableHighWaterMark: 1 };

/**
 * Passes what the members of a gzip stream hold to `sink`, which is called for the first member and again for what follows
 * it. With `crc`, which begins with `sink` and sums all that passes it, zlib need not sum the first member as well: most
 * layers have no other. Rejects as zlib does, and where bytes follow that are no member.
 *
 * Node leaves out what stands behind zeros that follow a member, or breaks off, as the chunks happen to fall. Go's gzip
 * reader, which container runtimes have, takes no byte there.
 */
export async function gunzip(
  source: AsyncIterable<Buffer>,
  sink: Sink,
  crc: RunningCrc | undefined,
  signal: AbortSignal,
): Promise<void> {
  const blob = new BlobReader(source);
  try {
    const start = await blob.peek();
    if (crc !== undefined && start !== undefined && isPlainHeader(start)) {
      blob.seek(headerBytes);
      await decompress(blob, createInflateRaw(options), sink, signal);
      await checkTrailer(blob, crc);
      const next = await blob.peek();
      if (next === undefined) return;
      if (next[0] === 0) throw bytesBehind(blob.offset);
    }
    await decompress(blob, createGunzip(options), sink, signal);
    if ((await blob.peek()) !== undefined) throw bytesBehind(blob.offset);
  } catch (error) {
    // What stopped the reading is told, not what then kept the source from closing.
    await blob.close().catch(() => undefined);
    throw error;
  }
}

const headerBytes = 10;

/** A whole member header without optional fields (RFC 1952 §2.3), as Go's, pigz's and BuildKit's writers make it. */
function isPlainHeader(start: Buffer): boolean {
  const [id1, id2, method, flags] = start;
  return start.length >= headerBytes && id1 === 0x1f && id2 === 0x8b && method === 8 && flags === 0;
}

/** Takes from `blob` what the decompressor takes. */
async function decompress(
  blob: BlobReader,
  decompressor: Gunzip | InflateRaw,
  sink: Sink,
  signal: AbortSignal,
): Promise<void> {
  const start = blob.offset;
  let isDone = false;
  const drain = async (chunks: AsyncIterable<Buffer>) => {
    await sink(chunks);
    isDone = true;
  };
  try {
    await pipeline(feed(blob, decompressor), decompressor, drain, { signal });
  } catch (error) {
    // One that has stopped was closed too early in the eyes of whoever would write to it.
    if (!isDone || signal.aborted) throw error;
  }
  blob.seek(start + decompressor.bytesWritten);
}

/** Gives all pieces up to the one that the decompressor stops in: whether it asks for more after that depends on Node's version. */
async function* feed(blob: BlobReader, decompressor: Gunzip | InflateRaw): AsyncGenerator<Buffer> {
  const start = blob.offset;
  for (let piece = await blob.peek(); piece !== undefined; piece = await blob.peek()) {
    blob.seek(blob.offset + piece.length);
    yield piece;
    if (start + decompressor.bytesWritten < blob.offset) return;
  }
}

/** Takes a member's CRC-32 and its length modulo 2^32 (RFC 1952 §2.3.1). */
async function checkTrailer(blob: BlobReader, { value, bytes }: RunningCrc): Promise<void> {
  const trailer = await blob.take(8);
  if (trailer.length >= 4 && trailer.readUInt32LE(0) !== value) throw zlibError("Z_DATA_ERROR", "incorrect data check");
  if (trailer.length < 8) throw zlibError("Z_BUF_ERROR", "unexpected end of file");
  if (trailer.readUInt32LE(4) !== bytes % 2 ** 32) throw zlibError("Z_DATA_ERROR", "incorrect length check");
}

function bytesBehind(offset: number): Error {
  return zlibError("Z_DATA_ERROR", `bytes that are no gzip member follow at byte ${offset}`);
}

function zlibError(code: string, message: string): Error {
  return Object.assign(new Error(message), { code });
}
