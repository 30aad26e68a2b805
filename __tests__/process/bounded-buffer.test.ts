import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createBoundedBuffer } from "../../src/process/bounded-buffer.ts";

function keep(limit: number, chunks: readonly Uint8Array[]) {
  const buffer = createBoundedBuffer(limit);
  for (const chunk of chunks) buffer.push(chunk);
  return buffer;
}

describe("createBoundedBuffer", () => {
  it("keeps everything up to the limit", () => {
    const exact = keep(10, [Buffer.from("01234"), Buffer.from("56789")]);
    expect(exact.text()).toBe("0123456789");
    expect(exact.truncated).toBe(false);
  });

  it("keeps the first and the last half beyond it, and says how much is missing", () => {
    const more = keep(10, [Buffer.from("01234567"), Buffer.from("89abcdef")]);
    expect(more.text()).toBe("01234\n[… 6 B left out …]\nbcdef");
    expect(more.truncated).toBe(true);
  });

  it("keeps the right bytes for every limit and every size of chunks", () => {
    const chunks = fc.array(fc.uint8Array({ maxLength: 40 }).map((bytes) => bytes.map((byte) => 97 + (byte % 26))));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), chunks, (limit, pieces) => {
        const all = Buffer.concat(pieces).toString("latin1");
        const kept = keep(limit, pieces);
        const head = all.slice(0, Math.ceil(limit / 2));
        const tail = all.slice(all.length - Math.floor(limit / 2));
        const expected = all.length <= limit ? all : `${head}\n[… ${all.length - limit} B left out …]\n${tail}`;
        expect(kept.text()).toBe(expected);
        expect(kept.truncated).toBe(all.length > limit);
      }),
    );
  });

  it("halves no character at the gap", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), fc.integer({ min: 8, max: 60 }), (text, limit) => {
        const bytes = Buffer.from(text.toWellFormed().replaceAll("\ufffd", "?").repeat(20));
        expect(keep(limit, [bytes]).text()).not.toContain("\ufffd");
      }),
    );
  });

  it("is right when a child writes byte by byte", () => {
    const buffer = createBoundedBuffer(1000);
    for (let index = 0; index < 200_000; index++) buffer.push(Buffer.from([97 + (index % 26)]));
    expect(buffer.text().length).toBe(1000 + "\n[… 199,000 B left out …]\n".length);
  });
});
