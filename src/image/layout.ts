import { join } from "node:path";
import { PlimsollError } from "../errors.ts";
import { exists } from "../exists.ts";
import { parseDocument, readBounded, readDocument } from "./blobs.ts";
import { blobName, shortDigest } from "./digest.ts";
import {
  configSchema,
  type Descriptor,
  documentLimits,
  type ImageConfig,
  indexSchema,
  type Manifest,
  manifestSchema,
} from "./documents.ts";
import { checkLayerMediaType, kindOfMediaType } from "./media-types.ts";

/** Deeper nesting of indexes has no use; BuildKit nests once. */
const maximumDepth = 4;

/** One container image of a layout: its descriptor as the index has it, and its documents. */
export interface LayoutImage {
  descriptor: Descriptor;
  manifest: Manifest;
  config: ImageConfig;
}

/** One layer as manifest and config describe it. */
export interface LayerSource {
  /** Position from the bottom, 0 first. */
  index: number;
  digest: string;
  diffId: string;
  /** Bytes of the blob, as the manifest says. */
  size: number;
  mediaType: string;
}

/** The top-level descriptors of the layout's `index.json`. Throws `image.malformed`. */
async function readIndex(layout: string): Promise<Descriptor[]> {
  const name = "index.json of the image layout";
  const bytes = await readBounded(join(layout, "index.json"), name, documentLimits.manifest);
  return parseDocument(bytes, indexSchema, name).manifests;
}

/**
 * All container images of an OCI layout directory, nested indexes followed, in the order of the index. Attestations and
 * other artifacts are left out. Digests of all documents are checked. Throws `image.malformed` or `image.digest`.
 */
export async function listImages(layout: string): Promise<LayoutImage[]> {
  const images = await imagesOf({ layout, seen: new Set() }, await readIndex(layout), maximumDepth);
  if (images.length > 0) return images;
  throw new PlimsollError("image.malformed", "The image layout holds no container image. Export it again, whole.");
}

/**
 * The digests of all blobs that the layout's images are made of: indexes, manifests, configs and layers. Throws
 * `image.malformed` or `image.digest`.
 */
export async function listBlobs(layout: string): Promise<Set<string>> {
  const walk: Walk = { layout, seen: new Set() };
  const images = await imagesOf(walk, await readIndex(layout), maximumDepth);
  const parts = images.flatMap(({ manifest: { config, layers } }) => [config, ...layers]);
  return new Set([...walk.seen, ...parts.map(({ digest }) => digest)]);
}

/** A walk through a layout's indexes. */
interface Walk {
  layout: string;
  /** Digests that were read: an index that lists another many times, and so on, would be read without end. */
  seen: Set<string>;
}

async function imagesOf(walk: Walk, descriptors: readonly Descriptor[], depth: number): Promise<LayoutImage[]> {
  const { layout, seen } = walk;
  const images: LayoutImage[] = [];
  for (const descriptor of descriptors) {
    if (seen.has(descriptor.digest) || isAttestation(descriptor)) continue;
    if (depth < maximumDepth && !(await isHere(layout, descriptor))) continue;
    seen.add(descriptor.digest);
    const kind = kindOfMediaType(descriptor.mediaType);
    if (kind === "index") images.push(...(await imagesOfIndex(walk, descriptor, depth)));
    else if (kind === "manifest") images.push(...(await imageOf(layout, descriptor)));
    else if (!descriptor.artifactType) throw unknownManifest(descriptor);
  }
  return images;
}

/**
 * A layout may lack what its index lists (OCI image-layout.md, "Blobs"): an engine that pulled one platform of many saves
 * the whole index with that one platform's blobs. A document that the top level lists has to be there.
 */
function isHere(layout: string, { digest }: Descriptor): Promise<boolean> {
  return exists(join(layout, blobName(digest)));
}

async function imagesOfIndex(walk: Walk, descriptor: Descriptor, depth: number): Promise<LayoutImage[]> {
  if (depth === 0) {
    throw new PlimsollError("image.malformed", `The image's indexes are nested more than ${maximumDepth} deep.`);
  }
  const index = await readDocument(walk.layout, descriptor, indexSchema, "image index", documentLimits.manifest);
  return imagesOf(walk, index.manifests, depth - 1);
}

async function imageOf(layout: string, descriptor: Descriptor): Promise<LayoutImage[]> {
  const manifest = await readManifest(layout, descriptor);
  if (kindOfMediaType(manifest.config.mediaType) !== "config") {
    if (isArtifact(descriptor) || isArtifact(manifest)) return [];
    throw unknownManifest({ ...descriptor, mediaType: manifest.config.mediaType });
  }
  const config = await readDocument(layout, manifest.config, configSchema, "image config", documentLimits.config);
  return [{ descriptor, manifest, config }];
}

function readManifest(layout: string, descriptor: Descriptor): Promise<Manifest> {
  return readDocument(layout, descriptor, manifestSchema, "image manifest", documentLimits.manifest);
}

/**
 * BuildKit's provenance and SBOM (moby/buildkit docs/attestations/attestation-storage.md). The platform
 * `unknown/unknown` that they carry is not proof: a foreign image may have it too.
 */
export function isAttestation({ annotations, artifactType }: Descriptor): boolean {
  return (
    annotations?.["vnd.docker.reference.type"] === "attestation-manifest" ||
    artifactType === "application/vnd.docker.attestation.manifest.v1+json"
  );
}

function isArtifact({ artifactType }: { artifactType?: string | null | undefined }): boolean {
  return artifactType !== undefined && artifactType !== null && artifactType !== "";
}

function unknownManifest({ digest, mediaType }: Descriptor): PlimsollError {
  const what = `The index lists ${shortDigest(digest)} of the media type ${JSON.stringify(mediaType)}`;
  return new PlimsollError("image.malformed", `${what}, which is no container image.`);
}

/**
 * The image's layers, lowest first. Throws `image.malformed` when manifest and config disagree on how many there are, or
 * a layer is of a kind that can't be read (foreign, encrypted, unknown).
 */
export function layersOf({ manifest, config }: LayoutImage): LayerSource[] {
  const diffIds = config.rootfs.diff_ids;
  if (diffIds.length !== manifest.layers.length) {
    const counts = `${manifest.layers.length} layers and its config ${diffIds.length}`;
    throw new PlimsollError("image.malformed", `The image's manifest lists ${counts}. Export it again.`);
  }
  const diffIdOf = new Map(manifest.layers.map(({ digest }, index) => [digest, diffIds[index]]));
  const twoFaced = manifest.layers.find(({ digest }, index) => diffIdOf.get(digest) !== diffIds[index]);
  if (twoFaced !== undefined) {
    const what = `The image lists the layer ${shortDigest(twoFaced.digest)} with two diff IDs`;
    throw new PlimsollError("image.digest", `${what}; one of them is wrong. Export it again.`);
  }
  return manifest.layers.map(({ digest, size, mediaType }, index) => {
    checkLayerMediaType(mediaType, `Layer ${index} (${shortDigest(digest)})`);
    return { index, digest, diffId: diffIds[index] ?? "", size, mediaType };
  });
}
