import type { Image, StoredBytes } from "../../model/report.ts";
import type { ImageSummary, SummaryLayer } from "../summary/image-summary.ts";
import { type CommonBase, commonBase } from "./common-base.ts";

/** One variant of a run, on one platform. */
export interface SharingImage {
  name: string;
  summary: ImageSummary;
}

/** What the variants of one platform have in common. Each layer counts once, as it is stored. */
export interface Sharing {
  variants: {
    name: string;
    /** For `Image.shared`; unpacked bytes. */
    shared: NonNullable<Image["shared"]>;
    /** In layers that another variant has too, and in layers that none has. */
    inCommon: StoredBytes;
    unique: StoredBytes;
  }[];
  /** Layers that every variant has, that some have, that one has. */
  all: StoredBytes;
  some: StoredBytes;
  unique: StoredBytes;
  /** All of them: what storing every variant takes. */
  stored: StoredBytes;
  /** Absent for fewer than two variants, or when nothing is there twice. */
  commonBase?: CommonBase;
}

/** What the variants share, layer by layer, and what a base in common would save. `images`: of one platform. */
export function sharing(images: readonly SharingImage[]): Sharing {
  const layers = images.map(({ summary }) => summary.layers);
  const unpacked = holders(layers, ({ diffId }) => diffId);
  const compressed = holders(layers, ({ digest }) => digest);
  const where = (isMeant: (holding: Holding) => boolean): StoredBytes => ({
    unpacked: sum(unpacked.filter(isMeant), (layer) => layer.unpacked) ?? 0,
    compressed: sum(compressed.filter(isMeant), (layer) => layer.compressed),
  });
  const base = commonBase(images);
  return {
    variants: images.map(({ name }, index) => {
      const inCommon = where(({ by }) => by.has(index) && by.size > 1);
      const unique = where(({ by }) => by.has(index) && by.size === 1);
      const others = new Set(unpacked.filter(({ by }) => by.has(index)).flatMap(({ by }) => [...by]));
      const shared = {
        with: images.filter((_, other) => other !== index && others.has(other)).map((other) => other.name),
        bytes: inCommon.unpacked,
        unique: unique.unpacked,
      };
      return { name, shared, inCommon, unique };
    }),
    all: where(({ by }) => by.size > 1 && by.size === images.length),
    some: where(({ by }) => by.size > 1 && by.size < images.length),
    unique: where(({ by }) => by.size === 1),
    stored: where(() => true),
    ...(base === undefined ? {} : { commonBase: base }),
  };
}

/** A layer and the indexes of the images that have it. */
interface Holding {
  layer: SummaryLayer;
  by: Set<number>;
}

function holders(images: readonly (readonly SummaryLayer[])[], keyOf: (layer: SummaryLayer) => string): Holding[] {
  const found = new Map<string, Holding>();
  for (const [index, layers] of images.entries()) {
    for (const layer of layers) {
      const holding = found.get(keyOf(layer)) ?? { layer, by: new Set() };
      holding.by.add(index);
      found.set(keyOf(layer), holding);
    }
  }
  return [...found.values()];
}

function sum(holdings: readonly Holding[], size: (layer: SummaryLayer) => number | null): number | null {
  return holdings.reduce<number | null>((total, { layer }) => {
    const bytes = size(layer);
    return total === null || bytes === null ? null : total + bytes;
  }, 0);
}
