import { codedError } from "./coded-error.ts";
import type { Equipment } from "./equipment.ts";
import { describeImage, type OriginHints, readContents } from "./image/read-image.ts";
import type { ImageSummary } from "./image/summary/image-summary.ts";
import { summarise } from "./image/summary/summarise.ts";
import type { PlannedVariant } from "./model/plan.ts";
import type { Context } from "./model/ports.ts";
import type { Image } from "./model/report.ts";
import type { Settings } from "./model/settings.ts";
import type { PlatformImage } from "./model/stages.ts";
import { type BegunScan, beginScan } from "./scan/scan.ts";
import type { TakeAlong } from "./scan/take-along.ts";
import type { TakenAlong } from "./scan/taken-along.ts";
import { formatBytes } from "./text/bytes.ts";
import type { PlatformFacts } from "./verdict/run-facts.ts";
import { counted } from "./verdict/subject.ts";

/** Reads one platform image, then scans it. A scan that fails leaves the measured sizes as they are. Never rejects. */
export async function lookAtImage(
  variant: PlannedVariant,
  image: PlatformImage,
  hints: OriginHints,
  equipment: Equipment,
  settings: Settings,
  context: Context,
): Promise<PlatformFacts> {
  const { platform } = image;
  try {
    const scanner = settings.only.has("scan") ? await equipment.scanner : undefined;
    const forScan = scanner?.takeAlong?.(variant.policy);
    const trivyVersion = scanner?.trivy.ok ? scanner.trivy.value.tool.version : undefined;
    await equipment.remoteLayers?.bring(image, trivyVersion);
    const begin = async (taken: TakenAlong) =>
      settings.only.has("scan")
        ? beginScan({ image, taken }, variant, equipment.scanner, settings, context)
        : undefined;
    const options = { hints, forScan, begin, verifyDiffIds: settings.verifyDiffIds };
    const { measured, summary, begun } = await measureImage(variant, image, options, equipment, context);
    const scan = await (begun && equipment.stopwatch.time("scan", () => begun.finish(measured), variant.name));
    await equipment.remoteLayers?.offer(measured, trivyVersion);
    if (scan === undefined) return { platform, image: measured, summary };
    return { platform, image: { ...measured, packages: scan.packages }, scan, summary };
  } catch (error) {
    return { platform, failure: codedError(error) };
  }
}

interface HowToMeasure {
  hints: OriginHints;
  /** Takes along what the scan needs. */
  forScan: TakeAlong | undefined;
  /** Has the scan begun with it. */
  begin: (taken: TakenAlong) => Promise<BegunScan | undefined>;
  verifyDiffIds: boolean;
}

/**
 * Reads all layers, has the scan begun, and says what is in the image while the scanner works. What was read is large; when
 * this returns, only what is needed of it is left.
 */
async function measureImage(
  variant: PlannedVariant,
  image: PlatformImage,
  { hints, forScan, begin, verifyDiffIds }: HowToMeasure,
  { layerCache, stopwatch }: Equipment,
  context: Context,
): Promise<{ measured: Image; summary: ImageSummary; begun: BegunScan | undefined }> {
  const task = context.progress.task("size", "reading layers", variant.name);
  const options = { signal: context.signal, cache: layerCache, verifyDiffIds, companions: forScan?.companions ?? [] };
  const measure = async () => {
    const found = await readContents(image, hints, options);
    const unpacked = found.layers.reduce((sum, layer) => sum + layer.unpacked, 0);
    task.done(`${formatBytes(unpacked)} in ${counted(found.layers.length, "layer")}`);
    const begun = await begin((await forScan?.settle(image, found.contents)) ?? {});
    const { image: measured, contents, packages } = describeImage(found, hints);
    return { measured, summary: summarise(measured, contents, packages), begun };
  };
  try {
    return await stopwatch.time("measure", measure, variant.name);
  } catch (error) {
    task.fail(codedError(error).message);
    throw error;
  }
}
