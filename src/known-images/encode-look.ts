import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { zstdCompress } from "node:zlib";
import { encodeSummary } from "../image/summary/encode.ts";
import { type KnownLook, lookLimits } from "./known-look.ts";
import { lookHeaderSchema } from "./look-header.ts";

/** How the bytes of a look begin; the last byte goes up when their meaning changes. */
export const lookMark = Buffer.from("PLIMLOK\u0001", "latin1");
export const checksumBytes = 32;
export const headerLengthBytes = 4;

const compress = promisify(zstdCompress);

export function lookChecksum(body: Buffer): Buffer {
  return createHash("sha256").update(body).digest();
}

/**
 * The look as bytes: mark, SHA-256 of what follows, length of the compressed header, header, summary. `decodeLook` reads
 * them.
 *
 * @throws RangeError for what is beyond the limits; ZodError for what could not be read back
 */
export async function encodeLook({ summary, ...header }: KnownLook): Promise<Buffer> {
  const json = Buffer.from(JSON.stringify(lookHeaderSchema.parse(header)));
  if (json.length > lookLimits.headerBytes) throw new RangeError("it has too many findings and packages");
  const [packed, summarised] = await Promise.all([compress(json), encodeSummary(summary)]);
  const length = Buffer.alloc(headerLengthBytes);
  length.writeUInt32LE(packed.length);
  const body = Buffer.concat([length, packed, summarised]);
  if (body.length > lookLimits.bytes) throw new RangeError("it is too large");
  return Buffer.concat([lookMark, lookChecksum(body), body]);
}
