import { PlimsollError } from "../errors.ts";
import type { Image, Layer } from "../model/report.ts";
import type { PlatformImage } from "../model/stages.ts";
import { findCauses } from "./causes/find-causes.ts";
import type { ImageContents } from "./contents.ts";
import { largestDirectories } from "./directories.ts";
import { diveFigures } from "./dive/figures.ts";
import type { ImageConfig } from "./documents.ts";
import { FileTree } from "./file-tree.ts";
import { layoutBlobs } from "./layer-blobs.ts";
import type { LayerCache } from "./layer-cache.ts";
import type { CompanionLayer, LayerCompanion } from "./layer-companion.ts";
import { type LayerSource, type LayoutImage, layersOf, listImages } from "./layout.ts";
import { type LayoutNotes, readNotes } from "./layout-notes.ts";
import { findOrigins } from "./origins/find-origins.ts";
import type { OriginHints } from "./origins/hints.ts";
import type { ImageOrigins } from "./origins/image-origins.ts";
import { type InstalledPackages, installedPackages } from "./packages/installed.ts";
import { reportedPackages } from "./packages/reported.ts";
import { PathTable } from "./paths.ts";
import { newBudget } from "./read-budget.ts";
import type { LayerContent } from "./read-layer.ts";
import { readLayers } from "./read-layers.ts";
import { imageCodec, imageSizes, type LayerSizes } from "./sizes.ts";

export type { OriginHints } from "./origins/hints.ts";

const directoryCount = 50;

/** How an image is read. */
export interface ReadImageOptions {
  signal: AbortSignal;
  /** Knows layers that were read before. */
  cache?: LayerCache | undefined;
  /** Whether to compare each layer's uncompressed tar with its diff ID too; every layer is then read anew. */
  verifyDiffIds?: boolean;
  /** Who takes something along; see {@link LayerCompanion}. */
  companions?: readonly LayerCompanion[];
}

/** What is in all layers of an image; {@link describeImage} says what that means. */
export interface FoundContents {
  contents: ImageContents;
  /** As they are reported. */
  layers: Layer[];
  read: readonly LayerContent[];
  parts: LayoutImage;
  origins: ImageOrigins;
}

/** What one read of an image gave: its description, and all that it was made from. */
export interface ReadImage {
  image: Image;
  contents: ImageContents;
  packages: InstalledPackages;
}

/**
 * Reads every layer of one platform image once and says what is in it: sizes, layers with their origins, causes of weight,
 * packages, directories, dive's figures. Blobs are compared with their digests unless `hints.trusted`, or they were when they were fetched.
 * Throws `image.malformed` or `image.digest` (the sentence names layer and place) or `cancelled`.
 */
export async function readImage(
  image: PlatformImage,
  hints: OriginHints,
  options: ReadImageOptions,
): Promise<ReadImage> {
  return describeImage(await readContents(image, hints, options), hints);
}

/** The first half of {@link readImage}, for whoever has something begun before the second, which takes a while too. */
export async function readContents(
  image: PlatformImage,
  hints: OriginHints,
  options: ReadImageOptions,
): Promise<FoundContents> {
  const parts = await findImage(image);
  const notes = readNotes(parts.descriptor.annotations);
  const origins = findOrigins(parts, hints);
  const sources = companionLayers(layersOf(parts), origins);
  const paths = new PathTable();
  const read = await readLayers(image.elsewhere ?? layoutBlobs(image.layout), sources, {
    paths,
    verify: hints.trusted !== true && !notes.verified,
    verifyDiffIds: options.verifyDiffIds ?? false,
    budget: newBudget(),
    companions: options.companions ?? [],
    cache: options.cache,
    signal: options.signal,
  });
  const layers = sources.map((source, i) => layerOf(source, required(read[i]), origins, notes));
  return { contents: contentsOf(layers, read, paths, parts.config), layers, read, parts, origins };
}

/** The second half of {@link readImage}: nothing is read any more. */
export function describeImage(found: FoundContents, hints: OriginHints): ReadImage {
  const { contents, layers } = found;
  const packages = installedPackages(contents);
  const described = describe(found);
  const causes = findCauses(contents, packages, hints.dockerfiles ?? []);
  return { image: { ...described, causes, packages: reportedPackages(packages, layers) }, contents, packages };
}

function describe({ contents: { tree, paths }, layers, read, parts, origins }: FoundContents): Image {
  const { descriptor, manifest } = parts;
  const { base, baseLayers } = origins;
  return {
    manifestDigest: descriptor.digest,
    configDigest: manifest.config.digest,
    ...(base === undefined ? {} : { base }),
    sizes: imageSizes(
      layers.map((layer) => withTree(layer, tree)),
      baseLayers !== undefined,
    ),
    codec: imageCodec(read.map(({ codec }) => codec)),
    layers,
    causes: [],
    packages: [],
    directories: largestDirectories(tree, paths, directoryCount),
    dive: diveFigures(
      read.map(({ entries }) => entries),
      paths,
    ),
  };
}

function companionLayers(layers: readonly LayerSource[], { baseLayers = 0 }: ImageOrigins): CompanionLayer[] {
  const diffIds = layers.map(({ diffId }) => diffId);
  return layers.map((layer, index) => ({ ...layer, base: index < baseLayers, chain: diffIds.slice(0, index + 1) }));
}

function contentsOf(
  layers: readonly Layer[],
  read: readonly LayerContent[],
  paths: PathTable,
  config: ImageConfig,
): ImageContents {
  const tree = new FileTree(paths);
  for (const { entries } of read) tree.apply(entries);
  return {
    paths,
    tree,
    config,
    layers: layers.map(({ index, digest, diffId, origin, base }, i) => {
      const { archiveBytes, entries, documents } = required(read[i]);
      return { index, digest, diffId, origin, base, archiveBytes, entries, documents };
    }),
  };
}

/** The layers of one platform image, lowest first. Throws `image.malformed` or `image.digest`. */
export async function layersOfImage(image: PlatformImage): Promise<LayerSource[]> {
  return layersOf(await findImage(image));
}

async function findImage({ layout, manifestDigest }: PlatformImage): Promise<LayoutImage> {
  const image = (await listImages(layout)).find(({ descriptor }) => descriptor.digest === manifestDigest);
  return required(image);
}

function layerOf(
  { index, digest, diffId, size }: LayerSource,
  { codec, unpacked, fileCount }: LayerContent,
  { layers, baseLayers = 0 }: ImageOrigins,
  { unpackedByEngine }: LayoutNotes,
): Layer {
  const compressed = codec === "none" && unpackedByEngine ? null : size;
  const origin = layers[index] ?? { via: "none" };
  return { index, digest, diffId, compressed, unpacked, fileCount, origin, base: index < baseLayers };
}

function withTree(layer: Layer, tree: FileTree): LayerSizes {
  return { ...layer, visible: tree.visibleBytes(layer.index), shadowed: tree.shadowedBytes(layer.index) };
}

function required<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new PlimsollError("internal", "The image changed while it was being read.");
  return value;
}
