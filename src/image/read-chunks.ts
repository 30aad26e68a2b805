import type { FileHandle } from "node:fs/promises";
import { chunkSize } from "./inflate.ts";

/** The file's bytes from its start, in pieces of 1 MiB. Leaves the file open, also when it is given up early. */
export async function* readChunks(file: FileHandle): AsyncGenerator<Buffer> {
  for (let position = 0; ; ) {
    const buffer = Buffer.allocUnsafe(chunkSize);
    const { bytesRead } = await file.read(buffer, 0, chunkSize, position);
    if (bytesRead === 0) return;
    position += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}
