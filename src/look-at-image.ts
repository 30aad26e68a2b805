import { codedError } from "./coded-error.ts";
import type { Equipment } from "./equipment.ts";
import { type OriginHints, readImage } from "./image/read-image.ts";
import type { PlannedVariant } from "./model/plan.ts";
import type { Context } from "./model/ports.ts";
import type { Image } from "./model/report.ts";
import type { Settings } from "./model/settings.ts";
import type { PlatformImage, ScanOutcome } from "./model/stages.ts";
import { scanImage } from "./scan/scan.ts";
import { formatBytes } from "./text/bytes.ts";
import type { PlatformFacts } from "./verdict/run-facts.ts";

/** Measures one platform image, then scans it. A scan that fails leaves the measured sizes as they are. Never rejects. */
export async function lookAtImage(
  variant: PlannedVariant,
  image: PlatformImage,
  hints: OriginHints,
  equipment: Equipment,
  settings: Settings,
  context: Context,
): Promise<PlatformFacts> {
  const { platform } = image;
  const task = context.progress.task("size", "reading layers", variant.name);
  let measured: Image;
  try {
    const read = () => readImage(image, hints, { signal: context.signal, cache: equipment.layerCache });
    ({ image: measured } = await equipment.stopwatch.time("measure", read, variant.name));
    task.done(`${formatBytes(measured.sizes.unpacked.total ?? 0)} in ${measured.layers.length} layers`);
  } catch (error) {
    const failure = codedError(error);
    task.fail(failure.message);
    return { platform, failure };
  }
  const scan = await scanIfAsked(variant, image, measured, equipment, settings, context);
  if (scan === undefined) return { platform, image: measured };
  return { platform, image: { ...measured, packages: scan.packages }, scan };
}

function scanIfAsked(
  variant: PlannedVariant,
  image: PlatformImage,
  measured: Image,
  { scanner, stopwatch }: Equipment,
  settings: Settings,
  context: Context,
): Promise<ScanOutcome> | undefined {
  if (!settings.only.has("scan")) return undefined;
  const scan = () => scanImage(image, measured, variant, scanner, settings, context);
  return stopwatch.time("scan", scan, variant.name);
}
