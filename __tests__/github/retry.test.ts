import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FailedTry, pauseBeforeNextTry } from "../../src/github/retry.ts";

const at = { now: 1_000_000, random: 0.5 };

function failed(given: Partial<FailedTry> = {}): FailedTry {
  return { method: "GET", status: 502, headers: {}, message: "", unsent: false, isQuery: false, ...given };
}

describe("pauseBeforeNextTry", () => {
  it.each([
    [failed(), 1_000],
    [failed({ status: undefined }), 1_000],
    [failed({ method: "PATCH" }), 1_000],
    [failed({ method: "POST" }), undefined],
    [failed({ method: "POST", status: undefined }), undefined],
    [failed({ method: "POST", status: undefined, unsent: true }), 1_000],
    [failed({ method: "POST", isQuery: true }), 1_000],
    [failed({ headers: { "retry-after": "7" } }), 7_000],
    [failed({ status: 429, headers: { "retry-after": "7" }, method: "POST" }), 7_000],
    [failed({ status: 429 }), 4_000],
    [failed({ status: 403, message: "You have exceeded a secondary rate limit." }), 4_000],
    [failed({ status: 403, headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "1009" } }), 10_000],
    [failed({ status: 403, headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "1" } }), 1_000],
    [failed({ status: 403, headers: { "retry-after": "soon" } }), 4_000],
    [failed({ status: 403, message: "Resource not accessible by integration" }), undefined],
    [failed({ status: 401 }), 1_000],
    [failed({ status: 404 }), 500],
    [failed({ status: 404, method: "PATCH" }), undefined],
    [failed({ status: 410 }), undefined],
    [failed({ status: 422 }), undefined],
  ])("after one failure, %j: %s", (failure, pause) => {
    expect(pauseBeforeNextTry(failure, 1, at)).toBe(pause);
  });

  it("never sends a POST again that can have done its work, and never goes on for ever", () => {
    const failures = fc.record({
      method: fc.constantFrom("GET", "POST", "PATCH", "DELETE"),
      status: fc.option(fc.integer({ min: 400, max: 599 }), { nil: undefined }),
      headers: fc.record(
        {
          "retry-after": fc.string(),
          "x-ratelimit-remaining": fc.constantFrom("0", "1"),
          "x-ratelimit-reset": fc.string(),
        },
        { requiredKeys: [] },
      ),
      message: fc.string(),
      unsent: fc.constant(false),
      isQuery: fc.constant(false),
    });
    fc.assert(
      fc.property(
        failures,
        fc.integer({ min: 1, max: 9 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (failure, count, random) => {
          const pause = pauseBeforeNextTry(failure, count, { now: Date.now(), random });
          if (count >= 5) expect(pause).toBeUndefined();
          if (pause !== undefined) expect(pause).toBeGreaterThanOrEqual(0);
          const { method, status } = failure;
          if (method === "POST" && (status === undefined || status >= 500)) expect(pause).toBeUndefined();
        },
      ),
    );
  });
});
