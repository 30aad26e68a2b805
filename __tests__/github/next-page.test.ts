import { expect, it } from "vitest";
import { nextPage } from "../../src/github/next-page.ts";

it.each([
  ['<https://x/a?page=2>; rel="next", <https://x/a?page=9>; rel="last"', "https://x/a?page=2"],
  ['<https://x/a?page=1>; rel="prev", <https://x/a?q=1,2;3&page=3>; rel="next"', "https://x/a?q=1,2;3&page=3"],
  ["<https://x/a>; title=t; rel=next", "https://x/a"],
  ['<https://x/a>; rel="last"', undefined],
  ['<https://x/next>; rel="first"; title="next"', undefined],
  ["", undefined],
  [undefined, undefined],
])("%s", (link, expected) => {
  expect(nextPage(link)).toBe(expected);
});
