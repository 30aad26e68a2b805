import type { BakeDefinition, BuiltVariant, Plan } from "../../model/plan.ts";
import { linkedTargets } from "../definition.ts";
import type { CacheEntry } from "./backends.ts";

/**
 * The plan with these entries to read from, in the variant's target and in those that it is linked to: buildx gives each
 * target its own. Every call for the variant needs them, also one that only takes out what was built before: what came from a
 * cache is not in the builder until something needs its bytes.
 */
export function withImports(
  plan: Plan,
  { target }: Pick<BuiltVariant, "target">,
  entries: readonly CacheEntry[],
): Plan {
  if (entries.length === 0) return plan;
  const linked = new Set(linkedTargets(plan.definition, target));
  const targets = Object.entries(plan.definition.target).map(
    ([name, planned]) => [name, linked.has(name) ? { ...planned, "cache-from": [...entries] } : planned] as const,
  );
  return { ...plan, definition: { ...plan.definition, target: Object.fromEntries(targets) } };
}

/** What the variant's target reads from. */
export function importsOf(definition: BakeDefinition, target: string): readonly (string | CacheEntry)[] {
  return definition.target[target]?.["cache-from"] ?? [];
}

/** The definition with an entry to write to, in the target alone: what it is linked to is part of its own graph. */
export function withExport(definition: BakeDefinition, target: string, entry: CacheEntry): BakeDefinition {
  const planned = definition.target[target];
  return { ...definition, target: { ...definition.target, [target]: { ...planned, "cache-to": [{ ...entry }] } } };
}
