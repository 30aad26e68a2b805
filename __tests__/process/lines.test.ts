import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLineSplitter } from "../../src/process/lines.ts";

function linesOf(chunks: readonly Uint8Array[], limit?: number): string[] {
  const lines: string[] = [];
  const splitter = createLineSplitter((line) => lines.push(line), limit);
  for (const chunk of chunks) splitter.push(chunk);
  splitter.end();
  return lines;
}

/** `bytes` cut at the given places. */
function cutAt(bytes: Buffer, places: readonly number[]): Buffer[] {
  const borders = [0, ...places.map((place) => place % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  return borders.slice(1).map((end, index) => bytes.subarray(borders[index], end));
}

describe("createLineSplitter", () => {
  it.each([
    ["", []],
    ["a", ["a"]],
    ["a\n", ["a"]],
    ["a\n\nb\n", ["a", "", "b"]],
    ["a\r\nb\r\n", ["a", "b"]],
    ["10%\r20%\r100%\n", ["10%\r20%\r100%"]],
    ["é漢🚢\nü", ["é漢🚢", "ü"]],
  ])("cuts %j into %j", (text, lines) => {
    expect(linesOf([Buffer.from(text)])).toEqual(lines);
  });

  it("gives the same lines wherever the chunks end, also in the middle of a character or of CR LF", () => {
    const line = fc.string({ unit: "grapheme" }).filter((text) => !/[\r\n]/.test(text));
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom("\n", "\r\n"), fc.array(fc.nat()), (lines, end, places) => {
        const bytes = Buffer.from(lines.map((each) => each + end).join(""));
        expect(linesOf(cutAt(bytes, places))).toEqual(lines);
      }),
    );
  });

  it("cuts a line that is too long and goes on with the next", () => {
    expect(linesOf([Buffer.from("abcdefgh\nij\n")], 4)).toEqual(["abcd…", "ij"]);
    expect(linesOf([Buffer.from("abc"), Buffer.from("def"), Buffer.from("\nij")], 4)).toEqual(["abcd…", "ij"]);
    expect(linesOf([Buffer.from("abcd\r\nij\n")], 5)).toEqual(["abcd", "ij"]);
  });

  it("leaves no half of a character at the cut", () => {
    expect(linesOf([Buffer.from("abc🚢d\n")], 4)).toEqual(["abc\ufffd…"]);
  });

  it("takes a line of 100 MB without keeping it", () => {
    const lengths: number[] = [];
    const splitter = createLineSplitter((line) => lengths.push(line.length));
    const chunk = Buffer.alloc(64 * 1024, "x");
    for (let sent = 0; sent < 100_000_000; sent += chunk.length) splitter.push(chunk);
    splitter.end();
    expect(lengths).toEqual([1024 * 1024 + 1]);
  });

  it("replaces what is no UTF-8", () => {
    expect(linesOf([Buffer.from([0x61, 0xff, 0x62, 0x0a])])).toEqual(["a\ufffdb"]);
  });
});
