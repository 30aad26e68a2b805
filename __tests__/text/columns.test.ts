import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnsOf, cutToColumns, padToColumns, wrapToColumns } from "../../src/text/columns.ts";

const text = fc.string({ unit: "grapheme" });

describe("cutToColumns", () => {
  it.each([
    ["short", 10, "short"],
    ["exactly ten", 11, "exactly ten"],
    ["a longer text", 8, "a longe…"],
    ["漢字漢字", 5, "漢字…"],
    ["漢字漢字", 6, "漢字…"],
    ["👩‍💻👩‍💻👩‍💻", 5, "👩‍💻👩‍💻…"],
    ["cafe\u0301s", 4, "caf…"],
    ["text", 1, "…"],
    ["text", 0, ""],
  ])("%j in %i columns is %j", (given, columns, cut) => {
    expect(cutToColumns(given, columns, "…")).toBe(cut);
  });

  it("is never wider than asked for", () => {
    fc.assert(
      fc.property(text, fc.nat({ max: 30 }), (given, width) => columnsOf(cutToColumns(given, width, "…")) <= width),
    );
  });
});

it("padToColumns counts columns, not characters", () => {
  expect(padToColumns("漢字", 6)).toBe("漢字  ");
  expect(padToColumns("long", 2)).toBe("long");
});

describe("wrapToColumns", () => {
  it.each([
    ["", 10, [""]],
    ["one two three", 7, ["one two", "three"]],
    ["sha256:0123456789 is long", 8, ["sha256:0123456789", "is long"]],
    ["  indented", 20, ["  indented"]],
  ])("%j at %i", (given, columns, lines) => {
    expect(wrapToColumns(given, columns)).toEqual(lines);
  });

  it("loses nothing, and only a single word is too wide", () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1 }),
        fc.integer({ min: 1, max: 20 }),
        (words, width) => {
          const lines = wrapToColumns(words.join(" "), width);
          expect(lines.join(" ")).toBe(words.join(" "));
          for (const line of lines) expect(line.length <= width || !line.includes(" ")).toBe(true);
        },
      ),
    );
  });
});
