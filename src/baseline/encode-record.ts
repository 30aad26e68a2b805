import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { constants, zstdCompress } from "node:zlib";
import { packRecords } from "../build/record/record-bytes.ts";
import { encodeSummary } from "../image/summary/encode.ts";
import type { BaselineImage } from "../model/baseline.ts";
import type { BuildRecord } from "../model/build-record.ts";
import { compareText } from "../text/order.ts";
import { type BaselineRecord, byVariantAndPlatform, recordLimits } from "./baseline-record.ts";
import { type RecordHeader, recordHeaderSchema } from "./record-header.ts";

/** How the bytes of a record begin; the last byte goes up when their meaning changes. */
export const recordMark = Buffer.from("PLIMBAS\u0001", "latin1");
export const checksumBytes = 32;
export const headerLengthBytes = 4;

const level = 15;
const compress = promisify(zstdCompress);

export function recordChecksum(body: Buffer): Buffer {
  return createHash("sha256").update(body).digest();
}

/**
 * The record as bytes: mark, SHA-256 of what follows, length of the header, header, the summaries one after the other, what
 * the builds left, if anything, and all package lists as one zstd frame, because variants share most of their packages. Equal records are equal bytes.
 * {@link decodeRecord} reads them.
 *
 * @throws RangeError for what is beyond the limits
 */
export async function encodeRecord(record: BaselineRecord): Promise<Buffer> {
  const images = record.images.toSorted(byVariantAndPlatform);
  const summaries = await Promise.all(images.map(({ summary }) => encodeSummary(summary)));
  const builds = await packedBuilds(record.builds);
  const header = Buffer.from(JSON.stringify(headerOf({ ...record, images }, summaries, builds.length)));
  if (header.length > recordLimits.headerBytes) throw new RangeError("the names of its variants are too long");
  const length = Buffer.alloc(headerLengthBytes);
  length.writeUInt32LE(header.length);
  const body = Buffer.concat([length, header, ...summaries, builds, await packagesOf(images)]);
  if (body.length > recordLimits.bytes) throw new RangeError("it is too large");
  return Buffer.concat([recordMark, recordChecksum(body), body]);
}

/** Whatever is too large of them is left out: they explain, and no baseline is lost for them. */
async function packedBuilds(builds: readonly BuildRecord[]): Promise<Buffer> {
  const inOrder = builds.toSorted((a, b) => compareText(a.variant, b.variant));
  return inOrder.length === 0 ? Buffer.alloc(0) : packRecords(inOrder).catch(() => Buffer.alloc(0));
}

function headerOf(
  { commit, madeAt, workflow, images }: BaselineRecord,
  summaries: readonly Buffer[],
  builds: number,
): RecordHeader {
  const header = {
    commit,
    madeAt,
    workflow,
    images: images.map(({ variant, platform, packages }, i) => ({
      variant,
      platform,
      summary: summaries[i]?.length ?? 0,
      ...(packages === undefined ? {} : { packages: Buffer.byteLength(packages) }),
    })),
    ...(builds === 0 ? {} : { builds }),
  };
  const checked = recordHeaderSchema.safeParse(header);
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  throw new RangeError(`${issue?.path.join(".") ?? "its header"}: ${issue?.message ?? "is not valid"}`);
}

async function packagesOf(images: readonly BaselineImage[]): Promise<Buffer> {
  const all = Buffer.concat(images.map(({ packages = "" }) => Buffer.from(packages)));
  if (all.length > recordLimits.allPackageBytes) throw new RangeError("its package lists are too large");
  return compress(all, { params: { [constants.ZSTD_c_compressionLevel]: level }, pledgedSrcSize: all.length });
}
