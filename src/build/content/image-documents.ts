import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { PlimsollError } from "../../errors.ts";
import { readDocument } from "../../image/blobs.ts";
import { blobName, isDigest } from "../../image/digest.ts";
import { type Descriptor, documentLimits, indexSchema, manifestSchema } from "../../image/documents.ts";
import { isAttestation } from "../../image/layout.ts";
import { kindOfMediaType, ociIndex } from "../../image/media-types.ts";
import { writeWhole } from "../../image/write-whole.ts";
import type { BuilderContent } from "./builder-content.ts";

/** Indexes are nested once where BuildKit makes them. */
const maximumDepth = 2;

/** A layer as the manifest names it. */
export type NamedLayer = Pick<Descriptor, "digest" | "size">;

/**
 * Writes manifests, configs and indexes below `root` into the layout, whose `blobs` is there, and an `index.json` that names
 * `root`. Gives the layers, each once; undefined when a document is not in the builder's store.
 *
 * @throws PlimsollError `image.malformed` or `image.digest`; what `content` throws
 */
export async function takeDocuments(
  content: BuilderContent,
  root: Descriptor,
  layout: string,
): Promise<readonly NamedLayer[] | undefined> {
  const layers = await documentsBelow(root, { content, layout }, maximumDepth);
  if (layers === undefined) return undefined;
  const { mediaType, digest, size, platform } = root;
  const manifests = [{ mediaType, digest, size, ...(platform ? { platform } : {}) }];
  await writeFile(join(layout, "oci-layout"), JSON.stringify({ imageLayoutVersion: "1.0.0" }));
  await writeFile(join(layout, "index.json"), JSON.stringify({ schemaVersion: 2, mediaType: ociIndex, manifests }));
  return [...new Map(layers.map(({ digest, size }) => [digest, { digest, size }])).values()];
}

interface Place {
  content: BuilderContent;
  layout: string;
}

async function documentsBelow(
  descriptor: Descriptor,
  place: Place,
  depth: number,
): Promise<readonly NamedLayer[] | undefined> {
  if (!(await take(descriptor, documentLimits.manifest, place))) return undefined;
  if (kindOfMediaType(descriptor.mediaType) === "index") return documentsOfIndex(descriptor, place, depth);
  const what = "image manifest";
  const manifest = await readDocument(place.layout, descriptor, manifestSchema, what, documentLimits.manifest);
  if (!(await take(manifest.config, documentLimits.config, place))) return undefined;
  return manifest.layers;
}

async function documentsOfIndex(
  descriptor: Descriptor,
  place: Place,
  depth: number,
): Promise<readonly NamedLayer[] | undefined> {
  if (depth === 0) throw new PlimsollError("image.malformed", "The image's indexes are nested too deep.");
  const index = await readDocument(place.layout, descriptor, indexSchema, "image index", documentLimits.manifest);
  const layers: NamedLayer[] = [];
  for (const each of index.manifests.filter((manifest) => !isAttestation(manifest))) {
    const found = await documentsBelow(each, place, depth - 1);
    if (found === undefined) return undefined;
    layers.push(...found);
  }
  return layers;
}

/** Whether it is there now; who reads it compares it with its digest. */
async function take({ digest, size }: NamedLayer, most: number, { content, layout }: Place): Promise<boolean> {
  if (!isDigest(digest) || size > most || (await content.size(digest)) !== size) return false;
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of content.read(digest)) {
    bytes += chunk.length;
    if (bytes > size) return false;
    parts.push(Buffer.from(chunk));
  }
  const file = join(layout, blobName(digest));
  await mkdir(dirname(file), { recursive: true });
  await writeWhole(file, parts);
  return true;
}
