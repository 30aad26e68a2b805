import type { Origin } from "../../model/origin.ts";
import type { Image, Layer } from "../../model/report.ts";
import { compareText } from "../../text/order.ts";
import { placeOf } from "./places.ts";

/** What one Dockerfile line (or the whole base image) weighs in an image. */
export interface Weight {
  unpacked: number;
  /** `null` when one of its layers has no compressed size. */
  compressed: number | null;
  files: number;
  /** Part of the image's unpacked size, 0–1. */
  share: number;
  origin: Origin;
  base: boolean;
  /** Indices of its layers, lowest first. */
  layers: number[];
}

/** The lines that put weight into `image`, heaviest first. All base layers are one weight; an empty layer is none. */
export function weightsOf(image: Image): Weight[] {
  const groups = Map.groupBy(image.layers, groupOf);
  const total = image.layers.reduce((sum, { unpacked }) => sum + unpacked, 0);
  return [...groups.values()]
    .map((layers) => weightOf(layers, total))
    .filter(({ unpacked }) => unpacked > 0)
    .sort((a, b) => b.unpacked - a.unpacked || compareText(a.origin.file, b.origin.file) || firstOf(a) - firstOf(b));
}

/** How a weight is called: its instruction, or what is known of the base image, or the layer's number. */
export function titleOf(weight: Weight, image: Image): string {
  const { instruction } = weight.origin;
  if (weight.base) return `base image ${image.base?.name ?? ""}`.trimEnd();
  return instruction === undefined || instruction === "" ? `layer ${firstOf(weight)}` : instruction;
}

/** "26 %"; what is there and rounds to nothing is "<1 %". */
export function shareText({ share }: Weight): string {
  return share > 0 && share < 0.005 ? "<1 %" : `${Math.round(share * 100)} %`;
}

function groupOf({ base, origin, index }: Layer): string {
  if (base) return "base";
  return origin.file === undefined ? `layer ${index}` : `${placeOf(origin)} ${origin.stage ?? ""}`;
}

function weightOf(layers: readonly Layer[], total: number): Weight {
  const [first] = layers;
  const unpacked = layers.reduce((sum, layer) => sum + layer.unpacked, 0);
  const known = layers.every(({ compressed }) => compressed !== null);
  return {
    unpacked,
    compressed: known ? layers.reduce((sum, { compressed }) => sum + (compressed ?? 0), 0) : null,
    files: layers.reduce((sum, { fileCount }) => sum + fileCount, 0),
    share: total === 0 ? 0 : unpacked / total,
    origin: first?.origin ?? { via: "none" },
    base: first?.base ?? false,
    layers: layers.map(({ index }) => index),
  };
}

function firstOf({ layers }: Weight): number {
  return layers[0] ?? 0;
}
