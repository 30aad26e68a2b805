import fc from "fast-check";
import { expect, test } from "vitest";
import { bar, barWidth, plainBar } from "../../src/report/bar.ts";

test.each([
  [742, 1000, "███████▍  ┃"],
  [2812, 2500, "██████████┃█▏"],
  [0, 100, "          ┃"],
  [100, 100, "██████████┃"],
  [99.99, 100, "█████████▉┃"],
  [100.01, 100, "██████████┃▏"],
  [150, 100, "██████████┃█████"],
  [151, 100, "██████████┃█████»"],
  [9_000_000, 100, "██████████┃█████»"],
  [1, 0, "┃█████»"],
  [0, 0, "┃"],
])("%d of %d is %s", (actual, limit, expected) => {
  expect(bar(actual, limit)).toBe(expected);
});

test("never tells the wrong side of the line, and never grows too long", () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 1 }), (actual, limit) => {
      const [before = "", behind = ""] = bar(actual, limit).split("┃");
      expect(behind === "").toBe(actual <= limit);
      expect(before.length).toBe(10);
      expect(bar(actual, limit).length).toBeLessThanOrEqual(barWidth);
    }),
  );
});

test.each([
  [100, 100, "██████████"],
  [50, 100, "█████"],
  [1, 1_000_000, "▏"],
  [0, 100, ""],
  [5, 0, ""],
])("%d beside a heaviest of %d is %s", (actual, heaviest, expected) => {
  expect(plainBar(actual, heaviest)).toBe(expected);
});
