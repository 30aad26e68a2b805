import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fenced, neutralise, newFenceToken, openFence } from "../../src/process/fence.ts";
import { obeyedIn } from "../doubles/runner/command-manager.ts";
import { hostilePieces } from "../doubles/runner/hostile-pieces.ts";
import { processorClock } from "../processor-clock.ts";

const hostile = fc.array(fc.constantFrom(...hostilePieces), { maxLength: 12 }).map((pieces) => pieces.join(""));

describe("the runner, as we model it", () => {
  it.each([
    ["::set-output name=a::b", ["set-output:b"]],
    ["  ::error::no", ["error:no"]],
    ["#7 0.1 ##[set-output name=a]b", ["set-output:b"]],
    ["x ::set-output name=a::b", []],
    ["progress\r::set-output name=a::b", ["set-output:b"]],
    ["::stop-commands::T\n::error::no\n::T::\n::error::yes", ["error:yes"]],
  ])("obeys %j with %j", (output, obeyed) => {
    expect(obeyedIn(output)).toEqual(obeyed);
  });
});

describe("neutralise", () => {
  it.each([
    ["##[set-output name=a]b", "# #[set-output name=a]b"],
    ["#7 0.1 ##[error]x ##[endgroup]", "#7 0.1 # #[error]x # #[endgroup]"],
    ["####[error]", "### #[error]"],
    ["::set-output name=a::b", ": :set-output name=a::b"],
    [" \t::error::x", " \t: :error::x"],
    ["10%\r::error::x", "10%\r: :error::x"],
    ["##vso[task.complete result=Succeeded]", "# #vso[task.complete result=Succeeded]"],
    ["##teamcity[buildStatus]", "# #teamcity[buildStatus]"],
  ])("breaks %j", (line, broken) => {
    expect(neutralise(line)).toBe(broken);
  });

  it.each(["std::vector<int> a;", "fe80::1", "## Heading", "array[0] ## [x]", "a [::] b", ""])("leaves %j", (line) => {
    expect(neutralise(line)).toBe(line);
  });

  it("leaves nothing that the runner obeys, in whatever text", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(obeyedIn(neutralise(text))).toEqual([]);
      }),
      { numRuns: 5000 },
    );
  });

  it("once is enough", () => {
    fc.assert(fc.property(hostile, (text) => neutralise(neutralise(text)) === neutralise(text)));
  });

  it("takes time in proportion to the text", () => {
    const line = `${" ".repeat(1_000_000)}${"#".repeat(1_000_000)}`;
    const spent = processorClock();
    neutralise(line);
    expect(spent()).toBeLessThan(500);
  });
});

describe("fenced", () => {
  it("lets nothing out, and commands after it work again", () => {
    fc.assert(
      fc.property(fc.array(hostile), (lines) => {
        const output = [...fenced(lines), "::warning::ours"].join("\n");
        expect(obeyedIn(output)).toEqual(["warning:ours"]);
      }),
    );
  });

  it("holds without neutralising too: each wall stands alone", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const token = newFenceToken();
        expect(obeyedIn([openFence(token), text, `::${token}::`].join("\n"))).toEqual([]);
      }),
    );
  });

  it("has another token each time", () => {
    expect(new Set(Array.from({ length: 100 }, newFenceToken)).size).toBe(100);
    expect(newFenceToken()).toMatch(/^plimsoll-[0-9a-f]{32}$/);
  });
});
