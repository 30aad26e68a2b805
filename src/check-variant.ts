import { checkBuilt } from "./check-built.ts";
import { codedError } from "./coded-error.ts";
import type { Equipment } from "./equipment.ts";
import { openImage } from "./image/open.ts";
import type { OriginHints } from "./image/read-image.ts";
import { lookAtImage } from "./look-at-image.ts";
import type { PlannedVariant, ReadyVariant } from "./model/plan.ts";
import type { Context } from "./model/ports.ts";
import type { Settings } from "./model/settings.ts";
import type { PlatformImage } from "./model/stages.ts";
import { doneLines } from "./verdict/done-line.ts";
import type { PlatformFacts, VariantFacts } from "./verdict/run-facts.ts";

/** One variant's way: built or opened, then each platform measured and scanned; told at its end. Never rejects. */
export async function checkVariant(
  variant: PlannedVariant,
  equipment: Equipment,
  settings: Settings,
  context: Context,
): Promise<VariantFacts> {
  const facts = await goTheWay(variant, equipment, settings, context).catch((error: unknown): VariantFacts => {
    const status = context.signal.aborted ? "cancelled" : "failed";
    return { variant, outcome: { status, failure: codedError(error) }, platforms: [] };
  });
  for (const line of doneLines(facts)) context.progress.note(line);
  return facts;
}

function goTheWay(
  variant: PlannedVariant,
  equipment: Equipment,
  settings: Settings,
  context: Context,
): Promise<VariantFacts> {
  return variant.kind === "build"
    ? checkBuilt(variant, equipment, settings, context)
    : checkReady(variant, equipment, settings, context);
}

async function checkReady(
  variant: ReadyVariant,
  equipment: Equipment,
  settings: Settings,
  context: Context,
): Promise<VariantFacts> {
  const task = context.progress.task("size", `opening ${variant.image}`, variant.name);
  try {
    const open = () => openImage(variant.image, variant.platforms, context, settings.root);
    const images = await equipment.stopwatch.time("open", open, variant.name);
    task.done(`opened ${variant.image}`);
    const { dockerfiles } = equipment;
    const dockerfile = dockerfiles.find(({ path }) => path === variant.dockerfile);
    const hints: OriginHints = { dockerfiles, trusted: false, ...(dockerfile === undefined ? {} : { dockerfile }) };
    const look = () => lookAtEach(images, hints, variant, equipment, settings, context);
    const platforms = await equipment.schedule.look(look);
    return { variant, outcome: { status: "built" }, platforms };
  } catch (error) {
    task.fail(codedError(error).message);
    throw error;
  }
}

/** One platform after the other: each reads its layers on all cores already. */
async function lookAtEach(
  images: readonly PlatformImage[],
  hints: OriginHints,
  variant: ReadyVariant,
  equipment: Equipment,
  settings: Settings,
  context: Context,
): Promise<PlatformFacts[]> {
  const platforms: PlatformFacts[] = [];
  for (const image of images) platforms.push(await lookAtImage(variant, image, hints, equipment, settings, context));
  return platforms;
}
