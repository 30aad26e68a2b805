import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";

const mostEntries = 10_000;

/**
 * The file `path` of a zip archive that a stranger may have made; undefined when there is none. It is read to memory, and
 * nothing else is unpacked.
 *
 * @throws Error when it unpacks to more than `limit` bytes, is there twice, or the archive is none
 */
export async function fileInZip(zip: Uint8Array, path: string, limit: number): Promise<Buffer | undefined> {
  const archive = await opened(zip);
  if (archive.entryCount > mostEntries) throw new Error(`the archive has more than ${mostEntries} entries`);
  let found: Entry | undefined;
  for await (const entry of archive.eachEntry()) {
    if (entry.fileName !== path) continue;
    if (found !== undefined) throw new Error(`the archive has two files ${path}`);
    found = entry;
  }
  return found === undefined ? undefined : content(archive, found, limit);
}

/**
 * The same of an archive in which `path` is all there is.
 *
 * @throws Error as {@link fileInZip}, and where it is not there or not alone
 */
export async function onlyFileInZip(zip: Uint8Array, path: string, limit: number): Promise<Buffer> {
  const { entryCount } = await opened(zip);
  if (entryCount !== 1) throw new Error(`the archive has ${entryCount} files`);
  const file = await fileInZip(zip, path, limit);
  if (file === undefined) throw new Error(`the archive has no file ${path}`);
  return file;
}

function opened(zip: Uint8Array): Promise<ZipFile> {
  return fromBufferPromise(Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength));
}

/** What an entry says of its size is only a promise. */
async function content(archive: ZipFile, entry: Entry, limit: number): Promise<Buffer> {
  const tooLarge = () => new Error(`${entry.fileName} unpacks to more than ${limit} bytes`);
  if (entry.uncompressedSize > limit) throw tooLarge();
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of (await archive.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > limit) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
