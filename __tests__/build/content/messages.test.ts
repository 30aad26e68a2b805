import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { digestRequest, ReadResponses, sizeOfInfo } from "../../../src/build/content/messages.ts";
import { bytesField, frame, numberField } from "./encode.ts";

function cutAll(stream: Buffer, sizes: readonly number[]): Buffer {
  const responses = new ReadResponses();
  const pieces: Buffer[] = [];
  let at = 0;
  for (let turn = 0; at < stream.length; turn++) {
    const size = Math.max(1, sizes[turn % Math.max(1, sizes.length)] ?? 1);
    for (const piece of responses.cut(stream.subarray(at, at + size))) pieces.push(Buffer.from(piece));
    at += size;
  }
  responses.end();
  return Buffer.concat(pieces);
}

const anyMessage = fc.record({
  offset: fc.option(fc.nat({ max: 2 ** 31 - 1 }), { nil: undefined }),
  data: fc.uint8Array({ maxLength: 600 }),
  unknown: fc.option(fc.uint8Array({ maxLength: 200 }), { nil: undefined }),
});

describe("ReadResponses", () => {
  it("gives the bytes of the blob, wherever the stream is cut, and passes over what it does not know", () => {
    fc.assert(
      fc.property(
        fc.array(anyMessage, { maxLength: 8 }),
        fc.array(fc.integer({ min: 1, max: 64 })),
        (messages, sizes) => {
          const stream = messages.map(({ offset, data, unknown }) =>
            frame(
              ...(offset === undefined ? [] : [numberField(1, offset)]),
              ...(unknown === undefined ? [] : [bytesField(9, unknown)]),
              ...(data.length === 0 ? [] : [bytesField(2, data)]),
            ),
          );
          const blob = Buffer.concat(messages.map(({ data }) => data));
          expect(cutAll(Buffer.concat(stream), sizes).equals(blob)).toBe(true);
        },
      ),
    );
  });

  it.each([
    ["a message cut short", frame(bytesField(2, Buffer.from("abc"))).subarray(0, 8)],
    ["a prefix cut short", Buffer.from([0, 0, 0])],
    ["data longer than its message", Buffer.concat([Buffer.from([0, 0, 0, 0, 3]), Buffer.from([0x12, 50, 1])])],
    ["a compressed message", Buffer.from([1, 0, 0, 0, 0])],
    ["a field of another kind", Buffer.concat([Buffer.from([0, 0, 0, 0, 5]), Buffer.from([0x0d, 1, 2, 3, 4])])],
  ])("refuses %s", (_what, stream) => {
    expect(() => cutAll(stream, [1000])).toThrow(RangeError);
  });

  it("ends with any bytes, or refuses them", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        try {
          expect(cutAll(Buffer.from(bytes), [7]).length).toBeLessThanOrEqual(bytes.length);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
      }),
    );
  });
});

describe("sizeOfInfo", () => {
  it("finds the size beside labels and times", () => {
    fc.assert(
      fc.property(fc.nat({ max: 2 ** 31 - 1 }), fc.uint8Array({ maxLength: 300 }), (size, labels) => {
        const info = Buffer.concat([
          bytesField(1, Buffer.from("sha256:ab")),
          numberField(2, size),
          bytesField(5, labels),
        ]);
        expect(sizeOfInfo(bytesField(1, info))).toBe(size);
      }),
    );
  });

  it("takes an absent size for 0, as protocol buffers do, and an absent message for nothing", () => {
    expect(sizeOfInfo(bytesField(1, bytesField(1, Buffer.from("sha256:ab"))))).toBe(0);
    expect(sizeOfInfo(Buffer.alloc(0))).toBeUndefined();
  });

  it("refuses what is cut short", () => {
    const whole = bytesField(1, Buffer.concat([bytesField(1, Buffer.from("sha256:ab")), numberField(2, 70_000)]));
    expect(() => sizeOfInfo(whole.subarray(0, whole.length - 1))).toThrow(RangeError);
  });
});

it("a digest is the first field of a request, also a long one", () => {
  for (const digest of [`sha256:${"a".repeat(64)}`, `sha512:${"b".repeat(128)}`]) {
    expect(digestRequest(digest).equals(bytesField(1, Buffer.from(digest)))).toBe(true);
  }
});
