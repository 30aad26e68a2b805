import { describe, expect, it } from "vitest";
import { policyDiff } from "../../src/policy/diff.ts";
import { config, type Files, loosened, policyAt, texts } from "./policies.ts";

type Row = [name: string, base: Files, head: Files, expected: string[]];

const yaml = (name: string, base: string, head: string, ...expected: string[]): Row => [
  name,
  config(base),
  config(head),
  expected,
];

const files = (name: string, base: Files, head: Files, ...expected: string[]): Row => [
  name,
  { ...config(), ...base },
  { ...config(), ...head },
  expected,
];

const limits: Row[] = [
  yaml("a limit raised", "budgets: { unpacked: 1GB }", "budgets: { unpacked: 2GB }", "budgets.unpacked.max: 1GB → 2GB"),
  yaml("by a byte", "budgets: { layers: 3 }", "budgets: { layers: 4 }", "budgets.layers.max: 3 → 4"),
  yaml(
    "a budget removed",
    "budgets: { unpacked: { max: 1GB, grow: { cap: 1MB } } }",
    "",
    "budgets.unpacked: 1GB, grow cap 1MB → none",
  ),
  yaml(
    "a maximum removed",
    "budgets: { unpacked: { max: 1GB, grow: { cap: 1MB } } }",
    "budgets: { unpacked: { grow: { cap: 1MB } } }",
    "budgets.unpacked.max: 1GB → none",
  ),
  yaml(
    "growth removed",
    "budgets: { unpacked: { max: 1GB, grow: { percent: 5 } } }",
    "budgets: { unpacked: 1GB }",
    "budgets.unpacked.grow: percent 5% → none",
  ),
  yaml(
    "percent raised",
    "budgets: { unpacked: { grow: { percent: 5 } } }",
    "budgets: { unpacked: { grow: { percent: 6 } } }",
    "budgets.unpacked.grow.percent: 5% → 6%",
  ),
  yaml(
    "bytes raised",
    "budgets: { unpacked: { grow: { percent: 5, bytes: 1MB } } }",
    "budgets: { unpacked: { grow: { percent: 5, bytes: 2MB } } }",
    "budgets.unpacked.grow.bytes: 1MB → 2MB",
  ),
  yaml(
    "a second condition added",
    "budgets: { unpacked: { grow: { percent: 5 } } }",
    "budgets: { unpacked: { grow: { percent: 5, bytes: 2MB } } }",
    "budgets.unpacked.grow.bytes: none → 2MB",
  ),
  yaml(
    "cap raised",
    "budgets: { unpacked: { grow: { cap: 1MB } } }",
    "budgets: { unpacked: { grow: { cap: 2MB } } }",
    "budgets.unpacked.grow.cap: 1MB → 2MB",
  ),
  yaml(
    "cap removed",
    "budgets: { unpacked: { grow: { percent: 5, cap: 1MB } } }",
    "budgets: { unpacked: { grow: { percent: 5 } } }",
    "budgets.unpacked.grow.cap: 1MB → none",
  ),
  yaml(
    "time raised",
    "budgets: { startup: 60s }",
    "budgets: { startup: { max: 90s } }",
    "budgets.startup.max: 60s → 90s",
  ),
  yaml(
    "growth of time raised",
    "budgets: { rebuild: { grow: { cap: 60s } } }",
    "budgets: { rebuild: { grow: { cap: 2m } } }",
    "budgets.rebuild.grow.cap: 1 min → 2 min",
  ),
  yaml("memory raised", "budgets: { memory: 1GiB }", "budgets: { memory: 2GiB }", "budgets.memory.max: 1GiB → 2GiB"),
  yaml(
    "only own layers counted",
    "budgets: { unpacked: 1GB }",
    "budgets: { unpacked: { max: 1GB, of: own } }",
    "budgets.unpacked.of: total → own",
  ),
  yaml(
    "level lowered",
    "budgets: { unpacked: 1GB }",
    "budgets: { unpacked: { max: 1GB, level: warn } }",
    "budgets.unpacked.level: error → warn",
  ),
  yaml(
    "level off",
    "budgets: { unpacked: { max: 1GB, level: warn } }",
    "budgets: { unpacked: { max: 9GB, level: off } }",
    "budgets.unpacked.level: warn → off",
  ),
  yaml(
    "allowed to be missing",
    "budgets: { unpacked: 1GB }",
    "budgets: { unpacked: { max: 1GB, if-unavailable: skip } }",
    "budgets.unpacked.if-unavailable: error → skip",
  ),
];

const findings: Row[] = [
  yaml("drift", "drift: error", "drift: warn", "drift: error → warn"),
  yaml("vulnerabilities: level", "vulnerabilities: { level: error }", "", "vulnerabilities.level: error → warn"),
  yaml("severity", "vulnerabilities: { severity: medium }", "", "vulnerabilities.severity: medium → high"),
  yaml("fixable", "vulnerabilities: { fixable: false }", "", "vulnerabilities.fixable: false → true"),
  yaml("new", "vulnerabilities: { new: false }", "", "vulnerabilities.new: false → true"),
  yaml(
    "if-unavailable of vulnerabilities",
    "vulnerabilities: { new: true }",
    "vulnerabilities: { new: true, if-unavailable: skip }",
    "vulnerabilities.if-unavailable: error → skip",
  ),
  yaml("grace", "", "vulnerabilities: { grace-days: 7 }", "vulnerabilities.grace-days: 0 → 7"),
  yaml("scan off", "", "scan: off", "scan: extract → off"),
  yaml("cross-check", "scan: cross-check", "scan: full", "scan: cross-check → full"),
  yaml("full", "scan: full", "", "scan: full → extract"),
  yaml(
    "secrets: level",
    "secrets: { level: error }",
    "secrets: { level: off, files: off }",
    "secrets.level: error → off",
  ),
  yaml("secrets: files", "secrets: { files: all }", "secrets: { files: own }", "secrets.files: all → own"),
  yaml("no files", "", "secrets: { files: off }", "secrets.files: own → off"),
  yaml(
    "dive: efficiency",
    "dive: { lowestEfficiency: 0.95 }",
    "dive: { lowestEfficiency: 0.9 }",
    "dive.lowestEfficiency: 0.95 → 0.9",
  ),
  yaml("dive: efficiency off", "dive: { lowestEfficiency: 0.95 }", "", "dive.lowestEfficiency: 0.95 → off"),
  yaml(
    "dive: waste",
    "dive: { highestWastedBytes: 20MB }",
    "dive: { highestWastedBytes: 21MB }",
    "dive.highestWastedBytes: 20MB → 21MB",
  ),
  yaml(
    "dive: user waste",
    "dive: { highestUserWastedPercent: 0.1 }",
    "dive: { highestUserWastedPercent: off }",
    "dive.highestUserWastedPercent: 0.1 → off",
  ),
  files(
    ".dive-ci",
    { ".dive-ci": "rules:\n  lowestEfficiency: 0.95\n" },
    { ".dive-ci": "rules:\n  lowestEfficiency: 0.9\n" },
    "dive.lowestEfficiency: 0.95 → 0.9",
  ),
  files(
    ".dive-ci removed",
    { ".dive-ci": "rules:\n  highestUserWastedPercent: off\n" },
    {},
    "dive.lowestEfficiency: 0.9 → off",
  ),
  yaml("audit: level", "audit: { level: error }", "", "audit.level: error → warn"),
  yaml("audit: fail-under", "audit: { fail-under: 80 }", "audit: { fail-under: 70 }", "audit.fail-under: 80 → 70"),
  yaml("audit: no fail-under", "audit: { fail-under: 80 }", "", "audit.fail-under: 80 → none"),
  yaml(
    "audit: a rule",
    "audit: { rules: { root-user: high } }",
    "audit: { rules: { root-user: off } }",
    "audit.rules.root-user: high → off",
  ),
];

const linting: Row[] = [
  yaml("lint: level", "lint: { level: error }", "", "lint.level: error → warn"),
  yaml("fail-at", "", "lint: { fail-at: error }", "lint.fail-at: warning → error"),
  yaml("a rule off", "", "lint: { rules: { DL3020: off } }", "lint.rules.DL3020: error → off"),
  yaml(
    "a rule lowered",
    "lint: { rules: { DL3008: warning } }",
    "lint: { rules: { DL3008: info } }",
    "lint.rules.DL3008: warning → info",
  ),
  yaml("a raised rule no longer", "lint: { rules: { DL3008: warning } }", "", "lint.rules.DL3008: warning → info"),
  yaml(
    "a check of BuildKit off",
    "",
    "lint: { rules: { StageNameCasing: off } }",
    "lint.rules.StageNameCasing: style → off",
  ),
  files(
    "hadolint ignores",
    { ".hadolint.yaml": "ignored: []" },
    { ".hadolint.yaml": "ignored: [DL3020]" },
    ".hadolint.yaml: DL3020: error → off",
  ),
  files(
    "hadolint overrides",
    {},
    { ".hadolint.yml": "override: { info: [DL3020] }" },
    ".hadolint.yaml: DL3020: error → info",
  ),
  files(
    "an override no longer",
    { ".hadolint.yaml": "override: { error: [DL3008] }" },
    {},
    ".hadolint.yaml: DL3008: error → info",
  ),
  files(
    "a registry more",
    { ".hadolint.yaml": "trustedRegistries: [a.example]" },
    { ".hadolint.yaml": "trustedRegistries: [a.example, b.example]" },
    ".hadolint.yaml: trustedRegistries: a.example → also b.example",
  ),
  files(
    "any registry",
    { ".hadolint.yaml": "trustedRegistries: [a.example]" },
    {},
    ".hadolint.yaml: trustedRegistries: a.example → any",
  ),
  files(
    "a label less",
    { ".hadolint.yaml": "label-schema: { author: email }" },
    {},
    ".hadolint.yaml: label-schema.author: email → none",
  ),
  files(
    "a label of any text",
    { ".hadolint.yaml": "label-schema: { author: email }" },
    { ".hadolint.yaml": "label-schema: { author: text }" },
    ".hadolint.yaml: label-schema.author: email → text",
  ),
  files(
    "labels less strict",
    { ".hadolint.yaml": "strict-labels: true" },
    {},
    ".hadolint.yaml: strict-labels: true → false",
  ),
  files(
    "pragmas heeded again",
    { ".hadolint.yaml": "disable-ignore-pragma: true" },
    {},
    ".hadolint.yaml: disable-ignore-pragma: true → false",
  ),
];

const pragmas: Row[] = [
  files(
    "a pragma",
    { Dockerfile: "FROM a\nRUN b" },
    { Dockerfile: "FROM a\n# hadolint ignore=DL3020,SC2086 # why\nRUN b" },
    "Dockerfile: hadolint ignore=DL3020: not there → once",
    "Dockerfile: hadolint ignore=SC2086: not there → once",
  ),
  files(
    "one more",
    { Dockerfile: "# hadolint ignore=DL3020\nFROM a" },
    { Dockerfile: "# hadolint ignore=DL3020\nFROM a\n#hadolint  ignore = DL3020\nRUN b" },
    "Dockerfile: hadolint ignore=DL3020: once → 2 times",
  ),
  files(
    "for the file",
    { Dockerfile: "# hadolint ignore=DL3020\nFROM a" },
    { Dockerfile: "# hadolint global ignore=DL3020\nFROM a" },
    "Dockerfile: hadolint global ignore=DL3020: not there → once",
  ),
  files(
    "for a stage",
    { Dockerfile: "FROM a" },
    { Dockerfile: "# hadolint stage ignore=DL3020\nFROM a" },
    "Dockerfile: hadolint stage ignore=DL3020: not there → once",
  ),
  files(
    "another shell",
    { Dockerfile: "FROM a" },
    { Dockerfile: "FROM a\n# hadolint shell=powershell\nRUN b" },
    "Dockerfile: hadolint shell=powershell: not there → once",
  ),
  files(
    "in a new Dockerfile",
    { Dockerfile: "FROM a" },
    { Dockerfile: "FROM a", "Dockerfile.new": "# hadolint ignore=DL3020\nFROM a" },
    "Dockerfile.new: hadolint ignore=DL3020: not there → once",
  ),
  files(
    "a check skipped",
    { Dockerfile: "FROM a" },
    { Dockerfile: "# check=skip=StageNameCasing\nFROM a" },
    "Dockerfile: check=skip=StageNameCasing: checked → skipped",
  ),
  files(
    "another one",
    { Dockerfile: "# check=skip=A;error=true\nFROM a" },
    { Dockerfile: "# syntax=docker/dockerfile:1\n# check=skip=A,B;error=true\nFROM a" },
    "Dockerfile: check=skip=B: checked → skipped",
  ),
  files(
    "all skipped",
    { Dockerfile: "# check=skip=A\nFROM a" },
    { Dockerfile: "# check=skip=all\nFROM a" },
    "Dockerfile: check=skip=all: checked → skipped",
  ),
  files(
    "no longer an error",
    { Dockerfile: "# check=error=true\nFROM a" },
    { Dockerfile: "FROM a" },
    "Dockerfile: check=error: true → false",
  ),
  files(
    "an experiment ended",
    { Dockerfile: "# check=experimental=CopyIgnoredFile\nFROM a" },
    { Dockerfile: "FROM a" },
    "Dockerfile: check=experimental=CopyIgnoredFile: checked → not checked",
  ),
  yaml(
    "by build argument",
    "variants: { app: {} }",
    "variants: { app: { args: { BUILDKIT_DOCKERFILE_CHECK: skip=all } } }",
    "args.BUILDKIT_DOCKERFILE_CHECK=skip=all: checked → skipped",
  ),
];

const suppressions: Row[] = [
  files("an entry", {}, { ".trivyignore": "CVE-2026-1" }, ".trivyignore: CVE-2026-1: not ignored → ignored"),
  files(
    "one more, until a day",
    { ".trivyignore": "CVE-2026-1" },
    { ".trivyignore": "CVE-2026-1\nCVE-2026-2 exp:2027-01-01" },
    ".trivyignore: CVE-2026-2: not ignored → ignored until 2027-01-01",
  ),
  files(
    "longer",
    { ".trivyignore": "CVE-2026-1 exp:2026-10-01" },
    { ".trivyignore": "CVE-2026-1 exp:2026-11-01" },
    ".trivyignore: CVE-2026-1: ignored until 2026-10-01 → ignored until 2026-11-01",
  ),
  files(
    "for ever",
    { ".trivyignore": "CVE-2026-1 exp:2026-10-01" },
    { ".trivyignore": "CVE-2026-1" },
    ".trivyignore: CVE-2026-1: ignored until 2026-10-01 → ignored",
  ),
  files(
    "again",
    { ".trivyignore": "CVE-2026-1 exp:2026-08-01" },
    { ".trivyignore": "CVE-2026-1 exp:2027-08-01" },
    ".trivyignore: CVE-2026-1: not ignored → ignored until 2027-08-01",
  ),
  files(
    "under one more path",
    { ".trivyignore.yaml": "secrets: [{ id: aws-key, paths: [a] }]" },
    { ".trivyignore.yaml": "secrets: [{ id: aws-key, paths: [a, b] }]" },
    ".trivyignore.yaml: aws-key: not ignored → ignored in b",
  ),
  files(
    "for every package",
    { ".trivyignore.yaml": "vulnerabilities: [{ id: CVE-1, purls: ['pkg:deb/debian/curl'] }]" },
    { ".trivyignore.yaml": "vulnerabilities: [{ id: CVE-1 }]" },
    ".trivyignore.yaml: CVE-1: not ignored → ignored",
  ),
  [
    "another file named",
    { ...config(), "more.txt": "CVE-1" },
    { ...config("vulnerabilities: { ignore-files: more.txt }"), "more.txt": "CVE-1" },
    ["more.txt: CVE-1: not ignored → ignored"],
  ],
  [
    "a VEX document",
    { ...config(), "app.json": openVex(["CVE-1", "pkg:deb/a", "not_affected"]) },
    { ...config("vulnerabilities: { vex: app.json }"), "app.json": openVex(["CVE-1", "pkg:deb/a", "not_affected"]) },
    ["app.json: CVE-1: counts → not_affected (pkg:deb/a)"],
  ],
  vex("a statement", [], [["CVE-1", "pkg:deb/a", "fixed"]], "app.json: CVE-1: counts → fixed (pkg:deb/a)"),
  vex(
    "for another product",
    [["CVE-1", "pkg:deb/a", "fixed"]],
    [
      ["CVE-1", "pkg:deb/a", "fixed"],
      ["CVE-1", "pkg:deb/b", "fixed"],
    ],
    "app.json: CVE-1: counts → fixed (pkg:deb/b)",
  ),
  vex(
    "a contradiction taken back",
    [
      ["CVE-1", "pkg:deb/a", "fixed"],
      ["CVE-1", "pkg:deb/a", "affected"],
    ],
    [["CVE-1", "pkg:deb/a", "fixed"]],
    "app.json: CVE-1: counts → fixed (pkg:deb/a)",
  ),
  vex(
    "a contradiction that came first",
    [
      ["CVE-1", "pkg:deb/a", "fixed"],
      ["CVE-1", "pkg:deb/a", "affected"],
    ],
    [
      ["CVE-1", "pkg:deb/a", "affected"],
      ["CVE-1", "pkg:deb/a", "fixed"],
    ],
    "app.json: CVE-1: counts → fixed (pkg:deb/a)",
  ),
  vex(
    "an exception taken back",
    [
      ["CVE-1", "*", "fixed"],
      ["CVE-1", "pkg:deb/a", "affected"],
    ],
    [["CVE-1", "*", "fixed"]],
    "app.json: CVE-1: counts → fixed",
  ),
];

const wholeRun: Row[] = [
  yaml("acceptance: by review too", "accept: { review: false }", "", "accept.review: false → true"),
  yaml("no baseline", "baseline: rebuild", "baseline: none", "baseline: rebuild → none"),
  yaml(
    "a chosen baseline",
    "",
    "baseline: image:registry.example/large",
    "baseline: auto → image:registry.example/large",
  ),
  yaml("pull requests write the cache", "", "cache: { write: always }", "cache.write: default-branch → always"),
  yaml("a cache elsewhere", "", "cache: { backend: local, path: kept }", "cache: gha → local, path: kept"),
  yaml("no upload", "", "sarif: file", "sarif: upload → file"),
  yaml("another scanner", "", "tools: { trivy: { path: ./trivy } }", "tools.trivy: pinned → ./trivy"),
  yaml("probe off", "", "probe: false", "probe.enabled: auto → false"),
  yaml("probe, maybe", "probe: true", "probe: auto", "probe.enabled: true → auto"),
  yaml("any user", "probe: { user: non-root }", "", "probe.user: non-root → any"),
  yaml("a network", "", "probe: { network: bridge }", "probe.network: none → bridge"),
  yaml("more time", "", "probe: { timeout: 90s }", "probe.timeout: 1 min → 1 min 30 s"),
  yaml("more memory", "probe: { memory: 1GB }", "", "probe.memory: 1GB → none"),
  yaml(
    "fewer expectations",
    'probe: { expect: ["python -c pass", [ls, /]] }',
    'probe: { expect: ["python -c pass"] }',
    "probe.expect: ls / → not asked for",
  ),
  yaml("fewer ports", "probe: { ports: [80, 443] }", "probe: { ports: 80 }", "probe.ports: 443 → not asked for"),
  yaml(
    "a platform less",
    "variants: { app: { platforms: [linux/amd64, linux/arm64] } }",
    "variants: { app: { platforms: linux/amd64 } }",
    "variants.app.platforms: linux/amd64, linux/arm64 → linux/amd64",
  ),
  yaml(
    "an image from elsewhere",
    "variants: { app: {} }",
    "variants: { app: { image: small } }",
    "variants.app.image: built here → small",
  ),
  yaml(
    "a variant gone",
    "variants: { api: { context: api }, web: { context: web } }",
    "variants: { api: { context: api } }",
    "variants.web: checked → not there",
  ),
];

/** OpenVEX with these statements. */
function openVex(...statements: [vulnerability: string, product: string, status: string][]): string {
  return JSON.stringify({
    "@context": "https://openvex.dev/ns/v0.2.0",
    statements: statements.map(([name, product, status]) => ({
      vulnerability: { name },
      ...(product === "*" ? {} : { products: [{ "@id": product }] }),
      status,
    })),
  });
}

function vex(
  name: string,
  base: Parameters<typeof openVex>,
  head: Parameters<typeof openVex>,
  ...expected: string[]
): Row {
  const settings = config("vulnerabilities: { vex: app.json }");
  return [name, { ...settings, "app.json": openVex(...base) }, { ...settings, "app.json": openVex(...head) }, expected];
}

describe.each(Object.entries({ limits, findings, linting, pragmas, suppressions, wholeRun }))(
  "loosening: %s",
  (_group, rows) => {
    it.each(rows)("%s", async (_name, base, head, expected) => {
      expect(await loosened(base, head)).toEqual(expected);
    });

    it.each(rows)("the other way is free: %s", async (_name, base, head) => {
      expect(await loosened(head, base)).toEqual([]);
    });
  },
);

describe("what changes no rule is no loosening", () => {
  it.each<[string, Files, Files]>([
    [
      "a budget moved into the variants",
      config("budgets: { unpacked: 1GB }"),
      config("variants: { app: { budgets: { unpacked: 1GB } } }"),
    ],
    ["and back", config("variants: { app: { budgets: { unpacked: 1GB } } }"), config("budgets: { unpacked: 1GB }")],
    [
      "the same limit in other words",
      config("budgets: { unpacked: 1GB }"),
      config("budgets: { unpacked: { max: 1000MB, of: total, level: error } }"),
    ],
    [
      "a default written out",
      config(),
      config(
        "vulnerabilities: { level: warn, severity: high }",
        "baseline: auto",
        "cache: { backend: gha, write: default-branch, timeout: 1h }",
        "accept: { label: 'Plimsoll: Accepted' }",
      ),
    ],
    [
      "less of a cache",
      config("cache: { backend: registry, ref: ghcr.io/o/n, write: always }"),
      config("cache: { backend: registry, ref: ghcr.io/o/n, write: never }"),
    ],
    ["no cache", config("cache: { backend: registry, ref: ghcr.io/o/n }"), config("cache: none")],
    [
      "the file under another of its names",
      config("drift: error"),
      { ".github/plimsoll.yml": "version: 1\ndrift: error" },
    ],
    [
      "dive's rules moved",
      { ...config(), ".dive-ci": "rules: { highestUserWastedPercent: off }" },
      config("dive: { lowestEfficiency: 0.9 }"),
    ],
    [
      "a rule moved from hadolint's file",
      { ...config(), ".hadolint.yaml": "ignored: [DL3020]" },
      config("lint: { rules: { DL3020: off } }"),
    ],
    [
      "a moved pragma",
      { ...config(), Dockerfile: "# hadolint ignore=DL3020\nFROM a\nRUN b" },
      { ...config(), Dockerfile: "FROM a\n\n# hadolint ignore=DL3020\nRUN b" },
    ],
    [
      "a pragma in a renamed Dockerfile",
      { ...config(), Dockerfile: "# check=skip=A\n# hadolint ignore=DL3020\nFROM a" },
      { ...config(), "Dockerfile.new": "# check=skip=A\n# hadolint ignore=DL3020\nFROM a" },
    ],
    [
      "a pragma for what nobody hears",
      { ...config("lint: { rules: { DL3020: off } }"), Dockerfile: "FROM a" },
      { ...config("lint: { rules: { DL3020: off } }"), Dockerfile: "# hadolint ignore=DL3020\nFROM a" },
    ],
    [
      "a pragma that nobody heeds",
      { ...config(), ".hadolint.yaml": "disable-ignore-pragma: true", Dockerfile: "FROM a" },
      { ...config(), ".hadolint.yaml": "disable-ignore-pragma: true", Dockerfile: "# hadolint ignore=DL3020\nFROM a" },
    ],
    [
      "a narrower pragma",
      { ...config(), Dockerfile: "# hadolint global ignore=DL3020\nFROM a" },
      { ...config(), Dockerfile: "# hadolint ignore=DL3020\nFROM a" },
    ],
    [
      "pragmas where lint is off",
      { ...config("lint: { level: off }"), Dockerfile: "FROM a" },
      { ...config("lint: { level: off }"), Dockerfile: "# check=skip=all\n# hadolint ignore=DL3020\nFROM a" },
    ],
    [
      "an entry moved to the other file",
      { ...config(), ".trivyignore": "CVE-1" },
      { ...config(), ".trivyignore.yaml": "vulnerabilities: [{ id: CVE-1, statement: known }]" },
    ],
    ["an entry that has run out", config(), { ...config(), ".trivyignore": "CVE-1 exp:2026-09-01" }],
    [
      "entries for what Plimsoll does not look for",
      config(),
      { ...config(), ".trivyignore.yaml": "licenses: [{ id: GPL-3.0 }]\nmisconfigurations: [{ id: AVD-1 }]" },
    ],
    [
      "details of a check that was off",
      config("vulnerabilities: { level: off, severity: low }"),
      config("vulnerabilities: { level: error, severity: high }"),
    ],
    [
      "an entry for a check that was off",
      config("vulnerabilities: { level: off }", "secrets: { level: off }"),
      { ...config("vulnerabilities: { level: off }", "secrets: { level: off }"), ".trivyignore": "CVE-1" },
    ],
    [
      "a budget that was off",
      config("budgets: { unpacked: { max: 1GB, level: off } }"),
      config("budgets: { unpacked: 9GB }"),
    ],
    [
      "a cap below the bytes",
      config("budgets: { unpacked: { grow: { percent: 5, bytes: 20MB } } }"),
      config("budgets: { unpacked: { grow: { cap: 20MB } } }"),
    ],
    [
      "bytes in place of a cap",
      config("budgets: { unpacked: { grow: { cap: 20MB } } }"),
      config("budgets: { unpacked: { grow: { bytes: 20MB } } }"),
    ],
    ["back to the pinned tool", config("tools: { trivy: { path: ./trivy } }"), config()],
    [
      "what decides nothing",
      config(),
      config(
        "comment: never",
        "timeout: 5h",
        "parallel: 1",
        "codec: zstd",
        "cache: none",
        "push: { to: example.org/a }",
      ),
    ],
    [
      "what hadolint alone would heed",
      config(),
      { ...config(), ".hadolint.yaml": "failure-threshold: none\nno-fail: true" },
    ],
    ["what the probe starts", config("probe: { command: a }"), config("probe: { command: b, env: { A: b } }")],
  ])("%s", async (_name, base, head) => {
    expect(await loosened(base, head)).toEqual([]);
  });
});

describe("what neither side holds is looser both ways", () => {
  it("another label: who may set it, and why it is set, is not known", async () => {
    const [one, other] = [config("accept: { label: grown }"), config("accept: { label: fine }")];
    expect(await loosened(one, other)).toEqual(["accept.label: grown → fine"]);
    expect(await loosened(other, one)).toEqual(["accept.label: fine → grown"]);
  });

  it("growth of other layers: a base image may shrink while own layers grow, and the other way round", async () => {
    const growth = (of: string) => config(`budgets: { unpacked: { of: ${of}, grow: { cap: 1MB } } }`);
    expect(await loosened(growth("own"), growth("total"))).toEqual(["budgets.unpacked.of: own (grow) → total (grow)"]);
    expect(await loosened(growth("total"), growth("own"))).toEqual(["budgets.unpacked.of: total (grow) → own (grow)"]);
  });

  it("an image that was another one", async () => {
    const image = (name: string) => config(`variants: { app: { image: ${name} } }`);
    expect(await loosened(image("a"), image("b"))).toEqual(["variants.app.image: a → b"]);
    const at = (ref: string) => config(`cache: { backend: registry, ref: ${ref} }`);
    expect(await loosened(at("ghcr.io/o/n"), at("ghcr.io/x/y"))).toEqual([
      "cache: registry, ref: ghcr.io/o/n → registry, ref: ghcr.io/x/y",
    ]);
    expect(await loosened(config("baseline: image:a"), config("baseline: image:b"))).toEqual([
      "baseline: image:a → image:b",
    ]);
  });

  it("a rule whose own level is not known", async () => {
    const [silent, spoken] = [config(), config("lint: { rules: { SC2086: info } }")];
    expect(await loosened(silent, spoken)).toEqual(["lint.rules.SC2086: default → info"]);
    expect(await loosened(spoken, silent)).toEqual(["lint.rules.SC2086: info → default"]);
    expect(await loosened(silent, config("lint: { rules: { SC2086: error } }"))).toEqual([]);
  });
});

describe("several variants", () => {
  const two = { variants: ["cpu", "cuda"] };
  const diff = async (base: Files, head: Files, of = two) =>
    texts(policyDiff(await policyAt(base, of), await policyAt(head, of)));

  it("what is looser for all is said once, what is looser for one under its name", async () => {
    const base = config("budgets: { unpacked: 1GB, layers: 9 }");
    const head = config("budgets: { unpacked: 2GB, layers: 9 }", "variants: { cuda: { budgets: { layers: 10 } } }");
    expect(await diff(base, head)).toEqual([
      "budgets.unpacked.max: 1GB → 2GB",
      "variants.cuda.budgets.layers.max: 9 → 10",
    ]);
  });

  it("an ignore file of one variant", async () => {
    const head = { ...config("variants: { cuda: { vulnerabilities: { ignore-files: b.txt } } }"), "b.txt": "CVE-1" };
    expect(await diff(config(), head)).toEqual(["b.txt: CVE-1 (variants.cuda): not ignored → ignored"]);
  });

  it("a new variant does not write its own law", async () => {
    const base = config("budgets: { unpacked: 1GB }");
    const head = config(
      "budgets: { unpacked: 1GB }",
      "variants: { rocm: { context: rocm, budgets: { unpacked: 9GB } } }",
    );
    expect(await diff(base, head)).toEqual(["variants.rocm.budgets.unpacked.max: 1GB → 9GB"]);
  });

  it("a renamed one is one that is gone, and its new name has the general rules", async () => {
    const base = config("variants: { cuda: { budgets: { unpacked: 1GB } } }");
    const head = config("variants: { gpu: { context: gpu } }");
    const names = (...variants: string[]) => ({ variants });
    const found = policyDiff(await policyAt(base, names("cuda")), await policyAt(head, names("gpu")));
    expect(texts(found)).toEqual(["variants.cuda: checked → not there"]);
  });

  it("one that only the base's baseline knows is missed too", async () => {
    const found = policyDiff(
      await policyAt(config(), { variants: ["cpu", "old"] }),
      await policyAt(config(), { variants: ["cpu"] }),
    );
    expect(texts(found)).toEqual(["variants.old: checked → not there"]);
  });

  it("a run of some variants says nothing of the others", async () => {
    const base = await policyAt(config("budgets: { unpacked: 1GB }"), two);
    const head = await policyAt(config("variants: { cpu: { budgets: { unpacked: 1GB } } }"), { variants: ["cpu"] });
    expect(policyDiff(base, head, { asked: ["cpu"] })).toEqual([]);
    expect(texts(policyDiff(base, head))).toEqual(["variants.cuda: checked → not there"]);
  });

  it("one that is called like a key of every object is a name like others", async () => {
    const base = config("variants: { __proto__: { budgets: { layers: 1 } }, constructor: { budgets: { layers: 1 } } }");
    const head = config("variants: { __proto__: { budgets: { layers: 2 } }, constructor: { budgets: { layers: 1 } } }");
    expect(await diff(base, head)).toEqual(["variants.__proto__.budgets.layers.max: 1 → 2"]);
  });
});

describe("globs of discovery", () => {
  const base = config("ignore: examples");
  const head = config("ignore: [examples, legacy/**]");

  it("count where they leave out what the base looks at", async () => {
    expect(
      await loosened(base, head, { leftOut: ["examples/Dockerfile", "legacy/api/Dockerfile", "Dockerfile.bak"] }),
    ).toEqual(["ignore: legacy/api/Dockerfile is looked at → left out by legacy/**"]);
    expect(await loosened(base, head, { leftOut: ["examples/Dockerfile"] })).toEqual([]);
  });

  it("all count where it is not known what they leave out", async () => {
    expect(await loosened(base, head)).toEqual(["ignore: none → legacy/**"]);
    expect(await loosened(head, base)).toEqual([]);
  });
});

it("a file of any size gives a report of some size, and never none", async () => {
  const entries = Array.from({ length: 2_000 }, (_, index) => `CVE-${index}-${"9".repeat(300)}`).join("\n");
  const found = policyDiff(await policyAt(config()), await policyAt({ ...config(), ".trivyignore": entries }));
  expect(found).toHaveLength(501);
  expect(found.at(-1)?.head).toBe("1500 more that are looser");
  expect(Math.max(...found.map(({ key }) => key.length))).toBe(200);
});

it("a Dockerfile that can't be read on one side is not compared", async () => {
  const silenced = await policyAt({ ...config(), Dockerfile: "# hadolint ignore=DL3020\nFROM a" });
  const unknown = { ...(await policyAt(config())), silences: new Map([["Dockerfile", undefined]]) };
  expect(policyDiff(unknown, silenced)).toEqual([]);
  expect(policyDiff(silenced, unknown)).toEqual([]);
});

describe("the base", () => {
  it("without a line has none to move", async () => {
    const head = { ...config("vulnerabilities: { level: off }"), ".trivyignore": "CVE-1" };
    expect(await loosened({ ".trivyignore": "CVE-2", Dockerfile: "FROM a" }, head)).toEqual([]);
    expect(
      await loosened({ ".dive-ci": "rules: { lowestEfficiency: off, highestUserWastedPercent: off }" }, head),
    ).toEqual([]);
  });

  it("with dive's rules alone has drawn one", async () => {
    expect(await loosened({ ".dive-ci": "rules: {}" }, { ".trivyignore": "CVE-1" })).toEqual(
      [
        ".trivyignore: CVE-1: not ignored → ignored",
        "dive.lowestEfficiency: 0.9 → off",
        "dive.highestUserWastedPercent: 0.1 → off",
      ].sort((a, b) => (a.startsWith("dive") ? -1 : 1) - (b.startsWith("dive") ? -1 : 1)),
    );
  });

  it("whose configuration goes away loses every line", async () => {
    expect(await loosened(config("budgets: { unpacked: 1GB }", "lint: { level: error }"), {})).toEqual([
      "budgets.unpacked: 1GB → none",
      "lint.level: error → warn",
    ]);
  });
});
