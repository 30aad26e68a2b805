import type { PlannedVariant } from "../../model/plan.ts";

/**
 * Variants in groups: two are in one when a target that one is built from is one of the other's, so that whoever builds
 * a group builds every shared base once. Groups and their members are in the order of the plan.
 */
export function linkedGroups(variants: readonly PlannedVariant[]): PlannedVariant[][] {
  const groups: { members: PlannedVariant[]; targets: Set<string> }[] = [];
  for (const variant of variants) {
    const targets = new Set(variant.kind === "build" ? [variant.target, ...variant.basedOn] : []);
    const linked = groups.filter((group) => [...targets].some((target) => group.targets.has(target)));
    const [first, ...others] = linked;
    if (first === undefined) {
      groups.push({ members: [variant], targets });
      continue;
    }
    first.members.push(...others.flatMap(({ members }) => members), variant);
    first.targets = new Set([...linked.flatMap((group) => [...group.targets]), ...targets]);
    for (const other of others) groups.splice(groups.indexOf(other), 1);
  }
  const rank = (variant: PlannedVariant) => variants.indexOf(variant);
  return groups.map(({ members }) => members.toSorted((a, b) => rank(a) - rank(b)));
}
