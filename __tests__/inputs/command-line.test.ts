import { describe, expect, it } from "vitest";
import { type CommandLine, overridesOfCommandLine, parseOnly } from "../../src/inputs/command-line.ts";

const overrides = (flags: Partial<CommandLine> = {}) =>
  overridesOfCommandLine({ variants: [], json: false, quiet: false, ...flags });

describe("--only", () => {
  it.each([
    [undefined, ["build", "lint", "scan", "size", "probe", "audit"]],
    ["lint", ["lint"]],
    ["lint,build,scan", ["lint", "build", "scan"]],
    [" size , lint ,size", ["size", "lint"]],
  ])("%j names the stages", (text, names) => {
    expect([...parseOnly(text)]).toEqual(names);
  });

  it.each([
    ["lnt", '--only: expected one of build, lint, scan, size, probe, audit, got "lnt". Did you mean "lint"?'],
    ["", '--only: expected one of build, lint, scan, size, probe, audit, got "".'],
    ["build,", '--only: expected one of build, lint, scan, size, probe, audit, got "".'],
    ["LINT", '--only: expected one of build, lint, scan, size, probe, audit, got "LINT". Did you mean "lint"?'],
    ["lint;build", '--only: expected one of build, lint, scan, size, probe, audit, got "lint;build".'],
    // A run that does nothing must not end green.
    ["probe", '--only: the stage "probe" is not in this version yet. Leave it out.'],
  ])("%j is refused", (text, message) => {
    expect(() => parseOnly(text)).toThrow(expect.objectContaining({ code: "usage.flag", message }));
  });
});

it("flags become one form, validated", () => {
  expect(
    overrides({
      variants: ["cpu", "a/b"],
      config: "x.yml",
      out: "results",
      image: "image.tar",
      only: "size",
      platform: "linux/amd64, linux/arm64",
      parallel: "2",
      timeout: "1h30m",
      failOn: "never",
      files: ["cwd://meta.json"],
      buildArgs: ["A=b", "C"],
      buildEnv: ["C=d"],
      buildSecrets: ["id=npm,env=NPM"],
      ssh: ["default"],
      allow: ["network.host"],
    }),
  ).toMatchObject({
    variants: ["cpu", "a/b"],
    config: "x.yml",
    out: "results",
    image: "image.tar",
    platforms: ["linux/amd64", "linux/arm64"],
    parallel: 2,
    timeoutMs: 5_400_000,
    failOn: "never",
    extraBakeFiles: ["meta.json"],
    buildArgs: [{ name: "A", value: "b" }, { name: "C" }],
    buildEnvironment: [{ name: "C", value: "d" }],
    buildSecrets: [{ id: "npm", env: "NPM" }],
    ssh: ["default"],
    allow: ["network.host"],
    push: { tags: [] },
  });
});

it("takes every kind of baseline", () => {
  expect(overrides({ baseline: "image:x" })).toMatchObject({ baseline: "image:x" });
  expect(overrides({ baseline: "rebuild" })).toMatchObject({ baseline: "rebuild" });
});

describe("a wrong flag is one sentence that names it", () => {
  it.each([
    [{ parallel: "0" }, "--parallel: expected a whole number from 1 to 1000, got 0."],
    [{ parallel: "many" }, '--parallel: expected a whole number from 1 to 1000, got "many".'],
    [{ parallel: "-1" }, '--parallel: expected a whole number from 1 to 1000, got "-1".'],
    [{ timeout: "90" }, '--timeout: expected a duration such as 60s, 15m, 1h30m or 500ms, got "90".'],
    [{ failOn: "warning" }, '--fail-on: expected one of error, warn, never, got "warning".'],
    [{ platform: "amd64" }, '--platform: expected a platform such as linux/amd64, got "amd64".'],
    [{ baseline: "x" }, '--baseline: expected auto, rebuild, none or image:REF, got "x".'],
    [{ buildArgs: ["=x"] }, '--build-arg: expected NAME=VALUE or NAME, got "=x".'],
    [{ buildSecrets: ["npm"] }, '--build-secret: expected "id=ID,src=FILE" or "id=ID,env=NAME".'],
    [
      { buildSecrets: ["npm=hunter2"] },
      '--build-secret: A value on a command line can be read by every process of the machine. Write "id=npm,env=NAME" or "id=npm,src=FILE".',
    ],
  ])("%j", (flags, message) => {
    expect(() => overrides(flags)).toThrow(expect.objectContaining({ code: "usage.flag", message }));
  });
});
