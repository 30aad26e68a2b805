import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { PlimsollError } from "../../errors.ts";
import { blobName } from "../../image/digest.ts";
import { type LayoutImage, listImages } from "../../image/layout.ts";
import type { PlatformImage } from "../../model/stages.ts";
import type { LayerExtract } from "./layer-extract.ts";
import { linkOrCopy } from "./link-or-copy.ts";

/** Whether an image can be scanned by its extract. */
export type ExtractLayout =
  | {
      ok: true;
      /** The image to give to Trivy: same manifest, another layout. */
      image: PlatformImage;
      /** Bytes of the layers' extracts. */
      bytes: number;
      /** Whether Trivy needs its Java index for it. */
      java: boolean;
    }
  /** One of its layers has no extract: a clause without subject, for a sentence that names the image. */
  | { ok: false; because: string };

/**
 * Writes an OCI layout for Trivy alone into `directory`, which must not exist: manifest and config byte for byte the image's
 * own, and under each layer's own digest the extract of it. So every digest, diff ID, fingerprint and the history in Trivy's report
 * are the image's. It works because Trivy's reader (go-containerregistry pkg/v1/layout) compares neither digests nor sizes
 * of blobs; for every other tool the layout is damaged.
 *
 * @throws PlimsollError `image.*` when the image can't be read (again).
 */
export async function writeExtractLayout(
  image: PlatformImage,
  extractOf: (digest: string) => LayerExtract | undefined,
  directory: string,
): Promise<ExtractLayout> {
  const { descriptor, manifest } = await findImage(image);
  const extracts = new Map<string, LayerExtract & { ok: true }>();
  for (const { digest } of manifest.layers) {
    const extract = extractOf(digest) ?? { ok: false, because: "the layer was not read" };
    if (!extract.ok) return extract;
    extracts.set(digest, extract);
  }
  for (const digest of [descriptor.digest, manifest.config.digest]) {
    const target = await placeOf(directory, digest);
    await copyFile(join(image.layout, blobName(digest)), target);
  }
  // Trivy refuses blobs that are symbolic links ("layout blob ... is a symlink").
  for (const [digest, { file }] of extracts) await linkOrCopy(file, await placeOf(directory, digest));
  const { mediaType, digest, size } = descriptor;
  await writeFile(join(directory, "oci-layout"), JSON.stringify({ imageLayoutVersion: "1.0.0" }));
  await writeFile(
    join(directory, "index.json"),
    JSON.stringify({ schemaVersion: 2, manifests: [{ mediaType, digest, size }] }),
  );
  const all = [...extracts.values()];
  return {
    ok: true,
    image: { platform: image.platform, manifestDigest: image.manifestDigest, layout: directory },
    bytes: all.reduce((sum, { bytes }) => sum + bytes, 0),
    java: all.some(({ java }) => java),
  };
}

async function findImage({ layout, manifestDigest }: PlatformImage): Promise<LayoutImage> {
  const image = (await listImages(layout)).find(({ descriptor }) => descriptor.digest === manifestDigest);
  if (image !== undefined) return image;
  throw new PlimsollError("internal", "The image changed while it was being scanned.");
}

async function placeOf(directory: string, digest: string): Promise<string> {
  const path = join(directory, blobName(digest));
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  return path;
}
