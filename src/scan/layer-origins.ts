import type { Image, Layer } from "../model/report.ts";
import type { TrivyLayer } from "./trivy-report.ts";

/** Finds the measured layer that Trivy speaks of: by diff ID, else by the digest of its blob. */
export function layerFinder(measured: Pick<Image, "layers">): (layer: TrivyLayer | undefined) => Layer | undefined {
  const byDiffId = new Map(measured.layers.toReversed().map((layer) => [layer.diffId, layer]));
  const byDigest = new Map(measured.layers.toReversed().map((layer) => [layer.digest, layer]));
  return (layer) => {
    if (layer?.DiffID !== undefined) return byDiffId.get(layer.DiffID);
    return layer?.Digest === undefined ? undefined : byDigest.get(layer.Digest);
  };
}

/** Where something in an image comes from, in words: the base image, or the instruction that made the layer. */
export function cameFrom(layer: Layer | undefined, measured: Pick<Image, "base">): string {
  if (layer === undefined) return "";
  if (layer.base) return ` It comes with the base image${measured.base === undefined ? "" : ` ${measured.base.name}`}.`;
  const { instruction } = layer.origin;
  return instruction === undefined ? "" : ` It comes from: ${shorten(instruction)}`;
}

function shorten(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
