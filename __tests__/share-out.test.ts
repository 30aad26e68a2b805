import { expect, test } from "vitest";
import type { ImageSummary } from "../src/image/summary/image-summary.ts";
import { shareOut } from "../src/share-out.ts";
import type { VariantFacts } from "../src/verdict/run-facts.ts";
import { image, variantFacts } from "./verdict/samples.ts";

const split = { total: 0, own: 0, base: 0 };

/** Layers by diff ID and bytes; one file in each, named after what is in it. */
function summaryOf(layers: readonly [diffId: string, bytes: number, content: string][]): ImageSummary {
  return {
    manifestDigest: "",
    configDigest: "",
    sizes: { compressed: split, unpacked: split, visible: split, shadowed: split },
    codec: "gzip",
    layers: layers.map(([diffId, bytes]) => ({
      digest: `blob ${diffId}`,
      diffId,
      compressed: bytes / 2,
      unpacked: bytes,
      visible: bytes,
      hides: { own: 0, base: 0 },
      content: 0,
      origin: { via: "none" },
      base: false,
    })),
    packages: [],
    otherPackages: { count: 0, bytes: 0 },
    causes: [],
    directories: { depth: 1, entries: [] },
    files: {
      threshold: 0,
      singles: layers.map(([, bytes, path], layer) => ({ path, bytes, crc: 1, layer })),
      small: [],
    },
  };
}

function variant(name: string, platform: string, summary: ImageSummary | undefined): VariantFacts {
  const facts = variantFacts();
  const measured = { platform, image: image(), ...(summary === undefined ? {} : { summary }) };
  return { ...facts, variant: { ...facts.variant, name }, platforms: [measured] };
}

test("images of one platform are compared with each other, and each is told what it shares", () => {
  const { variants, sharing } = shareOut([
    variant(
      "api",
      "linux/amd64",
      summaryOf([
        ["base", 10e6, "/base"],
        ["a", 5e6, "/model"],
      ]),
    ),
    variant(
      "web",
      "linux/amd64",
      summaryOf([
        ["base", 10e6, "/base"],
        ["w", 5e6, "/model"],
      ]),
    ),
    variant("arm", "linux/arm64", summaryOf([["base", 10e6, "/base"]])),
    variant("broken", "linux/amd64", undefined),
  ]);
  expect(variants.map(({ platforms }) => platforms[0]?.image?.shared)).toEqual([
    { with: ["web"], bytes: 10e6, unique: 5e6 },
    { with: ["api"], bytes: 10e6, unique: 5e6 },
    undefined,
    undefined,
  ]);
  expect(sharing).toMatchObject([
    {
      platform: "linux/amd64",
      variants: ["api", "web"],
      all: { unpacked: 10e6, compressed: 5e6 },
      stored: { unpacked: 20e6 },
      commonBase: { saves: { unpacked: 5e6 }, largest: [{ name: "/model", variants: ["api", "web"] }] },
    },
  ]);
});

test("a common base that would save next to nothing is not proposed", () => {
  const { sharing } = shareOut([
    variant("api", "linux/amd64", summaryOf([["a", 900e3, "/etc/passwd-"]])),
    variant("web", "linux/amd64", summaryOf([["w", 900e3, "/etc/passwd-"]])),
  ]);
  expect(sharing.map(({ commonBase }) => commonBase)).toEqual([undefined]);
});
