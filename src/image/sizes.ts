import type { Codec } from "../model/codec.ts";
import type { Image, Layer, SplitSize } from "../model/report.ts";
import type { LayerCodec } from "./codec.ts";

/** What one layer adds to each size of its image, in bytes. */
export interface LayerSizes extends Pick<Layer, "compressed" | "unpacked" | "base"> {
  visible: number;
  shadowed: number;
}

/**
 * The image's sizes, split into base and own layers by the layer that ships the bytes; what an own layer hides of the
 * base's is shadowed base bytes. With `isSplit` false (it is not known which layers are the base's) only totals are given.
 */
export function imageSizes(layers: readonly LayerSizes[], isSplit: boolean): Image["sizes"] {
  const split = (size: (layer: LayerSizes) => number | null): SplitSize => ({
    total: sum(layers.map(size)),
    own: isSplit ? sum(layers.filter(({ base }) => !base).map(size)) : null,
    base: isSplit ? sum(layers.filter(({ base }) => base).map(size)) : null,
  });
  return {
    compressed: split(({ compressed }) => compressed),
    unpacked: split(({ unpacked }) => unpacked),
    visible: split(({ visible }) => visible),
    shadowed: split(({ shadowed }) => shadowed),
  };
}

/** `null` as soon as one part is not known. */
function sum(parts: readonly (number | null)[]): number | null {
  return parts.reduce<number | null>((total, part) => (total === null || part === null ? null : total + part), 0);
}

/** The codec of all layers; `mixed` when they differ, `none` when there are none. */
export function imageCodec(codecs: readonly LayerCodec[]): Codec {
  const [first = "none", ...others] = new Set(codecs);
  return others.length > 0 ? "mixed" : first;
}
