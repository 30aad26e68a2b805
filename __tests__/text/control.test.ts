import { stripVTControlCharacters } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { oneLine, stripControl } from "../../src/text/control.ts";
import { processorClock } from "../processor-clock.ts";

const pieces = fc.array(
  fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(
      "\u001b[31m",
      "\u001b]0;title\u0007",
      "\u001b[2J",
      "\u009b1A",
      "\u202e",
      "\u001b",
      "\u001b[",
      "\r\n",
    ),
  ),
);
const hostile = pieces.map((parts) => parts.join(""));

describe("stripControl", () => {
  it.each([
    ["\u001b[1;31mred\u001b[0m", "red"],
    ["\u001b]0;a title\u0007text", "text"],
    ["\u001b]8;;https://evil\u001b\\link\u001b]8;;\u001b\\", "link"],
    ["\u009b2Jx\u009d0;t\u009cy", "xy"],
    ["a\u0008b\u0000c\u007fd\re", "abcde"],
    ["keeps\ttabs\nand lines", "keeps\ttabs\nand lines"],
    ["exe\u202egpj.sh", "exegpj.sh"],
    ["\u001b(Bcharset\u001b=", "charset"],
    ["café 漢字 🚢 👩‍💻", "café 漢字 🚢 👩‍💻"],
    ["ends in \u001b[31", "ends in "],
    ["ends in \u001b", "ends in "],
    ["\u001b]0;no end\nERROR below", "\nERROR below"],
    ["\u001b[31\nERROR below", "\nERROR below"],
  ])("%j becomes %j", (text, stripped) => {
    expect(stripControl(text)).toBe(stripped);
  });

  it("leaves nothing that a terminal obeys", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const stripped = stripControl(text);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
        expect(stripped).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
        expect(stripVTControlCharacters(stripped)).toBe(stripped);
      }),
    );
  });

  it("once is enough", () => {
    fc.assert(fc.property(hostile, (text) => stripControl(stripControl(text)) === stripControl(text)));
  });

  it("takes time in proportion to the text", () => {
    const spent = processorClock();
    for (const start of ["\u001b[", "\u001b]", "\u001b", "\u009d"]) stripControl(start.repeat(100_000));
    stripControl(`\u001b]${"x".repeat(1_000_000)}`);
    stripControl(`\u001b[${"0".repeat(1_000_000)}`);
    expect(spent()).toBeLessThan(2000);
  });
});

describe("oneLine", () => {
  it.each([
    ["  a\r\n\tb   c\n", "a b c"],
    ["RUN apt-get update \\\n  && true", "RUN apt-get update \\ && true"],
    ["a\u2028b", "ab"],
  ])("%j becomes %j", (text, line) => {
    expect(oneLine(text)).toBe(line);
  });

  it("is one line without space at its ends", () => {
    fc.assert(fc.property(hostile, (text) => !/[\r\n\t]|^\s|\s$|\s\s/.test(oneLine(text))));
  });
});
