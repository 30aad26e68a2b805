import fc from "fast-check";
import type { LegReport } from "../../../src/action/gate/merge/leg-report.ts";
import type { Check, CodedError, Finding, Report, VariantReport } from "../../../src/model/report.ts";
import { compareErrors, compareFindings } from "../../../src/report/order.ts";
import { compareText } from "../../../src/text/order.ts";
import { verdictOf } from "../../../src/verdict/verdict.ts";
import { image, lintFinding } from "../../verdict/samples.ts";

/** A report that agrees with itself. */
export function report(changes: Partial<Omit<Report, "verdict">> = {}): Report {
  const whole = {
    schemaVersion: 1 as const,
    commit: "c0ffee",
    event: "pull_request",
    tools: [],
    baseline: { source: "artifact" as const, commit: "ba5e" },
    policyDiff: [],
    checks: [],
    errors: [],
    variants: [variant("app")],
    timings: [],
    deliveries: [],
    findings: [],
    ...changes,
  };
  const { schemaVersion, ...rest } = whole;
  return { schemaVersion, verdict: verdictOf(whole), ...rest };
}

export function variant(name: string, changes: Partial<VariantReport> = {}): VariantReport {
  return { name, platform: "linux/amd64", status: "built", image: image(), checks: [], findings: [], ...changes };
}

export function check(status: Check["status"], changes: Partial<Check> = {}): Check {
  return { id: "lint", level: "error", status, message: `lint is ${status}`, ...changes };
}

export function failure(code: CodedError["code"], message = `it is ${code}`): CodedError {
  return { code, message };
}

const checks = fc.array(
  fc.record({
    id: fc.constantFrom("lint", "policy.loosened", "audit.score"),
    level: fc.constantFrom<Check["level"]>("warn", "error"),
    status: fc.constantFrom<Check["status"]>("pass", "warn", "fail", "error", "skipped", "accepted"),
    message: fc.constantFrom("one", "two"),
  }),
  { maxLength: 3 },
);

const errors = fc
  .array(
    fc.record({
      code: fc.constantFrom<CodedError["code"]>("tool.crashed", "image.not-found", "build.step", "cancelled"),
      message: fc.constantFrom("one", "two"),
    }),
    { maxLength: 2 },
  )
  .map((all) => [...new Map(all.map((each) => [JSON.stringify(each), each])).values()].sort(compareErrors));

const findings = fc
  .uniqueArray(
    fc.record({
      key: fc.constantFrom("a", "b", "c"),
      severity: fc.constantFrom<Finding["severity"]>("high", "medium", "low"),
      state: fc.constantFrom<Finding["state"]>("new", "existing", "suppressed"),
    }),
    { maxLength: 3, selector: ({ key }) => key },
  )
  .map((all) => all.map((each) => lintFinding("DL3008", each)).sort(compareFindings));

const variants = fc
  .uniqueArray(
    fc
      .record({
        name: fc.constantFrom("app", "base", "cuda"),
        platform: fc.constantFrom("linux/amd64", "linux/arm64"),
        outcome: fc.constantFrom<Partial<VariantReport>>(
          {},
          { status: "failed", failure: failure("build.step") },
          { status: "cancelled" },
          { status: "skipped" },
        ),
        checks,
      })
      .map(({ name, platform, outcome, checks: of }) => variant(name, { platform, ...outcome, checks: of })),
    { minLength: 1, maxLength: 3, selector: ({ name, platform }) => `${name} ${platform}` },
  )
  // A run has a variant's platforms side by side.
  .map((all) => all.sort((a, b) => compareText(a.name, b.name)));

/** Any report as a run leaves it, each check id of the repository once. */
export const anyReport: fc.Arbitrary<Report> = fc
  .record({
    checks: checks.map((all) => [...new Map(all.map((each) => [each.id, each])).values()]),
    errors,
    findings,
    variants,
    commit: fc.constantFrom("c0ffee", "facade"),
    baseline: fc.constantFrom<Report["baseline"]>(
      { source: "artifact", commit: "ba5e", ageHours: 2 },
      { source: "rebuild", commit: "ba5e", reason: "no run of it" },
      { source: "none", reason: "nobody knows" },
    ),
    policyDiff: fc.subarray([
      { key: "budgets", base: "1", head: "2", accepted: true },
      { key: "lint", base: "error", head: "warn", accepted: false },
    ]),
    tools: fc.subarray<Report["tools"][number]>([
      { name: "buildx", version: "1", source: "path", verified: "no", ms: 3 },
      { name: "trivy", version: "1", source: "cache", verified: "yes", ms: 5 },
    ]),
    timings: fc.subarray([{ name: "plan", seconds: 1 }]),
    deliveries: fc.subarray<Report["deliveries"][number]>([{ surface: "comment", status: "failed", reason: "so" }]),
  })
  .map(report);

/** One to four legs, called after their number. */
export const anyLegs: fc.Arbitrary<LegReport[]> = fc
  .array(anyReport, { minLength: 1, maxLength: 4 })
  .map((all) => all.map((each, index) => ({ leg: `leg-${index}`, report: each })));
