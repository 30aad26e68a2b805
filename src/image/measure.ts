import { PlimsollError } from "../errors.ts";
import type { Image, Layer } from "../model/report.ts";
import type { PlatformImage } from "../model/stages.ts";
import { largestDirectories } from "./directories.ts";
import { diveFigures } from "./dive/figures.ts";
import { FileTree } from "./file-tree.ts";
import type { LayerCache } from "./layer-cache.ts";
import { type LayerSource, type LayoutImage, layersOf, listImages } from "./layout.ts";
import { type LayoutNotes, readNotes } from "./layout-notes.ts";
import { findOrigins } from "./origins/find-origins.ts";
import type { OriginHints } from "./origins/hints.ts";
import type { ImageOrigins } from "./origins/image-origins.ts";
import { PathTable } from "./paths.ts";
import type { LayerContent } from "./read-layer.ts";
import { readLayers } from "./read-layers.ts";
import { imageCodec, imageSizes, type LayerSizes } from "./sizes.ts";

export type { OriginHints } from "./origins/hints.ts";

const directoryCount = 50;

/**
 * Reads every layer of one platform image once and says what is in it: sizes, layers with their origins, directories,
 * dive's figures. Blobs are compared with their digests unless `hints.trusted`, or they were when they were fetched.
 * `cache` knows layers that were read before. Throws `image.malformed` or `image.digest` (the sentence names layer and place) or `cancelled`.
 */
export async function measureImage(
  image: PlatformImage,
  hints: OriginHints,
  signal: AbortSignal,
  cache?: LayerCache,
): Promise<Image> {
  const parts = await findImage(image);
  const notes = readNotes(parts.descriptor.annotations);
  const paths = new PathTable();
  const sources = layersOf(parts);
  const verify = hints.trusted !== true && !notes.verified;
  const contents = await readLayers(image.layout, sources, { paths, verify, signal, cache });
  const tree = new FileTree(paths);
  for (const { entries } of contents) tree.apply(entries);
  const origins = findOrigins(parts, hints);
  const layers = sources.map((source, i) => layerOf(source, required(contents[i]), origins, notes));
  return {
    manifestDigest: image.manifestDigest,
    configDigest: parts.manifest.config.digest,
    ...(origins.base === undefined ? {} : { base: origins.base }),
    sizes: imageSizes(
      layers.map((layer) => withTree(layer, tree)),
      origins.baseLayers !== undefined,
    ),
    codec: imageCodec(contents.map(({ codec }) => codec)),
    layers,
    causes: [],
    packages: [],
    directories: largestDirectories(tree, paths, directoryCount),
    dive: diveFigures(
      contents.map(({ entries }) => entries),
      paths,
    ),
  };
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
