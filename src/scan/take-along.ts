import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { attempt } from "../attempt.ts";
import { codedError } from "../coded-error.ts";
import type { ImageContents } from "../image/contents.ts";
import type { LayerCompanion } from "../image/layer-companion.ts";
import { packageCounts } from "../image/packages/counts.ts";
import type { Context } from "../model/ports.ts";
import type { VariantPolicy } from "../model/settings.ts";
import type { PlatformImage } from "../model/stages.ts";
import { writeExtractLayout } from "./extract/extract-layout.ts";
import { openExtractStore } from "./extract/extract-store.ts";
import { ScanExtract } from "./extract/layer-extract.ts";
import { extractSupports } from "./extract/rules.ts";
import { openCleanLayers } from "./own-files/clean-layers.ts";
import { OwnFileCompanion } from "./own-files/own-files.ts";
import type { TakenAlong } from "./taken-along.ts";

/** Takes along, from the one read of an image, what its scan needs. */
export interface TakeAlong {
  /** To be told of every layer. */
  companions: readonly LayerCompanion[];
  /**
   * After the read: what was taken, ready for the scanner. Never rejects: instead of an extract that can't be had, the
   * image itself can be scanned, and what else went wrong is the scan's failure.
   */
  settle(image: PlatformImage, contents: ImageContents): Promise<TakenAlong>;
}

/**
 * What scans with this version of Trivy need, by the variant's policy; nothing for a scan of all files. For one run: what
 * images of several variants share is taken along once.
 */
export function openTakeAlong(trivyVersion: string, context: Context): (policy: VariantPolicy) => TakeAlong {
  const directory = join(context.workDirectory, "taken");
  const isSupported = extractSupports(trivyVersion);
  const extracts = openExtracts(directory, context);
  const allOwnFiles = openOwnFiles(directory, trivyVersion, context);
  return (policy) => {
    const extract = wantsExtract(policy) && isSupported ? extracts : undefined;
    const ownFiles = wantsOwnFiles(policy) ? allOwnFiles : undefined;
    return {
      companions: [extract, ownFiles].filter((each) => each !== undefined),
      settle: async (image, contents) => ({
        ...(isSupported ? {} : { obstacle: `Trivy ${trivyVersion} may ask for other files than an extract has` }),
        ...(extract === undefined ? {} : await settleExtract(extract, image, contents, join(directory, randomUUID()))),
        ...(ownFiles === undefined ? {} : { ownFiles: await attempt(ownFiles.candidates(contents), "io") }),
      }),
    };
  };
}

function wantsExtract({ scan }: VariantPolicy): boolean {
  return scan === "extract" || scan === "cross-check";
}

function wantsOwnFiles({ scan, secrets }: VariantPolicy): boolean {
  return scan !== "off" && secrets.level !== "off" && secrets.files === "own";
}

/** Whether a scan by this policy reads all files of an image from the start, whatever is taken along. */
export function wantsAllFiles({ scan, secrets }: VariantPolicy): boolean {
  const searchesAll = secrets.level !== "off" && secrets.files === "all";
  return scan === "full" || scan === "cross-check" || (scan !== "off" && searchesAll);
}

function openExtracts(directory: string, { cacheDirectory }: Context): ScanExtract {
  return new ScanExtract(join(directory, "layers"), { store: openExtractStore(join(cacheDirectory, "extracts")) });
}

function openOwnFiles(directory: string, trivyVersion: string, { cacheDirectory }: Context): OwnFileCompanion {
  const clean = openCleanLayers(join(cacheDirectory, "clean-layers"), trivyVersion);
  return new OwnFileCompanion(join(directory, "own-files"), clean);
}

async function settleExtract(
  extract: ScanExtract,
  image: PlatformImage,
  contents: ImageContents,
  directory: string,
): Promise<Pick<TakenAlong, "extract" | "counts" | "obstacle">> {
  try {
    const written = await writeExtractLayout(image, (digest) => extract.of(digest), directory);
    if (!written.ok) return { obstacle: written.because };
    return { extract: { layout: written.image.layout, bytes: written.bytes }, counts: packageCounts(contents) };
  } catch (error) {
    return { obstacle: codedError(error).message };
  }
}
