import { link, mkdir, rename, rm, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { blobName } from "../image/digest.ts";
import { listBlobs } from "../image/layout.ts";

/**
 * Prepares an empty layout for an export that shares `blobs`, an absolute directory, with other ones: BuildKit's client looks
 * whether a blob is there before it asks for its bytes, and puts a new one there by renaming it (containerd
 * plugins/content/local).
 */
export async function shareBlobs(layout: string, blobs: string): Promise<void> {
  await rm(layout, { recursive: true, force: true });
  await mkdir(layout, { recursive: true });
  await mkdir(blobs, { recursive: true });
  await symlink(blobs, join(layout, "blobs"));
}

/**
 * Gives the layout a `blobs` directory of its own instead, with hard links to those that it lists: so it can be packed,
 * mounted or uploaded like any other, and takes no room twice.
 *
 * @throws PlimsollError `image.malformed` or `image.digest` when its documents can't be read
 */
export async function ownBlobs(layout: string): Promise<void> {
  const own = join(layout, "blobs.own");
  for (const digest of await listBlobs(layout)) {
    const file = join(own, digest.replace(":", "/"));
    await mkdir(dirname(file), { recursive: true });
    await link(join(layout, blobName(digest)), file);
  }
  await rm(join(layout, "blobs"));
  await rename(own, join(layout, "blobs"));
}
