import type { Changes, Growth } from "../../src/model/growth.ts";
import { origin } from "./sample-parts.ts";

const MB = 1_000_000;

function changes<Item extends { bytes: number }>(items: Item[], rest = { count: 0, bytes: 0 }): Changes<Item> {
  return { bytes: items.reduce((sum, { bytes }) => sum + bytes, rest.bytes), items, rest };
}

/** Growth of every kind, by one line, one package and one directory more. */
export const grown: Growth = {
  sizes: {
    compressed: { total: 130 * MB, own: 130 * MB, base: 0 },
    unpacked: { total: 335 * MB, own: 335 * MB, base: 0 },
    visible: { total: 55 * MB, own: 55 * MB, base: 0 },
    shadowed: { total: 280 * MB, own: 280 * MB, base: 0 },
  },
  layers: { before: 9, after: 10 },
  codec: { before: "gzip", after: "zstd" },
  base: { before: { name: "nvidia/cuda:12.4.0" }, after: { name: "nvidia/cuda:12.4.1" } },
  steps: changes([
    {
      change: "added",
      bytes: 280 * MB,
      compressed: 90 * MB,
      visible: 280 * MB,
      shadows: 280 * MB,
      origin: origin("Dockerfile.cuda", [31, 31], "RUN chown -R app /app /venv"),
      base: false,
    },
    {
      change: "grown",
      bytes: 61 * MB,
      compressed: 40 * MB,
      visible: 61 * MB,
      shadows: 0,
      origin: origin("Dockerfile.cuda", [4, 9], "RUN apt-get update && apt-get install -y build-essential git"),
      base: false,
      by: "drift",
      because: "the line and its inputs are what they were",
    },
    {
      change: "shrunk",
      bytes: -6 * MB,
      compressed: null,
      visible: -6 * MB,
      shadows: 0,
      origin: { via: "none" },
      base: true,
    },
  ]),
  packages: changes(
    [
      {
        change: "updated",
        bytes: 40 * MB,
        type: "python-pkg",
        name: "torch",
        before: { version: "2.5.0", bytes: 470 * MB },
        after: { version: "2.5.1", bytes: 510 * MB },
        origin: { via: "none" },
      },
    ],
    { count: 3, bytes: 21 * MB },
  ),
  directories: changes([
    { change: "grown", bytes: 40 * MB, path: "/venv/lib", before: 470 * MB, after: 510 * MB },
    { change: "removed", bytes: -6 * MB, path: "/usr/share/doc", before: 6 * MB, after: 0 },
  ]),
  causes: changes([{ change: "added", bytes: 280 * MB, kind: "metadata-rewrite", before: 0, after: 280 * MB }]),
  files: changes([
    {
      change: "added",
      bytes: 2 * MB,
      path: "/app/model.bin",
      after: 2 * MB,
      origin: origin("Dockerfile.cuda", [27, 27], ""),
    },
  ]),
};

/** Growth in which every text is `text`. */
export function growthOf(text: string): Growth {
  const from = origin(text, [1, 2], text);
  const change = { change: "added", bytes: 5 } as const;
  return {
    ...grown,
    base: { before: { name: text, digest: text }, after: { name: `${text}2`, digest: text } },
    steps: changes([
      { ...change, compressed: 1, visible: 1, shadows: 0, origin: from, base: true, by: "drift", because: text },
    ]),
    packages: changes([{ ...change, type: text, name: text, after: { version: text, bytes: 5 }, origin: from }]),
    directories: changes([{ ...change, path: text, before: 1, after: 6 }]),
    causes: changes([{ ...change, kind: text, before: 1, after: 6 }]),
    files: changes([{ ...change, path: text, after: 5, origin: from }]),
  };
}
