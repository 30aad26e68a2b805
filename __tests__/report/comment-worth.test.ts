import { describe, expect, test } from "vitest";
import type { Finding, Report } from "../../src/model/report.ts";
import { commentDecision, hasNothingToSay } from "../../src/report/comment-worth.ts";
import { comparedReports } from "./compared-samples.ts";
import { lint, origin } from "./sample-parts.ts";
import { reportOf, samples } from "./samples.ts";

const { still, firstRun, overBudget, driftOnly, accepted, loosened, comings } = comparedReports;
const noise = lint("DL3008", "low", "Pin versions", origin("Dockerfile", [1, 1], "RUN x"));
const withLint = (state: Finding["state"]): Report => ({ ...still, findings: [{ ...noise, state }] });
const cancelled: Report = { ...still, verdict: "cancelled" };
const noVerdict: Report = { ...still, verdict: "error" };
/** Other bytes, and nobody who minds. */
const grownABit: Report = { ...comings, baseline: still.baseline };

test.each([
  ["nothing changed", still, true, true],
  ["what was there is still there", withLint("existing"), true, true],
  ["something is new", withLint("new"), false, false],
  ["something is fixed", withLint("fixed"), false, true],
  ["a few bytes, and nothing against them", grownABit, false, true],
  ["a variant came, another went", comings, false, true],
  ["drift", driftOnly, false, true],
  ["nothing to compare with", firstRun, false, true],
  ["over budget", overBudget, false, false],
  ["accepted", accepted, false, false],
  ["a rule was loosened", loosened, false, false],
  ["no verdict", noVerdict, false, false],
  ["does not build", reportOf(samples.brokenBuild), false, false],
])("%s: nothing to say to a person %s, to a bot %s", (_what, report, person, bot) => {
  expect([hasNothingToSay(report), hasNothingToSay(report, "bot")]).toEqual([person, bot]);
});

describe("whether a comment is written", () => {
  const { verdict: _verdict, ...rest } = still;
  const failing: Report = { ...rest, verdict: "fail" };
  test.each([
    ["never", failing, false, "person", "none"],
    ["never", failing, true, "person", "none"],
    ["always", still, false, "person", "post"],
    ["always", still, true, "bot", "update"],
    ["always", cancelled, true, "person", "update"],
    ["on-failure", failing, false, "person", "post"],
    ["on-failure", noVerdict, false, "person", "post"],
    ["on-failure", overBudget, true, "person", "update"],
    ["on-failure", driftOnly, false, "person", "none"],
    // What once said no must not go on saying it.
    ["on-failure", still, true, "person", "update"],
    ["on-failure", cancelled, true, "person", "none"],
    ["on-change", still, false, "person", "none"],
    ["on-change", still, true, "person", "update"],
    ["on-change", driftOnly, false, "person", "post"],
    ["on-change", driftOnly, false, "bot", "none"],
    ["on-change", driftOnly, true, "bot", "update"],
    ["on-change", failing, false, "bot", "post"],
    ["on-change", cancelled, false, "person", "none"],
    ["on-change", cancelled, true, "person", "none"],
  ] as const)("%s, case %#", (policy, report, exists, author, action) => {
    const decision = commentDecision(report, { policy, exists, author });
    expect(decision.action).toBe(action);
    expect(decision.reason === "").toBe(action !== "none");
  });
});
