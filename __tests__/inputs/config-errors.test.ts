import { describe, expect, it } from "vitest";
import { PlimsollError } from "../../src/errors.ts";
import { parseConfig } from "../../src/inputs/parse-config.ts";

/** The error that a text gives: all its lines, with `version: 1` in line 1 unless the text brings its own. */
function errorOf(text: string): PlimsollError {
  try {
    parseConfig("plimsoll.yml", text);
  } catch (error) {
    if (error instanceof PlimsollError) return error;
    throw error;
  }
  throw new Error("The text is valid, though it should not be.");
}

describe("one mistake is one sentence with its place, its key and what was expected", () => {
  it.each([
    // Unknown keys
    [
      "version: 1\nvariants:\n  cpu:\n    target: app\n    budget: { unpacked: 1GB }\n",
      "config.key",
      'plimsoll.yml:5:5: unknown key "budget" in variants.cpu. Did you mean "budgets"?',
    ],
    ["version: 1\nbugdets: {}\n", "config.key", 'plimsoll.yml:2:1: unknown key "bugdets". Did you mean "budgets"?'],
    [
      "version: 1\nlint: { failAt: error }\n",
      "config.key",
      'plimsoll.yml:2:9: unknown key "failAt" in lint. Did you mean "fail-at"?',
    ],
    [
      "version: 1\nvariants: { cpu: { parallel: 3 } }\n",
      "config.key",
      'plimsoll.yml:2:20: unknown key "parallel" in variants.cpu. It belongs to the top level of the file.',
    ],
    [
      "version: 1\nbudgets: { max: 1GB }\n",
      "config.key",
      'plimsoll.yml:2:12: unknown key "max" in budgets. Known here: compressed, unpacked, shadowed, layers, startup, memory, rebuild.',
    ],
    [
      "version: 1\nbudgets: { layers: { grow: { bytes: 1 } } }\n",
      "config.key",
      'plimsoll.yml:2:30: unknown key "bytes" in budgets.layers.grow. Known here: percent, cap.',
    ],
    // Values
    ["budgets: {}\n", "config.value", 'plimsoll.yml:1:1: version: not given. Add "version: 1".'],
    ["version: 2\n", "config.value", "plimsoll.yml:1:10: version: this Plimsoll reads version 1."],
    [
      "version: 1\nbudgets:\n  compressed:\n    max: 800mb\n",
      "config.value",
      'plimsoll.yml:4:10: budgets.compressed.max: unknown unit "mb". Did you mean "MB"?',
    ],
    [
      "version: 1\nbudgets: { compressed: 80 apples }\n",
      "config.value",
      'plimsoll.yml:2:24: budgets.compressed: unknown unit "apples", expected one of B, kB, KB, MB, GB, TB, KiB, MiB, GiB, TiB.',
    ],
    [
      "version: 1\nbudgets: { unpacked: 1e9 }\n",
      "config.value",
      'plimsoll.yml:2:22: budgets.unpacked: expected a size such as 800MB, 2.5GB or 1MiB, got "1e9".',
    ],
    [
      "version: 1\nbudgets: { layers: 1.5 }\n",
      "config.value",
      "plimsoll.yml:2:20: budgets.layers: expected a whole number of layers, got 1.5.",
    ],
    [
      "version: 1\ndrift: wran\n",
      "config.value",
      'plimsoll.yml:2:8: drift: expected one of off, warn, error, got "wran". Did you mean "warn"?',
    ],
    [
      "version: 1\nvulnerabilities:\n",
      "config.value",
      "plimsoll.yml:2:17: vulnerabilities: expected a mapping with level, severity, fixable, new, grace-days, ignore-files, vex, if-unavailable, got nothing.",
    ],
    [
      "version: 1\nvulnerabilities: { ignore-files: [ok, ../../etc/passwd] }\n",
      "config.value",
      'plimsoll.yml:2:39: vulnerabilities.ignore-files[1]: expected a path below the repository root, got "../../etc/passwd".',
    ],
    [
      "version: 1\nvulnerabilities: { vex: /etc/passwd }\n",
      "config.value",
      'plimsoll.yml:2:25: vulnerabilities.vex: expected a path below the repository root, got "/etc/passwd".',
    ],
    [
      "version: 1\ntimeout: 60\n",
      "config.value",
      'plimsoll.yml:2:10: timeout: expected a duration such as 60s, 15m, 1h30m or 500ms, got "60".',
    ],
    ["version: 1\ntimeout: 0s\n", "config.value", 'plimsoll.yml:2:10: timeout: expected more than "0s".'],
    [
      "version: 1\nparallel: 0\n",
      "config.value",
      "plimsoll.yml:2:11: parallel: expected a whole number from 1 to 1000, got 0.",
    ],
    [
      "version: 1\ntools: { trivy: { version: 0.74.0 } }\n",
      "config.value",
      "plimsoll.yml:2:17: tools.trivy: expected either `path`, or `version` and `sha256` together.",
    ],
    [
      "version: 1\nvariants: { api: { image: x, args: { A: b } } }\n",
      "config.value",
      'plimsoll.yml:2:36: variants.api.args: "image" means that nothing is built, so "args" has no effect. Remove one of them.',
    ],
    [
      'version: 1\nvariants: { "a b": { secrets: ["id=x,src=../../key"] } }\n',
      "config.value",
      'plimsoll.yml:2:32: variants."a b".secrets[0]: expected a path below the repository root, got "../../key".',
    ],
    [
      "version: 1\nvariants: { api: { platforms: [linux] } }\n",
      "config.value",
      'plimsoll.yml:2:32: variants.api.platforms[0]: expected a platform such as linux/amd64, got "linux".',
    ],
    [
      "version: 1\nbaseline: main\n",
      "config.value",
      'plimsoll.yml:2:11: baseline: expected auto, rebuild, none or image:REF, got "main".',
    ],
    [
      "version: 1\nlint: { rules: { 'DL 3008': off } }\n",
      "config.value",
      'plimsoll.yml:2:18: lint.rules."DL 3008": "DL 3008" is not the name of a rule.',
    ],
    // Syntax
    ["version: 1\nversion: 1\n", "config.syntax", 'plimsoll.yml:2:1: the key "version" is there twice.'],
    [
      "version: 1\nlint:\n\tlevel: warn\n",
      "config.syntax",
      "plimsoll.yml:3:1: tabs are not allowed as indentation in YAML. Use spaces.",
    ],
    [
      "version: 1\n---\nversion: 1\n",
      "config.syntax",
      'plimsoll.yml:2:1: only one YAML document is read. Remove the "---" in the middle.',
    ],
    ["version: 1\nscan: *full\n", "config.syntax", 'plimsoll.yml:2:7: nothing is called "*full" above.'],
    ["version: 1\n? [a]\n: b\n", "config.syntax", "plimsoll.yml:2:3: a key must be text."],
    // Whole files
    ["", "config.syntax", 'plimsoll.yml is empty. Write at least "version: 1", or remove the file.'],
    ["# soon\n", "config.syntax", 'plimsoll.yml is empty. Write at least "version: 1", or remove the file.'],
    ["hello\n", "config.syntax", 'plimsoll.yml holds one value. It must be a mapping that has "version: 1".'],
    ["- version: 1\n", "config.syntax", 'plimsoll.yml holds a list. It must be a mapping that has "version: 1".'],
  ])("%j", (text, code, message) => {
    const error = errorOf(text);
    expect({ code: error.code, message: error.message }).toEqual({ code, message });
  });
});

it("shows every mistake of a file at once, in the order of the file", () => {
  const error = errorOf(`version: 1
scan: fast
variants:
  cpu:
    budget: 1GB
  cuda:
    budgets: { unpacked: 0.3B, unpackd: 1GB }
lint: { level: sometimes }
`);
  expect(error.message).toBe(
    'plimsoll.yml:2:7: scan: expected one of extract, full, cross-check, off, got "fast". (and 4 more)',
  );
  expect(error.detail?.split("\n")).toEqual([
    'plimsoll.yml:2:7: scan: expected one of extract, full, cross-check, off, got "fast".',
    'plimsoll.yml:5:5: unknown key "budget" in variants.cpu. Did you mean "budgets"?',
    'plimsoll.yml:7:26: variants.cuda.budgets.unpacked: "0.3B" is not a whole number of bytes.',
    'plimsoll.yml:7:32: unknown key "unpackd" in variants.cuda.budgets. Did you mean "unpacked"?',
    'plimsoll.yml:8:16: lint.level: expected one of off, warn, error, got "sometimes".',
  ]);
});

it("keeps a list of mistakes short", () => {
  const keys = Array.from({ length: 300 }, (_, index) => `zz${index}: 1`).join("\n");
  const lines = errorOf(`version: 1\n${keys}\n`).detail?.split("\n") ?? [];
  expect(lines).toHaveLength(51);
  expect(lines.at(-1)).toBe("plimsoll.yml: and 250 more");
});

it("keeps each mistake short, however long a name is", () => {
  const error = errorOf(`version: 1\n? ${"x".repeat(100_000)}\n: 1\n`);
  expect(error.message).toMatch(/^plimsoll\.yml:2:3: unknown key "xxx/);
  expect(error.message.length).toBeLessThan(600);
});

it("prints hostile keys and values on one line, without control characters", () => {
  const error = errorOf('version: 1\n"a\\e[31m\\nb\\u202e": 1\nscan: "x\\r\\n::error::y"\n');
  const lines = error.detail?.split("\n") ?? [];
  expect(lines).toHaveLength(2);
  for (const line of lines) expect(line).toMatch(/^plimsoll\.yml:\d+:\d+: [ -~]+$/);
});
