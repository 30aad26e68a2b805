import { buffer } from "node:stream/consumers";
import { fromBufferPromise } from "yauzl";

/**
 * The content of the one file that a ZIP archive has, which must be called `name` and have at most `limit` bytes.
 *
 * @throws Error for every other archive
 */
export async function onlyEntry(archive: Uint8Array, name: string, limit: number): Promise<Buffer> {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  const zip = await fromBufferPromise(bytes, { lazyEntries: true, validateEntrySizes: true });
  if (zip.entryCount !== 1) throw new RangeError(`it has ${zip.entryCount} files`);
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName !== name) throw new RangeError("its file has another name");
    if (entry.uncompressedSize > limit) throw new RangeError("its file is too large");
    // The stream ends with an error where it has not exactly the size that was just looked at (yauzl, validateEntrySizes).
    return buffer(await zip.openReadStreamPromise(entry));
  }
  throw new RangeError("it has no file");
}
