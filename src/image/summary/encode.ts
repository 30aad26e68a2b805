import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { constants, zstdCompress } from "node:zlib";
import { numberColumn, textColumn, wordColumn } from "./columns.ts";
import type { SummaryHeader } from "./header-schema.ts";
import type { ImageSummary } from "./image-summary.ts";

/** How the bytes of a summary begin; the last byte goes up when their meaning changes. */
export const summaryMark = Buffer.from("PLIMSUM\u0001", "latin1");
export const checksumBytes = 32;
export const headerLengthBytes = 4;

/** Small matters more than quick: it is written once for a commit and fetched for every pull request. */
const level = 15;
const compress = promisify(zstdCompress);

export function summaryChecksum(body: Buffer): Buffer {
  return createHash("sha256").update(body).digest();
}

/** The summary as bytes: mark, SHA-256 of what follows, and that, compressed. {@link decodeSummary} reads them. */
export async function encodeSummary(summary: ImageSummary): Promise<Buffer> {
  const header = Buffer.from(JSON.stringify(headerOf(summary)));
  const length = Buffer.alloc(headerLengthBytes);
  length.writeUInt32LE(header.length);
  const record = Buffer.concat([length, header, ...columnsOf(summary)]);
  const body = await compress(record, {
    params: { [constants.ZSTD_c_compressionLevel]: level },
    // zstd then takes tables for this much and not for the most there could be: a fraction of the time.
    pledgedSrcSize: record.length,
  });
  return Buffer.concat([summaryMark, summaryChecksum(body), body]);
}

function headerOf({ packages, directories, files, ...rest }: ImageSummary): SummaryHeader {
  return {
    ...rest,
    sizes: knownSizes(rest.sizes),
    depth: directories.depth,
    threshold: files.threshold,
    packages: packages.length,
    directories: directories.entries.length,
    singles: files.singles.length,
    small: files.small.length,
  };
}

/** Only compressed sizes may be unknown. */
function knownSizes({ compressed, unpacked, visible, shadowed }: ImageSummary["sizes"]): SummaryHeader["sizes"] {
  const known = (size: ImageSummary["sizes"]["unpacked"]) => ({ ...size, total: size.total ?? 0 });
  return { compressed, unpacked: known(unpacked), visible: known(visible), shadowed: known(shadowed) };
}

function columnsOf({ packages, directories, files }: ImageSummary): Buffer[] {
  const { singles, small } = files;
  return [
    textColumn(packages.map(({ type }) => type)),
    textColumn(packages.map(({ name }) => name)),
    textColumn(packages.map(({ version }) => version)),
    numberColumn(packages.map(({ layer }) => layer)),
    numberColumn(packages.map(({ bytes }) => bytes)),
    wordColumn(packages.map(({ content }) => content)),
    textColumn(directories.entries.map(({ path }) => path)),
    numberColumn(directories.entries.map(({ bytes }) => bytes)),
    textColumn(singles.map(({ path }) => path)),
    numberColumn(singles.map(({ layer }) => layer)),
    numberColumn(singles.map(({ bytes }) => bytes)),
    wordColumn(singles.map(({ crc }) => crc)),
    textColumn(small.map(({ directory }) => directory)),
    numberColumn(small.map(({ count }) => count)),
    numberColumn(small.map(({ layer }) => layer)),
    numberColumn(small.map(({ bytes }) => bytes)),
    wordColumn(small.map(({ content }) => content)),
  ];
}
