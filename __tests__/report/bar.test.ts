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

test.each([
  [742, 1000, 500, "█████│█▍  ┃"],
  [742, 1000, 900, "███████▍ │┃"],
  [742, 1000, 745, "███████▍  ┃"],
  [742, 1000, 1200, "███████▍  ┃"],
  [2812, 2500, 2464, "█████████│┃█▏"],
  [3500, 2500, 2600, "██████████┃│███"],
  [9000, 100, 50, "█████│████┃█████»"],
  [100, 100, 0, "│█████████┃"],
])("%d of %d that was %d is %s", (actual, limit, before, expected) => {
  expect(bar(actual, limit, before)).toBe(expected);
});

test("never tells the wrong side of the line, and never grows too long", () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 1 }), fc.option(fc.nat(), { nil: undefined }), (actual, limit, was) => {
      const drawn = bar(actual, limit, was);
      const [before = "", behind = ""] = drawn.split("┃");
      expect(behind === "").toBe(actual <= limit);
      expect(before.length).toBe(10);
      expect(drawn.length).toBeLessThanOrEqual(barWidth);
      expect(drawn.split("│").length).toBeLessThanOrEqual(2);
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

test.each([
  [100, 100, 50, "█████│████"],
  [50, 100, 80, "█████   │"],
  [50, 100, 120, "█████"],
  [50, 100, 49, "█████"],
])("%d beside a heaviest of %d that was %d is %s", (actual, heaviest, before, expected) => {
  expect(plainBar(actual, heaviest, before)).toBe(expected);
});
