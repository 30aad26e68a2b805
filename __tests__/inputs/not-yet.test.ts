import { describe, expect, it } from "vitest";
import { laterKeys, notYetKeys } from "../../src/inputs/not-yet.ts";
import { parseConfig } from "../../src/inputs/parse-config.ts";

const keysOf = (yaml: string) => notYetKeys(parseConfig("plimsoll.yml", `version: 1\n${yaml}`).entries);

describe("keys that work are not announced as missing", () => {
  it.each([
    "bake: docker-bake.hcl",
    "variants: { cpu: { dockerfile: D, args: { A: b }, secrets: [id=a], platforms: linux/amd64 } }",
    "budgets: { unpacked: { max: 1GB, grow: { percent: 5, bytes: 1MB, cap: 1GB } } }",
    "budgets: { compressed: 1GB, unpacked: { max: 1GB, of: own }, shadowed: 1MB, layers: { max: 3, level: warn } }",
    "vulnerabilities: { level: error, severity: low, fixable: false, new: false, grace-days: 3, ignore-files: a, vex: b }",
    "vulnerabilities: { new: true }",
    "scan: full",
    "scan: extract",
    "scan: cross-check",
    "scan: off",
    "secrets: { level: error, files: all }",
    "secrets: { files: off }",
    "secrets: { files: own }",
    "lint: { level: error, fail-at: info, rules: { DL3008: off } }",
    "dive: { lowestEfficiency: 0.9 }",
    "accept: { label: fine, review: false }",
    "drift: off",
    "drift: error",
    "variants: { a b: { drift: warn, budgets: { layers: { grow: { cap: 1 } } } } }",
    "probe: false",
    "baseline: auto",
    "baseline: none",
    "baseline: rebuild",
    "baseline: image:x",
    "cache: gha",
    "cache: { backend: none, write: never }",
    "codec: zstd",
    "variants: { cpu: { codec: gzip } }",
    "comment: never",
    "comment: always",
    "sarif: upload",
    "sarif: file",
    "sarif: off",
    "push: { to: x, tags: [1, x:2], sign: true, sbom: true }",
    "variants: { a: { push: false } }",
    "parallel: 2",
    "timeout: { build: 1h, run: 2h }",
    "ignore: old",
    "tools: { trivy: { path: /x } }",
  ])("%s", (yaml) => {
    expect(keysOf(yaml)).toEqual([]);
  });
});

describe("keys whose stage is still to come are named with their line, once", () => {
  it.each([
    ["budgets: { startup: 60s }", "budgets.startup", 2],
    ["budgets: { memory: { max: 1GB, grow: { cap: 1 } } }", "budgets.memory", 2],
    ["audit: { fail-under: 80 }", "audit", 2],
    ["probe: auto", "probe", 2],
    ["probe: { user: non-root }", "probe", 2],
    ["variants:\n  a b:\n    audit: {}", 'variants."a b".audit', 4],
    ["variants: { cpu: { baseline: image:x } }", "variants.cpu.baseline", 2],
    ["variants: { cpu: { budgets: { startup: { grow: { cap: 1s } } } } }", "variants.cpu.budgets.startup", 2],
  ])("%j: %s", (yaml, key, line) => {
    expect(keysOf(yaml)).toEqual([{ key, line }]);
  });

  it("in the order of the file", () => {
    expect(keysOf("probe: auto\naudit: {}").map(({ key }) => key)).toEqual(["probe", "audit"]);
  });

  it("and a variant called like a key is no key", () => {
    expect(keysOf("variants: { drift: { target: x }, budgets: { scan: full } }")).toEqual([]);
  });
});

it("every pattern of the list is a key that the schema knows", () => {
  for (const { key } of laterKeys) {
    const path = key.replace("budgets.*", "budgets.layers").replace("variants.*", "variants.v").split(".");
    const nested = path.reduceRight((inner, step) => `{ ${step}: ${inner} }`, '"?"');
    const attempt = () => parseConfig("plimsoll.yml", `version: 1\n${nested.slice(2, -2)}\n`);
    expect(attempt).toThrow(/expected/);
    expect(attempt).not.toThrow(/unknown key/);
  }
});
