import { buildVariant } from "./build/build-variant.ts";
import { localContexts } from "./build/record/local-contexts.ts";
import { type MadeRecord, makeRecord } from "./build/record/make-record.ts";
import { codedError } from "./coded-error.ts";
import type { Equipment } from "./equipment.ts";
import { openImage } from "./image/open.ts";
import { platformImages } from "./image/platforms.ts";
import type { OriginHints } from "./image/read-image.ts";
import { lookAtImage } from "./look-at-image.ts";
import type { BuiltVariant, PlannedVariant, ReadyVariant } from "./model/plan.ts";
import type { Context } from "./model/ports.ts";
import type { Settings } from "./model/settings.ts";
import type { BuildOutcome, PlatformImage } from "./model/stages.ts";
import { createRedactor } from "./process/redact.ts";
import type { PlatformFacts, VariantFacts } from "./verdict/run-facts.ts";

/** One variant's way: built or opened, then each platform measured and scanned. Never rejects. */
export async function checkVariant(
  variant: PlannedVariant,
  equipment: Equipment,
  settings: Settings,
  context: Context,
): Promise<VariantFacts> {
  try {
    return variant.kind === "build"
      ? await checkBuilt(variant, equipment, settings, context)
      : await checkReady(variant, equipment, settings, context);
  } catch (error) {
    const status = context.signal.aborted ? "cancelled" : "failed";
    return { variant, outcome: { status, failure: codedError(error) }, platforms: [] };
  }
}

async function checkBuilt(
  variant: BuiltVariant,
  equipment: Equipment,
  settings: Settings,
  context: Context,
): Promise<VariantFacts> {
  const { builder, plan, stopwatch } = equipment;
  if (builder === undefined) return { variant, outcome: { status: "skipped" }, platforms: [] };
  if (!builder.ok)
    return { variant, outcome: { status: "skipped", failure: codedError(builder.error) }, platforms: [] };
  const build = () => buildVariant(builder.value, plan, variant, settings, context);
  const outcome = await stopwatch.time("build", build, variant.name);
  if (outcome.status !== "built") return { variant, outcome, platforms: [] };
  const images = await platformImages(outcome.layout, context.workDirectory);
  const hintsFor = ({ platform }: PlatformImage): OriginHints => ({
    provenance: outcome.provenance[platform] ?? outcome.provenance[""],
    dockerfiles: equipment.dockerfiles,
    trusted: true,
  });
  const [platforms, made] = await Promise.all([
    lookAtEach(images, hintsFor, variant, equipment, settings, context),
    recordOf(outcome, equipment, settings, context),
  ]);
  return { variant, outcome, layout: outcome.layout, platforms, ...(made === undefined ? {} : { made }) };
}

/** Made while the image is read, of the files as they lie there. Without one, later builds are only not explained. */
async function recordOf(
  { variant, build, provenance }: Extract<BuildOutcome, { status: "built" }>,
  { plan, dockerfiles, builds }: Equipment,
  settings: Settings,
  { signal }: Context,
): Promise<MadeRecord | undefined> {
  if (builds === undefined) return undefined;
  try {
    const contexts = await localContexts(plan, variant, settings);
    const redact = createRedactor(settings.secretsToRedact);
    const what = { variant: variant.name, build, provenance, dockerfiles, contexts };
    return await makeRecord({ ...what, now: new Date(), redact, signal });
  } catch {
    return undefined;
  }
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
    const platforms = await lookAtEach(images, () => hints, variant, equipment, settings, context);
    return { variant, outcome: { status: "built" }, platforms };
  } catch (error) {
    task.fail(codedError(error).message);
    throw error;
  }
}

/** One platform after the other: each reads its layers on all cores already. */
async function lookAtEach(
  images: readonly PlatformImage[],
  hintsFor: (image: PlatformImage) => OriginHints,
  variant: PlannedVariant,
  equipment: Equipment,
  settings: Settings,
  context: Context,
): Promise<PlatformFacts[]> {
  const platforms: PlatformFacts[] = [];
  for (const image of images) {
    platforms.push(await lookAtImage(variant, image, hintsFor(image), equipment, settings, context));
  }
  return platforms;
}
