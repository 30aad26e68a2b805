import { promisify } from "node:util";
import { constants, zstdDecompress } from "node:zlib";
import { decodeSummary } from "../image/summary/decode.ts";
import { checksumBytes, headerLengthBytes, lookChecksum, lookMark } from "./encode-look.ts";
import { type KnownLook, lookLimits } from "./known-look.ts";
import { lookHeaderSchema } from "./look-header.ts";

/** 8 MiB: more than our own level uses. A frame may ask for 2 GiB. */
const maximumWindowLog = 23;

const decompress = promisify(zstdDecompress);

/**
 * Reads what `encodeLook` wrote; everything is bounded and checked. Undefined for what is damaged, of another version, or
 * says two things: it is not known then.
 */
export async function decodeLook(bytes: Uint8Array): Promise<KnownLook | undefined> {
  try {
    return await decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch {
    return undefined;
  }
}

async function decode(bytes: Buffer): Promise<KnownLook | undefined> {
  const bodyStart = lookMark.length + checksumBytes;
  if (bytes.length > bodyStart + lookLimits.bytes || !bytes.subarray(0, lookMark.length).equals(lookMark)) return;
  const body = bytes.subarray(bodyStart);
  if (!lookChecksum(body).equals(bytes.subarray(lookMark.length, bodyStart))) return;
  const headerEnd = headerLengthBytes + body.readUInt32LE(0);
  const json = await decompress(body.subarray(headerLengthBytes, headerEnd), {
    maxOutputLength: lookLimits.headerBytes,
    params: { [constants.ZSTD_d_windowLogMax]: maximumWindowLog },
  });
  const header = lookHeaderSchema.parse(JSON.parse(json.toString("utf8")));
  const summary = await decodeSummary(body.subarray(headerEnd));
  const isOne =
    summary.manifestDigest === header.image.manifestDigest && summary.configDigest === header.image.configDigest;
  return isOne ? { ...header, summary } : undefined;
}
