import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { PlimsollError } from "../../errors.ts";
import { parseDocument } from "../blobs.ts";
import type { LayerCodec } from "../codec.ts";
import { ociConfig, ociIndex, ociManifest, ociTarLayer } from "../media-types.ts";
import { type BlobStore, type StoredBlob, storeBytes } from "./blob-store.ts";

/** `manifest.json` of a docker-archive (moby image/tarexport). */
const dockerManifestSchema = z
  .array(
    z.object({ Config: z.string(), RepoTags: z.array(z.string()).nullish(), Layers: z.array(z.string()).max(1000) }),
  )
  .min(1);

/** An image of a docker-archive: where its config and layers are, lowest first. */
export interface DockerImage {
  config: StoredBlob;
  layers: StoredBlob[];
}

/** Reads `manifest.json`. Throws `image.malformed` when it lists several images or files that are not in the archive. */
export function readDockerManifest(bytes: Uint8Array, find: (name: string) => StoredBlob | undefined): DockerImage {
  const images = parseDocument(bytes, dockerManifestSchema, "manifest.json of the archive");
  const [image, ...others] = images;
  if (image === undefined || others.length > 0) {
    const tags = images.flatMap(({ RepoTags }) => RepoTags ?? []).join(", ");
    const message = `The archive holds ${images.length} images (${tags}). Save one image to one archive.`;
    throw new PlimsollError("image.malformed", message);
  }
  const required = (name: string): StoredBlob => {
    const blob = find(name);
    if (blob !== undefined) return blob;
    throw new PlimsollError(
      "image.malformed",
      `The archive lacks ${JSON.stringify(name)}, which its manifest.json lists.`,
    );
  };
  return { config: required(image.Config), layers: image.Layers.map(required) };
}

const suffixes: Readonly<Record<LayerCodec, string>> = { none: "", gzip: "+gzip", zstd: "+zstd" };

/**
 * Writes manifest and `index.json` for an image whose blobs are in the layout. The manifest depends on nothing but those
 * blobs, so that the same archive always gets the same digest; no registry has it.
 */
export async function writeDockerLayout(image: DockerImage, layout: string, store: BlobStore): Promise<void> {
  const descriptor = (mediaType: string, { digest, size }: StoredBlob) => ({ mediaType, digest, size });
  const manifest = {
    schemaVersion: 2,
    mediaType: ociManifest,
    config: descriptor(ociConfig, image.config),
    layers: image.layers.map((layer) => descriptor(ociTarLayer + suffixes[layer.codec], layer)),
  };
  const stored = await storeBytes(store, Buffer.from(JSON.stringify(manifest)));
  const index = { schemaVersion: 2, mediaType: ociIndex, manifests: [descriptor(ociManifest, stored)] };
  await writeFile(join(layout, "index.json"), JSON.stringify(index));
}
