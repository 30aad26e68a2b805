import { promisify } from "node:util";
import { constants, zstdCompress, zstdDecompress } from "node:zlib";
import { z } from "zod";
import type { BuildRecord } from "../../model/build-record.ts";
import { recordBounds } from "./record-bounds.ts";
import { buildRecordSchema } from "./record-schema.ts";

/** 8 MiB: what our own level uses. A frame may ask for 2 GiB. */
const maximumWindowLog = 23;
const compress = promisify(zstdCompress);
const decompress = promisify(zstdDecompress);

/**
 * Records as one zstd frame of JSON. Equal records are equal bytes. {@link unpackRecords} reads them.
 *
 * @throws RangeError for what is beyond the bounds
 */
export async function packRecords(records: readonly BuildRecord[]): Promise<Buffer> {
  const text = Buffer.from(JSON.stringify(records));
  if (text.length > recordBounds.bytes) throw new RangeError("the records of its builds are too large");
  const bytes = await compress(text, { pledgedSrcSize: text.length });
  if (bytes.length > recordBounds.compressed) throw new RangeError("the records of its builds are too large");
  return bytes;
}

/** Reads what may be anybody's bytes: bounded, and held to the form. @throws Error or ZodError */
export async function unpackRecords(bytes: Uint8Array): Promise<BuildRecord[]> {
  if (bytes.length > recordBounds.compressed) throw new RangeError("the records of its builds are too large");
  const text = await decompress(bytes, {
    maxOutputLength: recordBounds.bytes,
    params: { [constants.ZSTD_d_windowLogMax]: maximumWindowLog },
  });
  return z.array(buildRecordSchema).parse(JSON.parse(text.toString("utf8")));
}
