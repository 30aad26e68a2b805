import { describe, expect, test } from "vitest";
import type { Acceptance, Check, Loosening } from "../../src/model/report.ts";
import { assembleReport } from "../../src/report/assemble.ts";
import { renderTerminal } from "../../src/report/terminal.ts";
import { accept } from "../../src/verdict/accept.ts";
import { policyCheck } from "../../src/verdict/policy-check.ts";
import { exitStatus } from "../../src/verdict/verdict.ts";
import { builtVariant, policy, runFacts, variantFacts } from "./samples.ts";

const by: Acceptance = { how: "label", by: "octocat", at: "2026-09-01T10:00:00Z" };
const raised: Loosening = { key: "budgets.unpacked.max", base: "1GB", head: "2GB", accepted: false };
const off: Loosening = { key: "scan", base: "extract", head: "off", accepted: false };

describe("policy.loosened", () => {
  test("one check for each loosening, at level error, with both values", () => {
    expect(policyCheck([raised, off], undefined)).toEqual([
      {
        id: "policy.loosened",
        level: "error",
        status: "fail",
        message: "budgets.unpacked.max is looser than on the base: 1GB → 2GB",
      },
      {
        id: "policy.loosened",
        level: "error",
        status: "fail",
        message: "scan is looser than on the base: extract → off",
      },
    ]);
  });

  test("accepted ones say by whom, others why not", () => {
    expect(policyCheck([off], by)).toMatchObject([
      {
        status: "accepted",
        message: "scan is looser than on the base: extract → off (accepted by octocat, by label, 2026-09-01T10:00:00Z)",
      },
    ]);
    expect(policyCheck([off], undefined, [], 'the label "x" is not set')).toMatchObject([
      {
        status: "fail",
        message: 'scan is looser than on the base: extract → off. Not accepted: the label "x" is not set',
      },
    ]);
  });

  test("passes where nothing is looser, and says what could not be compared", () => {
    expect(policyCheck([], undefined)).toMatchObject([{ status: "pass" }]);
    expect(policyCheck([], undefined, ["The base has no policy."])).toEqual([
      { id: "policy.loosened", level: "error", status: "skipped", message: "The base has no policy." },
    ]);
    expect(policyCheck([off], undefined, ["a"]).map(({ status }) => status)).toEqual(["fail", "skipped"]);
  });
});

describe("what can be accepted", () => {
  const check = (id: string, status: Check["status"] = "fail"): Check => ({ id, level: "error", status, message: "m" });

  test.each([
    "size.unpacked.grow",
    "size.compressed.grow",
    "size.shadowed.grow",
    "size.layers.grow",
    "drift",
    "policy.loosened",
  ])("%s", (id) => {
    expect(accept([check(id)], by)).toMatchObject([{ id, status: "accepted" }]);
  });

  test.each([
    "size.unpacked.max",
    "size.layers.max",
    "vulnerabilities",
    "secrets",
    "lint",
    "build",
    "dive.wasted",
    "probe.memory",
  ])("never %s", (id) => {
    expect(accept([check(id)], by, "no")).toEqual([check(id)]);
  });

  test.each(["pass", "warn", "error", "skipped", "accepted"] as const)("only what fails: %s stays", (status) => {
    expect(accept([check("drift", status)], by, "no")).toEqual([check("drift", status)]);
  });
});

describe("in a report", () => {
  const grown = { unpacked: { max: 10, level: "error" as const, ifUnavailable: "error" as const } };
  const loosened = (changes = {}) => assembleReport(runFacts({ policyDiff: [raised], ...changes }));

  test("a loosened policy is red, and the same accepted is green and says who", () => {
    expect(exitStatus(loosened(), "error")).toBe(1);
    const accepted = loosened({ acceptance: by });
    expect({ verdict: accepted.verdict, exit: exitStatus(accepted, "error") }).toEqual({ verdict: "pass", exit: 0 });
    expect(accepted.policyDiff).toEqual([{ ...raised, accepted: true }]);
    expect(accepted.acceptance).toEqual(by);
    expect(renderTerminal(accepted, { columns: 120, colour: false, files: [] })).toMatch(
      /✔ budgets\.unpacked\.max is looser .*1GB → 2GB[\s\S]*accepted by octocat/,
    );
  });

  test("acceptance does not lift an absolute limit", () => {
    const variants = [variantFacts({ variant: builtVariant("app", policy({ budgets: grown })) })];
    expect(loosened({ acceptance: by, variants }).verdict).toBe("fail");
  });

  test("a run that compared nothing says nothing of policies", () => {
    const { checks, policyDiff, acceptance } = assembleReport(runFacts());
    expect(checks.map(({ id }) => id)).toEqual(["lint"]);
    expect({ policyDiff, acceptance }).toEqual({ policyDiff: [], acceptance: undefined });
  });
});
