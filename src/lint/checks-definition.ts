import type { BakeDefinition, BakeTarget } from "../model/plan.ts";

/** A bake definition that is good for checking only, and the targets whose linked bases are stood in for. */
export interface ChecksDefinition {
  definition: BakeDefinition;
  withStandIn: ReadonlySet<string>;
}

/**
 * What checking needs of the targets, and nothing that touches the machine: no secrets, ssh, outputs, caches, tags or
 * entitlements. A context that is another target becomes the empty directory `standIn`: buildx can't check such targets
 * ("unsupported context source target", seen with 0.36.1), and checks run no step, so only the base's environment and
 * working directory are lost.
 */
export function checksDefinition(
  definition: BakeDefinition,
  names: readonly string[],
  standIn: string,
): ChecksDefinition {
  const target: Record<string, BakeTarget> = {};
  const withStandIn = new Set<string>();
  for (const name of names) {
    const full = definition.target[name];
    if (full === undefined) continue;
    const contexts = Object.entries(full.contexts ?? {});
    if (contexts.some(([, value]) => isTarget(value))) withStandIn.add(name);
    target[name] = {
      ...pick(full, ["context", "dockerfile", "dockerfile-inline", "args", "target", "platforms"]),
      ...(contexts.length === 0
        ? {}
        : { contexts: Object.fromEntries(contexts.map(([key, value]) => [key, isTarget(value) ? standIn : value])) }),
    };
  }
  return { definition: { target }, withStandIn };
}

function isTarget(context: string): boolean {
  return context.startsWith("target:");
}

function pick(target: BakeTarget, keys: readonly string[]): BakeTarget {
  return Object.fromEntries(keys.flatMap((key) => (target[key] === undefined ? [] : [[key, target[key]]])));
}
