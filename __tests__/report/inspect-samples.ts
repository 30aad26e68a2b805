import type { Image } from "../../src/model/report.ts";
import type { NamedImage } from "../../src/report/inspect.ts";
import { hostileTexts } from "./escape/hostile.ts";
import { imageOf, origin } from "./sample-parts.ts";
import { cuda } from "./samples.ts";
import type { Written } from "./treemap/trees.ts";

/** An image that this repository builds. */
export const ours: NamedImage = { reference: "app:cuda", platform: "linux/amd64", image: cuda };

const unsplit = <Size extends { total: number | null }>({ total }: Size) => ({ total, own: null, base: null });

/** One that somebody else built, out of an engine: no lines, no base, no compressed sizes. */
export const foreign: NamedImage = { reference: "out/app.tar", platform: "linux/arm64", image: foreignImage() };

function foreignImage(): Image {
  const { base: _, ...image } = imageOf("foreign", "none", [
    { instruction: "ADD rootfs.tar /", unpacked: 74_200_000 },
    { instruction: "RUN x", unpacked: 0, files: 0 },
    { instruction: "RUN make install", unpacked: 1_234 },
  ]);
  const histories = ["ADD rootfs.tar / # buildkit", "RUN x", "RUN make install"];
  return {
    ...image,
    codec: "none",
    sizes: {
      compressed: { total: null, own: null, base: null },
      unpacked: unsplit(image.sizes.unpacked),
      visible: unsplit(image.sizes.visible),
      shadowed: unsplit(image.sizes.shadowed),
    },
    layers: image.layers.map((layer, index) => ({
      ...layer,
      compressed: null,
      origin: { via: "history", instruction: histories[index] ?? "" },
    })),
  };
}

/** One whose every text is against us. */
export const hostileNamed = hostileTexts.map(
  (text): NamedImage => ({
    reference: text,
    platform: text,
    image: imageOf(
      text,
      text,
      [
        { line: [1, 1], instruction: text, unpacked: 5_000_000, base: true },
        { line: [2, 3], instruction: text, unpacked: 7_000_000 },
      ],
      {
        base: { name: text, from: origin(text, [1, 1], text) },
        directories: [
          { path: text, bytes: 5 },
          { path: `/a/${text}`, bytes: 4 },
        ],
        causes: [{ kind: text, bytes: 5, origin: origin(text, [1, 1], text), paths: [text, text, text], advice: text }],
        packages: [{ name: text, version: text, type: text, bytes: 3 }],
      },
    ),
  }),
);

/** Files for a page: a few that are ordinary, and one of each name that has been used against somebody. */
export const files: Written[] = [
  { path: "usr/lib/libcuda.so.1", bytes: 900_000_000, layer: 3 },
  { path: "usr/lib/libc.so.6", bytes: 2_000_000, layer: 0 },
  { path: "usr/bin/python3.10", bytes: 5_900_000, layer: 4 },
  { path: "venv/lib/python3.10/site-packages/torch/lib/libtorch.so", bytes: 400_000_000, layer: 8 },
  { path: "venv/lib/python3.10/site-packages/torch/version.py", bytes: 1_000, layer: 8 },
  { path: "venv/lib/python3.10/site-packages/numpy/core.so", bytes: 40_000_000, layer: 8 },
  { path: "app/main.py", bytes: 3_000, layer: 8 },
];

export const hostileFiles: Written[] = hostileTexts
  .map((text) => text.replaceAll("/", "\u2215"))
  .filter((text) => !["", ".", ".."].includes(text))
  .map((text, index) => ({ path: `opt/${text}/${text}`, bytes: 1_000_000 * (index + 1), layer: index % 2 }));
