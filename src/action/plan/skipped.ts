import type { Skipped } from "../../model/legs.ts";
import type { Plan } from "../../model/plan.ts";

/** An output has its limits, and a monorepo hundreds of Dockerfiles in its examples. */
const mostNotes = 100;

/**
 * What is left out on purpose: variants of `whole` (the plan when nothing is selected) that are not in `plan`, then what
 * discovery left out.
 */
export function skippedBy(plan: Plan, whole: Plan): Skipped[] {
  const planned = new Set(plan.variants.map(({ name }) => name));
  const unselected = whole.variants.filter(({ name }) => !planned.has(name));
  const notes = whole.notes.filter(({ kind, subject }) => kind === "left-out" && !planned.has(subject));
  return [
    ...unselected.map(({ name }) => ({ name, reason: "it is not among the variants that were asked for" })),
    ...notes.slice(0, mostNotes).map(({ subject, reason }) => ({ name: subject, reason })),
  ];
}
