import { describe, expect, test } from "vitest";
import type { Check, CodedError, VariantReport } from "../../src/model/report.ts";
import { exitStatus, type Judged, reasons, verdictOf } from "../../src/verdict/verdict.ts";

const built: VariantReport = { name: "app", platform: "linux/amd64", status: "built", checks: [], findings: [] };

function check(level: Check["level"], status: Check["status"]): Check {
  return { id: "x", level, status, message: `${level} ${status}` };
}

function error(code: CodedError["code"]): CodedError {
  return { code, message: code };
}

/** Every way in which each kind of reason can come about. */
const ways = {
  usage: [{ errors: [error("config.key")] }, { errors: [error("plan.nothing-found")] }],
  cancelled: [
    { errors: [error("cancelled")] },
    { variants: [{ ...built, status: "cancelled" }] },
    { variants: [{ ...built, status: "cancelled", failure: error("cancelled") }] },
  ],
  no: [
    { checks: [check("error", "fail")] },
    { variants: [{ ...built, checks: [check("error", "fail")] }] },
    { variants: [{ ...built, status: "failed", failure: error("build.step") }] },
    { variants: [{ ...built, status: "skipped", failure: error("build.blocked") }] },
  ],
  noVerdict: [
    { errors: [error("tool.crashed")] },
    { errors: [error("disk.full")] },
    { checks: [check("error", "error")] },
    { variants: [{ ...built, status: "failed" }] },
    { variants: [{ ...built, status: "failed", failure: error("build.builder") }] },
    { variants: [{ ...built, failure: error("image.malformed") }] },
    { variants: [{ ...built, checks: [check("error", "error")] }] },
  ],
  warning: [
    { checks: [check("warn", "warn")] },
    { checks: [check("warn", "error")] },
    { variants: [{ ...built, checks: [check("warn", "warn")] }] },
  ],
  nothing: [
    {},
    { variants: [built] },
    { checks: [check("error", "pass"), check("warn", "pass")] },
    { checks: [check("error", "skipped"), check("warn", "skipped"), check("error", "accepted")] },
    { variants: [{ ...built, status: "skipped", checks: [check("error", "skipped")] }] },
  ],
} as const satisfies Record<string, readonly Partial<Judged>[]>;

type Kind = keyof typeof ways;

function merged(parts: readonly Partial<Judged>[]): Judged {
  return {
    checks: parts.flatMap(({ checks }) => checks ?? []),
    errors: parts.flatMap(({ errors }) => errors ?? []),
    variants: parts.flatMap(({ variants }) => variants ?? []),
  };
}

/** CONTRACTS §1, said again the long way: what holds → verdict, and the exit status with fail-on error, warn, never. */
function expected(held: ReadonlySet<Kind>): [string, number, number, number] {
  if (held.has("usage")) return ["error", 2, 2, 2];
  if (held.has("cancelled")) return ["cancelled", 130, 130, 130];
  if (held.has("no")) return held.has("noVerdict") ? ["fail", 1, 1, 3] : ["fail", 1, 1, 0];
  if (held.has("noVerdict")) return held.has("warning") ? ["error", 3, 1, 3] : ["error", 3, 3, 3];
  return held.has("warning") ? ["warn", 0, 1, 0] : ["pass", 0, 0, 0];
}

const kinds = ["usage", "cancelled", "no", "noVerdict", "warning", "nothing"] as const satisfies readonly Kind[];

/** All 64 sets of kinds. */
const sets = Array.from({ length: 2 ** kinds.length }, (_, bits) =>
  kinds.filter((_kind, index) => bits & (1 << index)),
);

describe("the truth table of verdict and exit status", () => {
  test.each(sets.map((held) => [held.join("+") || "an empty run", held] as const))("%s", (_name, held) => {
    const longest = Math.max(1, ...held.map((kind) => ways[kind].length));
    for (let turn = 0; turn < longest; turn++) {
      const run = merged(held.flatMap((kind) => ways[kind][turn % ways[kind].length] ?? []));
      const verdict = [verdictOf(run), exitStatus(run, "error"), exitStatus(run, "warn"), exitStatus(run, "never")];
      expect(verdict, JSON.stringify(run)).toEqual(expected(new Set(held)));
    }
  });

  test("every reason that holds is given, the deciding one first", () => {
    const run = merged([ways.warning[0], ways.noVerdict[0], ways.no[2], ways.usage[0], ways.cancelled[1]]);
    expect(reasons(run)).toEqual([
      { kind: "usage", message: "config.key" },
      { kind: "cancelled", message: "app was cancelled" },
      { kind: "no", message: "app: build.step" },
      { kind: "no-verdict", message: "tool.crashed" },
      { kind: "warning", message: "warn warn" },
    ]);
  });

  test("one failure on two platforms is one reason", () => {
    const failed: VariantReport = { ...built, status: "failed", failure: error("build.step") };
    expect(reasons(merged([{ variants: [failed, { ...failed, platform: "linux/arm64" }] }]))).toHaveLength(1);
  });

  test("checks of a variant that failed are not reasons beside its failure", () => {
    const failed: VariantReport = {
      ...built,
      status: "failed",
      failure: error("build.step"),
      checks: [check("error", "error")],
    };
    expect(reasons(merged([{ variants: [failed] }]))).toEqual([{ kind: "no", message: "app: build.step" }]);
  });
});
