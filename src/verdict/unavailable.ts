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
  ["rebuild", "rebuild"],
];

const comparedMetrics = ["compressed", "unpacked", "shadowed", "layers"] as const satisfies readonly Metric[];

/** One check per budget that is written and not measured by this version: `grow`, and the metrics of later stages. */
export function laterChecks(subject: string, { budgets }: VariantPolicy): Check[] {
  const growth = comparedMetrics.flatMap((metric) => {
    const budget = budgets[metric];
    if (budget?.grow === undefined) return [];
    return notYet(`size.${metric}.grow`, budget, `${subject}: growth (${metric}) is not compared with a base`);
  });
  const others = laterMetrics.flatMap(([metric, id]) => {
    const budget = budgets[metric];
    return budget === undefined ? [] : notYet(id, budget, `${subject}: the ${metric} budget is not measured`);
  });
  return [...growth, ...others];
}

function notYet(id: string, budget: Budget, what: string): Check[] {
  const required = budget.ifUnavailable === "error";
  const way = required ? ": take it out, or write if-unavailable: skip" : "";
  return unavailable({ id, level: budget.level, required, message: `${what} in this version yet${way}` });
}
