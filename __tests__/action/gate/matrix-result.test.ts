import { describe, expect, it } from "vitest";
import { heldAgainst } from "../../../src/action/gate/matrix-result.ts";
import { exitStatus } from "../../../src/verdict/verdict.ts";
import { check, failure, report } from "./leg-reports.ts";

const warned = report({ checks: [check("warn")] });
const failed = report({ checks: [check("fail")] });
const lost = report({ errors: [failure("tool.crashed")] });

describe("what GitHub says of the matrix", () => {
  it.each([
    ["pass", report(), "failure", "error", 3],
    ["pass", report(), "skipped", "error", 3],
    ["pass", report(), "cancelled", "cancelled", 130],
    ["warn", warned, "failure", "error", 3],
    ["fail", failed, "failure", "fail", 1],
    ["fail", failed, "cancelled", "fail", 1],
    ["error", lost, "failure", "error", 3],
    ["pass", report(), "success", "pass", 0],
    ["warn", warned, "success", "warn", 0],
    ["pass", report(), undefined, "pass", 0],
  ] as const)("%s and %s", (_, found, result, verdict, exit) => {
    const held = heldAgainst(found, result);
    expect([held.verdict, exitStatus(held, "error")]).toEqual([verdict, exit]);
  });

  it("says what to look at", () => {
    expect(heldAgainst(report(), "failure").errors).toEqual([
      { code: "gate.leg", message: expect.stringContaining('The matrix ended as "failure", and no report says why') },
    ]);
  });
});
