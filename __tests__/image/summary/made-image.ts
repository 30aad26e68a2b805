import { crc32 } from "node:zlib";
import fc from "fast-check";
import type { ImageContents } from "../../../src/image/contents.ts";
import { FileTree } from "../../../src/image/file-tree.ts";
import type { InstalledPackage, InstalledPackages } from "../../../src/image/packages/installed-package.ts";
import { exactPath, PathTable } from "../../../src/image/paths.ts";
import { imageSizes } from "../../../src/image/sizes.ts";
import type { ImageSummary } from "../../../src/image/summary/image-summary.ts";
import { summarise } from "../../../src/image/summary/summarise.ts";
import type { Origin } from "../../../src/model/origin.ts";
import type { Cause, Image, Layer } from "../../../src/model/report.ts";
import { layerEntries, layersWithLinks, type MadeEntry } from "../arbitrary-layers.ts";
import { sha256 } from "../make-layout.ts";

/** A file of a made-up layer, and a text that stands for what is in it. */
export interface MadeFile extends MadeEntry {
  content?: string;
}

export interface MadeLayer {
  files: readonly MadeFile[];
  origin?: Origin;
  base?: boolean;
  compressed?: number | null;
}

/** A package, and the paths (without leading slash) that it owns, or whether it owns one. */
export interface MadePackage {
  name: string;
  version?: string;
  type?: InstalledPackage["type"];
  layer?: number;
  owns: readonly string[] | ((path: string) => boolean);
}

export interface MadeImage {
  layers: readonly MadeLayer[];
  packages?: readonly MadePackage[];
  causes?: readonly Cause[];
  base?: Image["base"];
  /** Whether it is known which layers are the base's. */
  isSplit?: boolean;
}

export const file = (path: string, size: number, content = path): MadeFile => ({
  path,
  type: "file",
  size,
  linkPath: "",
  content,
});

/** Reads a made-up image as the engine would, without the archive. */
export function makeContents({ layers, packages = [], causes = [], base, isSplit = true }: MadeImage): {
  image: Image;
  contents: ImageContents;
  packages: InstalledPackages;
} {
  const paths = new PathTable();
  const entries = layers.map(({ files }) => {
    const read = layerEntries(files, paths);
    for (const [i, entry] of read.entries()) entry.crc = crc32(files[i]?.content ?? `${entry.size}`) | 0;
    return read;
  });
  const tree = new FileTree(paths);
  for (const layer of entries) tree.apply(layer);
  const described = layers.map((layer, index): Layer => {
    const text = JSON.stringify([index, layer.files]);
    const unpacked = tree.visibleBytes(index) + tree.shadowedBytes(index);
    return {
      index,
      digest: sha256(`${text} blob`),
      diffId: sha256(text),
      compressed: layer.compressed === undefined ? Math.ceil(unpacked / 3) : layer.compressed,
      unpacked,
      fileCount: layer.files.length,
      origin: layer.origin ?? { via: "none" },
      base: layer.base ?? false,
    };
  });
  const sizes = imageSizes(
    described.map((layer) => ({
      ...layer,
      visible: tree.visibleBytes(layer.index),
      shadowed: tree.shadowedBytes(layer.index),
    })),
    isSplit,
  );
  const image: Image = {
    manifestDigest: sha256("manifest"),
    configDigest: sha256("config"),
    ...(base === undefined ? {} : { base }),
    sizes,
    codec: "gzip",
    layers: described,
    causes: [...causes],
    packages: [],
    directories: [],
    dive: { efficiency: 1, sizeBytes: 0, userSizeBytes: 0, wastedBytes: 0, userWastedPercent: 0 },
  };
  const contents: ImageContents = {
    paths,
    tree,
    config: { os: "linux", architecture: "amd64", rootfs: { diff_ids: [] } },
    layers: described.map((layer, i) => ({ ...layer, archiveBytes: 0, entries: entries[i] ?? [], documents: [] })),
  };
  return { image, contents, packages: makePackages(packages) };
}

function makePackages(made: readonly MadePackage[]): InstalledPackages {
  const packages = made.map(
    ({ name, version = "1", type = "dpkg", layer = 0 }): InstalledPackage => ({
      type,
      name,
      version,
      layer,
      purl: `pkg:${type}/${name}@${version}`,
      bytes: null,
      owned: [],
    }),
  );
  return {
    packages,
    ownerOf: (node) => {
      const path = exactPath(node);
      const index = made.findIndex(({ owns }) => (typeof owns === "function" ? owns(path) : owns.includes(path)));
      return packages[index];
    },
  };
}

export function makeSummary(made: MadeImage): ImageSummary {
  const { image, contents, packages } = makeContents(made);
  return summarise(image, contents, packages);
}

const origin: fc.Arbitrary<Origin> = fc.record(
  {
    file: fc.constantFrom("Dockerfile", "Dockerfile.base"),
    startLine: fc.integer({ min: 1, max: 9 }),
    instruction: fc.constantFrom("RUN make", "RUN make all", "COPY . .", "FROM debian"),
    via: fc.constant("provenance" as const),
  },
  { requiredKeys: ["via"] },
);

const cause: fc.Arbitrary<Cause> = fc.record({
  kind: fc.constantFrom("apt-lists", "docs", "chown"),
  bytes: fc.nat(1000),
  origin,
  paths: fc.constant([]),
  advice: fc.constant(""),
});

/** Images of few, colliding names: all that can happen to files, owned or not, below a base or not. */
export const anyImage: fc.Arbitrary<MadeImage> = fc
  .record({
    layers: layersWithLinks,
    origins: fc.array(origin, { minLength: 5, maxLength: 5 }),
    baseLayers: fc.nat(3),
    versions: fc.array(fc.constantFrom("1", "2", "3"), { minLength: 2, maxLength: 2 }),
    causes: fc.array(cause, { maxLength: 5 }),
    salt: fc.constantFrom("x", "y"),
  })
  .map(({ layers, origins, baseLayers, versions, causes, salt }) => ({
    layers: layers.map((entries, index) => ({
      files: entries.map((entry) => ({ ...entry, content: `${salt}${entry.size}` })),
      base: index < baseLayers,
      origin: origins[index] ?? { via: "none" },
    })),
    packages: [
      { name: "first", version: versions[0] ?? "1", owns: (path: string) => path.startsWith("a") },
      { name: "second", version: versions[1] ?? "1", owns: (path: string) => path.startsWith("b/") },
    ],
    causes,
  }));
