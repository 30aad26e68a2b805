import { gzipSync, zstdCompressSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { LayerCodec } from "../../../src/image/codec.ts";
import { inflate } from "../../../src/image/inflate.ts";
import { ZstdFrames } from "../../../src/image/zstd-frames.ts";

async function inflated(pieces: readonly Buffer[], codec: LayerCodec): Promise<string> {
  const parts: Buffer[] = [];
  async function* source() {
    yield* pieces;
  }
  await inflate(source(), codec, (chunk) => void parts.push(Buffer.from(chunk)), new AbortController().signal);
  return Buffer.concat(parts).toString("latin1");
}

/** Cut at `cuts`, offsets in any order. */
function pieces(bytes: Buffer, cuts: readonly number[]): Buffer[] {
  const edges = [...new Set([0, ...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length])].sort((a, b) => a - b);
  return edges.map((edge, i) => bytes.subarray(edge, edges[i + 1] ?? bytes.length)).filter(({ length }) => length > 0);
}

describe("what follows a gzip member", () => {
  const [first, second] = [gzipSync("first"), gzipSync("second")];
  const zeros = Buffer.alloc(7);

  test.each([
    ["zeros", [zeros]],
    ["zeros in a piece of their own, then more", [zeros, zeros]],
    ["a member behind zeros", [Buffer.concat([zeros, second])]],
    ["zeros and a member, each by itself", [zeros, second]],
    ["text behind zeros", [Buffer.concat([zeros, Buffer.from("text")])]],
    ["text", [Buffer.from("text")]],
    ["half a magic number", [Buffer.from([0x1f])]],
  ])("%s: refused, in one piece with the member or not", async (_, rest) => {
    for (const parts of [
      [first, ...rest],
      [Buffer.concat([first, ...rest])],
      pieces(Buffer.concat([first, ...rest]), [3, 9, 21]),
    ]) {
      await expect(inflated(parts, "gzip")).rejects.toMatchObject({ code: expect.stringMatching(/^Z_/) });
    }
  });

  it("says where", async () => {
    const at = first.length;
    await expect(inflated([Buffer.concat([first, zeros, second])], "gzip")).rejects.toThrow(`follow at byte ${at}`);
  });
});

describe("the same bytes", () => {
  const wholes = [gzipSync("some content"), zstdCompressSync(Buffer.from("some content"))];
  const unit = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...wholes) },
    fc.constant(Buffer.alloc(3)),
    fc.constantFrom(...wholes.map((bytes) => bytes.subarray(0, -3))),
    fc.uint8Array({ maxLength: 6 }).map((bytes) => Buffer.from(bytes)),
  );

  it.each(["gzip", "zstd"] as const)(
    "inflate to the same text or to an error, however they are cut: %s",
    async (codec) => {
      const outcome = (parts: readonly Buffer[]) => inflated(parts, codec).catch(({ code, name }) => `${name} ${code}`);
      await fc.assert(
        fc.asyncProperty(fc.array(unit, { maxLength: 5 }), fc.array(fc.nat(200)), async (units, cuts) => {
          const bytes = Buffer.concat(units);
          const [whole, cut] = [await outcome([bytes]), await outcome(pieces(bytes, cuts))];
          // Which rule of gzip is broken first is zlib's affair.
          expect(cut.replace(/Z_\w+/, "Z_")).toBe(whole.replace(/Z_\w+/, "Z_"));
          expect(whole).not.toMatch(/^Error (?!Z)/);
        }),
        { numRuns: 150 },
      );
    },
  );
});

test("more zstd frames than any layer has are refused", () => {
  const empty = zstdCompressSync(Buffer.alloc(0));
  const many = Buffer.concat(Array<Buffer>(100_000).fill(empty));
  const frames = new ZstdFrames();
  const cut = () => {
    for (let i = 0; i < 41; i++) frames.cut(many);
  };
  expect(cut).toThrow(expect.objectContaining({ name: "ZstdError", offset: 4_000_000 * empty.length }));
});
