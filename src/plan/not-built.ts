import { finalStages } from "../dockerfile/parse.ts";
import type { PlanNote } from "../model/plan.ts";
import type { Settings } from "../model/settings.ts";
import type { Draft } from "./draft.ts";
import type { ReadVariant } from "./offers.ts";
import { localDockerfile } from "./target.ts";
import { relativeTo } from "./workspace.ts";

/**
 * Final stages of plain Dockerfiles that no variant builds (CONTRACTS §3). Bake files choose their stages themselves.
 */
export function notBuilt(read: readonly ReadVariant[], draft: Draft, settings: Settings): PlanNote[] {
  const byFile = Map.groupBy(read, ({ variant }) => {
    const target = draft.targets.get(variant.key);
    return target === undefined ? undefined : localDockerfile(target);
  });
  return [...byFile].flatMap(([path, variants]) => {
    const dockerfile = variants[0]?.dockerfile;
    const isPlain = variants.some(({ variant }) => !variant.fromBake);
    if (path === undefined || dockerfile === undefined || !isPlain) return [];
    const stages = variants.map(({ variant }) => draft.targets.get(variant.key)?.stage);
    const built = new Set(stages.map((stage) => stage?.toLowerCase() ?? dockerfile.stages.at(-1)?.name));
    const last = stages.includes(undefined) ? dockerfile.stages.at(-1) : undefined;
    const left = finalStages(dockerfile).filter((stage) => stage !== last && !built.has(stage.name));
    return left.map(({ name, startLine }): PlanNote => {
      const way = name === undefined ? "give it a name with AS" : `declare a variant with "target: ${name}"`;
      const subject = `${relativeTo(settings.root, path)}:${startLine}`;
      return { kind: "not-built", subject, reason: `final stage ${name ?? "without a name"}; to build it, ${way}` };
    });
  });
}
