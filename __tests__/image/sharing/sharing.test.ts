import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sharing } from "../../../src/image/sharing/sharing.ts";
import type { ImageSummary } from "../../../src/image/summary/image-summary.ts";
import { anyImage, file, type MadeLayer, makeSummary } from "../summary/made-image.ts";

const layer = (path: string, size: number, compressed: number | null = size / 2): MadeLayer => ({
  files: [file(path, size)],
  compressed,
});

/** Layers have the digest of their place and content: the same at the same height. */
const base = layer("usr/base", 1000);
const python = layer("usr/python", 300);

const variant = (name: string, ...layers: MadeLayer[]) => ({ name, summary: makeSummary({ layers }) });

describe("sharing", () => {
  it("tells what all, some and one of the variants ship, each layer once", () => {
    const result = sharing([
      variant("cpu", base, python, layer("app/cpu", 10)),
      variant("cuda", base, python, layer("app/cuda", 70)),
      variant("docs", base, layer("docs", 5)),
    ]);
    expect(result).toMatchObject({
      all: { unpacked: 1000, compressed: 500 },
      some: { unpacked: 300, compressed: 150 },
      unique: { unpacked: 85, compressed: 42.5 },
      stored: { unpacked: 1385, compressed: 692.5 },
    });
    expect(result.variants.map(({ name, shared }) => [name, shared])).toEqual([
      ["cpu", { with: ["cuda", "docs"], bytes: 1300, unique: 10 }],
      ["cuda", { with: ["cpu", "docs"], bytes: 1300, unique: 70 }],
      ["docs", { with: ["cpu", "cuda"], bytes: 1000, unique: 5 }],
    ]);
  });

  it("has nothing in common for one variant, and none at all", () => {
    expect(sharing([])).toMatchObject({ variants: [], stored: { unpacked: 0, compressed: 0 } });
    expect(sharing([variant("one", base)])).toMatchObject({
      variants: [{ shared: { with: [], bytes: 0, unique: 1000 } }],
      all: { unpacked: 0 },
      unique: { unpacked: 1000 },
    });
  });

  it("counts a blob for a registry and a diff ID for a node: another codec is stored twice by the one", () => {
    const gzip = variant("gzip", base);
    const zstd = { name: "zstd", summary: recompressed(gzip.summary, 400) };
    const result = sharing([gzip, zstd]);
    expect(result.all).toEqual({ unpacked: 1000, compressed: 0 });
    expect(result.stored).toEqual({ unpacked: 1000, compressed: 900 });
  });

  it("knows no compressed bytes where a source has none", () => {
    expect(sharing([variant("engine", layer("a", 10, null))]).stored).toEqual({ unpacked: 10, compressed: null });
  });

  it("adds up for any variants", () => {
    fc.assert(
      fc.property(fc.array(anyImage, { maxLength: 4 }), (made) => {
        const images = made.map((image, index) => ({ name: `v${index}`, summary: makeSummary(image) }));
        const { all, some, unique, stored, variants } = sharing(images);
        expect(all.unpacked + some.unpacked + unique.unpacked).toBe(stored.unpacked);
        expect(variants.reduce((sum, { shared }) => sum + shared.unique, 0)).toBe(unique.unpacked);
        for (const [index, { shared }] of variants.entries()) {
          const distinct = new Map(images[index]?.summary.layers.map(({ diffId, unpacked }) => [diffId, unpacked]));
          expect(shared.bytes + shared.unique).toBe([...distinct.values()].reduce((sum, bytes) => sum + bytes, 0));
        }
      }),
    );
  });
});

describe("a base in common", () => {
  const install = (height: number): MadeLayer[] => [
    ...Array.from({ length: height }, (_, i) => layer(`own/${i}`, 1)),
    layer("usr/torch", 800),
  ];

  it("would save what is there in other layers again, and says of which variants", () => {
    const result = sharing([
      variant("a", ...install(0)),
      variant("b", ...install(1)),
      variant("c", ...install(2)),
      variant("d", layer("x", 9)),
    ]);
    expect(result.commonBase).toMatchObject({
      variants: ["a", "b", "c"],
      saves: { unpacked: 1600, compressed: 800 },
      // What "b" and "c" have in one layer is stored once as it is.
      largest: [{ name: "/usr/torch", bytes: 1600, variants: ["a", "b", "c"] }],
    });
    expect(result.commonBase?.meaning).toMatch(
      /^a, b, c ship the same 1\.60 kB again .* no single image gets smaller\./,
    );
  });

  it("saves nothing where equal contents are in one layer already, or differ", () => {
    expect(sharing([variant("a", base), variant("b", base)]).commonBase).toBeUndefined();
    const other: MadeLayer = { files: [file("usr/base", 1000, "other")] };
    expect(sharing([variant("a", base), variant("b", layer("x", 1), other)]).commonBase).toBeUndefined();
  });

  it("counts packages whole, and only those of one version with the same files", () => {
    const image = (name: string, version: string, content: string, below: MadeLayer[]) => ({
      name,
      summary: makeSummary({
        layers: [...below, { files: [file("lib/x", 500, content)] }],
        packages: [{ name: "libx", version, layer: below.length, owns: ["lib/x"] }],
      }),
    });
    const pair = (version: string, content: string) =>
      sharing([image("a", "1", "same", []), image("b", version, content, [layer("y", 1)])]).commonBase;
    expect(pair("1", "same")).toMatchObject({ saves: { unpacked: 500 }, largest: [{ name: "libx 1" }] });
    expect(pair("2", "same")).toBeUndefined();
    expect(pair("1", "other")).toBeUndefined();
  });
});

function recompressed(summary: ImageSummary, compressed: number): ImageSummary {
  return {
    ...summary,
    layers: summary.layers.map((each) => ({ ...each, compressed, digest: `sha256:${"1".repeat(64)}` })),
  };
}
