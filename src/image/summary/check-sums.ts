import type { ImageSummary } from "./image-summary.ts";

/** Throws RangeError unless a summary's parts add up to its sizes, as {@link ImageSummary} promises. */
export function checkSums({ sizes, layers, packages, otherPackages, directories, files }: ImageSummary): void {
  const visible = sizes.visible.total;
  const inFiles = sum(files.singles) + sum(files.small);
  const sums: [string, number | null, number | null][] = [
    ["layers", sum(layers.map(({ unpacked }) => ({ bytes: unpacked }))), sizes.unpacked.total],
    ["visible bytes of layers", sum(layers.map((layer) => ({ bytes: layer.visible }))), visible],
    [
      "hidden bytes of layers",
      sum(layers.map(({ hides }) => ({ bytes: hides.own + hides.base }))),
      sizes.shadowed.total,
    ],
    ["compressed layers", compressedSum(layers), sizes.compressed.total],
    ["directories", sum(directories.entries), visible],
    ["packages and files", sum(packages) + otherPackages.bytes + inFiles, visible],
  ];
  for (const [what, found, expected] of sums) {
    if (found !== expected) throw new RangeError(`the ${what} do not add up`);
  }
}

function sum(parts: readonly { bytes: number }[]): number {
  return parts.reduce((total, { bytes }) => total + bytes, 0);
}

function compressedSum(layers: ImageSummary["layers"]): number | null {
  return layers.reduce<number | null>(
    (total, { compressed }) => (total === null || compressed === null ? null : total + compressed),
    0,
  );
}
