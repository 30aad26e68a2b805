import fc from "fast-check";
import { expect, test } from "vitest";
import { visibleName } from "../../../src/report/escape/visible.ts";
import { hostileText } from "./hostile.ts";

test.each([
  ["plain name.txt", "plain name.txt"],
  ["a\nb\tc\u001b[31m", "a\\x0ab\\x09c\\x1b[31m"],
  ["\u202egnp.exe", "\\u202egnp.exe"],
  ["zero\u200bwidth", "zero\\u200bwidth"],
  ["caf\udcc3\udca9", "caf\\xc3\\xa9"],
  ["lone \ud800", "lone \\ud800"],
  ["tags \u{e0041}", "tags \\u{e0041}"],
  ["back\\slash", "back\\\\slash"],
  ["鯨 🐋", "鯨 🐋"],
])("%j is shown as %s", (name, shown) => {
  expect(visibleName(name)).toBe(shown);
});

test("whatever a file is called, nothing unseen is left, and other names look other", () => {
  fc.assert(
    fc.property(hostileText, hostileText, (one, other) => {
      const shown = visibleName(one, 100_000);
      expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
      expect(shown.isWellFormed()).toBe(true);
      expect(visibleName(other, 100_000) === shown).toBe(one === other);
    }),
  );
});

test("a name of 100 kB is cut, whatever it is made of", () => {
  expect(visibleName("\u202e".repeat(100_000), 300)).toHaveLength(300);
});
