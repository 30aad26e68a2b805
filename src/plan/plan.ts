import type { FindBuildx } from "../build/buildx.ts";
import type { Plan, PlannedVariant } from "../model/plan.ts";
import type { Context } from "../model/ports.ts";
import type { Settings } from "../model/settings.ts";
import { addDeclared, unusedDockerfiles } from "./add-declared.ts";
import { builtVariants, definitionOf } from "./built-variants.ts";
import { type Discovery, discover } from "./discover.ts";
import { planDockerfiles } from "./dockerfile-plan.ts";
import type { Draft } from "./draft.ts";
import { normalise } from "./normalise.ts";
import { notBuilt } from "./not-built.ts";
import { nothingFound } from "./nothing-found.ts";
import { linkOffers } from "./offers.ts";
import { readVariants } from "./read-variants.ts";
import { declaredImages, planReady } from "./ready.ts";
import { checkKnown, select } from "./select.ts";
import { openWorkspace, type Workspace } from "./workspace.ts";

/**
 * Decides what a run builds: finds it, lets buildx evaluate what only buildx can, adds what `plimsoll.yml` says, holds it
 * to what the inputs allow, and puts it in order. buildx is looked for only where there are bake or compose files.
 * @throws PlimsollError plan.*, config.value, build.no-builder, usage.flag
 */
export async function planRun(settings: Settings, findBuildx: FindBuildx, context: Context): Promise<Plan> {
  if (settings.image !== undefined) return planReady(settings.image, settings);
  const workspace = await openWorkspace(settings);
  const found = await discover(settings, workspace, context);
  const described = await describe(found, findBuildx, settings, workspace, context);
  const draft = await addDeclared(described, found.dockerfiles, settings);
  const images = declaredImages(settings);
  if (draft.variants.length + images.length === 0) throw nothingFound(found, settings);
  checkKnown([...draft.variants, ...images], [...settings.refinements.keys()], (name) => {
    return `${settings.configFile ?? "The configuration"} has a variant ${name}, and nothing builds it.`;
  });
  const normalised = await normalise(draft, workspace, settings);
  const read = await readVariants(draft, workspace);
  return {
    variants: select<PlannedVariant>([...builtVariants(draft, normalised, settings), ...images], settings.selected),
    definition: definitionOf(draft, normalised),
    notes: [
      ...draft.notes,
      ...notBuilt(read, draft, settings),
      ...linkOffers(read, draft),
      ...unusedDockerfiles(draft, found.dockerfiles, settings),
      ...normalised.notes,
      ...found.notes,
    ],
  };
}

/** Bake and compose files win over plain Dockerfiles, unless they were only found and build nothing. */
async function describe(
  found: Discovery,
  findBuildx: FindBuildx,
  settings: Settings,
  workspace: Workspace,
  context: Context,
): Promise<Draft> {
  if (found.bakeFiles.length === 0) return planDockerfiles(found, settings);
  const buildx = await findBuildx();
  if (!buildx.ok && buildx.error.code === "cancelled") throw buildx.error;
  const { planBake } = await import("./bake-plan.ts");
  const baked = await planBake(found.bakeFiles, buildx.ok ? buildx.value : undefined, settings, workspace, context);
  if (baked.variants.length > 0 || settings.bake !== undefined) return baked;
  const plain = planDockerfiles(found, settings);
  return { ...plain, notes: [...plain.notes, ...baked.notes] };
}
