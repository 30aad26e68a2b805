import { dockerfileSources } from "../dockerfile/sources.ts";
import type { ChangedSources } from "../growth/changed-sources.ts";
import type { GitHubJob } from "../model/github.ts";
import type { Plan, PlannedVariant } from "../model/plan.ts";
import type { Settings } from "../model/settings.ts";
import { type UnknownArguments, unknownInputs } from "./arguments-before.ts";
import { bakeFilesBefore } from "./bake-files-before.ts";
import { changedTarget, type ReadTarget, type TargetChanges } from "./changed-target.ts";
import { configBefore } from "./config-before.ts";
import { touches } from "./context-changes.ts";
import { extraFilesBefore } from "./extra-files-before.ts";
import type { WorkTreeChanges } from "./work-tree-changes.ts";

/** Gives what was changed of a variant's sources; undefined for an image that something else built. */
export type ChangedSourcesOf = (variant: PlannedVariant) => ChangedSources | undefined;

/**
 * What the change did to the sources of each variant, from git and the texts of the base.
 *
 * How a target was built before is not known without letting buildx evaluate the base's files, so it is taken from what
 * decides it: as long as the bake and compose files, the variant's build keys in `plimsoll.yml` and the workflow's file are
 * the base's, a target was built as it is now. Where one of them differs, all of the target counts as the author's, and
 * where only arguments can differ, what depends on them. Labels, tags and limits don't matter.
 */
export async function changedSources(
  plan: Plan,
  settings: Settings,
  changes: WorkTreeChanges,
  job?: GitHubJob,
): Promise<ChangedSourcesOf> {
  const { byTarget } = await dockerfileSources(plan, settings);
  const extra = await extraFilesBefore(settings, changes);
  const byInputs = await unknownInputs(settings, job, changes);
  const unknown: UnknownArguments =
    byInputs === "all" || "unsure" in extra ? "all" : new Set([...byInputs, ...extra.names]);
  const unsureAll = "unsure" in extra ? extra.unsure : await bakeFilesBefore(plan, settings, changes);
  const config = await configBefore(settings, changes);
  const read: ReadTarget = { root: settings.root, changes, unknown };
  const targets = new Map<string, TargetChanges>();
  for (const [name, source] of byTarget) {
    const definition = plan.definition.target[name];
    if (definition === undefined) continue;
    const unsure = unsureAll ?? config([name, ...variantsOf(plan, name)]);
    targets.set(name, await changedTarget(name, definition, source, unsure, read));
  }
  const paths = [...changes.changed, ...changes.unknown];
  return (variant) => {
    if (variant.kind === "image") return undefined;
    const own = [variant.target, ...variant.basedOn].flatMap((name) => targets.get(name) ?? []);
    return {
      targets: own.map(({ target }) => target),
      paths,
      touches: (instruction, target) => {
        const context = own.find((each) => each.target === target)?.context;
        if (context === undefined) return undefined;
        return context === "remote" ? false : touches(context, instruction);
      },
    };
  };
}

function variantsOf({ variants }: Plan, target: string): string[] {
  return variants.flatMap((variant) => (variant.kind === "build" && variant.target === target ? [variant.name] : []));
}
