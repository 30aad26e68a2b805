import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asReported } from "../../../src/action/comment/as-reported.ts";
import type { Report } from "../../../src/model/report.ts";
import { anyReport, check, report } from "../gate/leg-reports.ts";

const verdictOf = (claimed: Report, conclusion: string | null) => asReported(claimed, { conclusion }).verdict;
const failed = report({ checks: [check("fail")] });

describe("the word of a fork's own run", () => {
  it.each<[string, Report, string | null, string]>([
    ["stands when GitHub says the same", report(), "success", "pass"],
    ["is no pass when the run was red", report(), "failure", "error"],
    ["is no pass when the run was cancelled", report(), "cancelled", "error"],
    ["is no pass when nobody knows how it ended", report(), null, "error"],
    ["is no pass over a failed check", { ...failed, verdict: "pass" }, "success", "fail"],
    ["is not believed when it speaks against itself", { ...report(), verdict: "fail" }, "success", "error"],
    ["may be a warning of a red run, where warnings are red", report({ checks: [check("warn")] }), "failure", "warn"],
    ["stays a no", failed, "failure", "fail"],
  ])("%s", (_, claimed, conclusion, verdict) => {
    expect(verdictOf(claimed, conclusion)).toBe(verdict);
  });

  it("is never a pass but of a run that succeeded, and says nothing of who accepted what", () => {
    const conclusions = fc.constantFrom("failure", "cancelled", "timed_out", "neutral", "action_required", null);
    fc.assert(
      fc.property(
        anyReport,
        fc.constantFrom<Report["verdict"]>("pass", "warn", "fail"),
        conclusions,
        (one, says, end) => {
          const shown = asReported(
            { ...one, verdict: says, acceptance: { how: "review", by: "harbourmaster", at: "2026-09-01T00:00:00Z" } },
            { conclusion: end },
          );
          expect(shown.verdict).not.toBe("pass");
          expect(JSON.stringify(shown)).not.toContain("harbourmaster");
          expect([shown.commit, shown.event]).toEqual([undefined, undefined]);
        },
      ),
    );
  });
});
