import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { parsePax } from "../../../src/image/tar/pax.ts";
import { paxRecord } from "./make-tar.ts";

describe("parsePax", () => {
  it("reads back every record that was written", () => {
    const value = fc.string({ unit: "grapheme" }).filter((text) => !text.includes("\0"));
    const key = fc.constantFrom("path", "linkpath", "size", "GNU.sparse.name");
    fc.assert(
      fc.property(fc.array(fc.tuple(key, value)), (records) => {
        const bytes = Buffer.concat(records.map(([name, text]) => paxRecord(name, text)));
        const result = parsePax(bytes);
        expect("records" in result && Object.fromEntries(result.records)).toEqual(Object.fromEntries(records));
      }),
    );
  });

  it("passes over attributes that do not matter here, whatever bytes they hold", () => {
    const xattr = paxRecord("SCHILY.xattr.security.capability", Buffer.from([1, 0, 0, 2, 0x0a, 0xff]));
    const result = parsePax(Buffer.concat([xattr, paxRecord("path", "a=b\nc")]));
    expect(result).toEqual({ records: new Map([["path", "a=b\nc"]]) });
  });

  test.each<[string, string | Buffer, number]>([
    ["no length", "path=x\n", 0],
    ["a length past the end", "99 path=x\n", 0],
    ["a length that ends elsewhere", "8 path=x\n", 0],
    ["a length too small for its own digits", "1 path=x\n", 0],
    ["a negative length", "-10 path=x\n", 0],
    ["a length with more digits than any", "000000000000010 path=x\n", 0],
    ["no equals sign", "10 pathxx\n", 0],
    ["an equals sign of the next record only", Buffer.concat([Buffer.from("6 abc\n"), paxRecord("path", "x")]), 0],
    ["an empty key", "7 =abc\n", 0],
    ["a NUL in a path", paxRecord("path", "a\0b"), 0],
    ["a broken second record", Buffer.concat([paxRecord("path", "x"), Buffer.from("oops")]), 9],
  ])("refuses %s and says where", (_, bytes, at) => {
    const result = parsePax(Buffer.from(bytes));
    expect(result).toMatchObject({ at, problem: expect.stringContaining("extended header") });
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void parsePax(Buffer.from(bytes))));
  });
});
