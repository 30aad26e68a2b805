import type { Check } from "../model/report.ts";
import type { Budget, Level, Metric, VariantPolicy } from "../model/settings.ts";

/** A check that could not be made, and whose rule it is. */
interface Unmeasured {
  id: string;
  level: Level;
  /** Whether the user wrote the rule and did not say `if-unavailable: skip`. */
  required: boolean;
  message: string;
}

/**
 * The check of a rule that could not be measured (CONTRACTS §1): an `error` when the user wrote the rule, unless it
 * says `if-unavailable: skip`; a rule that nobody wrote is skipped. Level `off` gives none.
 */
export function unavailable({ id, level, required, message }: Unmeasured): Check[] {
  if (level === "off") return [];
  return [{ id, level, status: required ? "error" : "skipped", message }];
}

// What this version does not measure yet, by the check that will hold it.
const laterMetrics: readonly (readonly [Metric, string])[] = [
  ["startup", "probe.startup"],
  ["memory", "probe.memory"],
];

/** One check per budget that is written and whose metric this version does not measure. */
export function laterChecks(subject: string, { budgets }: VariantPolicy): Check[] {
  return laterMetrics.flatMap(([metric, id]) => {
    const budget = budgets[metric];
    return budget === undefined ? [] : notYet(id, budget, `${subject}: the ${metric} budget is not measured`);
  });
}

function notYet(id: string, budget: Budget, what: string): Check[] {
  const required = budget.ifUnavailable === "error";
  const way = required ? ": take it out, or write if-unavailable: skip" : "";
  return unavailable({ id, level: budget.level, required, message: `${what} in this version yet${way}` });
}
