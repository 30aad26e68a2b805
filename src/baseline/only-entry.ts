import { once } from "node:events";
import type { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { type Entry, fromBuffer, type ZipFile } from "yauzl";

/**
 * The content of the one file that a ZIP archive has, which must be called `name` and have at most `limit` bytes.
 *
 * @throws Error for every other archive
 */
export async function onlyEntry(archive: Uint8Array, name: string, limit: number): Promise<Buffer> {
  const zip = await openZip(Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength));
  if (zip.entryCount !== 1) throw new RangeError(`it has ${zip.entryCount} files`);
  const entry = await firstEntry(zip);
  if (entry.fileName !== name) throw new RangeError("its file has another name");
  if (entry.uncompressedSize > limit) throw new RangeError("its file is too large");
  // The stream ends with an error where it has not exactly the size that was just looked at (yauzl, validateEntrySizes).
  return buffer(await openEntry(zip, entry));
}

function openZip(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true }, (error, zip) => {
      if (error === null) resolve(zip);
      else reject(error);
    });
  });
}

/** Rejects with the archive's error, which `once` listens for too. */
async function firstEntry(zip: ZipFile): Promise<Entry> {
  const found = once(zip, "entry");
  zip.readEntry();
  const [entry] = await found;
  return entry;
}

function openEntry(zip: ZipFile, entry: Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error === null) resolve(stream);
      else reject(error);
    });
  });
}
