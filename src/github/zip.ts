import { promisify } from "node:util";
import { crc32, deflateRaw } from "node:zlib";

const deflate = promisify(deflateRaw);

export interface ZipEntry {
  /** With `/` between its parts, and none in front. */
  path: string;
  bytes: Uint8Array;
}

/** Without zip64, sizes and offsets have 32 bits and the count 16 (APPNOTE.TXT 4.4). */
const most32 = 0xffff_ffff;
const most16 = 0xffff;

// 1980-01-01, the first day that the format knows: the same files make the same zip on every day.
const firstDay = (1 << 5) | 1;
const utf8Names = 1 << 11;
const deflated = 8;
const version = 20;
const madeByUnix = (3 << 8) | version;
const regularFile = (0o100644 << 16) >>> 0;

/**
 * A zip archive of these files, as parts to be laid end to end (PKWARE APPNOTE.TXT: 4.3.7 local headers, 4.3.12 central
 * directory, 4.3.16 its end). For the few files of a report; what needs zip64 is refused.
 *
 * @throws RangeError
 */
export async function zip(entries: readonly ZipEntry[]): Promise<Uint8Array[]> {
  if (entries.length > most16) throw new RangeError(`${entries.length} files are more than a zip takes`);
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  // All at once: they are compressed on threads of Node's own.
  const contents = await Promise.all(entries.map(({ bytes }) => deflate(bytes)));
  for (const [index, { path, bytes }] of entries.entries()) {
    const name = Buffer.from(path);
    const content = contents[index] ?? Buffer.alloc(0);
    if (bytes.length > most32 || offset + content.length > most32) {
      throw new RangeError(`${path} makes the zip larger than 4 GiB`);
    }
    const facts = fields([
      [2, utf8Names],
      [2, deflated],
      [2, 0],
      [2, firstDay],
      [4, crc32(bytes)],
      [4, content.length],
      [4, bytes.length],
      [2, name.length],
      [2, 0],
    ]);
    const local = [
      fields([
        [4, 0x04034b50],
        [2, version],
      ]),
      facts,
      name,
      content,
    ];
    directory.push(
      fields([
        [4, 0x02014b50],
        [2, madeByUnix],
        [2, version],
      ]),
      facts,
      fields([
        [2, 0],
        [2, 0],
        [2, 0],
        [4, regularFile],
        [4, offset],
      ]),
      name,
    );
    parts.push(...local);
    offset += lengthOf(local);
  }
  const directoryLength = lengthOf(directory);
  const count = entries.length;
  const end = fields([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, directoryLength],
    [4, offset],
    [2, 0],
  ]);
  return [...parts, ...directory, end];
}

/** Little-endian numbers, each with its width in bytes. */
function fields(list: readonly (readonly [width: 2 | 4, value: number])[]): Buffer {
  const bytes = Buffer.alloc(list.reduce((sum, [width]) => sum + width, 0));
  let at = 0;
  for (const [width, value] of list) at = bytes.writeUIntLE(value, at, width);
  return bytes;
}

function lengthOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}
