import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { parseDecimal, parseNumber } from "../../../src/image/tar/numbers.ts";

describe("parseNumber", () => {
  test.each<[string, Buffer, number | undefined]>([
    ["octal with NUL", Buffer.from("0000644\0"), 0o644],
    ["octal with spaces around", Buffer.from("  644 \0 "), 0o644],
    ["a full field without terminator", Buffer.from("77777777"), 0o77777777],
    ["an empty field", Buffer.alloc(8), 0],
    ["spaces only", Buffer.from("        "), 0],
    ["garbage behind the terminator", Buffer.from("12\0xx\0\0\0"), 0o12],
    ["a digit that is not octal", Buffer.from("00000081"), undefined],
    ["a minus sign", Buffer.from("-0000001"), undefined],
    ["a space inside", Buffer.from("12 34\0\0\0"), undefined],
    ["base-256", Buffer.from([0x80, 0, 0, 0, 0, 0, 1, 0]), 256],
    ["base-256, negative", Buffer.alloc(12, 0xff), -1],
    ["base-256, 2^53 - 1", Buffer.from([0x80, 0, 0, 0, 0, 0x1f, 255, 255, 255, 255, 255, 255]), 2 ** 53 - 1],
    ["base-256, 2^53", Buffer.from([0x80, 0, 0, 0, 0, 0x20, 0, 0, 0, 0, 0, 0]), undefined],
    ["base-256, far too large", Buffer.from([0xbf, ...Array(11).fill(0xff)]), undefined],
  ])("%s", (_, field, expected) => {
    expect(parseNumber(field)).toBe(expected);
  });

  it("reads every exact integer that GNU tar could write", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (value) => {
        const field = Buffer.alloc(12, value < 0 ? 0xff : 0);
        field.writeBigInt64BE(BigInt(value), 4);
        if (value >= 0) field[0] = 0x80;
        expect(parseNumber(field)).toBe(value);
      }),
    );
  });

  it("reads what POSIX tar writes in octal", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8 ** 11 - 1 }), fc.constantFrom("\0", " "), (value, end) => {
        expect(parseNumber(Buffer.from(value.toString(8).padStart(11, "0") + end))).toBe(value);
      }),
    );
  });

  it("never throws and never gives an inexact number", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 12 }), (field) => {
        const value = parseNumber(field);
        expect(value === undefined || Number.isSafeInteger(value)).toBe(true);
      }),
    );
  });
});

test.each<[string, number | undefined]>([
  ["0", 0],
  ["00012", 12],
  ["9007199254740991", 2 ** 53 - 1],
  ["9007199254740992", undefined],
  ["18446744073709551616", undefined],
  ["-1", undefined],
  ["+1", undefined],
  ["1e3", undefined],
  ["", undefined],
  [" 1", undefined],
])("parseDecimal(%j) is %s", (text, expected) => {
  expect(parseDecimal(text)).toBe(expected);
});
