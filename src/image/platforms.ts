import { mkdir, mkdtemp, realpath, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { PlatformImage } from "../model/stages.ts";
import { type LayoutImage, listImages } from "./layout.ts";
import { type LayoutNotes, noNotes, notesAsAnnotations } from "./layout-notes.ts";
import { ociIndex } from "./media-types.ts";
import { platformName } from "./platform-name.ts";

/**
 * The container images of an OCI layout directory, one per platform, each as a layout of its own under `workDirectory`:
 * an `index.json` with one entry and a link to the blobs. Trivy can't choose a platform in a layout and takes the first
 * of a nested index (aquasecurity/trivy pkg/fanal/image/oci.go). Names of these directories hold no `@` or `:`, which
 * Trivy would cut. Attestations are left out. Throws `image.malformed` or `image.digest`.
 */
export async function platformImages(layout: string, workDirectory: string): Promise<PlatformImage[]> {
  const images = await listImages(layout);
  return Promise.all(images.map((image) => writePlatformLayout(layout, image, workDirectory, noNotes)));
}

/** The layout of one image of `layout`, with what is known of its blobs. */
export async function writePlatformLayout(
  layout: string,
  image: LayoutImage,
  workDirectory: string,
  notes: LayoutNotes,
): Promise<PlatformImage> {
  await mkdir(workDirectory, { recursive: true });
  const directory = await mkdtemp(join(workDirectory, "image-"));
  await symlink(await realpath(join(layout, "blobs")), join(directory, "blobs"));
  await writeFile(join(directory, "oci-layout"), JSON.stringify({ imageLayoutVersion: "1.0.0" }));
  const { mediaType, digest, size } = image.descriptor;
  const { os, architecture, variant } = platformOf(image);
  const platform = { os, architecture, ...(variant ? { variant } : {}) };
  const manifests = [{ mediaType, digest, size, platform, annotations: notesAsAnnotations(notes) }];
  await writeFile(join(directory, "index.json"), JSON.stringify({ schemaVersion: 2, mediaType: ociIndex, manifests }));
  return { layout: directory, platform: platformName(platform), manifestDigest: digest };
}

/** As the index says; the config's word where the index has none. */
export function platformOf({
  descriptor,
  config,
}: LayoutImage): Pick<LayoutImage["config"], "os" | "architecture" | "variant"> {
  const stated = descriptor.platform;
  return stated !== undefined && stated !== null && stated.os !== "unknown" ? stated : config;
}
