import { findCauses } from "../../src/image/causes/find-causes.ts";
import type { ContentLayer, ImageContents } from "../../src/image/contents.ts";
import { largestDirectories } from "../../src/image/directories.ts";
import { diveFigures } from "../../src/image/dive/figures.ts";
import { FileTree } from "../../src/image/file-tree.ts";
import { LayerCollector } from "../../src/image/layer-collector.ts";
import { isMarker } from "../../src/image/layer-entry.ts";
import { packageCounts } from "../../src/image/packages/counts.ts";
import { installedPackages } from "../../src/image/packages/installed.ts";
import { type PathNode, PathTable, pathText } from "../../src/image/paths.ts";
import { newBudget } from "../../src/image/read-budget.ts";
import { RunningCrc } from "../../src/image/running-crc.ts";
import { TarError } from "../../src/image/tar/entry.ts";
import { TarScanner } from "../../src/image/tar/tar-scanner.ts";
import { mutateTar } from "../mutate.ts";
import { stacks } from "../seeds.ts";
import { hold, type Input, type Target } from "../target.ts";

/** A stack of layers: every sum agrees, and nothing that reads what is in them throws. */
export const contentsTarget: Target = {
  name: "contents",
  seeds: stacks,
  mutate: mutateTar,
  check(input) {
    const contents = readContents(input);
    holdSums(contents);
    const installed = installedPackages(contents);
    const { packages, ownerOf } = installed;
    const visible = sum([...contents.tree.visibleFiles()].map(({ entry }) => entry.size));
    hold(sum(packages.map(({ bytes }) => bytes ?? 0)) <= visible, "packages own more bytes than there are");
    for (const each of packages) {
      hold(each.layer >= 0 && each.layer < contents.layers.length, "a package comes from no layer");
      for (const path of each.owned) hold(ownerOf(path) === each, "a file that a package owns is another's");
    }
    packageCounts(contents);
    const shipped = sum(contents.layers.flatMap(({ entries }) => entries.map(({ size }) => size)));
    const causes = findCauses(contents, installed, []);
    hold(
      causes.every(({ bytes }) => bytes >= 0),
      "a cause has less than no bytes",
    );
    hold(sum(causes.map(({ bytes }) => bytes)) <= shipped, "causes tell of more bytes than are shipped");
    const dive = diveFigures(
      contents.layers.map(({ entries }) => entries),
      contents.paths,
    );
    hold(Object.values(dive).every(Number.isFinite), "one of dive's figures is no number");
  },
};

/** Layers that can't be read are left out: others hold what they say to account. */
export function readContents(input: Input): ImageContents {
  const paths = new PathTable();
  const budget = newBudget();
  const layers = input.flatMap((tar, index): ContentLayer[] => {
    const crc = new RunningCrc();
    const collector = new LayerCollector(paths, budget, [], crc);
    const scanner = new TarScanner(collector);
    try {
      crc.begin(tar);
      scanner.write(tar);
      scanner.end();
    } catch (error) {
      if (error instanceof TarError) return [];
      throw error;
    }
    const { entries, documents } = collector;
    const digest = `sha256:${String(index).padStart(64, "0")}`;
    return [
      {
        index,
        digest,
        diffId: digest,
        origin: { via: "none" },
        base: false,
        archiveBytes: tar.length,
        entries,
        documents,
      },
    ];
  });
  const tree = new FileTree(paths);
  for (const { entries } of layers) tree.apply(entries);
  const config = { os: "linux", architecture: "amd64", rootfs: { diff_ids: layers.map(({ diffId }) => diffId) } };
  return { paths, tree, layers: layers.map((layer, index) => ({ ...layer, index })), config };
}

/** `unpacked = visible + shadowed`, for each layer and for all; files that can be reached are what is visible. */
export function holdSums({ layers, tree, paths }: ImageContents): void {
  const visible = layers.map(({ index }) => tree.visibleBytes(index));
  const shadowed = layers.map(({ index }) => tree.shadowedBytes(index));
  for (const [i, { entries }] of layers.entries()) {
    const shipped = sum(entries.map(({ size }) => size));
    hold((visible[i] ?? 0) >= 0 && (shadowed[i] ?? 0) >= 0, "a sum is negative");
    hold(
      (visible[i] ?? 0) + (shadowed[i] ?? 0) === shipped,
      `layer ${i} ships other bytes than are visible and shadowed`,
    );
    const files = [...tree.visibleFiles()].filter(({ layer }) => layer === i);
    hold(
      sum(files.map(({ entry }) => entry.size)) === visible[i],
      `layer ${i} has other visible files than visible bytes`,
    );
    const markers = entries.filter(({ kind }) => isMarker(kind));
    const hidden = tree.hiddenFiles.filter(({ layer }) => layer === i);
    const gone = sum(hidden.map(({ entry }) => entry.size)) + sum(markers.map(({ size }) => size));
    hold(gone === shadowed[i], `layer ${i} has other hidden files than shadowed bytes`);
  }
  const below = (node: PathNode): number =>
    [...tree.childrenOf(node)].reduce((all, child) => all + below(child), tree.bytesAt(node));
  hold(below(paths.root) === sum(visible), "the directories hold other bytes than are visible");
  for (const { path, bytes } of largestDirectories(tree, paths, 50)) {
    const node = paths.find(path);
    // A name with bytes that are no UTF-8 is shown as another.
    if (node !== undefined && pathText(node) === path && !path.includes("\ufffd"))
      hold(below(node) === bytes, `${path} has another sum`);
  }
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
