import { checkVariant } from "../check-variant.ts";
import type { Equipment } from "../equipment.ts";
import { normalisePlatform } from "../image/platform-name.ts";
import type { BaselineImage } from "../model/baseline.ts";
import type { PlannedVariant, ReadyVariant } from "../model/plan.ts";
import type { Context } from "../model/ports.ts";
import type { Settings } from "../model/settings.ts";
import { startStopwatch } from "../timings.ts";
import { baseProgress } from "./base-progress.ts";
import { forBaseline } from "./for-baseline.ts";
import { keptImages } from "./kept-images.ts";
import { clause } from "./phrases.ts";
import type { ImagesOutcome } from "./request.ts";

/**
 * Opens, reads and scans one image (`baseline: image:REF`), and gives it to every variant of the plan. It is read once,
 * for the platforms of all of them; where one names none, for what there is. Never rejects.
 */
export async function readBaselineImage(
  reference: string,
  equipment: Equipment,
  settings: Settings,
  context: Context,
): Promise<ImagesOutcome> {
  const { variants } = equipment.plan;
  const [first] = variants;
  if (first === undefined) return { ok: true, images: [] };
  const sub = { ...context, progress: baseProgress(context.progress) };
  const alone = { ...equipment, stopwatch: startStopwatch() };
  const facts = await checkVariant(asVariant(reference, first, variants), alone, settings, sub);
  if (facts.outcome.failure !== undefined) return { ok: false, reason: clause(facts.outcome.failure.message) };
  const kept = keptImages([facts]);
  if (!kept.ok) return kept;
  return { ok: true, images: variants.flatMap((variant) => imagesFor(variant, kept.images)) };
}

function asVariant(image: string, first: PlannedVariant, all: readonly PlannedVariant[]): ReadyVariant {
  const { name, slug, policy } = all.find((variant) => variant.policy.scan !== "off") ?? first;
  const dockerfiles = new Set(all.map(({ dockerfile }) => dockerfile));
  const isNamed = all.every(({ platforms }) => platforms.length > 0);
  return {
    kind: "image",
    name,
    slug,
    policy: forBaseline(policy),
    because: "what the run is compared with",
    image,
    platforms: isNamed ? [...new Set(all.flatMap(({ platforms }) => platforms))] : [],
    ...(dockerfiles.size === 1 && first.dockerfile !== undefined ? { dockerfile: first.dockerfile } : {}),
  };
}

function imagesFor({ name, platforms }: PlannedVariant, images: readonly BaselineImage[]): BaselineImage[] {
  return images
    .filter(({ platform }) => platforms.length === 0 || platforms.map(normalisePlatform).includes(platform))
    .map((image) => ({ ...image, variant: name }));
}
