import { describe, expect, test } from "vitest";
import { PlimsollError } from "../../src/errors.ts";
import type { CodedError } from "../../src/model/report.ts";
import { assembleReport } from "../../src/report/assemble.ts";
import type { VariantFacts } from "../../src/verdict/run-facts.ts";
import { exitStatus } from "../../src/verdict/verdict.ts";
import {
  builtVariant,
  lintFinding,
  platformFacts,
  policy,
  runFacts,
  variantFacts,
  vulnerability,
} from "../verdict/samples.ts";

const crash: CodedError = { code: "tool.crashed", message: "Trivy crashed" };

function status(facts: Parameters<typeof runFacts>[0]) {
  const report = assembleReport(runFacts(facts));
  return [report.verdict, exitStatus(report, "error")];
}

function withOutcome(outcome: VariantFacts["outcome"]) {
  return { variants: [variantFacts({ outcome, platforms: [] })] };
}

describe("without any configuration", () => {
  const findings = [vulnerability("CVE-1", { severity: "critical" })];

  test.each<[string, Parameters<typeof runFacts>[0], [string, number]]>([
    ["nothing found", {}, ["pass", 0]],
    [
      "vulnerable",
      { variants: [variantFacts({ platforms: [platformFacts({ scan: { findings, packages: [] } })] })] },
      ["warn", 0],
    ],
    ["lint", { lint: { findings: [lintFinding("DL1", { severity: "high" })], tools: [], errors: [] } }, ["warn", 0]],
    ["a failing RUN", withOutcome({ status: "failed", failure: { code: "build.step", message: "RUN" } }), ["fail", 1]],
    [
      "a dead builder",
      withOutcome({ status: "failed", failure: { code: "build.builder", message: "-" } }),
      ["error", 3],
    ],
    [
      "cancelled",
      withOutcome({ status: "cancelled", failure: { code: "cancelled", message: "-" } }),
      ["cancelled", 130],
    ],
    ["a built variant without image", withOutcome({ status: "built" }), ["error", 3]],
    [
      "a scan that failed",
      {
        variants: [
          variantFacts({ platforms: [platformFacts({ scan: { findings: [], packages: [], failure: crash } })] }),
        ],
      },
      ["error", 3],
    ],
    [
      "an image that can't be measured",
      {
        variants: [
          variantFacts({
            platforms: [{ platform: "linux/amd64", failure: { code: "image.malformed", message: "-" } }],
          }),
        ],
      },
      ["error", 3],
    ],
    [
      "hadolint missing",
      { lint: { findings: [], tools: [], errors: [{ code: "tool.missing", message: "-" }] } },
      ["error", 3],
    ],
    ["no database", { database: { status: "failed", error: new PlimsollError("scan.database", "-") } }, ["error", 3]],
  ])("%s", (_name, facts, expected) => {
    expect(status(facts)).toEqual(expected);
  });
});

test("a run that only lints asks for no image, whatever budgets are written", () => {
  const strict = policy({
    budgets: { unpacked: { max: 1, grow: { cap: 1 }, level: "error", ifUnavailable: "error" } },
    vulnerabilities: { ...policy().vulnerabilities, level: "error", explicit: true },
  });
  const variants = [
    variantFacts({ variant: builtVariant("app", strict), outcome: { status: "skipped" }, platforms: [] }),
  ];
  expect(status({ stages: new Set(["lint"]), variants })).toEqual(["pass", 0]);
});

test("a variant that failed does not hide what the others say, and each definite no is kept", () => {
  const tight = policy({ budgets: { unpacked: { max: 1, level: "error", ifUnavailable: "error" } } });
  const report = assembleReport(
    runFacts({
      variants: [
        variantFacts({
          variant: builtVariant("dead"),
          outcome: { status: "failed", failure: { code: "build.builder", message: "-" } },
          platforms: [],
        }),
        variantFacts({ variant: builtVariant("heavy", tight) }),
      ],
    }),
  );
  expect([report.verdict, exitStatus(report, "error")]).toEqual(["fail", 1]);
  expect(report.variants.map(({ name, platform }) => [name, platform])).toEqual([
    ["dead", ""],
    ["heavy", "linux/amd64"],
  ]);
});

test("a variant whose scan is off never passes the vulnerabilities check", () => {
  const own = policy({ scan: "off", vulnerabilities: { ...policy().vulnerabilities, level: "error", explicit: true } });
  const report = assembleReport(runFacts({ variants: [variantFacts({ variant: builtVariant("app", own) })] }));
  expect(report.variants[0]?.checks.find(({ id }) => id === "vulnerabilities")).toMatchObject({
    status: "error",
    message: "app: vulnerabilities are not known: scan is off",
  });
});

test("messages name the platform when a variant has several", () => {
  const tight = policy({ budgets: { unpacked: { max: 1, level: "error", ifUnavailable: "error" } } });
  const platforms = [platformFacts(), platformFacts({ platform: "linux/arm64" })];
  const report = assembleReport(
    runFacts({ variants: [variantFacts({ variant: builtVariant("app", tight), platforms })] }),
  );
  expect(report.variants[1]?.checks.find(({ id }) => id === "size.unpacked.max")?.message).toMatch(
    /^app \(linux\/arm64\): /,
  );
});

test("equal facts in another order give the same report", () => {
  const findings = [vulnerability("CVE-2"), vulnerability("CVE-1"), vulnerability("CVE-3", { severity: "critical" })];
  const errors: CodedError[] = [crash, { code: "io", message: "b" }, { code: "io", message: "a" }];
  const tool = { name: "trivy", version: "1", source: "path", verified: "-", ms: 1 } as const;
  const tools = [tool, { ...tool, name: "hadolint" }];
  const of = (turn: <T>(list: readonly T[]) => T[]) =>
    assembleReport(
      runFacts({
        errors: turn(errors),
        tools: turn(tools),
        lint: { findings: turn([lintFinding("A"), lintFinding("B")]), tools: [], errors: [] },
        variants: [variantFacts({ platforms: [platformFacts({ scan: { findings: turn(findings), packages: [] } })] })],
      }),
    );
  expect(of((list) => [...list].reverse())).toEqual(of((list) => [...list]));
});

describe("warnings of the build", () => {
  const warning = lintFinding("JSONArgsRecommended", { tool: "buildkit" });
  const variants = [variantFacts({ outcome: { status: "built", findings: [warning] } })];

  test("stand in where lint did not run, once each", () => {
    const run = runFacts({ stages: new Set(["build", "size", "scan"]), variants: [...variants, ...variants] });
    const { lint: _without, ...facts } = run;
    const report = assembleReport(facts);
    expect(report.findings).toEqual([warning]);
    expect(report.variants[0]?.findings).toEqual([]);
  });

  test("give way to lint, which knows the user's rules", () => {
    expect(assembleReport(runFacts({ variants })).findings).toEqual([]);
  });
});
