import { expect, it } from "vitest";
import { lastLines } from "../../src/process/excerpt.ts";

it.each([
  ["", 3, ""],
  ["a", 3, "a"],
  ["a\nb\nc\nd\n\n", 2, "c\nd"],
  ["a\r\nb\r\nc\r\n", 2, "b\nc"],
  ["a\n\nb", 2, "\nb"],
  ["a\nb", 0, ""],
])("lastLines(%j, %i) is %j", (text, count, expected) => {
  expect(lastLines(text, count)).toBe(expected);
});
