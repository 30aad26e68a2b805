import { describe, expect, it } from "vitest";
import { renderExcerpt } from "../../src/build/excerpt.ts";

const lines = (count: number) => Array.from({ length: count }, (_, at) => `line ${at + 1}`).join("\n");

describe("an excerpt of a Dockerfile", () => {
  it.each([
    ["in the middle", lines(5), 3, 3, "    1 | line 1\n    2 | line 2\n>>> 3 | line 3\n    4 | line 4\n    5 | line 5"],
    ["at the start", lines(4), 1, 2, ">>> 1 | line 1\n>>> 2 | line 2\n    3 | line 3\n    4 | line 4"],
    ["at the end", `${lines(3)}\n`, 3, 3, "    1 | line 1\n    2 | line 2\n>>> 3 | line 3"],
    [
      "with numbers of unequal width",
      lines(11),
      9,
      9,
      "     7 | line 7\n     8 | line 8\n>>>  9 | line 9\n    10 | line 10\n    11 | line 11",
    ],
    ["with CR LF", "a\r\nb\r\n", 2, 2, "    1 | a\n>>> 2 | b"],
    ["past the end of a file that changed", lines(2), 7, 9, ""],
    ["with an end before its start", lines(3), 2, 0, "    1 | line 1\n>>> 2 | line 2\n    3 | line 3"],
  ])("%s", (_where, text, start, end, expected) => {
    expect(renderExcerpt(text, start, end)).toBe(expected);
  });

  it("is bounded: long lines are cut, of a long heredoc the start is shown", () => {
    const excerpt = renderExcerpt(Array.from({ length: 10_000 }, () => "x".repeat(10_000)).join("\n"), 10, 9000);
    expect(excerpt.split("\n").every((line) => line.length < 180)).toBe(true);
    expect(excerpt.split("\n")).toHaveLength(33);
    expect(excerpt).toMatch(/ \| … 8961 more lines$/);
  });

  it("lets no escape sequence of a Dockerfile through to the terminal", () => {
    expect(renderExcerpt("RUN echo \u001b[31mred\u001b[0m\u202e\n", 1, 1)).toBe(">>> 1 | RUN echo red");
  });
});
