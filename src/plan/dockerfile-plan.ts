import type { PlanNote } from "../model/plan.ts";
import type { Settings } from "../model/settings.ts";
import { foundTarget } from "./declared.ts";
import type { Discovery } from "./discover.ts";
import { type Draft, freeKey } from "./draft.ts";
import type { FoundDockerfile } from "./found-dockerfile.ts";

/**
 * What plain Dockerfiles build. When `plimsoll.yml` declares variants, its list counts: of the found Dockerfiles only
 * those that it names are built.
 */
export function planDockerfiles({ dockerfiles }: Discovery, settings: Settings): Draft {
  const draft: Draft = { targets: new Map(), variants: [], notes: [] };
  const isListed = ({ name }: FoundDockerfile) => settings.declared.size === 0 || settings.refinements.has(name);
  for (const found of dockerfiles.filter(({ name }) => !settings.declared.has(name))) {
    if (!isListed(found)) continue;
    const key = freeKey(found.name, draft.targets);
    draft.targets.set(key, foundTarget(found, settings.root));
    draft.variants.push({ name: found.name, key, because: `found: ${found.path}`, fromBake: false });
    draft.notes.push(foundNote(found));
  }
  for (const subject of settings.extraBakeFiles) {
    draft.notes.push({ kind: "left-out", subject, reason: "it refines bake targets, and there are none" });
  }
  return draft;
}

function foundNote({ path, name, context, contextReason }: FoundDockerfile): PlanNote {
  const why = contextReason === undefined ? "" : ` (${contextReason})`;
  return { kind: "found", subject: path, reason: `variant ${name}, context ${context}${why}` };
}
