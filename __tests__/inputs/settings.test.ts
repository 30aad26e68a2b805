import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readActionInputs } from "../../src/inputs/action-inputs.ts";
import type { CommandLine } from "../../src/inputs/command-line.ts";
import { loadSettings } from "../../src/inputs/settings.ts";
import { directoryWith } from "./temporary-directory.ts";

type Environment = Readonly<Record<string, string | undefined>>;

const byFlags = (root: string, flags: Partial<CommandLine> = {}, environment: Environment = {}) =>
  loadSettings({ root, environment, commandLine: { variants: [], json: false, quiet: false, ...flags } });

const byInputs = (root: string, environment: Environment) =>
  loadSettings({ root, environment, actionInputs: readActionInputs(environment) });

it("with nothing at all there are settings that block nothing", async () => {
  const root = await directoryWith();
  const { settings, warnings } = await byFlags(root);
  expect(warnings).toEqual([]);
  expect(settings).toMatchObject({
    root,
    out: join(root, ".plimsoll"),
    extraBakeFiles: [],
    selected: [],
    ignore: [],
    buildArgs: {},
    buildSecrets: [],
    secretEnvironment: {},
    buildEnvironment: {},
    allow: [],
    verifyDiffIds: false,
    layouts: "none",
    parallel: 0,
    timeoutMs: 5 * 3_600_000,
    failOn: "error",
    tools: { trivy: {}, hadolint: {} },
    sarif: "upload",
    baseline: { from: "auto" },
    accept: { label: "plimsoll: accepted", review: true },
    comment: "on-change",
    notYet: [],
    secretsToRedact: [],
  });
  expect(settings.configFile).toBeUndefined();
  expect(settings.bake).toBeUndefined();
  expect(settings.declared.size + settings.refinements.size).toBe(0);
});

it("the file is taken over", async () => {
  const root = await directoryWith({
    "plimsoll.yml": `version: 1
bake: [a.hcl, b.yml]
parallel: 3
timeout: { build: 10m, run: 1h }
ignore: old
codec: zstd
sarif: off
tools: { trivy: { path: /opt/trivy }, hadolint: { version: 2.15.1, sha256: ${"a".repeat(64)} } }
audit: {}
`,
  });
  const { settings } = await byFlags(root);
  expect(settings).toMatchObject({
    configFile: "plimsoll.yml",
    bake: ["a.hcl", "b.yml"],
    parallel: 3,
    timeoutMs: 3_600_000,
    ignore: ["old"],
    defaults: { codec: "zstd" },
    sarif: "off",
    tools: { trivy: { path: "/opt/trivy" }, hadolint: { version: "2.15.1", sha256: "a".repeat(64) } },
    notYet: [{ key: "audit", line: 9 }],
  });
  expect(settings.defaults.timeoutMs).toBe(600_000);
});

it("what is delivered, and against what growth is measured, is taken over", async () => {
  const root = await directoryWith({
    "plimsoll.yml": "version: 1\nsarif: upload\ncomment: always\nbaseline: image:app:1\naccept: { review: false }\n",
  });
  const { settings } = await byFlags(root);
  expect(settings).toMatchObject({
    sarif: "upload",
    comment: "always",
    baseline: { from: "image", image: "app:1" },
    accept: { label: "plimsoll: accepted", review: false },
    notYet: [],
  });
});

it("a flag wins over the file", async () => {
  const root = await directoryWith({ "plimsoll.yml": "version: 1\nparallel: 3\ntimeout: 10m\n" });
  const { settings } = await byFlags(root, { parallel: "5", timeout: "1m", out: "results", platform: "linux/arm64" });
  expect(settings).toMatchObject({ parallel: 5, out: join(root, "results"), platforms: ["linux/arm64"] });
  expect(settings.defaults.timeoutMs).toBe(60_000);
});

it("an input wins over the file", async () => {
  const root = await directoryWith({ "sub/plimsoll.yml": "version: 1\nsarif: upload\n" });
  const { settings } = await byInputs(root, {
    "INPUT_WORKING-DIRECTORY": "sub",
    "INPUT_FAIL-ON": "warn",
    INPUT_SARIF: "off",
    INPUT_VARIANTS: "cpu",
  });
  expect(settings).toMatchObject({
    root: join(root, "sub"),
    configFile: "plimsoll.yml",
    failOn: "warn",
    sarif: "off",
    selected: ["cpu"],
  });
});

describe("builds see what was named for them and nothing else", () => {
  const environment = {
    TAG: "1.0",
    SECRET: "s3cr3t-value",
    ACTIONS_RUNTIME_TOKEN: "runtime-token",
    INPUT_TOKEN: "ghs_token",
    HOME: "/home/u",
  };

  it("by default nothing", async () => {
    const { settings } = await byFlags(await directoryWith(), {}, environment);
    expect(settings.buildEnvironment).toEqual({});
  });

  it("by build-env", async () => {
    const flags = { buildEnv: ["TAG", "COLOUR=red"], buildArgs: ["TAG", "LEVEL=3"] };
    const { settings } = await byFlags(await directoryWith(), flags, environment);
    expect(settings.buildEnvironment).toEqual({ TAG: "1.0", COLOUR: "red" });
    expect(settings.buildArgs).toEqual({ TAG: "1.0", LEVEL: "3" });
  });

  it.each([
    [{ buildEnv: ["NOWHERE"] }, "--build-env: the variable NOWHERE is not set here. Set it, or write NOWHERE=VALUE."],
    [{ buildArgs: ["TAG"] }, "--build-arg: TAG has no value. Write TAG=VALUE, or give it with --build-env."],
    [{ buildArgs: ["toString"], buildEnv: ["TAG"] }, /toString has no value/],
    [{ buildSecrets: ["id=a,env=NOWHERE"] }, /^--build-secret: the variable NOWHERE for the secret "a" is not set/],
    [{ buildSecrets: ["id=a,src=nowhere.txt"] }, /^--build-secret: there is no file nowhere\.txt for the secret "a"/],
    [{ buildSecrets: ["id=a,src=."] }, /there is no file \./],
    [{ buildSecrets: ["id=a,env=TAG", "id=a,env=HOME"] }, /the secret "a" is given twice/],
  ])("%j is refused", async (flags, message) => {
    await expect(byFlags(await directoryWith(), flags, environment)).rejects.toMatchObject({
      code: "usage.flag",
      message: typeof message === "string" ? message : expect.stringMatching(message),
    });
  });

  it("secret values go into variables of their own, not among those that bake files read", async () => {
    const root = await directoryWith({ "key.pem": "k" });
    const { settings } = await byInputs(root, {
      ...environment,
      "INPUT_BUILD-SECRETS": "npm=npm-token-value\nid=pip,env=SECRET\nid=key,src=key.pem",
    });
    expect(settings.buildSecrets).toEqual([
      { id: "npm", env: "PLIMSOLL_BUILD_SECRET_0" },
      { id: "pip", env: "PLIMSOLL_BUILD_SECRET_1" },
      { id: "key", src: "key.pem" },
    ]);
    expect(settings.secretEnvironment).toEqual({
      PLIMSOLL_BUILD_SECRET_0: "npm-token-value",
      PLIMSOLL_BUILD_SECRET_1: "s3cr3t-value",
    });
    expect(settings.buildEnvironment).toEqual({});
  });

  it("an empty secret, as forks get them, is only a warning", async () => {
    const { settings, warnings } = await byInputs(await directoryWith(), { "INPUT_BUILD-SECRETS": "npm=" });
    expect(settings.secretEnvironment).toEqual({ PLIMSOLL_BUILD_SECRET_0: "" });
    expect(warnings).toEqual(['The build secret "npm" is empty.']);
  });

  it("the file can't reach into the environment", async () => {
    const root = await directoryWith({
      "plimsoll.yml":
        "version: 1\nvariants: { v: { args: { SECRET: }, secrets: ['id=x,env=ACTIONS_RUNTIME_TOKEN'] } }\n",
    });
    const { settings, warnings } = await byFlags(root, {}, environment);
    expect(settings.refinements.get("v")?.args).toEqual({});
    expect(settings.buildEnvironment).toEqual({});
    expect(settings.secretEnvironment).toEqual({});
    expect(warnings).toEqual([expect.stringContaining("which nobody gives")]);
  });
});

it("tokens and secret values are never to be printed; lines of a key each for itself", async () => {
  const { settings } = await byInputs(await directoryWith(), {
    INPUT_TOKEN: "ghs_input",
    GITHUB_TOKEN: "ghs_github",
    GH_TOKEN: "ghs_input",
    ACTIONS_RUNTIME_TOKEN: "ey.runtime",
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: "ey.id-token",
    PEM: "-----BEGIN KEY-----\r\nMIIBVgIBADANBg\nab\n-----END KEY-----\n",
    "INPUT_BUILD-SECRETS": "id=pem,env=PEM\npin=1234\nnpm=npm-token-value",
    OTHER_PASSWORD: "not ours",
  });
  expect(settings.secretsToRedact.toSorted()).toEqual([
    "-----BEGIN KEY-----",
    "-----BEGIN KEY-----\r\nMIIBVgIBADANBg\nab\n-----END KEY-----",
    "-----END KEY-----",
    "MIIBVgIBADANBg",
    "ey.id-token",
    "ey.runtime",
    "ghs_github",
    "ghs_input",
    "npm-token-value",
  ]);
});

it(".dive-ci is read beside the configuration", async () => {
  const root = await directoryWith({
    ".dive-ci": "rules: { lowestEfficiency: 0.8 }",
    "plimsoll.yml": "version: 1\ndive: { highestUserWastedPercent: off }",
  });
  const { settings } = await byFlags(root);
  expect(settings.defaults.dive).toEqual({ lowestEfficiency: 0.8, source: ".dive-ci" });
});

it("what is not wrong enough to stop is a warning", async () => {
  const root = await directoryWith({ "plimsoll.yaml": "", ".dive-ci": "rules: { lowestEficiency: 0.8 }" });
  const { warnings } = await byFlags(root);
  expect(warnings).toEqual([
    "plimsoll.yaml is not read. The name is plimsoll.yml.",
    expect.stringContaining('Did you mean "lowestEfficiency"?'),
  ]);
});

it.each(["nowhere", "file.txt"])("%s as working directory is refused", async (directory) => {
  const root = await directoryWith({ "file.txt": "" });
  await expect(byInputs(root, { "INPUT_WORKING-DIRECTORY": directory })).rejects.toMatchObject({
    code: "usage.flag",
    message: expect.stringMatching(/^There is no directory .*\. Check the working directory\.$/),
  });
});
