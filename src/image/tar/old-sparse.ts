import { TarError } from "./entry.ts";
import { parseNumber } from "./numbers.ts";

/** Of an old GNU sparse file's header: the file's full length, and whether its map goes on in the next block. */
export function readOldSparse(block: Buffer, offset: number): { size: number; continues: boolean } {
  const size = parseNumber(block.subarray(483, 495));
  if (size === undefined || size < 0) throw new TarError("a sparse file's length can't be read", offset);
  return { size, continues: block[482] !== 0 };
}
