import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LegReport } from "../../../src/action/gate/merge/leg-report.ts";
import { mergeReports } from "../../../src/action/gate/merge/merge-reports.ts";
import type { Report, Verdict } from "../../../src/model/report.ts";
import { reportSchema } from "../../../src/report/schema/report.ts";
import { exitStatus } from "../../../src/verdict/verdict.ts";
import { reportOf as sampleReport, samples } from "../../report/samples.ts";
import { lintFinding } from "../../verdict/samples.ts";
import { anyLegs, anyReport, check, failure, report, variant } from "./leg-reports.ts";

const expectedOf = (legs: readonly LegReport[]) => legs.map(({ leg }) => ({ name: leg }));
const merged = (...reports: Report[]) => {
  const legs = reports.map((each, index) => ({ leg: `leg-${index}`, report: each }));
  return mergeReports(legs, expectedOf(legs));
};

/** CONTRACTS §1: where several hold, the first of 2, 130, 1, 3 wins; 0 is the greenest. */
const exitOrder = [2, 130, 1, 3, 0];
const rank = (of: Report) => exitOrder.indexOf(exitStatus(of, "error"));
const greenness: Record<Verdict, number> = { pass: 2, warn: 1, fail: 0, error: 0, cancelled: 0 };

describe("mergeReports, whatever the legs say", () => {
  it("does not depend on the order in which reports came", () => {
    const shuffled = anyLegs.chain((legs) =>
      fc.tuple(fc.constant(legs), fc.shuffledSubarray(legs, { minLength: legs.length })),
    );
    fc.assert(
      fc.property(shuffled, ([legs, other]) => {
        expect(mergeReports(other, expectedOf(legs))).toEqual(mergeReports(legs, expectedOf(legs)));
      }),
    );
  });

  it("leaves one report as it is", () => {
    fc.assert(
      fc.property(anyReport, (one) => {
        expect(merged(one)).toEqual(one);
      }),
    );
  });

  it("is never greener than its worst leg, and never of a better exit status", () => {
    fc.assert(
      fc.property(anyLegs, (legs) => {
        const whole = mergeReports(legs, expectedOf(legs));
        for (const { report: leg } of legs) {
          expect(greenness[whole.verdict]).toBeLessThanOrEqual(greenness[leg.verdict]);
          expect(rank(whole)).toBeLessThanOrEqual(rank(leg));
        }
      }),
    );
  });

  it("is red when a leg is missing, for want of a verdict where nothing else is wrong", () => {
    fc.assert(
      fc.property(anyLegs, fc.nat(3), (legs, index) => {
        const gone = index % legs.length;
        const whole = mergeReports(legs.toSpliced(gone, 1), expectedOf(legs));
        expect(whole.errors).toContainEqual(expect.objectContaining({ code: "gate.leg" }));
        expect(exitStatus(whole, "never")).not.toBe(0);
      }),
    );
    expect(exitStatus(mergeReports([], [{ name: "cuda" }]), "error")).toBe(3);
  });

  it("keeps every error, variant and failed check of every leg, and is a valid report", () => {
    fc.assert(
      fc.property(anyLegs, (legs) => {
        const whole = mergeReports(legs, expectedOf(legs));
        expect(whole.variants).toHaveLength(legs.flatMap(({ report: { variants } }) => variants).length);
        for (const { report: leg } of legs) {
          expect(whole.errors).toEqual(expect.arrayContaining(leg.errors));
          for (const { id, status, message } of leg.checks) {
            const words = expect.stringContaining(message);
            expect(whole.checks).toContainEqual(expect.objectContaining({ id, status, message: words }));
          }
        }
        expect(reportSchema.safeParse(whole).error).toBeUndefined();
      }),
    );
  });
});

describe("what a run leaves comes out of the gate as it went in", () => {
  it.each(Object.entries(samples))("%s", (_, facts) => {
    const one = sampleReport(facts);
    expect(merged(one)).toEqual(one);
  });
});

describe("a leg is not believed", () => {
  it.each<[string, Verdict, Partial<Report>]>([
    ["says pass over a failed check", "pass", { checks: [check("fail")] }],
    ["says warn over an error", "warn", { errors: [failure("tool.crashed")] }],
    ["says fail, and nothing speaks for it", "fail", {}],
  ])("that %s", (_, verdict, changes) => {
    const whole = merged({ ...report(changes), verdict }, report());
    expect(whole.errors).toContainEqual({
      code: "gate.report",
      message: expect.stringContaining(`The report of the leg leg-0 says ${verdict}, and by its own checks it is`),
    });
    expect(exitStatus(whole, "error")).not.toBe(0);
  });

  it("that checked another commit than the others", () => {
    const whole = merged(report({ commit: "facade" }), report());
    expect(whole).toMatchObject({ verdict: "error", errors: [{ code: "gate.report" }] });
    expect(whole.errors[0]?.message).toContain("c0ffee, facade");
    expect(whole.commit).toBeUndefined();
  });

  it.each([
    ["nothing of a variant", { name: "leg", variants: ["app", "cuda"] }, "does not speak of cuda."],
    [
      "another platform",
      { name: "leg", variants: ["app"], platform: "linux/arm64" },
      "does not speak of app for linux/arm64.",
    ],
  ])("to be whole when it says %s", (_, expected, message) => {
    const whole = mergeReports([{ leg: "leg", report: report() }], [expected]);
    expect(whole).toMatchObject({ verdict: "error", errors: [{ code: "gate.leg" }] });
    expect(whole.errors[0]?.message).toContain(message);
  });

  it("to have looked at anything when it has no variant", () => {
    const whole = merged(report({ variants: [] }));
    expect(whole).toMatchObject({ verdict: "error", errors: [{ code: "gate.leg" }] });
  });

  it("a build that failed before it had a platform is spoken of", () => {
    const broken = variant("app", { platform: "", status: "failed", failure: failure("build.step") });
    delete broken.image;
    const expected = { name: "leg", variants: ["app"], platform: "linux/arm64/v8" };
    const whole = mergeReports([{ leg: "leg", report: report({ variants: [broken] }) }], [expected]);
    expect(whole).toMatchObject({ verdict: "fail", errors: [] });
  });
});

describe("a missing leg", () => {
  it("says why, where that is known", () => {
    const why = new Map([["cuda", "its artifact has expired"]]);
    const { errors } = mergeReports([], [{ name: "cpu" }, { name: "cuda" }], why);
    expect(errors.map(({ message }) => message)).toEqual([
      "The leg cpu left no report: its job did not get as far, or did not run. See its log.",
      "The leg cuda left no report: its artifact has expired.",
    ]);
  });

  it("leaves a definite no of another leg a no", () => {
    const legs = [{ leg: "cpu", report: report({ checks: [check("fail")] }) }];
    const whole = mergeReports(legs, [{ name: "cpu" }, { name: "cuda" }]);
    expect([whole.verdict, exitStatus(whole, "error")]).toEqual(["fail", 1]);
  });

  it("a report that nobody waits for is not looked at", () => {
    const legs = [
      { leg: "cpu", report: report() },
      { leg: "planted", report: report({ checks: [check("fail")] }) },
    ];
    expect(mergeReports(legs, [{ name: "cpu" }])).toEqual(report());
  });
});

describe("the parts", () => {
  it("variants are in the order of the plan, platforms of one together", () => {
    const leg = (name: string, platform: string, ...names: string[]) => ({
      leg: name,
      report: report({ variants: names.map((each) => variant(each, { platform })) }),
    });
    const reports = [
      leg("arm", "linux/arm64", "base", "app"),
      leg("amd", "linux/amd64", "base", "app"),
      leg("db", "linux/amd64", "db"),
    ];
    const expected = ["amd", "arm", "db"].map((name) => ({
      name,
      variants: name === "db" ? ["db"] : ["base", "app"],
    }));
    const { variants } = mergeReports(reports, expected);
    expect(variants.map(({ name, platform }) => `${name} ${platform}`)).toEqual([
      "base linux/amd64",
      "base linux/arm64",
      "app linux/amd64",
      "app linux/arm64",
      "db linux/amd64",
    ]);
  });

  it("checks that say the same are one; others have their leg in front, the worst first", () => {
    const loosened = check("fail", { id: "policy.loosened", message: "lint was loosened" });
    const whole = merged(
      report({ checks: [check("pass", { message: "lint has nothing to say" }), loosened] }),
      report({ checks: [check("warn", { message: "2 lint findings" }), loosened] }),
    );
    expect(whole.checks).toEqual([
      check("warn", { message: "leg-1: 2 lint findings" }),
      check("pass", { message: "leg-0: lint has nothing to say" }),
      loosened,
    ]);
  });

  it("of one finding the worst word counts", () => {
    const shared = (state: "suppressed" | "new", severity: "low" | "high") =>
      lintFinding("DL3008", { state, severity });
    const whole = merged(
      report({ findings: [shared("suppressed", "high"), lintFinding("DL3007")] }),
      report({ findings: [shared("new", "low")] }),
    );
    expect(whole.findings).toEqual([lintFinding("DL3007"), shared("new", "low")]);
  });

  it("a loosening is accepted when every leg says so; the latest acceptance is named", () => {
    const loosening = { key: "lint", base: "error", head: "warn", accepted: true };
    const accepted = (at: string) => ({ how: "label" as const, by: "mate", at });
    const whole = merged(
      report({ policyDiff: [loosening], acceptance: accepted("2026-09-01T10:00:00Z") }),
      report({ policyDiff: [{ ...loosening, accepted: false }] }),
      report({ policyDiff: [loosening], acceptance: accepted("2026-09-01T11:00:00Z") }),
    );
    expect(whole.policyDiff).toEqual([{ ...loosening, accepted: false }]);
    expect(whole.acceptance).toEqual(accepted("2026-09-01T11:00:00Z"));
  });

  it("the weakest baseline, the oldest database and the longest waits are the whole's", () => {
    const of = (source: "artifact" | "none", ageHours: number, updated: string, ms: number) =>
      report({
        baseline: source === "none" ? { source, reason: "No run." } : { source, commit: "ba5e", ageHours },
        database: { updated, source: "mirror" },
        tools: [{ name: "trivy", version: "1", source: "path", verified: "yes", ms }],
        timings: [{ name: "plan", seconds: ms }],
      });
    const whole = merged(of("artifact", 3, "2026-09-02", 4), of("none", 0, "2026-09-01", 9));
    expect(whole).toMatchObject({
      baseline: { source: "none", ageHours: 3, reason: "leg-0: artifact; leg-1: none (No run)" },
      database: { updated: "2026-09-01" },
      tools: [{ name: "trivy", ms: 9 }],
      timings: [{ name: "leg-0: plan" }, { name: "leg-1: plan" }],
    });
    expect(whole.tools).toHaveLength(1);
  });
});
