import { join } from "node:path";
import { PlimsollError } from "../errors.ts";
import { openLayerCache } from "../image/layer-cache.ts";
import { openImage } from "../image/open.ts";
import type { KnownDockerfile } from "../image/origins/hints.ts";
import { platformName } from "../image/platform-name.ts";
import { type ReadImage, readImage } from "../image/read-image.ts";
import type { Context } from "../model/ports.ts";
import type { Settings } from "../model/settings.ts";
import type { PlatformImage } from "../model/stages.ts";
import { formatBytes } from "../text/bytes.ts";
import { counted } from "../verdict/subject.ts";

/** An image that a user gave by name, read whole. */
export interface GivenImage extends ReadImage {
  /** As it was given. */
  reference: string;
  platform: string;
}

export interface GivenImageOptions {
  /** Dockerfiles that may be what the image was built from. */
  dockerfiles: readonly KnownDockerfile[];
  /** Whether to compare each layer's content with its diff ID, too. */
  verify: boolean;
}

/**
 * Opens and reads one platform image. Of several platforms it is the one that was asked for, else this machine's own.
 *
 * @throws PlimsollError as {@link openImage} and `readImage`; `image.platform` when it is not clear which one is meant
 */
export async function readGivenImage(
  reference: string,
  { dockerfiles, verify }: GivenImageOptions,
  { root, platforms = [] }: Pick<Settings, "root" | "platforms">,
  context: Context,
): Promise<GivenImage> {
  const task = context.progress.task("size", "reading", reference);
  try {
    task.update("opening");
    const found = await openImage(reference, platforms, context, root);
    const image = chooseOne(found, reference, context);
    task.update(`reading layers of ${image.platform}`);
    const cache = openLayerCache(join(context.cacheDirectory, "layers"));
    const options = { signal: context.signal, cache, verifyDiffIds: verify };
    const read = await readImage(image, { dockerfiles, trusted: false }, options);
    const { sizes, layers } = read.image;
    task.done(`${formatBytes(sizes.unpacked.total ?? 0)} in ${counted(layers.length, "layer")}`);
    return { ...read, reference, platform: image.platform };
  } catch (error) {
    task.fail(context.signal.aborted ? "cancelled" : "could not be read");
    throw error;
  }
}

function chooseOne(
  images: readonly PlatformImage[],
  reference: string,
  { platform, progress }: Context,
): PlatformImage {
  const [first] = images;
  if (first !== undefined && images.length === 1) return first;
  const here = platformName({ os: "linux", architecture: platform.arch === "x64" ? "amd64" : "arm64" });
  const all = images.map((image) => image.platform).join(", ");
  const own = images.find((image) => image.platform === here);
  if (own === undefined) {
    throw new PlimsollError(
      "image.platform",
      `${reference} has images for ${all}, none of them for this machine (${here}). Choose one with --platform.`,
    );
  }
  progress.note(`${reference}: read for ${here}, which is this machine's; it has ${all} (--platform)`);
  return own;
}
