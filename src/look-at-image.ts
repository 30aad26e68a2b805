import { codedError } from "./coded-error.ts";
import type { Equipment } from "./equipment.ts";
import { type OriginHints, readImage } from "./image/read-image.ts";
import type { ImageSummary } from "./image/summary/image-summary.ts";
import { summarise } from "./image/summary/summarise.ts";
import type { PlannedVariant } from "./model/plan.ts";
import type { Context } from "./model/ports.ts";
import type { Settings } from "./model/settings.ts";
import type { PlatformImage } from "./model/stages.ts";
import { type ScanSubject, scanImage } from "./scan/scan.ts";
import type { TakeAlong } from "./scan/take-along.ts";
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
    const subject = await readSubject(variant, image, hints, forScan, equipment, settings, context);
    const { measured, summary } = subject;
    if (!settings.only.has("scan")) {
      await equipment.remoteLayers?.offer(measured, trivyVersion);
      return { platform, image: measured, summary };
    }
    const run = () => scanImage(subject, variant, equipment.scanner, settings, context);
    const scan = await equipment.stopwatch.time("scan", run, variant.name);
    await equipment.remoteLayers?.offer(measured, trivyVersion);
    return { platform, image: { ...measured, packages: scan.packages }, scan, summary };
  } catch (error) {
    return { platform, failure: codedError(error) };
  }
}

/** What was read is large; when this returns, only what is needed of it is left. */
async function readSubject(
  variant: PlannedVariant,
  image: PlatformImage,
  hints: OriginHints,
  forScan: TakeAlong | undefined,
  { layerCache, stopwatch }: Equipment,
  { verifyDiffIds }: Settings,
  context: Context,
): Promise<ScanSubject & { summary: ImageSummary }> {
  const task = context.progress.task("size", "reading layers", variant.name);
  const options = {
    signal: context.signal,
    cache: layerCache,
    verifyDiffIds,
    companions: forScan?.companions ?? [],
  };
  try {
    const read = await stopwatch.time("measure", () => readImage(image, hints, options), variant.name);
    const taken = (await forScan?.settle(image, read.contents)) ?? {};
    task.done(`${formatBytes(read.image.sizes.unpacked.total ?? 0)} in ${counted(read.image.layers.length, "layer")}`);
    const summary = summarise(read.image, read.contents, read.packages);
    return { image, measured: read.image, taken, summary };
  } catch (error) {
    task.fail(codedError(error).message);
    throw error;
  }
}
