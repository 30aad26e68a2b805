import { promisify } from "node:util";
import { constants, zstdDecompress } from "node:zlib";
import { unpackRecords } from "../build/record/record-bytes.ts";
import { PlimsollError } from "../errors.ts";
import { decodeSummary } from "../image/summary/decode.ts";
import type { BaselineImage } from "../model/baseline.ts";
import { type BaselineRecord, byVariantAndPlatform, recordLimits } from "./baseline-record.ts";
import { checksumBytes, headerLengthBytes, recordChecksum, recordMark } from "./encode-record.ts";
import { type RecordHeader, recordHeaderSchema } from "./record-header.ts";

/** 8 MiB: what our own level uses. A frame may ask for 2 GiB. */
const maximumWindowLog = 23;

const decompress = promisify(zstdDecompress);

/**
 * Reads what {@link encodeRecord} wrote. The bytes come from artifacts and caches and may be anybody's: everything is
 * bounded and checked. Whether they are about the right commit is for the caller to see.
 *
 * @throws PlimsollError `baseline.malformed` and nothing else
 */
export async function decodeRecord(bytes: Uint8Array): Promise<BaselineRecord> {
  try {
    const body = open(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    const headerLength = body.readUInt32LE(0);
    if (headerLength > recordLimits.headerBytes) throw new RangeError("its header is too large");
    const headerEnd = headerLengthBytes + headerLength;
    const { images, builds: buildBytes = 0, ...header } = readHeader(body.subarray(headerLengthBytes, headerEnd));
    const buildsStart = headerEnd + images.reduce((sum, { summary }) => sum + summary, 0);
    const packagesStart = buildsStart + buildBytes;
    if (packagesStart > body.length) throw new RangeError("its summaries are cut short");
    const builds = buildBytes === 0 ? [] : await unpackRecords(body.subarray(buildsStart, packagesStart));
    const packages = await inflatePackages(body.subarray(packagesStart), images);
    return { ...header, images: await readImages(images, body.subarray(headerEnd, buildsStart), packages), builds };
  } catch (cause) {
    const why = isOtherVersion(bytes) ? "another version of Plimsoll wrote it" : "it is damaged";
    const message = `The stored baseline can't be used: ${why}. Run Plimsoll on the default branch again to store a new one.`;
    throw new PlimsollError("baseline.malformed", message, { cause });
  }
}

function isOtherVersion(bytes: Uint8Array): boolean {
  const mark = Buffer.from(bytes.subarray(0, recordMark.length));
  return !mark.equals(recordMark) && mark.subarray(0, -1).equals(recordMark.subarray(0, -1));
}

function open(bytes: Buffer): Buffer {
  const bodyStart = recordMark.length + checksumBytes;
  if (bytes.length > bodyStart + recordLimits.bytes) throw new RangeError("it is too large");
  if (!bytes.subarray(0, recordMark.length).equals(recordMark)) throw new RangeError("it begins with other bytes");
  const body = bytes.subarray(bodyStart);
  if (!recordChecksum(body).equals(bytes.subarray(recordMark.length, bodyStart))) {
    throw new RangeError("its checksum does not hold");
  }
  return body;
}

function readHeader(bytes: Buffer): RecordHeader {
  const header = recordHeaderSchema.parse(JSON.parse(bytes.toString()));
  const inOrder = header.images.every((image, i) => {
    const before = header.images[i - 1];
    return before === undefined || byVariantAndPlatform(before, image) < 0;
  });
  if (!inOrder) throw new RangeError("its images are not in order");
  return header;
}

async function inflatePackages(frame: Buffer, images: RecordHeader["images"]): Promise<Buffer> {
  const length = images.reduce((sum, { packages = 0 }) => sum + packages, 0);
  if (length > recordLimits.allPackageBytes) throw new RangeError("its package lists are too large");
  const all = await decompress(frame, {
    // Not 0, which is no bound that zlib knows.
    maxOutputLength: Math.max(length, 1),
    params: { [constants.ZSTD_d_windowLogMax]: maximumWindowLog },
  });
  if (all.length !== length) throw new RangeError("its package lists have another length");
  return all;
}

/** One summary after the other: what is inflated of one is let go before the next. */
async function readImages(images: RecordHeader["images"], summaries: Buffer, packages: Buffer) {
  const read: BaselineImage[] = [];
  const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let summaryAt = 0;
  let packagesAt = 0;
  for (const { variant, platform, summary: length, packages: listed } of images) {
    const summary = await decodeSummary(summaries.subarray(summaryAt, summaryAt + length));
    summaryAt += length;
    const list = listed === undefined ? undefined : utf8.decode(packages.subarray(packagesAt, packagesAt + listed));
    packagesAt += listed ?? 0;
    read.push({ variant, platform, summary, ...(list === undefined ? {} : { packages: list }) });
  }
  return read;
}
