import fc from "fast-check";
import { expect, it } from "vitest";
import { formatSeconds } from "../../src/text/duration.ts";

it.each([
  [0, "0.00 s"],
  [0.154, "0.15 s"],
  [0.994, "0.99 s"],
  [0.998, "1.0 s"],
  [7.46, "7.5 s"],
  [9.96, "10 s"],
  [42.4, "42 s"],
  [59.6, "1 min"],
  [125, "2 min 5 s"],
  [3599.6, "1 h"],
  [3719, "1 h 2 min"],
  [7200, "2 h"],
  [215_969.5, "60 h"],
])("%d seconds are %s", (seconds, text) => {
  expect(formatSeconds(seconds)).toBe(text);
});

it("never says 60 s or 60 min", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1e6, noNaN: true }),
      (seconds) => !/(?<![.\d])60 (?:s|min)/.test(formatSeconds(seconds)),
    ),
  );
});
