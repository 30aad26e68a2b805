import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeBlocks } from "../../src/inputs/merge.ts";
import { parseConfig } from "../../src/inputs/parse-config.ts";
import { resolveVariants, type VariantContext } from "../../src/inputs/variants.ts";
import type { DivePolicy } from "../../src/model/settings.ts";

const context = (given: Partial<VariantContext> = {}): VariantContext => ({
  buildEnvironment: {},
  secretIds: new Set(),
  ...given,
});

const resolve = (yaml: string, given: Partial<VariantContext> = {}) =>
  resolveVariants(parseConfig("plimsoll.yml", `version: 1\n${yaml}`).config, context(given));

/** The budgets that the variant `v` ends up with. */
const budgetsOf = (yaml: string) => resolve(yaml).refinements.get("v")?.policy.budgets;

it("without a word from the user nothing blocks and nothing is explicit", () => {
  expect(resolve("").defaults).toEqual({
    budgets: {},
    drift: "warn",
    vulnerabilities: {
      level: "warn",
      severity: "high",
      fixable: true,
      new: true,
      explicitNew: false,
      ifUnavailable: "error",
      graceDays: 0,
      ignoreFiles: [],
      vex: [],
      explicit: false,
    },
    scan: "extract",
    secrets: { level: "warn", files: "own", explicit: false },
    lint: { level: "warn", failAt: "warning", rules: {}, explicit: false },
    codec: "auto",
    timeoutMs: 2 * 3_600_000,
  });
});

describe("budgets", () => {
  it.each([
    ["a scalar is the most it may be, and blocks", "1GB", { max: 1_000_000_000, written: "1GB", level: "error" }],
    ["a level is taken", "{ max: 60MiB, level: warn }", { max: 62_914_560, written: "60MiB", level: "warn" }],
    ["a plain number is bytes", "1048576", { max: 1_048_576, written: "1048576", level: "error" }],
    [
      "growth is kept although nothing measures it yet",
      "{ grow: { percent: 5, bytes: 20MB, cap: 200MB } }",
      { grow: { percent: 5, bytes: 20_000_000, cap: 200_000_000 }, level: "error" },
    ],
    [
      "of and if-unavailable are taken",
      "{ max: 0, of: own, if-unavailable: skip }",
      { max: 0, written: "0", of: "own", level: "error", ifUnavailable: "skip" },
    ],
  ])("%s", (_, written, budget) => {
    expect(resolve(`budgets: { unpacked: ${written} }`).defaults.budgets).toEqual({
      unpacked: { ifUnavailable: "error", ...budget },
    });
  });

  it("in the units of their metrics", () => {
    const { budgets } = resolve("budgets: { layers: 60, startup: 1m30s, memory: 512MiB, rebuild: 5m }").defaults;
    expect(Object.entries(budgets).map(([metric, budget]) => [metric, budget.max])).toEqual([
      ["layers", 60],
      ["startup", 90_000],
      ["memory", 536_870_912],
      ["rebuild", 300_000],
    ]);
  });

  it("with a level and no limit are no budgets", () => {
    expect(resolve("budgets: { unpacked: { level: error } }").defaults.budgets).toEqual({});
  });
});

describe("a variant's block lies over the top level, key by key", () => {
  it.each([
    [
      "a scalar moves the line and keeps the level",
      "budgets: { unpacked: { max: 1GB, level: warn } }\nvariants: { v: { budgets: { unpacked: 2.5GB } } }",
      { unpacked: { max: 2_500_000_000, written: "2.5GB", level: "warn", ifUnavailable: "error" } },
    ],
    [
      "a level keeps the line",
      "budgets: { unpacked: 1GB }\nvariants: { v: { budgets: { unpacked: { level: warn } } } }",
      { unpacked: { max: 1_000_000_000, written: "1GB", level: "warn", ifUnavailable: "error" } },
    ],
    [
      "growth is merged inside",
      "budgets: { unpacked: { grow: { percent: 5, bytes: 20MB } } }\nvariants: { v: { budgets: { unpacked: { grow: { percent: 10 } } } } }",
      { unpacked: { grow: { percent: 10, bytes: 20_000_000 }, level: "error", ifUnavailable: "error" } },
    ],
    [
      "other metrics stay",
      "budgets: { layers: 60 }\nvariants: { v: { budgets: { unpacked: 1GB } } }",
      {
        layers: { max: 60, written: "60", level: "error", ifUnavailable: "error" },
        unpacked: { max: 1_000_000_000, written: "1GB", level: "error", ifUnavailable: "error" },
      },
    ],
  ])("budgets: %s", (_, yaml, budgets) => {
    expect(budgetsOf(yaml)).toEqual(budgets);
  });

  it("policies", () => {
    const { refinements, defaults } = resolve(`
drift: off
scan: off
codec: gzip
vulnerabilities: { level: error, severity: critical, ignore-files: [a, b] }
secrets: { files: all }
lint: { fail-at: error, rules: { DL3008: off, DL3009: error } }
timeout: { build: 10m, run: 1h }
variants:
  v:
    scan: full
    codec: zstd
    vulnerabilities: { severity: low, ignore-files: c, grace-days: 3 }
    secrets: { level: error }
    lint: { level: error, rules: { DL3009: info } }
    timeout: 20m
`);
    expect(refinements.get("v")?.policy).toEqual({
      budgets: {},
      drift: "off",
      vulnerabilities: {
        level: "error",
        severity: "low",
        fixable: true,
        new: true,
        explicitNew: false,
        ifUnavailable: "error",
        graceDays: 3,
        ignoreFiles: ["c"],
        vex: [],
        explicit: true,
      },
      scan: "full",
      secrets: { level: "error", files: "all", explicit: true },
      lint: { level: "error", failAt: "error", rules: { DL3008: "off", DL3009: "info" }, explicit: true },
      codec: "zstd",
      timeoutMs: 1_200_000,
    });
    expect(defaults.lint).toEqual({
      level: "warn",
      failAt: "error",
      rules: { DL3008: "off", DL3009: "error" },
      explicit: false,
    });
    expect(defaults).toMatchObject({ codec: "gzip", timeoutMs: 600_000 });
  });

  it("and neither side is changed by it", () => {
    const { config } = parseConfig(
      "x",
      "version: 1\nlint: { rules: { DL3008: off } }\nbudgets: { unpacked: 1GB }\nvariants: { v: { lint: { rules: { DL3009: off } }, budgets: { unpacked: 2GB } } }",
    );
    const before = structuredClone(config);
    const block = config.variants?.get("v");
    mergeBlocks(config, { lint: block?.lint ?? {}, budgets: block?.budgets ?? {} });
    expect(config).toEqual(before);
  });

  it("merging nothing changes nothing, and the upper side always wins", () => {
    const level = fc.constantFrom("off" as const, "warn" as const, "error" as const);
    const blocks = fc.record({ drift: level, lint: fc.record({ level }, { requiredKeys: [] }) }, { requiredKeys: [] });
    fc.assert(
      fc.property(blocks, blocks, (base, over) => {
        expect(mergeBlocks(base, {})).toEqual(mergeBlocks({}, base));
        const merged = mergeBlocks(base, over);
        expect(merged.drift).toBe(over.drift ?? base.drift);
        expect(merged.lint?.level).toBe(over.lint?.level ?? base.lint?.level);
      }),
    );
  });
});

describe("a block declares a variant or refines what is found", () => {
  it.each([
    ["dockerfile: Dockerfile.cpu", "declared"],
    ["context: app", "declared"],
    ["target: app", "declared"],
    ["image: nginx", "declared"],
    ["args: { A: b }", "refined"],
    ["platforms: linux/arm64", "refined"],
    ["budgets: { layers: 3 }", "refined"],
    ["", "refined"],
  ])("{ %s } is %s", (block, kind) => {
    const { declared, refinements } = resolve(`variants: { v: { ${block} } }`);
    expect([...declared.keys()]).toEqual(kind === "declared" ? ["v"] : []);
    expect([...refinements.keys()]).toEqual(kind === "refined" ? ["v"] : []);
  });

  it("in the order of the file, with every build key", () => {
    const { declared } = resolve(`
variants:
  zebra: { target: z }
  app:
    dockerfile: Dockerfile
    context: .
    target: app
    args: { A: b, N: 3.10 }
    contexts: { base: "target:zebra" }
    platforms: [linux/amd64, linux/arm64]
    labels: { team: x }
    secrets: ["id=npm,src=./a/../.npmrc", { id: pip, env: PIP }]
    ssh: default
    tags: app:1
`);
    expect([...declared.keys()]).toEqual(["zebra", "app"]);
    expect(declared.get("app")).toMatchObject({
      dockerfile: "Dockerfile",
      context: ".",
      target: "app",
      args: { A: "b", N: "3.10" },
      contexts: { base: "target:zebra" },
      platforms: ["linux/amd64", "linux/arm64"],
      labels: { team: "x" },
      secrets: [
        { id: "npm", src: ".npmrc" },
        { id: "pip", env: "PIP" },
      ],
      ssh: ["default"],
      tags: ["app:1"],
    });
  });

  it("with names that JavaScript objects know otherwise", () => {
    const { refinements, declared } = resolve(
      "variants: { __proto__: { budgets: { layers: 3 } }, constructor: { args: { __proto__: x }, target: y } }",
    );
    expect(refinements.get("__proto__")?.policy.budgets.layers?.max).toBe(3);
    expect(Object.entries(declared.get("constructor")?.args ?? {})).toEqual([["__proto__", "x"]]);
  });
});

it("an argument without a value takes that of build-env, else the Dockerfile's own stays", () => {
  const { refinements } = resolve("variants: { v: { args: { GIVEN: , MISSING: , toString: , SET: x } } }", {
    buildEnvironment: { GIVEN: "from outside", SET: "not this" },
  });
  expect(refinements.get("v")?.args).toEqual({ GIVEN: "from outside", SET: "x" });
});

describe("secrets of a variant", () => {
  const yaml = "variants: { v: { secrets: [id=npm] } }";

  it("come from build-env", () => {
    const { refinements, warnings } = resolve(yaml, { buildEnvironment: { npm: "x" } });
    expect(refinements.get("v")?.secrets).toEqual([{ id: "npm", env: "npm" }]);
    expect(warnings).toEqual([]);
  });

  it("come from an input of the same id before that", () => {
    const { refinements, warnings } = resolve(yaml, { secretIds: new Set(["npm"]) });
    expect(refinements.get("v")?.secrets).toEqual([]);
    expect(warnings).toEqual([]);
  });

  it("are missed aloud", () => {
    expect(resolve(yaml).warnings).toEqual([
      'Variant "v" asks for the secret "npm" from npm, which nobody gives. Give it with build-secrets ("npm=VALUE" or "id=npm,env=npm").',
    ]);
  });

  it("stand beside a policy about secrets", () => {
    const { refinements } = resolve('variants: { v: { secrets: { level: error, build: ["id=a,src=b"] } } }');
    expect(refinements.get("v")?.secrets).toEqual([{ id: "a", src: "b" }]);
    expect(refinements.get("v")?.policy.secrets).toEqual({ level: "error", files: "own", explicit: true });
  });
});

it("a deadline from a flag holds for every variant", () => {
  const { defaults, refinements } = resolve("timeout: 1h\nvariants: { v: { timeout: 3h } }", { timeoutMs: 5000 });
  expect([defaults.timeoutMs, refinements.get("v")?.policy.timeoutMs]).toEqual([5000, 5000]);
});

describe("dive's rules", () => {
  const diveCi: DivePolicy = { lowestEfficiency: 0.9, highestUserWastedPercent: 0.1, source: ".dive-ci" };

  it.each([
    ["", undefined, undefined],
    ["", diveCi, diveCi],
    ["dive: {}", diveCi, diveCi],
    ["dive: { lowestEfficiency: 0.95 }", undefined, { lowestEfficiency: 0.95, source: "plimsoll.yml" }],
    [
      "dive: { lowestEfficiency: 0.95 }",
      diveCi,
      { lowestEfficiency: 0.95, highestUserWastedPercent: 0.1, source: "plimsoll.yml and .dive-ci" },
    ],
    [
      "dive: { lowestEfficiency: off, highestWastedBytes: 20MB }",
      diveCi,
      { highestWastedBytes: 20_000_000, highestUserWastedPercent: 0.1, source: "plimsoll.yml and .dive-ci" },
    ],
    ["dive: { lowestEfficiency: off, highestUserWastedPercent: false }", diveCi, undefined],
  ])("%j over .dive-ci", (yaml, file, policy) => {
    expect(resolve(yaml, file === undefined ? {} : { diveCi: file }).defaults.dive).toEqual(policy);
  });
});
