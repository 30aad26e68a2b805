import { describe, expect, it } from "vitest";
import type { HadolintConfig } from "../../src/lint/hadolint-config.ts";
import { withoutSilenced } from "../../src/lint/hadolint-silences.ts";
import { remark, sourceOf } from "./samples.ts";

/** Whether BuildKit's remark on the file's CMD (its last line) is still made. */
function isSaid(text: string, config: HadolintConfig = {}, rule = "JSONArgsRecommended"): boolean {
  const source = sourceOf(text);
  return withoutSilenced([remark(source, text.trimEnd().split("\n").length, rule)], config).length === 1;
}

describe("what hadolint was told not to speak of, BuildKit does not say either", () => {
  it.each([
    [{ ignored: ["DL3025"] }, false],
    [{ ignored: ["DL3024"] }, true],
    [{ ignored: null }, true],
    [{}, true],
  ])("by %j", (config, said) => expect(isSaid("FROM debian:12\nCMD true\n", config)).toBe(said));

  it.each([
    ["FROM debian:12\n# hadolint ignore=DL3025\nCMD true\n", false],
    ["FROM debian:12\n# hadolint ignore=DL3025,DL3001\n# more\n\nCMD true\n", false],
    ["FROM debian:12\n#hadolint ignore = DL3001, DL3025\nCMD true\n", false],
    ["# hadolint global ignore=DL3025\nFROM debian:12\nCMD true\n", false],
    ["FROM debian:12\n# hadolint ignore=DL3025\nRUN true\nCMD true\n", true],
    ["FROM debian:12\n# hadolint ignore=DL3024\nCMD true\n", true],
    ["FROM debian:12\nRUN echo '# hadolint ignore=DL3025'\nCMD true\n", true],
  ])("by comments: %j", (text, said) => expect(isSaid(text)).toBe(said));

  it("except where comments are not heeded", () => {
    const text = "FROM debian:12\n# hadolint ignore=DL3025\nCMD true\n";
    expect(isSaid(text, { "disable-ignore-pragma": true })).toBe(true);
  });

  it("only when every rule that says the same is silent", () => {
    const rule = "MultipleInstructionsDisallowed";
    expect(isSaid("FROM debian:12\nCMD true\n", { ignored: ["DL4003"] }, rule)).toBe(true);
    expect(isSaid("FROM debian:12\nCMD true\n", { ignored: ["DL4003", "DL4004", "DL3012"] }, rule)).toBe(false);
  });

  it("checks that hadolint does not know are said", () => {
    expect(isSaid("FROM debian:12\nCMD true\n", { ignored: ["DL3025"] }, "UndefinedVar")).toBe(true);
  });
});
