import type { Check } from "../../../model/report.ts";
import { type LegReport, ofLeg, unique } from "./leg-report.ts";

/** Readers that look for a check by its id find the one that weighs most. */
const worstFirst: readonly Check["status"][] = ["fail", "error", "warn", "accepted", "pass", "skipped"];

/**
 * The checks of the repository. What all legs that have a check say of it in the same words is said once; else each
 * leg's word stands, with its name, the worst first.
 */
export function mergeChecks(legs: readonly LegReport[]): Check[] {
  const all = legs.flatMap(({ leg, report }) => report.checks.map((check) => ({ leg, check })));
  return [...Map.groupBy(all, ({ check }) => check.id).values()].flatMap((same) => {
    const [only, ...others] = unique(same.map(({ check }) => check));
    if (only !== undefined && others.length === 0) return [only];
    return same
      .map(({ leg, check }) => ({ ...check, message: ofLeg(check.message, leg, legs) }))
      .sort((a, b) => worstFirst.indexOf(a.status) - worstFirst.indexOf(b.status));
  });
}
