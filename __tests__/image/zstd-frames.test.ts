import { constants, zstdCompressSync, zstdDecompressSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { inflate } from "../../src/image/inflate.ts";
import { ZstdFrames } from "../../src/image/zstd-frames.ts";

const withChecksum = { params: { [constants.ZSTD_c_checksumFlag]: 1 } };
const withoutSize = { params: { [constants.ZSTD_c_contentSizeFlag]: 0 } };

function skippable(length: number, kind = 0): Buffer {
  const frame = Buffer.alloc(8 + length, 0x28);
  frame.writeUInt32LE(0x184d2a50 + kind);
  frame.writeUInt32LE(length, 4);
  return frame;
}

function split(bytes: Buffer, cuts: readonly number[]): Buffer[] {
  const edges = [...new Set([0, ...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length])].sort((a, b) => a - b);
  return edges.map((edge, i) => bytes.subarray(edge, edges[i + 1] ?? bytes.length));
}

async function decompress(chunks: readonly Buffer[]): Promise<Buffer> {
  const parts: Buffer[] = [];
  async function* source() {
    yield* chunks;
  }
  await inflate(source(), "zstd", (chunk) => void parts.push(Buffer.from(chunk)), new AbortController().signal);
  return Buffer.concat(parts);
}

describe("a zstd stream of several frames", () => {
  it("inflates to all of them, however it is cut", async () => {
    const content = fc.oneof(
      fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
      fc.nat(300_000).map((length) => Buffer.alloc(length, "run")),
    );
    const part = fc.record({ content, options: fc.constantFrom({}, withChecksum, withoutSize), skip: fc.nat(20) });
    await fc.assert(
      fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 4 }), fc.array(fc.nat()), async (parts, cuts) => {
        const frames = parts.flatMap(({ content: bytes, options, skip }, i) => [
          ...(skip > 10 ? [skippable(skip, i)] : []),
          zstdCompressSync(bytes, options),
        ]);
        const expected = Buffer.concat(parts.map(({ content: bytes }) => bytes));
        expect((await decompress(split(Buffer.concat(frames), cuts))).equals(expected)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("is why frames are cut at all: Node by itself drops what follows the first", () => {
    const one = zstdCompressSync(Buffer.from("one"));
    expect(zstdDecompressSync(Buffer.concat([one, zstdCompressSync(Buffer.from("two"))])).toString()).toBe("one");
  });

  it("is cut into one piece for each frame, because each piece costs a call of the decompressor's", () => {
    const frame = zstdCompressSync(Buffer.alloc(50_000, "x"), withChecksum);
    const pieces = new ZstdFrames().cut(Buffer.concat([frame, skippable(5), frame]));
    expect(pieces.map(({ length }) => length)).toEqual([frame.length, frame.length]);
  });
});

describe("a broken zstd stream is refused with the place", () => {
  const frame = zstdCompressSync(Buffer.from("some content that is not empty"), withChecksum);

  test.each<[string, Buffer, number]>([
    ["cut in the magic number", frame.subarray(0, 3), 3],
    ["cut in a block", frame.subarray(0, 15), 15],
    ["cut in the checksum", frame.subarray(0, -1), frame.length - 1],
    ["cut in a skippable frame", Buffer.concat([frame, skippable(9).subarray(0, 12)]), frame.length + 12],
    ["followed by text", Buffer.concat([frame, Buffer.from("text")]), frame.length],
    [
      "with a block of a reserved type",
      Buffer.concat([frame.subarray(0, 6), Buffer.from([0xff, 0xff, 0xff, 0xff])]),
      6,
    ],
  ])("%s", async (_, bytes, offset) => {
    await expect(decompress(split(bytes, [1, 2, 7]))).rejects.toMatchObject({ name: "ZstdError", offset });
  });
});
