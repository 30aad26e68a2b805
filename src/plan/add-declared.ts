import { PlimsollError } from "../errors.ts";
import type { PlanNote } from "../model/plan.ts";
import type { DeclaredVariant, Settings } from "../model/settings.ts";
import { nearest } from "../text/nearest.ts";
import { declaredTarget, refined } from "./declared.ts";
import { bakeName, blockOf, type Draft, freeKey } from "./draft.ts";
import type { FoundDockerfile } from "./found-dockerfile.ts";
import { linkTo, localDockerfile, type PlanTarget } from "./target.ts";
import { relativeTo } from "./workspace.ts";

/**
 * The draft with the variants that `plimsoll.yml` declares: a block refines the target of its name, or adds a variant.
 * @throws PlimsollError config.value for a Dockerfile or a linked variant that is not there
 */
export async function addDeclared(draft: Draft, found: readonly FoundDockerfile[], settings: Settings): Promise<Draft> {
  const targets = new Map(draft.targets);
  const variants = [...draft.variants];
  for (const { name, key } of draft.variants) {
    const target = targets.get(key);
    const block = blockOf(settings, name);
    if (target !== undefined && block !== undefined) targets.set(key, refined(target, block, settings.root));
  }
  const known = new Set(variants.map(({ name }) => name));
  const file = settings.configFile ?? "the configuration";
  for (const [name, block] of settings.declared) {
    if (block.image !== undefined || known.has(name) || known.has(bakeName(name))) continue;
    const key = freeKey(name, targets);
    targets.set(key, await declaredTarget(name, block, found, settings));
    variants.push({ name, key, because: `declared in ${file}`, fromBake: false });
  }
  return { targets: withLinks({ ...draft, targets, variants }, settings), variants, notes: draft.notes };
}

/** `target:NAME` in a block names a variant; the definition needs its key. */
function withLinks({ targets, variants }: Draft, settings: Settings): Map<string, PlanTarget> {
  const keys = new Map(variants.map(({ name, key }) => [name, key]));
  const linked = variants.map(({ name, key }): [string, PlanTarget] => {
    const target = targets.get(key);
    if (target === undefined) throw new PlimsollError("internal", `There is no target ${key}.`);
    const written = blockOf(settings, name)?.contexts ?? {};
    return [key, { ...target, contexts: { ...target.contexts, ...linkContexts(name, written, targets, keys) } }];
  });
  return new Map([...targets, ...linked]);
}

function linkContexts(
  name: string,
  contexts: DeclaredVariant["contexts"],
  targets: Draft["targets"],
  keys: ReadonlyMap<string, string>,
): Record<string, string> {
  const links = Object.entries(contexts).filter(([, value]) => value.startsWith("target:"));
  const resolved = links.map(([context, value]) => {
    const other = value.slice("target:".length);
    const key = keys.get(other) ?? (targets.has(other) ? other : undefined);
    if (key !== undefined) return [context, linkTo(key)];
    const near = nearest(other, keys.keys());
    const meant = near === undefined ? "" : ` Did you mean ${near}?`;
    throw new PlimsollError(
      "config.value",
      `Variant ${name}: "contexts" links to ${other}, which is no variant.${meant}`,
    );
  });
  return Object.fromEntries(resolved);
}

/** Found Dockerfiles that nothing in the plan builds. */
export function unusedDockerfiles(draft: Draft, found: readonly FoundDockerfile[], settings: Settings): PlanNote[] {
  const used = new Set([...draft.targets.values()].flatMap((target) => localDockerfile(target) ?? []));
  const usedPaths = new Set([...used].map((path) => relativeTo(settings.root, path)));
  const reason =
    settings.declared.size > 0 ? `not listed in ${settings.configFile ?? "the configuration"}` : "no target builds it";
  return found
    .filter(({ path }) => !usedPaths.has(path))
    .map(({ path }) => ({ kind: "left-out", subject: path, reason }));
}
