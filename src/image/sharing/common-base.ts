import { formatBytes } from "../../text/bytes.ts";
import { compareText } from "../../text/order.ts";
import type { ImageSummary, SummaryLayer } from "../summary/image-summary.ts";

/** An estimate of what one base for several variants would save. */
export interface CommonBase {
  /** Variants that ship the same contents in layers of their own. */
  variants: string[];
  /** Bytes that need not be stored again; the compressed ones by how well the layers that hold them compress. */
  saves: { compressed: number | null; unpacked: number };
  /** What most of it is: packages by name and version, files by path. */
  largest: { name: string; bytes: number; variants: string[] }[];
  /** What the numbers mean, in words. */
  meaning: string;
}

interface NamedSummary {
  name: string;
  summary: ImageSummary;
}

/** Something that can be there twice: a package, a file, the small files of a directory. */
interface Item {
  name: string;
  bytes: number;
  /** Layers that hold it, by diff ID, each with the variants that have it there. */
  places: Map<string, { layer: SummaryLayer; variants: Set<string> }>;
}

const largestCount = 10;

/**
 * Finds contents (same path, size and CRC-32; packages by version and check value) that several variants ship in different
 * layers: each layer after the first stores them again. A base in common, with those steps in it, stores them once.
 * Undefined when there is nothing of the kind.
 */
export function commonBase(images: readonly NamedSummary[]): CommonBase | undefined {
  const repeated = collect(images).filter(isRepeated);
  if (repeated.length === 0) return undefined;
  const savings = repeated.map((item) => ({ item, bytes: item.bytes * (item.places.size - 1) }));
  const unpacked = savings.reduce((sum, { bytes }) => sum + bytes, 0);
  if (unpacked === 0) return undefined;
  const variants = namesOf(repeated);
  savings.sort((a, b) => b.bytes - a.bytes || compareText(a.item.name, b.item.name));
  return {
    variants,
    saves: { compressed: compressedSavings(repeated), unpacked },
    largest: savings
      .slice(0, largestCount)
      .map(({ item, bytes }) => ({ name: item.name, bytes, variants: namesOf([item]) })),
    meaning: meaningOf(variants, unpacked),
  };
}

function meaningOf(variants: readonly string[], unpacked: number): string {
  const names = variants.join(", ");
  return (
    `${names} ship the same ${formatBytes(unpacked)} again in layers of their own. Built on one base that holds them, they ` +
    `would store and pull these bytes once; no single image gets smaller. An estimate: equal paths, sizes and checksums ` +
    `count, and what only some of the variants need may have to stay with them.`
  );
}

function collect(images: readonly NamedSummary[]): Item[] {
  const items = new Map<string, Item>();
  for (const { name: variant, summary } of images) {
    for (const { key, name, bytes, layer: index } of partsOf(summary)) {
      const layer = summary.layers[index];
      if (layer === undefined || bytes === 0) continue;
      const item = items.get(key) ?? { name, bytes, places: new Map() };
      const place = item.places.get(layer.diffId) ?? { layer, variants: new Set() };
      place.variants.add(variant);
      item.places.set(layer.diffId, place);
      items.set(key, item);
    }
  }
  return [...items.values()];
}

interface Part {
  key: string;
  name: string;
  bytes: number;
  layer: number;
}

function* partsOf({ packages, files }: ImageSummary): Generator<Part> {
  for (const { type, name, version, bytes, content, layer } of packages) {
    yield { key: [type, name, version, bytes, content].join("\0"), name: `${name} ${version}`, bytes, layer };
  }
  for (const { path, bytes, crc, layer } of files.singles) {
    yield { key: [path, bytes, crc].join("\0"), name: path, bytes, layer };
  }
  for (const { directory, count, bytes, content, layer } of files.small) {
    const name = directory === "/" ? directory : `${directory}/`;
    yield { key: [name, count, bytes, content].join("\0"), name, bytes, layer };
  }
}

function isRepeated({ places }: Item): boolean {
  return places.size > 1;
}

function namesOf(items: readonly Item[]): string[] {
  const places = items.flatMap((item) => [...item.places.values()]);
  return [...new Set(places.flatMap(({ variants }) => [...variants]))].sort(compareText);
}

/** All places but the one where it compresses worst: that one stays. */
function compressedSavings(items: readonly Item[]): number | null {
  let saved = 0;
  for (const { bytes, places } of items) {
    const estimates: number[] = [];
    for (const { layer } of places.values()) {
      if (layer.compressed === null) return null;
      estimates.push(layer.unpacked === 0 ? 0 : bytes * Math.min(layer.compressed / layer.unpacked, 1));
    }
    saved += estimates.reduce((sum, bytes) => sum + bytes, 0) - Math.max(...estimates);
  }
  return Math.round(saved);
}
