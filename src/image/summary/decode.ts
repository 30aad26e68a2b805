import { promisify } from "node:util";
import { constants, zstdDecompress } from "node:zlib";
import { PlimsollError } from "../../errors.ts";
import { compareText } from "../../text/order.ts";
import { checkSums } from "./check-sums.ts";
import { ColumnReader } from "./columns.ts";
import { checksumBytes, headerLengthBytes, summaryChecksum, summaryMark } from "./encode.ts";
import { byIdentity } from "./fold-packages.ts";
import { headerSchema, type SummaryHeader } from "./header-schema.ts";
import { type ImageSummary, type SummaryFiles, type SummaryPackage, summaryLimits } from "./image-summary.ts";

/** No summary is larger when compressed, or when inflated: the limits on what is kept see to that. */
const maximumBytes = 32e6;
const maximumInflated = 64e6;
/** Parsed JSON takes many times its bytes, so its part is bounded too; a thousand layers with long lines fit. */
const maximumHeader = 8e6;
/** 8 MiB: what our own level uses. A frame may ask for 2 GiB. */
const maximumWindowLog = 23;

const decompress = promisify(zstdDecompress);

/**
 * Reads what {@link encodeSummary} wrote. The bytes come from caches and artifacts and may be anybody's: everything is
 * bounded and checked, sums included, and memory is bounded too. Throws `baseline.malformed` and nothing else.
 */
export async function decodeSummary(bytes: Uint8Array): Promise<ImageSummary> {
  try {
    const record = await inflate(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    const headerLength = record.readUInt32LE(0);
    if (headerLength > maximumHeader) throw new RangeError("its header is too large");
    const headerEnd = headerLengthBytes + headerLength;
    const header = headerSchema.parse(JSON.parse(record.toString("utf8", headerLengthBytes, headerEnd)));
    const columns = new ColumnReader(record.subarray(headerEnd));
    const summary = assemble(header, columns);
    if (!columns.isAtEnd) throw new RangeError("bytes follow the last column");
    checkSums(summary);
    return summary;
  } catch (cause) {
    const why = isOtherVersion(bytes) ? "another version of Plimsoll wrote it" : "it is damaged";
    const message = `The stored summary of an image can't be used: ${why}. Run Plimsoll on the default branch again to store a new one.`;
    throw new PlimsollError("baseline.malformed", message, { cause });
  }
}

function isOtherVersion(bytes: Uint8Array): boolean {
  const mark = Buffer.from(bytes.subarray(0, summaryMark.length));
  return !mark.equals(summaryMark) && mark.subarray(0, -1).equals(summaryMark.subarray(0, -1));
}

async function inflate(bytes: Buffer): Promise<Buffer> {
  if (bytes.length > maximumBytes) throw new RangeError("it is too large");
  const mark = bytes.subarray(0, summaryMark.length);
  if (!mark.equals(summaryMark)) throw new RangeError("it begins with other bytes");
  const bodyStart = summaryMark.length + checksumBytes;
  const body = bytes.subarray(bodyStart);
  const checksum = bytes.subarray(summaryMark.length, bodyStart);
  if (!summaryChecksum(body).equals(checksum)) throw new RangeError("its checksum does not hold");
  return decompress(body, {
    maxOutputLength: maximumInflated,
    params: { [constants.ZSTD_d_windowLogMax]: maximumWindowLog },
  });
}

function assemble(header: SummaryHeader, columns: ColumnReader): ImageSummary {
  const { depth, threshold: _, packages: packageCount, directories: directoryCount, singles, small, ...rest } = header;
  const packages = readPackages(packageCount, header.layers.length, columns);
  const paths = columns.texts(directoryCount, summaryLimits.pathLength);
  const sums = columns.numbers(directoryCount);
  const directories = paths.map((path, i) => ({ path, bytes: sums[i] ?? 0 }));
  const files = readFiles(header, { singles, small }, columns);
  if (!isAscending(paths, compareText)) throw new RangeError("directories are not in order");
  return { ...rest, packages, directories: { depth, entries: directories }, files };
}

function readPackages(count: number, layerCount: number, columns: ColumnReader): SummaryPackage[] {
  const types = columns.texts(count, summaryLimits.textLength);
  const names = columns.texts(count, summaryLimits.textLength);
  const versions = columns.texts(count, summaryLimits.textLength);
  const layers = columns.numbers(count, layerCount - 1);
  const bytes = columns.numbers(count);
  const contents = columns.words(count);
  const packages = types.map((type, i) => ({
    type,
    name: names[i] ?? "",
    version: versions[i] ?? "",
    layer: layers[i] ?? 0,
    bytes: bytes[i] ?? 0,
    content: contents[i] ?? 0,
  }));
  if (!isAscending(packages, byIdentity)) throw new RangeError("packages are not in order");
  return packages;
}

function readFiles(
  { threshold, layers }: SummaryHeader,
  counts: { singles: number; small: number },
  columns: ColumnReader,
): SummaryFiles {
  const paths = columns.texts(counts.singles, summaryLimits.pathLength);
  const pathLayers = columns.numbers(counts.singles, layers.length - 1);
  const pathBytes = columns.numbers(counts.singles);
  const crcs = columns.words(counts.singles);
  const directories = columns.texts(counts.small, summaryLimits.pathLength);
  const fileCounts = columns.numbers(counts.small);
  const smallLayers = columns.numbers(counts.small, layers.length - 1);
  const smallBytes = columns.numbers(counts.small);
  const contents = columns.words(counts.small);
  if (!isAscending(paths, compareText) || !isAscending(directories, compareText)) {
    throw new RangeError("files are not in order");
  }
  return {
    threshold,
    singles: paths.map((path, i) => ({
      path,
      bytes: pathBytes[i] ?? 0,
      crc: (crcs[i] ?? 0) | 0,
      layer: pathLayers[i] ?? 0,
    })),
    small: directories.map((directory, i) => ({
      directory,
      count: fileCounts[i] ?? 0,
      bytes: smallBytes[i] ?? 0,
      content: contents[i] ?? 0,
      layer: smallLayers[i] ?? 0,
    })),
  };
}

/** Strictly: each comes once. */
function isAscending<Value>(values: readonly Value[], compare: (a: Value, b: Value) => number): boolean {
  return values.every((value, i) => {
    const before = values[i - 1];
    return before === undefined || compare(before, value) < 0;
  });
}
