import type { Build, Check, Rebuild } from "../model/report.ts";
import type { Budget, VariantPolicy } from "../model/settings.ts";
import { formatSeconds } from "../text/duration.ts";
import type { VariantFacts } from "./run-facts.ts";
import { counted } from "./subject.ts";
import { unavailable } from "./unavailable.ts";

const id = "rebuild";

/**
 * The `rebuild` check: what a typical source file costs to rebuild, as predicted, against the budget's `max`. Steps that
 * run only where what is copied from a stage turns out different count. Equal to the limit passes.
 */
export function rebuildChecks(
  subject: string,
  { budgets: { rebuild: budget } }: Pick<VariantPolicy, "budgets">,
  { outcome }: Pick<VariantFacts, "outcome">,
  isAsked: boolean,
): Check[] {
  if (budget === undefined || budget.level === "off") return [];
  const missing = (reason: string, asked = isAsked): Check[] => {
    const message = `${subject}: the cost of a rebuild is not known: ${reason}`;
    return unavailable({ id, level: budget.level, required: asked && budget.ifUnavailable === "error", message });
  };
  if (!isAsked) return missing("this run leaves building out");
  const growth = budget.grow === undefined ? [] : missing("no baseline says what it was, so its growth can't be told");
  if (budget.max === undefined) return growth;
  const measured = measuredOf(outcome.build);
  return [
    ...("reason" in measured ? missing(measured.reason) : [judged(subject, budget, budget.max, measured)]),
    ...growth,
  ];
}

function measuredOf(build: Build | undefined): Rebuild | { reason: string } {
  if (build === undefined) return { reason: "nothing was built" };
  const source = build.rebuild?.find(({ kind }) => kind === "source");
  if (source === undefined) return { reason: "none of its steps surely takes a source file" };
  const unknown = source.steps.filter(({ seconds }) => seconds === null).length;
  return unknown === 0 ? source : { reason: `${counted(unknown, "step")} never seen to run ${among(source)}` };
}

function among({ steps, change }: Rebuild): string {
  return `among the ${steps.length} that ${change} makes run again`;
}

function judged(subject: string, budget: Budget, limit: number, { change, seconds, steps, of }: Rebuild): Check {
  const level = budget.level === "error" ? "error" : "warn";
  const over = Math.round(seconds * 1000) - limit;
  const place = over === 0 ? "exactly" : `${formatSeconds(Math.abs(over) / 1000)} ${over > 0 ? "over" : "below"}`;
  return {
    id,
    level,
    status: over <= 0 ? "pass" : level === "error" ? "fail" : "warn",
    actual: seconds,
    limit: limit / 1000,
    unit: "seconds",
    message:
      `${subject}: a change of ${change} costs ${formatSeconds(seconds)} to rebuild (${steps.length} of ` +
      `${counted(of, "step")}, predicted), ${place} its load line of ${formatSeconds(limit / 1000)}`,
  };
}
