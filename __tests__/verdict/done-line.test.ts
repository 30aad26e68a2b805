import { expect, it } from "vitest";
import { doneLines } from "../../src/verdict/done-line.ts";
import { builtVariant, platformFacts, policy, variantFacts, vulnerability } from "./samples.ts";

const over = builtVariant("app", policy({ budgets: { unpacked: { max: 1, level: "error", ifUnavailable: "error" } } }));
const suppressed = vulnerability("CVE-2", { state: "suppressed" });

it.each([
  ["a variant", variantFacts(), /^app: 1\.00 kB.* in \d+ layers?, 0 findings$/],
  ["one over its load line", variantFacts({ variant: over }), /, over its load line, 0 findings$/],
  [
    "one with findings",
    variantFacts({
      platforms: [platformFacts({ scan: { findings: [vulnerability("CVE-1"), suppressed], packages: [] } })],
    }),
    /, 1 finding$/,
  ],
  [
    "one that could not be scanned",
    variantFacts({
      platforms: [
        platformFacts({ scan: { findings: [], packages: [], failure: { code: "tool.crashed", message: "x" } } }),
      ],
    }),
    /, not scanned$/,
  ],
  ["one without an image", variantFacts({ outcome: { status: "failed" }, platforms: [] }), /^app: failed$/],
  [
    "one that could not be measured",
    variantFacts({ platforms: [{ platform: "linux/amd64", failure: { code: "image.malformed", message: "x" } }] }),
    /^app: not measured$/,
  ],
])("%s is told at its end", (_what, facts, says) => {
  expect(doneLines(facts)).toEqual([expect.stringMatching(says)]);
});

it("tells every platform", () => {
  const platforms = [platformFacts(), platformFacts({ platform: "linux/arm64" })];
  expect(doneLines(variantFacts({ platforms }))).toEqual([
    expect.stringMatching(/^app \(linux\/amd64\): /),
    expect.stringMatching(/^app \(linux\/arm64\): /),
  ]);
});
