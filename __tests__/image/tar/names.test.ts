import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { decodeName } from "../../../src/image/tar/names.ts";

describe("decodeName", () => {
  it("keeps valid UTF-8 as it is, the replacement character too", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const formed = text.toWellFormed();
        expect(decodeName(Buffer.from(formed))).toBe(formed);
      }),
    );
    expect(decodeName(Buffer.from("a\ufffdb"))).toBe("a\ufffdb");
  });

  it("never makes one name of two", () => {
    const bytes = fc.uint8Array({ maxLength: 12 });
    const near = fc.array(fc.constantFrom(0x2f, 0x61, 0xc3, 0xa9, 0xff, 0xef, 0xbf, 0xbd, 0xed, 0xb2, 0x80), {
      maxLength: 6,
    });
    for (const arbitrary of [bytes, near.map((list) => Uint8Array.from(list))]) {
      fc.assert(
        fc.property(arbitrary, arbitrary, (a, b) => {
          const same = Buffer.compare(a, b) === 0;
          expect(decodeName(Buffer.from(a)) === decodeName(Buffer.from(b))).toBe(same);
        }),
      );
    }
  });

  test("a broken component leaves its neighbours readable", () => {
    const name = decodeName(Buffer.concat([Buffer.from("ü/"), Buffer.from([0x66, 0xff]), Buffer.from("/é")]));
    expect(name.split("/")).toEqual(["ü", "f\udcff", "é"]);
    expect(name.toWellFormed()).toBe("ü/f\ufffd/é");
  });
});
