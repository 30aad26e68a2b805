import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearest } from "../../src/text/nearest.ts";

const keys = ["version", "variants", "budgets", "vulnerabilities", "lint", "scan", "drift"];

describe("nearest", () => {
  it.each([
    ["budget", "budgets"],
    ["vairants", "variants"],
    ["Versoin", "version"],
    ["vulnerabilties", "vulnerabilities"],
    ["lnt", "lint"],
    ["scna", "scan"],
  ])("%s was meant to be %s", (given, meant) => {
    expect(nearest(given, keys)).toBe(meant);
  });

  it.each(["", "x", "colour", "completely-different"])("%j is like none of them", (given) => {
    expect(nearest(given, keys)).toBeUndefined();
  });

  it("finds nothing among nothing", () => {
    expect(nearest("budget", [])).toBeUndefined();
  });

  it("takes the first of two that are as near", () => {
    expect(nearest("cat", ["bat", "rat"])).toBe("bat");
  });

  const word = fc.stringMatching(/^[a-z]{3,12}$/);

  it("finds a word itself, whatever else is there", () => {
    fc.assert(fc.property(word, fc.array(word), (given, others) => nearest(given, [...others, given]) === given));
  });

  it("finds a word with one letter changed, dropped, doubled or swapped with the next", () => {
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom("change", "drop", "double", "swap"), (meant, place, slip) => {
        const at = place % (meant.length - 1);
        const [before, letter = "", next = "", after] = [
          meant.slice(0, at),
          meant[at],
          meant[at + 1],
          meant.slice(at + 2),
        ];
        const given = {
          change: `${before}#${next}${after}`,
          drop: `${before}${next}${after}`,
          double: `${before}${letter}${letter}${next}${after}`,
          swap: `${before}${next}${letter}${after}`,
        }[slip];
        expect(nearest(given, ["a-very-different-one", meant])).toBe(meant);
      }),
    );
  });
});
