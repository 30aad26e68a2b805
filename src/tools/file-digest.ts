import { createHash } from "node:crypto";
import { open } from "node:fs/promises";

/** Small enough to be in the processor's cache still when it is hashed. */
const chunkBytes = 256 * 1024;

/**
 * The bytes of a file in order. All chunks are in the same memory, and each holds only until the next is asked for:
 * Trivy has 170 MB, and new buffers for them would cost more, by garbage collection, than the reading itself.
 */
export async function* chunksOf(path: string): AsyncGenerator<Buffer, void, undefined> {
  await using file = await open(path);
  const buffer = Buffer.allocUnsafe(chunkBytes);
  for (;;) {
    const { bytesRead } = await file.read(buffer, 0, chunkBytes);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
  }
}

/** The SHA-256 of a file, in hexadecimal digits. */
export async function sha256Of(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of chunksOf(path)) hash.update(chunk);
  return hash.digest("hex");
}
