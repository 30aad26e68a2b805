import { constants, zstdCompressSync } from "node:zlib";
import fc from "fast-check";
import { beforeAll, describe, expect, it, test } from "vitest";
import { PlimsollError } from "../../../src/errors.ts";
import { ColumnReader, numberColumn, textColumn, wordColumn } from "../../../src/image/summary/columns.ts";
import { decodeSummary } from "../../../src/image/summary/decode.ts";
import { encodeSummary, summaryChecksum, summaryMark } from "../../../src/image/summary/encode.ts";
import type { ImageSummary } from "../../../src/image/summary/image-summary.ts";
import { file, makeSummary } from "./made-image.ts";

const summary = makeSummary({
  layers: [
    { files: [file("a", 100), file("b/c", 7), file("b/d", 8)], base: true },
    { files: [file("a", 50), file("e", 70_000)] },
  ],
  packages: [{ name: "p", owns: ["b/c"] }],
});

let bytes: Buffer;
beforeAll(async () => {
  bytes = await encodeSummary(summary);
});

/** What comes of the bytes: a summary, or the code of the error. Anything that is no coded error fails the test. */
async function outcome(given: Uint8Array): Promise<ImageSummary | string> {
  try {
    return await decodeSummary(given);
  } catch (error) {
    if (!(error instanceof PlimsollError)) throw error;
    return error.code;
  }
}

/** Bytes whose mark and checksum hold, whatever is in them: what somebody would make on purpose. */
function sealed(record: Uint8Array, parameters: Record<number, number> = {}): Buffer {
  const body = zstdCompressSync(record, { params: parameters });
  return Buffer.concat([summaryMark, summaryChecksum(body), body]);
}

function record(header: unknown, columns: Buffer = Buffer.alloc(0)): Buffer {
  const json = Buffer.from(typeof header === "string" ? header : JSON.stringify(header));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  return Buffer.concat([length, json, columns]);
}

const malformed = "baseline.malformed";

describe("decodeSummary", () => {
  it("refuses every cut and every flipped bit", async () => {
    for (let length = 0; length < bytes.length; length += 7)
      expect(await outcome(bytes.subarray(0, length))).toBe(malformed);
    for (let at = 0; at < bytes.length; at += 5) {
      const flipped = Buffer.from(bytes);
      flipped.writeUInt8(flipped.readUInt8(at) ^ (1 << (at % 8)), at);
      expect(await outcome(flipped)).toBe(malformed);
    }
  });

  it("gives any bytes a coded error, also when mark and checksum are right", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (garbage) => {
        expect(await outcome(garbage)).toBe(malformed);
        expect(await outcome(sealed(garbage))).toBe(malformed);
        expect(await outcome(sealed(record("{}", Buffer.from(garbage))))).toBe(malformed);
      }),
    );
  });

  test.each<[string, (summary: ImageSummary) => ImageSummary]>([
    ["layers that do not add up", (good) => ({ ...good, layers: good.layers.slice(1) })],
    ["files that do not add up", (good) => ({ ...good, files: { ...good.files, singles: [] } })],
    ["directories that do not add up", (good) => ({ ...good, directories: { ...good.directories, entries: [] } })],
    ["a size below zero", (good) => ({ ...good, otherPackages: { count: 0, bytes: -5 } })],
    [
      "a layer that is not there",
      (good) => ({ ...good, packages: good.packages.map((each) => ({ ...each, layer: 2 })) }),
    ],
    ["a package twice", (good) => ({ ...good, packages: [...good.packages, ...good.packages] })],
    ["files out of order", (good) => ({ ...good, files: { ...good.files, singles: good.files.singles.toReversed() } })],
    ["a name that is too long", (good) => ({ ...good, base: { name: "x".repeat(301) } })],
    ["a digest that is none", (good) => ({ ...good, manifestDigest: "sha256:../../etc/passwd" })],
    [
      "more layers than any image has",
      (good) => ({ ...good, layers: Array.from({ length: 1001 }, () => ({ ...at(good), unpacked: 0 })) }),
    ],
  ])("refuses %s", async (_, change) => {
    expect(await outcome(await encodeSummary(change(structuredClone(summary))))).toBe(malformed);
  });

  it("refuses what inflates to far more than a summary", async () => {
    expect(await outcome(sealed(Buffer.alloc(200e6)))).toBe(malformed);
  });

  it("refuses a frame that asks for a window of a gigabyte", async () => {
    const frame = Buffer.from(
      zstdCompressSync(Buffer.from("x"), { params: { [constants.ZSTD_c_contentSizeFlag]: 0 } }),
    );
    // RFC 8878 §3.1.1.1: descriptor without single segment, then the window's exponent (here 2^(10 + 20)).
    frame.writeUInt8(0, 4);
    frame.writeUInt8(20 << 3, 5);
    expect(await outcome(Buffer.concat([summaryMark, summaryChecksum(frame), frame]))).toBe(malformed);
  });

  it("says when another version wrote it", async () => {
    const other = Buffer.from(bytes);
    other.writeUInt8(99, summaryMark.length - 1);
    await expect(decodeSummary(other)).rejects.toThrow("another version of Plimsoll wrote it");
  });
});

function at({ layers }: ImageSummary) {
  const [first] = layers;
  if (first === undefined) throw new Error("the sample has no layer");
  return first;
}

describe("columns", () => {
  it("come back as they were", () => {
    fc.assert(
      fc.property(
        fc.array(fc.maxSafeNat(), { maxLength: 20 }),
        fc.array(
          fc.string({ unit: "binary", maxLength: 30 }).map((text) => text.toWellFormed()),
          { maxLength: 20 },
        ),
        fc.array(fc.nat(0xffffffff), { maxLength: 20 }),
        (numbers, texts, words) => {
          const reader = new ColumnReader(Buffer.concat([numberColumn(numbers), textColumn(texts), wordColumn(words)]));
          expect(reader.numbers(numbers.length)).toEqual(numbers);
          expect(reader.texts(texts.length, 100)).toEqual(texts);
          expect(reader.words(words.length)).toEqual(words);
          expect(reader.isAtEnd).toBe(true);
        },
      ),
    );
  });

  test.each<[string, number[], (reader: ColumnReader) => unknown]>([
    ["a number that has no end", Array(30).fill(0x80), (reader) => reader.numbers(1)],
    ["a number past 2^53", [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f], (reader) => reader.numbers(1)],
    ["more numbers than there are", [1, 2], (reader) => reader.numbers(3)],
    ["more words than there are", [1, 2, 3], (reader) => reader.words(1)],
    ["a number above the maximum", [9], (reader) => reader.numbers(1, 8)],
    ["a text that shares more than there is", [1, 0], (reader) => reader.texts(1, 10)],
    ["a text that is cut short", [0, 5, 65], (reader) => reader.texts(1, 10)],
    ["a text that is too long", [0, 3, 65, 65, 65], (reader) => reader.texts(1, 2)],
  ])("refuse %s", (_, given, read) => {
    expect(() => read(new ColumnReader(Buffer.from(given)))).toThrow(RangeError);
  });
});
