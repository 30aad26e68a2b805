import { describe, expect, test } from "vitest";
import type { Check, Finding } from "../../src/model/report.ts";
import type { Budget, VariantPolicy } from "../../src/model/settings.ts";
import { diveChecks } from "../../src/verdict/dive-checks.ts";
import { lintCheck } from "../../src/verdict/lint-check.ts";
import { secretsCheck } from "../../src/verdict/secrets-check.ts";
import { type Measured, sizeChecks } from "../../src/verdict/size-checks.ts";
import { laterChecks } from "../../src/verdict/unavailable.ts";
import { type Scanned, vulnerabilityCheck } from "../../src/verdict/vulnerability-check.ts";
import { image, lintFinding, policy, vulnerability } from "./samples.ts";

const today = "2026-09-01";
const budget = (changes: Partial<Budget> = {}): Budget => ({ level: "error", ifUnavailable: "error", ...changes });
const statuses = (checks: readonly Check[]) => checks.map(({ id, status }) => `${id}: ${status}`);

describe("size checks", () => {
  test.each([
    [
      "below",
      budget({ max: 2_500_000_000 }),
      742_000_000,
      "pass",
      "742 MB unpacked, 1.76 GB below its load line of 2.50 GB",
    ],
    [
      "over",
      budget({ max: 2_500_000_000 }),
      2_812_000_000,
      "fail",
      "2.81 GB unpacked, 312 MB over its load line of 2.50 GB",
    ],
    [
      "over, level warn",
      budget({ max: 10, level: "warn" }),
      11,
      "warn",
      "11 B unpacked, 1 B over its load line of 10 B",
    ],
    ["exactly at it", budget({ max: 1000 }), 1000, "pass", "1.00 kB unpacked, exactly its load line of 1.00 kB"],
    [
      "over by three bytes",
      budget({ max: 800_000_000 }),
      800_000_003,
      "fail",
      "800,000,003 B unpacked, 3 B over its load line of 800,000,000 B",
    ],
    [
      "in binary units",
      budget({ max: 1_073_741_824, written: "1GiB" }),
      10,
      "pass",
      "10 B unpacked, 1.07 GB below its load line of 1.07 GB (1GiB)",
    ],
  ])("%s", (_name, unpacked, total, status, message) => {
    const checks = sizeChecks("cuda", policy({ budgets: { unpacked } }), { image: image(total) });
    expect(checks).toMatchObject([{ id: "size.unpacked.max", status, actual: total, limit: unpacked.max }]);
    expect(checks[0]?.message).toBe(`cuda: ${message}`);
  });

  test("own layers alone, when the budget says so", () => {
    const budgets = { unpacked: budget({ max: 500, of: "own" }), layers: budget({ max: 1, of: "own" }) };
    expect(sizeChecks("app", policy({ budgets }), { image: image(1000, 400) })).toMatchObject([
      {
        actual: 400,
        status: "pass",
        message: "app: 400 B unpacked, 100 B below its load line of 500 B, own layers only",
      },
      { actual: 1, status: "pass", message: "app: 1 layer, exactly its load line of 1, own layers only" },
    ]);
  });

  test("layers are counted", () => {
    const checks = sizeChecks("app", policy({ budgets: { layers: budget({ max: 1 }) } }), { image: image() });
    expect(checks).toEqual([
      {
        id: "size.layers.max",
        level: "error",
        status: "fail",
        actual: 2,
        limit: 1,
        unit: "layers",
        message: "app: 2 layers, 1 over its load line of 1",
      },
    ]);
  });

  test.each<[string, Partial<Budget>, Measured, string[]]>([
    ["level off", { level: "off" }, { image: image() }, []],
    ["no image", {}, { reason: "it failed", asked: true }, ["size.compressed.max: error"]],
    [
      "no image, may be skipped",
      { ifUnavailable: "skip" },
      { reason: "-", asked: true },
      ["size.compressed.max: skipped"],
    ],
    ["the run leaves sizes out", {}, { reason: "-", asked: false }, ["size.compressed.max: skipped"]],
  ])("%s", (_name, changes, measured, expected) => {
    const budgets = { compressed: budget({ max: 1_000_000, ...changes }) };
    expect(statuses(sizeChecks("app", policy({ budgets }), measured))).toEqual(expected);
  });

  test("a size that the source does not have can't pass", () => {
    const bare = image();
    const compressed = { total: null, own: null, base: null };
    const without = { image: { ...bare, sizes: { ...bare.sizes, compressed } } };
    const budgets = { compressed: budget({ max: 1 }) };
    expect(statuses(sizeChecks("app", policy({ budgets }), without))).toEqual(["size.compressed.max: error"]);
  });
});

test("budgets that this version does not measure are errors, unless they may be skipped", () => {
  const budgets = {
    startup: budget({ max: 60_000, ifUnavailable: "skip" }),
    memory: budget({ max: 1, level: "warn" }),
  };
  const checks = laterChecks("app", policy({ budgets }));
  expect(checks.map(({ id, level, status }) => [id, level, status])).toEqual([
    ["probe.startup", "error", "skipped"],
    ["probe.memory", "warn", "error"],
  ]);
  expect(checks[1]?.message).toBe(
    "app: the memory budget is not measured in this version yet: take it out, or write if-unavailable: skip",
  );
});

describe("dive's rules", () => {
  const dive = { lowestEfficiency: 0.95, highestWastedBytes: 10, highestUserWastedPercent: 0.05, source: ".dive-ci" };

  test("hold at the limit itself, as dive compares", () => {
    expect(statuses(diveChecks("app", policy({ dive }), { image: image() }))).toEqual([
      "dive.efficiency: pass",
      "dive.wasted: pass",
      "dive.user-wasted: pass",
    ]);
  });

  test("fail past it", () => {
    const stricter = {
      lowestEfficiency: 0.96,
      highestWastedBytes: 9,
      highestUserWastedPercent: 0.04,
      source: ".dive-ci",
    };
    const checks = diveChecks("app", policy({ dive: stricter }), { image: image() });
    expect(checks.map(({ message }) => message)).toEqual([
      "app: dive efficiency 0.9500, lowest allowed 0.9600 (.dive-ci)",
      "app: dive counts 10 B wasted, highest allowed 9 B (.dive-ci)",
      "app: dive user-wasted ratio 0.0500, highest allowed 0.0400 (.dive-ci)",
    ]);
    expect(checks.every(({ status }) => status === "fail")).toBe(true);
  });

  test("only written rules are checked, and an image that is missing passes none", () => {
    const one = { lowestEfficiency: 0.9, source: "plimsoll.yml" };
    expect(diveChecks("app", policy(), { image: image() })).toEqual([]);
    expect(statuses(diveChecks("app", policy({ dive: one }), { reason: "-", asked: true }))).toEqual([
      "dive.efficiency: error",
    ]);
  });
});

describe("the vulnerabilities check", () => {
  const rule = policy().vulnerabilities;
  const strict = { ...rule, level: "error", explicit: true } as const;
  const against = (vulnerabilities: VariantPolicy["vulnerabilities"], findings = [vulnerability("CVE-1")]) =>
    vulnerabilityCheck("app", policy({ vulnerabilities }), { findings }, today);

  test.each([
    ["zero configuration warns", rule, [vulnerability("CVE-1")], "warn", 1],
    ["level error fails", strict, [vulnerability("CVE-1")], "fail", 1],
    ["below the floor", strict, [vulnerability("CVE-1", { severity: "medium" })], "pass", 0],
    ["above the floor", strict, [vulnerability("CVE-1", { severity: "critical" })], "fail", 1],
    ["no fix", strict, [vulnerability("CVE-1", { package: { name: "a", version: "1" } })], "pass", 0],
    [
      "no fix, fixable: false",
      { ...strict, fixable: false },
      [vulnerability("CVE-1", { package: { name: "a", version: "1" } })],
      "fail",
      1,
    ],
    ["suppressed", strict, [vulnerability("CVE-1", { state: "suppressed" })], "pass", 0],
    ["fixed by this change", strict, [vulnerability("CVE-1", { state: "fixed" })], "pass", 0],
    ["known on the base", strict, [vulnerability("CVE-1", { state: "existing" })], "pass", 0],
    [
      "known on the base, new: false",
      { ...strict, new: false },
      [vulnerability("CVE-1", { state: "existing" })],
      "fail",
      1,
    ],
    [
      "in two packages is two things to fix",
      strict,
      [vulnerability("CVE-1"), vulnerability("CVE-1", { package: { name: "libssl", version: "1", fixedIn: "2" } })],
      "fail",
      2,
    ],
    [
      "in two files of one package is one",
      strict,
      ["a", "b"].map((path) =>
        vulnerability("CVE-1", { package: { name: "stdlib", version: "1", fixedIn: "2", path } }),
      ),
      "fail",
      1,
    ],
    [
      "in its grace days",
      { ...strict, graceDays: 7 },
      [vulnerability("CVE-1", { published: "2026-08-26" })],
      "pass",
      0,
    ],
    [
      "past its grace days",
      { ...strict, graceDays: 7 },
      [vulnerability("CVE-1", { published: "2026-08-25" })],
      "fail",
      1,
    ],
    ["of unknown day, so without grace", { ...strict, graceDays: 7 }, [vulnerability("CVE-1")], "fail", 1],
    [
      "published after today, so without grace",
      { ...strict, graceDays: 7 },
      [vulnerability("CVE-1", { published: "2027-01-01" })],
      "fail",
      1,
    ],
    ["a secret is none", strict, [{ ...lintFinding("aws-key"), tool: "trivy" as const }], "pass", 0],
  ] as const)("%s", (_name, vulnerabilities, findings, status, actual) => {
    expect(against(vulnerabilities, [...findings])).toMatchObject([{ status, actual, limit: 0 }]);
  });

  test("without a base every one counts, and the message says so", () => {
    const findings = [vulnerability("CVE-1"), vulnerability("CVE-2", { severity: "critical" })];
    expect(against(strict, findings)[0]?.message).toBe(
      "app: 2 fixable vulnerabilities (1 critical, 1 high); not compared with a base, so known ones count too",
    );
    expect(against({ ...strict, new: false }, findings)[0]?.message).toBe(
      "app: 2 fixable vulnerabilities (1 critical, 1 high)",
    );
  });

  test("without a base the message says why there is none, where that is known", () => {
    const uncompared = { because: "unknown", reason: "there is no baseline of this branch" } as const;
    const scanned = { findings: [vulnerability("CVE-1")], uncompared };
    expect(vulnerabilityCheck("app", policy({ vulnerabilities: strict }), scanned, today)[0]?.message).toBe(
      "app: 1 fixable vulnerability (1 high); not compared with a base (there is no baseline of this branch), so known ones count too",
    );
  });

  describe("a written `new` without a base", () => {
    const written = { ...strict, explicitNew: true } as const;
    const unknown = { because: "unknown", reason: "there is no baseline of this branch" } as const;
    const without = (
      vulnerabilities: Partial<VariantPolicy["vulnerabilities"]>,
      scanned: Partial<Extract<Scanned, { findings: unknown }>> = {},
    ) =>
      vulnerabilityCheck(
        "app",
        policy({ vulnerabilities: { ...written, ...vulnerabilities } }),
        { findings: [vulnerability("CVE-1")], uncompared: unknown, ...scanned },
        today,
      );

    test("could not be measured, and says what is there and why it is not known", () => {
      expect(without({})).toEqual([
        {
          id: "vulnerabilities",
          level: "error",
          status: "error",
          message:
            "app: 1 fixable vulnerability (1 high), and which of them are new is not known: there is no baseline of this branch",
        },
      ]);
    });

    test.each([
      ["and if-unavailable: skip is skipped", { ifUnavailable: "skip" }, {}, "skipped"],
      [
        "that is the default, with if-unavailable: skip is skipped too",
        { explicitNew: false, ifUnavailable: "skip" },
        {},
        "skipped",
      ],
      ["at level warn could not be measured either", { level: "warn" }, {}, "error"],
      [
        "and nothing that could count passes: nothing is new then",
        {},
        { findings: [vulnerability("CVE-1", { severity: "low" })] },
        "pass",
      ],
      ["and a scan that broke off could not be measured", {}, { incomplete: "Trivy crashed" }, "error"],
      [
        "of an image that is new counts every one",
        {},
        { uncompared: { because: "image is new", reason: "the baseline has no such image" } },
        "fail",
      ],
      ["of what is merged already is skipped", {}, { uncompared: { ...unknown, because: "merged" } }, "skipped"],
      ["that is false counts every one", { new: false }, {}, "fail"],
    ] as const)("%s", (_name, rule, scanned, status) => {
      expect(statuses(without(rule, scanned))).toEqual([`vulnerabilities: ${status}`]);
    });
  });

  describe("with a base", () => {
    const of = (name: string, path?: string) => ({ name, version: "1", fixedIn: "2", ...(path ? { path } : {}) });
    const compared = [
      vulnerability("CVE-1", { state: "new" }),
      vulnerability("CVE-2", { state: "existing" }),
      vulnerability("CVE-3", { state: "existing", severity: "critical" }),
      vulnerability("CVE-4", { state: "fixed" }),
      vulnerability("CVE-5", { state: "existing", severity: "low" }),
      vulnerability("CVE-6", { state: "fixed", package: { name: "a", version: "1" } }),
      vulnerability("CVE-7", { state: "suppressed" }),
    ];

    test("new ones count alone, and the others are told, as far as the policy is about them", () => {
      expect(against(strict, compared)).toMatchObject([
        {
          status: "fail",
          actual: 1,
          message: "app: 1 new fixable vulnerability (1 high); 1 new, 2 existing, 1 fixed",
        },
      ]);
    });

    test("without new ones it passes", () => {
      expect(against(strict, compared.slice(1))).toMatchObject([
        {
          status: "pass",
          actual: 0,
          message: "app: no new fixable vulnerability that is high or worse; 0 new, 2 existing, 1 fixed",
        },
      ]);
    });

    test("all count with new: false", () => {
      expect(against({ ...strict, new: false }, compared)).toMatchObject([
        {
          actual: 3,
          message: "app: 3 fixable vulnerabilities (1 critical, 2 high); 1 new, 2 existing, 1 fixed",
        },
      ]);
    });

    test("in several files of one package it is one thing: new where any is new, fixed where none is left", () => {
      const findings = (["fixed", "existing", "new"] as const).map((state) =>
        vulnerability("CVE-1", { state, package: of("stdlib", state) }),
      );
      expect(against(strict, findings)[0]?.message).toContain("; 1 new, 0 existing, 0 fixed");
      expect(against(strict, findings.slice(0, 2))[0]?.message).toContain("; 0 new, 1 existing, 0 fixed");
    });
  });

  test("grace is said, because it ends", () => {
    const findings = [vulnerability("CVE-1", { published: "2026-08-31", state: "new" })];
    expect(against({ ...strict, graceDays: 7 }, findings)[0]?.message).toBe(
      "app: no new fixable vulnerability that is high or worse; 1 new, 0 existing, 0 fixed; 1 younger than 7 grace days left out",
    );
  });

  test("a scan that failed half-way can fail the check and can't pass it", () => {
    const incomplete = "Trivy crashed";
    const of = (findings: Finding[]) =>
      vulnerabilityCheck("app", policy({ vulnerabilities: strict }), { findings, incomplete }, today);
    expect(statuses(of([vulnerability("CVE-1")]))).toEqual(["vulnerabilities: fail"]);
    expect(statuses(of([]))).toEqual(["vulnerabilities: error"]);
  });

  test.each([
    ["nobody asked for it", rule, true, ["vulnerabilities: skipped"]],
    ["the user wrote it", strict, true, ["vulnerabilities: error"]],
    ["the user wrote it, and left the scan out of this run", strict, false, ["vulnerabilities: skipped"]],
    ["it is off", { ...strict, level: "off" }, true, []],
  ] as const)("no scan, and %s", (_name, vulnerabilities, asked, expected) => {
    const checks = vulnerabilityCheck("app", policy({ vulnerabilities }), { reason: "Trivy crashed", asked }, today);
    expect(statuses(checks)).toEqual(expected);
  });
});

describe("the secrets check", () => {
  const { package: _none, ...finding } = vulnerability("aws-key", { severity: "low" });

  test.each([
    ["none", "warn", [], "pass", "app: no secret found"],
    ["one, level warn", "warn", [finding], "warn", "app: 1 secret in the image"],
    ["two, level error", "error", [finding, finding], "fail", "app: 2 secrets in the image"],
    ["suppressed", "error", [{ ...finding, state: "suppressed" as const }], "pass", "app: no secret found"],
    ["a vulnerability is none", "error", [vulnerability("CVE-1")], "pass", "app: no secret found"],
  ] as const)("%s", (_name, level, findings, status, message) => {
    const secrets = { level, files: "all", explicit: true } as const;
    const scanned = { findings: [...findings], secretFiles: "all" } as const;
    expect(secretsCheck("app", policy({ secrets }), scanned)).toMatchObject([{ status, message }]);
  });

  test("files that nobody searched are said, and are an error where the user wrote the rule", () => {
    const own = { level: "warn", files: "own", explicit: false } as const;
    const clean = { findings: [] };
    expect(secretsCheck("app", policy({ secrets: own }), clean)).toMatchObject([
      { status: "pass", message: "app: no secret found in its configuration (files were not searched)" },
    ]);
    expect(secretsCheck("app", policy({ secrets: { ...own, explicit: true } }), clean)).toMatchObject([
      { status: "error" },
    ]);
    expect(secretsCheck("app", policy({ secrets: own }), { ...clean, secretFiles: "own" })).toMatchObject([
      {
        status: "pass",
        message: "app: no secret found in its configuration and in the files that its own layers add to packages",
      },
    ]);
    const off = { ...own, files: "off", explicit: true } as const;
    expect(secretsCheck("app", policy({ secrets: off }), clean)).toMatchObject([{ status: "pass" }]);
  });

  test("what a scan found before it failed counts; that it found nothing does not", () => {
    const secrets = { level: "error", files: "all", explicit: true } as const;
    const incomplete = "Trivy crashed";
    expect(secretsCheck("app", policy({ secrets }), { findings: [finding], incomplete })).toMatchObject([
      { status: "fail" },
    ]);
    expect(secretsCheck("app", policy({ secrets }), { findings: [], incomplete })).toMatchObject([{ status: "error" }]);
  });
});

describe("the lint check", () => {
  const soft = policy().lint;
  const hard = { ...soft, level: "error", explicit: true } as const;
  const outcome = (...findings: ReturnType<typeof lintFinding>[]) => ({ findings, tools: [], errors: [] });

  test.each([
    ["nothing found", soft, outcome(), "pass", "lint has nothing to say"],
    ["at the limit", soft, outcome(lintFinding("DL3008")), "warn", "1 lint finding at or above the limit, of 1"],
    [
      "below it",
      soft,
      outcome(lintFinding("DL3015", { severity: "low" })),
      "pass",
      "1 lint finding, none at or above its limit",
    ],
    ["level error", hard, outcome(lintFinding("DL3008")), "fail", "1 lint finding at or above the limit, of 1"],
    ["suppressed", hard, outcome(lintFinding("DL3008", { state: "suppressed" })), "pass", "lint has nothing to say"],
  ] as const)("%s", (_name, defaults, lint, status, message) => {
    expect(lintCheck({ defaults, variants: [] }, lint)).toMatchObject([{ id: "lint", status, message }]);
  });

  test("the strictest policy of the variants that share a file decides", () => {
    const variants = [
      { dockerfile: "Dockerfile.app", policy: { ...soft, level: "off" as const } },
      { dockerfile: "Dockerfile.app", policy: hard },
    ];
    expect(lintCheck({ defaults: soft, variants }, outcome(lintFinding("DL3008")))).toMatchObject([{ status: "fail" }]);
  });

  test("a variant's softer policy holds for its own file and no other", () => {
    const variants = [{ dockerfile: "Dockerfile.app", policy: { ...soft, level: "off" as const } }];
    const other = lintFinding("DL3008", { origin: { file: "Dockerfile", startLine: 1, endLine: 1, via: "none" } });
    expect(lintCheck({ defaults: hard, variants }, outcome(lintFinding("DL3008")))).toMatchObject([{ status: "pass" }]);
    expect(lintCheck({ defaults: hard, variants }, outcome(other))).toMatchObject([{ status: "fail" }]);
  });

  test("a linter that crashed never passes; what the other one found still counts", () => {
    const errors = [{ code: "tool.crashed" as const, message: "hadolint crashed" }];
    const broken = { findings: [], tools: [], errors };
    expect(lintCheck({ defaults: soft, variants: [] }, broken)).toMatchObject([{ status: "skipped" }]);
    expect(lintCheck({ defaults: hard, variants: [] }, broken)).toMatchObject([{ status: "error" }]);
    const partial = { ...broken, findings: [lintFinding("DL3008")] };
    expect(lintCheck({ defaults: hard, variants: [] }, partial)).toMatchObject([{ status: "fail" }]);
  });

  test("level off everywhere gives no check", () => {
    const off = { ...soft, level: "off" as const };
    expect(lintCheck({ defaults: off, variants: [] }, outcome(lintFinding("DL3008")))).toEqual([]);
  });
});
