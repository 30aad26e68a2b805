import type { FileHandle } from "node:fs/promises";
import { chunkSize } from "./chunk-size.ts";

/**
 * The file's bytes from its start, in pieces of 1 MiB. All whole pieces are in the same memory: each is to be used before
 * the next is asked for. Leaves the file open, also when it is given up early.
 */
export async function* readChunks(file: FileHandle): AsyncGenerator<Buffer> {
  const buffer = Buffer.allocUnsafeSlow(chunkSize);
  for (let position = 0; ; ) {
    const { bytesRead } = await file.read(buffer, 0, chunkSize, position);
    if (bytesRead === 0) return;
    position += bytesRead;
    // A short piece may still wait in a stream's queue when the next is read.
    yield bytesRead < chunkSize ? Buffer.from(buffer.subarray(0, bytesRead)) : buffer;
  }
}
