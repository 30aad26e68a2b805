import type { BakeDefinition, BuiltVariant } from "../model/plan.ts";
import type { Settings } from "../model/settings.ts";
import { blockOf, type Draft, type DraftVariant } from "./draft.ts";
import { basesOf, inOrder } from "./links.ts";
import { type NormalisedTargets, toBakeTarget } from "./normalise.ts";
import { isRemoteContext } from "./remote.ts";
import { slugOf } from "./slug.ts";
import { localDockerfile, type PlanTarget } from "./target.ts";
import { relativeTo } from "./workspace.ts";

/**
 * The variants that this run builds, each after those it is built on. One that may not be built keeps its place and
 * says why.
 * @throws PlimsollError plan.cycle
 */
export function builtVariants(draft: Draft, normalised: NormalisedTargets, settings: Settings): BuiltVariant[] {
  return inOrder(draft.variants, draft.targets).flatMap((variant) => {
    const target = normalised.targets.get(variant.key) ?? draft.targets.get(variant.key);
    return target === undefined ? [] : [builtVariant(variant, target, draft, normalised, settings)];
  });
}

function builtVariant(
  { name, key, because }: DraftVariant,
  target: PlanTarget,
  draft: Draft,
  { blocked }: NormalisedTargets,
  settings: Settings,
): BuiltVariant {
  const basedOn = basesOf(key, draft.targets);
  const dockerfile = localDockerfile(target);
  const stop = [key, ...basedOn].find((each) => blocked.has(each));
  const variant: BuiltVariant = {
    kind: "build",
    name,
    slug: slugOf(name),
    policy: blockOf(settings, name)?.policy ?? settings.defaults,
    because,
    target: key,
    platforms: target.platforms,
    basedOn,
  };
  if (dockerfile !== undefined) variant.dockerfile = relativeTo(settings.root, dockerfile);
  if (!isRemoteContext(target.context)) variant.context = relativeTo(settings.root, target.context);
  if (target.tags.length > 0) variant.tags = target.tags;
  if (target.attest !== undefined) variant.attest = target.attest;
  if (stop !== undefined) variant.blocked = `${stop === key ? "" : `${stop}: `}${blocked.get(stop)}`;
  return variant;
}

/** The definition of everything that may be built; what is built on a blocked target is not in it either. */
export function definitionOf(draft: Draft, { targets, blocked }: NormalisedTargets): BakeDefinition {
  const allowed = [...targets].filter(([key]) => !basesOf(key, draft.targets).some((base) => blocked.has(base)));
  return { target: Object.fromEntries(allowed.map(([key, target]) => [key, toBakeTarget(target)])) };
}
