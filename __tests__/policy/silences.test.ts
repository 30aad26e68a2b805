import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSilences } from "../../src/policy/silences.ts";

describe("hadolint's pragmas", () => {
  it.each([
    ["# hadolint ignore=DL3008", ["line DL3008"]],
    ["   #hadolint\tignore = DL3008 , SC2086 # because", ["line DL3008", "line SC2086"]],
    ["# hadolint global ignore=DL3008", ["global DL3008"]],
    ["# hadolint stage ignore=DL3008", ["stage DL3008"]],
    ["# hadolint shell=pwsh", ["shell pwsh"]],
    ["# hadolint ignores DL3008", []],
    ["RUN echo '# hadolint ignore=DL3008'", []],
    ["# see hadolint ignore=DL3008", []],
    ["# hadolint ignore=", []],
  ])("%j", (text, expected) => {
    expect([...readSilences(text).pragmas.keys()]).toEqual(expected);
  });

  it("are counted, once in a line", () => {
    const text = "# hadolint ignore=DL3008,DL3008\r\nFROM a\r\n# hadolint ignore=DL3008\r\nRUN b";
    expect(readSilences(text).pragmas).toEqual(new Map([["line DL3008", 2]]));
  });
});

describe("the check directive", () => {
  it.each([
    ["# check=skip=A,B", { skipped: ["A", "B"], experimental: [], failsBuild: false }],
    ["\ufeff# syntax=x\n# check = skip = A ; error = true", { skipped: ["A"], experimental: [], failsBuild: true }],
    ["# check=error=false;experimental=all", { skipped: [], experimental: ["all"], failsBuild: false }],
    ["# a comment\n# check=skip=all", { skipped: [], experimental: [], failsBuild: false }],
    ["FROM a\n# check=skip=all", { skipped: [], experimental: [], failsBuild: false }],
  ])("%j", (text, expected) => {
    expect(readSilences(text)).toMatchObject(expected);
  });
});

it("any text is read", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      const marked = `${text}\n# hadolint ignore=DL3008\n`;
      expect(readSilences(marked).pragmas.get("line DL3008")).toBeGreaterThanOrEqual(1);
    }),
  );
});
