import { globSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { withReference } from "../../script/config-reference.ts";
import { budgets } from "../../src/inputs/config/budgets.ts";
import { parseYaml } from "../../src/inputs/config/yaml-document.ts";
import { configJsonSchema, configSchema } from "../../src/inputs/config-schema.ts";
import { metrics } from "../../src/inputs/metrics.ts";
import { parseConfig } from "../../src/inputs/parse-config.ts";

const root = new URL("../../", import.meta.url);
const text = (path: string) => readFile(new URL(path, root), "utf8");
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(configJsonSchema());

it("schema/plimsoll.schema.json is what the code says; else run: node script/schema.ts", async () => {
  expect(JSON.parse(await text("schema/plimsoll.schema.json"))).toEqual(configJsonSchema());
});

it("every metric has its budget, in one order", () => {
  expect(budgets.keyof().options).toEqual(metrics);
});

it("docs/configuration.md has the tables that the code says; else run: node script/schema.ts", async () => {
  const page = await text("docs/configuration.md");
  expect(page).toBe(withReference(page));
});

it("every YAML example of docs/configuration.md is valid", async () => {
  const examples = [...(await text("docs/configuration.md")).matchAll(/```yaml\n([\s\S]*?)```/g)].map(
    ([, yaml]) => yaml,
  );
  expect(examples.length).toBeGreaterThan(2);
  for (const yaml of examples) expect(() => parseConfig("example", yaml ?? "")).not.toThrow();
});

it("every plimsoll.yml of the examples is valid, for the code and for editors", async () => {
  const files = globSync("examples/**/plimsoll.yml", { cwd: fileURLToPath(root) });
  expect(files).not.toEqual([]);
  for (const file of files) {
    const yaml = await text(file);
    expect(() => parseConfig(file, yaml)).not.toThrow();
    expect(validate(parseYaml(file, yaml).value) ? [] : validate.errors).toEqual([]);
  }
});

it("every key has a description for editors", () => {
  const missing: string[] = [];
  const visit = (schema: unknown, path: string) => {
    if (!(schema instanceof Object)) return;
    for (const [key, value] of Object.entries(schema)) {
      if (key === "properties") {
        for (const [name, property] of Object.entries(value)) {
          if (!(property instanceof Object && "description" in property)) missing.push(`${path}.${name}`);
        }
      }
      visit(value, `${path}.${key}`);
    }
  };
  visit(configJsonSchema(), "");
  expect(missing).toEqual([]);
});

/** Every key of CONTRACTS §3 in one place; a valid and an invalid way to write it. */
const examples: [good: unknown[], bad: unknown[], key: string][] = [
  [["docker-bake.hcl", ["a.hcl", "compose.yml"]], [[""], { file: "x" }, true, null], "bake"],
  [
    [
      { compressed: "800MB", unpacked: { max: "2.5 GB" }, shadowed: 0, layers: 60 },
      { compressed: { max: "1GiB", grow: { percent: "5 %", bytes: "20MB", cap: 200_000_000 }, of: "own" } },
      { startup: "60s", memory: "512MiB", rebuild: { max: "5m", level: "warn", "if-unavailable": "skip" } },
      { layers: { max: 60, grow: { percent: 5, cap: 3 } } },
      { unpacked: { level: "warn" } },
      {},
    ],
    [
      { compressed: -1 },
      { compressed: 1.5 },
      { compressed: "1e9" },
      { compressed: { max: "1GB", min: 0 } },
      { compressed: { max: "1GB", level: "fatal" } },
      { compressed: { grow: { percent: -5 } } },
      { layers: "60" },
      { layers: { grow: { bytes: 1 } } },
      { startup: 60 },
      { startup: "1GB" },
      { memory: "60s" },
      { weight: "1GB" },
      [],
      null,
    ],
    "budgets",
  ],
  [["off", "warn", "error"], ["high", true, null], "drift"],
  [
    [
      { lowestEfficiency: 0.95, highestWastedBytes: "20MB", highestUserWastedPercent: "0.1" },
      { lowestEfficiency: "off", highestWastedBytes: false, highestUserWastedPercent: "disabled" },
      {},
    ],
    [{ lowestEfficiency: 1.5 }, { lowestEfficiency: true }, { highestWastedBytes: "much" }, { efficiency: 1 }],
    "dive",
  ],
  [
    [
      { level: "error", severity: "critical", fixable: false, new: true, "grace-days": 7 },
      { "ignore-files": ".trivyignore", vex: ["a.json", "b.json"] },
      {},
    ],
    [
      { severity: "HIGH" },
      { fixable: "yes" },
      { "grace-days": -1 },
      { "grace-days": 1.5 },
      { vex: [""] },
      { graceDays: 1 },
      "error",
    ],
    "vulnerabilities",
  ],
  [["extract", "full", "cross-check", "off"], ["all", false], "scan"],
  [[{ level: "warn", files: "own" }, { files: "all" }, {}], [{ files: "some" }, { build: [] }, []], "secrets"],
  [
    [{ level: "warn", "fail-at": "warning", rules: { DL3008: "off", SC2086: "style", JSONArgsRecommended: "error" } }],
    [{ "fail-at": "high" }, { rules: { DL3008: "never" } }, { rules: ["DL3008"] }],
    "lint",
  ],
  [
    [{ level: "warn", "fail-under": 80, rules: { x: "high" } }],
    [{ "fail-under": 101 }, { rules: { x: "warning" } }],
    "audit",
  ],
  [
    [
      "auto",
      true,
      false,
      {
        enabled: "auto",
        command: ["python", "-m", "app"],
        env: { PORT: 8080, DEBUG: true },
        ports: [8080],
        memory: "1GiB",
        timeout: "60s",
        network: "none",
        user: "non-root",
        expect: ["python -c 'import app'", ["node", "-e", "1"]],
      },
    ],
    ["yes", { network: "host" }, { user: "root" }, { ports: [0] }, { ports: 70_000 }, { timeout: 60 }, { mounts: [] }],
    "probe",
  ],
  [["auto", "rebuild", "none", "image:ghcr.io/o/n:1"], ["main", "image:", 3], "baseline"],
  [[{ label: "plimsoll: accepted", review: false }, {}], [{ label: "" }, { review: "no" }, true], "accept"],
  [
    [
      "none",
      "gha",
      { write: "always", timeout: "5m" },
      { backend: "registry", ref: "ghcr.io/o/n:cache", write: "never" },
      { backend: "local", path: ".cache/builds" },
      {
        backend: "s3",
        bucket: "b",
        region: "eu-1",
        endpoint_url: "https://s3.example",
        use_path_style: true,
        prefix: "p/",
      },
      { backend: "azblob", account_url: "https://a.blob.core.windows.net", prefix: "p/" },
    ],
    [
      "disk",
      "registry",
      { backend: "x" },
      { write: "branch" },
      { backend: "registry", write: "never" },
      { backend: "registry", ref: "ghcr.io/o/n@sha256:abc" },
      { backend: "gha", ref: "ghcr.io/o/n" },
      { ref: "ghcr.io/o/n" },
      { backend: "local", path: "" },
      { backend: "s3", bucket: "b" },
      { backend: "s3", bucket: "b", region: "r", secret_access_key: "hunter2" },
      { backend: "azblob", account_url: "https://user:word@a.example" },
    ],
    "cache",
  ],
  [["auto", "gzip", "zstd"], ["xz"], "codec"],
  [
    [{ to: "ghcr.io/o/n", tags: ["1", "latest"], sign: true, sbom: false }, { tags: [] }, "ghcr.io/o/n", true, false],
    [{ to: "" }, { sign: 1 }, "two words", ["ghcr.io/o/n"], { enabled: true }],
    "push",
  ],
  [["on-change", "always", "on-failure", "never"], ["sometimes"], "comment"],
  [["upload", "file", "off"], ["yes"], "sarif"],
  [[1, 8], [0, -1, 1.5, "many"], "parallel"],
  [["30m", { build: "30m", run: "2h" }, {}], [30, "half an hour", { test: "1m" }], "timeout"],
  [["old/**", ["a", "b"]], [[""], { glob: "x" }], "ignore"],
  [
    [{ trivy: { path: "/usr/bin/trivy" } }, { hadolint: { version: "2.15.1", sha256: "0".repeat(64) } }, {}],
    [
      { trivy: {} },
      { trivy: { version: "0.74.0" } },
      { trivy: { sha256: "0".repeat(64) } },
      { trivy: { path: "x", version: "0.74.0", sha256: "0".repeat(64) } },
      { trivy: { version: "latest", sha256: "0".repeat(64) } },
      { grype: { path: "x" } },
    ],
    "tools",
  ],
  [
    [
      { cpu: null, cuda: {} },
      {
        "a/b:c@d": {
          dockerfile: "Dockerfile.cpu",
          context: "https://github.com/o/r.git#main",
          target: "app",
          args: { A: "b", B: 3, C: null, D: true },
          contexts: { base: "target:base" },
          platforms: ["linux/amd64", "linux/arm/v7"],
          labels: { a: "b" },
          secrets: ["id=npm,src=.npmrc", "id=npm,env=NPM_TOKEN", { id: "x", env: "X" }, { id: "y", src: "y.txt" }],
          ssh: ["default", "key=keys/deploy"],
          tags: "app:latest",
          budgets: { unpacked: "1GB" },
          drift: "off",
          dive: { lowestEfficiency: 0.9 },
          vulnerabilities: { level: "error" },
          scan: "off",
          lint: { level: "off" },
          audit: { "fail-under": 50 },
          probe: false,
          baseline: "none",
          cache: "none",
          codec: "gzip",
          push: { to: "x" },
          timeout: "10m",
        },
      },
      { api: { image: "ghcr.io/o/api:1", dockerfile: "Dockerfile", platforms: "linux/amd64" } },
      { api: { secrets: { level: "error", files: "all", build: ["id=x,env=X"] } } },
    ],
    [
      { api: { image: "x", args: {} } },
      { api: { image: "x", target: "y" } },
      { api: { platforms: "amd64" } },
      { api: { secrets: [{ id: "x" }] } },
      { api: { secrets: [{ id: "x", src: "a", env: "B" }] } },
      { api: { secrets: ["npm"] } },
      { api: { args: { A: [] } } },
      { api: { args: ["A=b"] } },
      { api: { timeout: { run: "1h" } } },
      { api: { comment: "never" } },
      { api: "Dockerfile" },
      ["api"],
    ],
    "variants",
  ],
];

describe("the code and the JSON Schema agree about every key", () => {
  it("of CONTRACTS §3", () => {
    expect(
      examples
        .map(([, , key]) => key)
        .concat("version")
        .toSorted(),
    ).toEqual(Object.keys(configSchema.shape).toSorted());
  });

  for (const [good, bad, key] of examples) {
    it.each(good.map((value) => [value]))(`${key}: %j is valid`, (value) => {
      const config = { version: 1, [key]: value };
      expect(configSchema.safeParse(config).error?.issues ?? []).toEqual([]);
      expect(validate(config) ? [] : validate.errors).toEqual([]);
    });

    it.each(bad.map((value) => [value]))(`${key}: %j is not`, (value) => {
      const config = { version: 1, [key]: value };
      expect(configSchema.safeParse(config).success).toBe(false);
      expect(validate(config)).toBe(false);
    });
  }

  it.each([[{}], [{ version: 2 }], [{ version: "1" }], [{ version: 1, variant: {} }], [[]], ["x"]])(
    "%j is no configuration",
    (config) => {
      expect(configSchema.safeParse(config).success).toBe(false);
      expect(validate(config)).toBe(false);
    },
  );
});
