import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { codedError } from "../coded-error.ts";
import type { ImageContents } from "../image/contents.ts";
import type { LayerCompanion } from "../image/layer-companion.ts";
import type { Context } from "../model/ports.ts";
import type { VariantPolicy } from "../model/settings.ts";
import type { PlatformImage } from "../model/stages.ts";
import { writeExtractLayout } from "./extract/extract-layout.ts";
import { openExtractStore } from "./extract/extract-store.ts";
import { ScanExtract } from "./extract/layer-extract.ts";
import type { TakenAlong } from "./taken-along.ts";

/** Takes along, from the one read of an image, what its scan needs. */
export interface TakeAlong {
  /** To be told of every layer. */
  companions: readonly LayerCompanion[];
  /** After the read: what was taken, ready for the scanner. Never rejects: what can't be had is scanned from the image. */
  settle(image: PlatformImage, contents: ImageContents): Promise<TakenAlong>;
}

/** What a scan by this policy needs; nothing for a full scan. */
export function takeAlong({ scan }: VariantPolicy, context: Context): TakeAlong {
  const directory = join(context.workDirectory, "taken", randomUUID());
  const store = openExtractStore(join(context.cacheDirectory, "extracts"));
  const extract =
    scan === "extract" || scan === "cross-check" ? new ScanExtract(join(directory, "layers"), { store }) : undefined;
  return {
    companions: extract === undefined ? [] : [extract],
    settle: async (image) => ({
      counts: {},
      ...(extract === undefined ? {} : await settleExtract(extract, image, join(directory, "extract"))),
    }),
  };
}

async function settleExtract(
  extract: ScanExtract,
  image: PlatformImage,
  directory: string,
): Promise<Pick<TakenAlong, "extract" | "obstacle">> {
  try {
    const written = await writeExtractLayout(image, (digest) => extract.of(digest), directory);
    if (!written.ok) return { obstacle: written.because };
    return { extract: { layout: written.image.layout, bytes: written.bytes } };
  } catch (error) {
    return { obstacle: codedError(error).message };
  }
}
