import { pipeline } from "node:stream/promises";
import { createZstdDecompress } from "node:zlib";
import { chunkSize } from "./chunk-size.ts";
import type { LayerCodec } from "./codec.ts";
import { freeMemory } from "./free-memory.ts";
import { gunzip } from "./gunzip.ts";
import type { RunningCrc } from "./running-crc.ts";
import { ZstdFrames } from "./zstd-frames.ts";

/**
 * Runs `source` through the codec's decompressor and hands each piece to `consume`, one at a time: the next is read only
 * when `consume` is done, and the piece is of no use after that. `source` may give the same memory again and again. Rejects with what source, decompressor or consumer threw, or an AbortError.
 *
 * @param crc sums what is handed out, from its start; `consume` may ask it for places in its piece. With it gzip takes less time
 */
export async function inflate(
  source: AsyncIterable<Buffer>,
  codec: LayerCodec,
  consume: (chunk: Buffer) => void | Promise<void>,
  signal: AbortSignal,
  crc?: RunningCrc,
): Promise<void> {
  const sink = async (chunks: AsyncIterable<Buffer>) => {
    for await (const chunk of chunks) {
      crc?.begin(chunk);
      await consume(chunk);
      crc?.end();
      if (codec !== "none") giveBack(chunk);
    }
  };
  if (codec === "gzip") await gunzip(source, sink, crc, signal);
  else if (codec === "zstd") await unzstd(source, sink, signal);
  else await pipeline(source, sink, { signal });
}

/** zlib cuts its pieces out of one buffer, one after the other, and takes a new one when that is full: the piece that ends where the buffer does is its last. */
function giveBack(piece: Buffer): void {
  const { buffer, byteOffset, length } = piece;
  if (byteOffset + length === buffer.byteLength && buffer.byteLength === chunkSize) freeMemory(piece);
}

async function unzstd(
  source: AsyncIterable<Buffer>,
  sink: (chunks: AsyncIterable<Buffer>) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const decompressor = createZstdDecompress({ chunkSize });
  const { writableHighWaterMark } = decompressor;
  const cutFrames = async function* () {
    const frames = new ZstdFrames();
    for await (const chunk of source) {
      for (const piece of frames.cut(chunk)) {
        // A small piece waits in the decompressor's queue while the source's memory may be filled anew.
        yield piece.length < writableHighWaterMark ? Buffer.from(piece) : piece;
      }
    }
    frames.end();
  };
  await pipeline(cutFrames, decompressor, sink, { signal });
}
