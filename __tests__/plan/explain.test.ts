import { expect, it } from "vitest";
import type { PlanNote, PlannedVariant } from "../../src/model/plan.ts";
import { explainPlan } from "../../src/plan/explain.ts";

function explained(
  variants: readonly Pick<PlannedVariant, "name" | "because">[],
  notes: readonly PlanNote[],
): string[] {
  return explainPlan({ variants, notes } as Parameters<typeof explainPlan>[0]);
}

it("names each variant once, and says why it is there", () => {
  const variants = [
    { name: "api", because: "found: api/Dockerfile" },
    { name: "web", because: "declared in plimsoll.yml" },
  ];
  const notes: PlanNote[] = [
    { kind: "found", subject: "api/Dockerfile", reason: "variant api, context api" },
    { kind: "left-out", subject: "old/Dockerfile", reason: "plimsoll.yml ignores it" },
  ];
  expect(explained(variants, notes)).toEqual([
    "variant web: declared in plimsoll.yml",
    "found: api/Dockerfile: variant api, context api",
    "left out: old/Dockerfile: plimsoll.yml ignores it",
  ]);
});

it("counts what was left out beyond a screenful", () => {
  const notes = Array.from(
    { length: 11 },
    (_, index): PlanNote => ({ kind: "left-out", subject: `${index}`, reason: "-" }),
  );
  expect(explained([], notes).at(-1)).toBe("left out: 3 more files, for the same kinds of reasons");
});
