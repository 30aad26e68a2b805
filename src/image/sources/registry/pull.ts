import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PlimsollError } from "../../../errors.ts";
import type { Context } from "../../../model/ports.ts";
import { parseDocument, readDocument } from "../../blobs.ts";
import { choosePlatforms } from "../../choose-platforms.ts";
import { configSchema, type Descriptor, documentLimits, indexSchema, manifestSchema } from "../../documents.ts";
import { isAttestation } from "../../layout.ts";
import { maximumBytes } from "../../limits.ts";
import { acceptedManifests, kindOfMediaType, ociIndex } from "../../media-types.ts";
import { platformName } from "../../platform-name.ts";
import { BlobStore, storeBytes } from "../blob-store.ts";
import type { OpenedLayout } from "../opened.ts";
import { downloadBlob } from "./download.ts";
import { readBody } from "./errors.ts";
import { type ImageReference, referenceText } from "./reference.ts";
import { RegistrySession } from "./session.ts";
import { createTransport, type Transport } from "./transport.ts";

/** More at once gains nothing with one registry, and rate limits count it. */
const parallelDownloads = 3;

/**
 * Pulls an image into a layout under the work directory: for the platforms that are asked for, else for this machine's;
 * an image that is for a single platform is taken as it is. Every byte is compared with its digest. Throws
 * `image.not-found`, `image.registry`, `image.platform`, `image.digest`, `image.malformed` or `cancelled`.
 */
export async function pullImage(
  reference: ImageReference,
  platforms: readonly string[],
  context: Context,
  transport: Transport = createTransport(context.plainEnvironment),
): Promise<OpenedLayout> {
  await mkdir(context.workDirectory, { recursive: true });
  const layout = await mkdtemp(join(context.workDirectory, "pulled-"));
  const session = await RegistrySession.open(reference, context, transport);
  const pull = { session, store: new BlobStore(layout), layout };
  const root = await fetchManifest(pull, reference.digest ?? reference.tag ?? "latest", reference.digest);
  const isIndex = kindOfMediaType(root.descriptor.mediaType) === "index";
  const chosen = isIndex ? chooseOfIndex(root.bytes, platforms, reference, context) : [root.descriptor];
  for (const descriptor of chosen) {
    const bytes = isIndex ? (await fetchManifest(pull, descriptor.digest, descriptor.digest)).bytes : root.bytes;
    await fetchContent(pull, bytes, isIndex ? [] : platforms);
  }
  await writeFile(join(layout, "index.json"), JSON.stringify(indexOf(chosen)));
  return { layout, notes: { verified: true, unpackedByEngine: false } };
}

interface Pull {
  session: RegistrySession;
  store: BlobStore;
  layout: string;
}

interface FetchedManifest {
  descriptor: Descriptor;
  bytes: Buffer;
}

/** A manifest or index by tag or digest, checked and in the layout. */
async function fetchManifest(pull: Pull, name: string, digest: string | undefined): Promise<FetchedManifest> {
  const { session, store } = pull;
  const headers = { accept: acceptedManifests.join(", "), "accept-encoding": "identity" };
  const response = await session.get(`manifests/${name}`, headers);
  const bytes = await readBody(response, documentLimits.manifest);
  const text = referenceText(session.reference);
  if (bytes === undefined)
    throw new PlimsollError("image.malformed", `The manifest of ${text} is too large to be one.`);
  const mediaType = response.headers.get("content-type")?.split(";")[0]?.trim() ?? "";
  const kind = kindOfMediaType(mediaType);
  if (kind !== "index" && kind !== "manifest") {
    const message = `${text} is of the media type ${JSON.stringify(mediaType)}, which is no image that can be read. Push it again with a current tool.`;
    throw new PlimsollError("image.malformed", message);
  }
  const stored = await storeBytes(store, bytes, digest?.split(":")[0]);
  if (digest !== undefined && stored.digest !== digest) {
    const message = `The registry ${session.reference.registry} gives another manifest for ${text} than ${digest}.`;
    throw new PlimsollError("image.digest", message);
  }
  return { descriptor: { mediaType, digest: stored.digest, size: stored.size }, bytes };
}

function chooseOfIndex(
  bytes: Buffer,
  platforms: readonly string[],
  reference: ImageReference,
  { platform }: Context,
): Descriptor[] {
  const text = referenceText(reference);
  const { manifests } = parseDocument(bytes, indexSchema, `image index of ${text}`);
  const images = manifests
    .filter((descriptor) => !isAttestation(descriptor) && kindOfMediaType(descriptor.mediaType) === "manifest")
    .map((descriptor) => ({
      descriptor,
      platform: platformName(descriptor.platform ?? { os: "unknown", architecture: "unknown" }),
    }));
  const here = platformName({ os: "linux", architecture: platform.arch === "x64" ? "amd64" : "arm64" });
  const wanted = platforms.length > 0 || images.length === 1 ? platforms : [here];
  return choosePlatforms(images, wanted, text).map(({ descriptor }) => descriptor);
}

/** Config first, so that an image for the wrong platform is noticed before its layers are here; then the layers. */
async function fetchContent(pull: Pull, bytes: Buffer, platforms: readonly string[]): Promise<void> {
  const { session, store, layout } = pull;
  const text = referenceText(session.reference);
  const { config, layers } = parseDocument(bytes, manifestSchema, `manifest of ${text}`);
  if (config.size > documentLimits.config) {
    throw new PlimsollError("image.malformed", `The config of ${text} is too large to be one.`);
  }
  if (layers.reduce((sum, { size }) => sum + size, 0) > maximumBytes) {
    throw new PlimsollError(
      "image.malformed",
      `${text} has more than ${maximumBytes} bytes of layers; that is the limit.`,
    );
  }
  await downloadBlob(config, session, store);
  if (platforms.length > 0 && kindOfMediaType(config.mediaType) === "config") {
    const image = await readDocument(layout, config, configSchema, "image config", documentLimits.config);
    choosePlatforms([{ platform: platformName(image) }], platforms, text);
  }
  const waiting = [...new Map(layers.map((layer) => [layer.digest, layer])).values()].sort((a, b) => a.size - b.size);
  const downloadNext = async () => {
    for (let layer = waiting.pop(); layer !== undefined; layer = waiting.pop())
      await downloadBlob(layer, session, store);
  };
  const downloads = await Promise.allSettled(Array.from({ length: parallelDownloads }, downloadNext));
  const failed = downloads.find((download) => download.status === "rejected");
  if (failed !== undefined) throw failed.reason;
}

function indexOf(descriptors: readonly Descriptor[]): object {
  const manifests = descriptors.map(({ mediaType, digest, size, platform }) => {
    return platform ? { mediaType, digest, size, platform } : { mediaType, digest, size };
  });
  return { schemaVersion: 2, mediaType: ociIndex, manifests };
}
