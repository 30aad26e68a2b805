import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readDiveCi } from "../../src/inputs/dive-ci.ts";
import { parseDiveCi } from "../../src/inputs/parse-dive-ci.ts";
import { directoryWith } from "./temporary-directory.ts";

// The shape of dive's own samples: .data/.dive-ci and cmd/dive/cli/testdata/default-ci-config/.dive-ci.
const sample = `plugins:
  - plugin1

rules:
  # If the efficiency is measured below X%, mark as failed.
  lowestEfficiency: 0.95
  highestWastedBytes: 20Mb
  highestUserWastedPercent: 0.20
  plugin1/rule1: error
`;

it("reads what dive's own samples hold", () => {
  expect(parseDiveCi(sample)).toEqual({
    policy: {
      lowestEfficiency: 0.95,
      highestWastedBytes: 20_000_000,
      highestUserWastedPercent: 0.2,
      source: ".dive-ci",
    },
    warnings: [],
  });
});

describe("values", () => {
  it.each([
    ["20MB", 20_000_000],
    ["20Mb", 20_000_000],
    ["20M", 20_000_000],
    ["20 mib", 20_971_520],
    ["20Mi", 20_971_520],
    ["1.5kB", 1500],
    ["1.9", 1],
    ["7", 7],
    ["7b", 7],
    ["1GB", 1_000_000_000],
  ])("highestWastedBytes: %s is %i bytes, as for dive", (text, bytes) => {
    expect(parseDiveCi(`rules: { highestWastedBytes: ${text} }`).policy?.highestWastedBytes).toBe(bytes);
  });

  it.each(['""', "disabled", "Disabled", "off", "OFF", "false", '" off "'])("%s switches a rule off", (text) => {
    const off = `{ lowestEfficiency: ${text}, highestWastedBytes: ${text}, highestUserWastedPercent: ${text} }`;
    expect(parseDiveCi(`rules: ${off}`)).toEqual({ warnings: [] });
  });

  it.each(["", "rules:\n", "rules: {}\n", "plugins: [a]\n", "rules: { lowestEfficiency: }\n"])(
    "what %j leaves out is dive's default",
    (text) => {
      expect(parseDiveCi(text).policy).toEqual({
        lowestEfficiency: 0.9,
        highestUserWastedPercent: 0.1,
        source: ".dive-ci",
      });
    },
  );

  it.each([
    ["lowestEfficiency: 1.5", /^\.dive-ci:2:21: rules\.lowestEfficiency: expected a ratio from 0 to 1, got "1.5"/],
    ["lowestEfficiency: 90%", /expected a ratio/],
    ["lowestEfficiency: true", /expected a ratio/],
    ["lowestEfficiency: [0.9]", /expected a ratio/],
    ["highestWastedBytes: lots", /^\.dive-ci:2:23: rules\.highestWastedBytes: expected a size such as 20MB/],
    ["highestWastedBytes: -1", /expected a size/],
    ["highestWastedBytes: 20 i", /expected a size/],
    ["highestWastedBytes: 99999999999EB", /more than 2\^53/],
  ])("%s is refused with its place", (rule, message) => {
    expect(() => parseDiveCi(`rules:\n  ${rule}\n`)).toThrow(message);
  });
});

it("a rule that dive does not know is pointed out when it looks like a slip", () => {
  const { warnings } = parseDiveCi("rules: { lowest-efficiency: 0.9, highestWastedByte: 1, plugin1/rule1: error }");
  expect(warnings).toEqual([
    '.dive-ci: dive knows no rule "lowest-efficiency". Did you mean "lowestEfficiency"?',
    '.dive-ci: dive knows no rule "highestWastedByte". Did you mean "highestWastedBytes"?',
  ]);
});

describe("the file", () => {
  it("is read from the root", async () => {
    expect(await readDiveCi(await directoryWith())).toEqual({ warnings: [] });
    expect((await readDiveCi(await directoryWith({ ".dive-ci": sample }))).policy?.lowestEfficiency).toBe(0.95);
  });

  it("may not be a link that leads out of the repository", async () => {
    const [root, elsewhere] = [await directoryWith(), await directoryWith({ rules: sample })];
    await symlink(join(elsewhere, "rules"), join(root, ".dive-ci"));
    await expect(readDiveCi(root)).rejects.toThrow(".dive-ci is a link that leads out of the repository, or nowhere.");
  });
});
