import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { largestDirectories } from "../../src/image/directories.ts";
import { FileTree } from "../../src/image/file-tree.ts";
import { type PathNode, PathTable } from "../../src/image/paths.ts";
import { processorClock } from "../processor-clock.ts";
import { layerEntries, layersWithLinks, type MadeEntry, plainLayers } from "./arbitrary-layers.ts";
import { visibleModel } from "./file-tree.model.ts";

function merge(layers: readonly (readonly MadeEntry[])[]) {
  const paths = new PathTable();
  const tree = new FileTree(paths);
  for (const entries of layers) tree.apply(layerEntries(entries, paths));
  const each = layers.map((_, index) => index);
  const reachable = (node: PathNode): number =>
    [...tree.childrenOf(node)].reduce((sum, child) => sum + reachable(child), tree.bytesAt(node));
  return {
    visible: each.map((index) => tree.visibleBytes(index)),
    shadowed: each.map((index) => tree.shadowedBytes(index)),
    reachable: reachable(paths.root),
    directories: largestDirectories(tree, paths, 50),
  };
}

const file = (path: string, size: number): MadeEntry => ({ path, type: "file", size, linkPath: "" });
const directory = (path: string): MadeEntry => ({ path, type: "directory", size: 0, linkPath: "" });
const symlink = (path: string, linkPath: string): MadeEntry => ({ path, type: "symlink", size: 0, linkPath });
const hardlink = (path: string, linkPath: string): MadeEntry => ({ path, type: "hardlink", size: 0, linkPath });

describe("FileTree", () => {
  test.each<[string, MadeEntry[][], number[], number[]]>([
    ["one layer", [[file("a", 1), file("d/b", 2)]], [3], [0]],
    ["a file over a file", [[file("a", 1)], [file("a", 2)]], [0, 2], [1, 0]],
    ["a file twice in one layer: the later one", [[file("a", 1), file("a", 2)]], [2], [1]],
    ["a whiteout hides a file", [[file("a", 1)], [file(".wh.a", 0)]], [0, 0], [1, 0]],
    [
      "a whiteout hides a directory with all below",
      [[file("d/e/f", 1), file("d/g", 2)], [file(".wh.d", 0)]],
      [0, 0],
      [3, 0],
    ],
    ["a whiteout of nothing", [[file("a", 1)], [file(".wh.b", 0), file("x/.wh.y", 0)]], [1, 0], [0, 0]],
    [
      "a whiteout leaves the own layer alone",
      [[file("d/a", 1)], [file("d/a", 2), file("d/b", 4), file(".wh.d", 0)]],
      [0, 6],
      [1, 0],
    ],
    ["a whiteout in the same layer as what it names", [[file("a", 1), file(".wh.a", 0)]], [1], [0]],
    [
      "an opaque directory keeps its own layer's files",
      [[file("d/a", 1)], [directory("d"), file("d/.wh..wh..opq", 0), file("d/b", 2)]],
      [0, 2],
      [1, 0],
    ],
    [
      "an opaque marker behind the own files",
      [[file("d/a", 1)], [file("d/b", 2), file("d/.wh..wh..opq", 0)]],
      [0, 2],
      [1, 0],
    ],
    [
      "an opaque root",
      [
        [file("a", 1), file("d/b", 2)],
        [file(".wh..wh..opq", 0), file("c", 4)],
      ],
      [0, 4],
      [3, 0],
    ],
    ["a file comes back", [[file("a", 1)], [file(".wh.a", 0)], [file("a", 2)]], [0, 0, 2], [1, 0, 0]],
    ["a directory over a directory keeps what is in it", [[file("d/a", 1)], [directory("d")]], [1, 0], [0, 0]],
    ["a file over a directory hides what was in it", [[file("d/a", 1)], [file("d", 2)]], [0, 2], [1, 0]],
    ["a directory over a file", [[file("d", 1)], [directory("d"), file("d/a", 2)]], [0, 2], [1, 0]],
    ["a deeper path makes a file make way", [[file("d", 1)], [file("d/a", 2)]], [0, 2], [1, 0]],
    [
      "names are cleaned",
      [[file("./a", 1)], [file("/a", 2)], [file("x/../a", 4)], [file("../../a", 8)], [file("a//", 16)]],
      [0, 0, 0, 0, 16],
      [1, 2, 4, 8, 0],
    ],
    [
      "a directory that is a symlink of the same layer is followed",
      [[directory("usr/lib"), symlink("lib", "usr/lib"), file("usr/lib/a", 1), file("lib/a", 2)]],
      [2],
      [1],
    ],
    [
      "a lower layer's symlink makes way for a directory, as overlays have it",
      [[directory("usr/lib"), symlink("lib", "usr/lib"), file("usr/lib/a", 1)], [file("lib/a", 2)]],
      [1, 2],
      [0, 0],
    ],
    [
      "a whiteout below a lower layer's symlink hides nothing of its target",
      [[symlink("lib", "/usr/lib"), file("usr/lib/a", 1)], [file("lib/.wh.a", 0)]],
      [1, 0],
      [0, 0],
    ],
    [
      "an opaque marker on a lower layer's symlink hides nothing of its target",
      [[symlink("lib", "usr/lib"), file("usr/lib/a", 1)], [file("lib/.wh..wh..opq", 0)]],
      [1, 0],
      [0, 0],
    ],
    ["a marker below a file makes a directory of it", [[file("a", 1)], [file("a/b/.wh.c", 0)]], [0, 0], [1, 0]],
    [
      "a directory replaces a symlink (COPY --link)",
      [
        [symlink("lib", "usr/lib"), file("usr/lib/a", 1)],
        [directory("lib"), file("lib/a", 2)],
      ],
      [1, 2],
      [0, 0],
    ],
    [
      "a symlink that climbs out stays inside",
      [[symlink("x", "../../../y"), file("y/a", 1), file("x/a", 2)]],
      [2],
      [1],
    ],
    [
      "symlinks in a circle are not followed",
      [[symlink("x", "y"), symlink("y", "x")], [file("x/a", 2)]],
      [0, 2],
      [0, 0],
    ],
    ["a hard link adds no bytes", [[file("a", 1), hardlink("b", "a")]], [1], [0]],
    [
      "bytes stay visible while one name is left",
      [[file("a", 1), hardlink("b", "a")], [file(".wh.a", 0)]],
      [1, 0],
      [0, 0],
    ],
    [
      "bytes go with the last name",
      [[file("a", 1), hardlink("b", "a")], [file(".wh.a", 0)], [file("b", 2)]],
      [0, 0, 2],
      [1, 0, 0],
    ],
    ["a hard link to a lower layer's file", [[file("a", 1)], [hardlink("b", "a"), file(".wh.a", 0)]], [1, 0], [0, 0]],
    ["a hard link to a later or missing file", [[hardlink("b", "a"), file("a", 1)]], [1], [0]],
    ["a hard link to itself", [[file("a", 1), hardlink("a", "a")]], [0], [1]],
    [
      "bytes of whiteouts themselves are shipped for nothing",
      [[file("a", 1)], [file(".wh.a", 8), file("d/.wh..wh..opq", 16)]],
      [0, 0],
      [1, 24],
    ],
    ["AUFS's own files are shipped for nothing", [[file(".wh..wh.plnk/1.2", 3), file("a", 1)]], [1], [3]],
  ])("%s", (_, layers, visible, shadowed) => {
    expect(merge(layers)).toMatchObject({ visible, shadowed });
  });

  const shipped = (entries: readonly MadeEntry[]) => entries.reduce((sum, { size }) => sum + size, 0);

  it("sees exactly what the plainest model sees, and every byte is visible or shadowed", () => {
    for (const arbitrary of [plainLayers, layersWithLinks]) {
      fc.assert(
        fc.property(arbitrary, (layers) => {
          const { visible, shadowed, reachable } = merge(layers);
          expect(visible).toEqual(visibleModel(layers));
          expect(visible.map((bytes, i) => bytes + (shadowed[i] ?? 0))).toEqual(layers.map(shipped));
          expect(reachable).toBe(visible.reduce((a, b) => a + b, 0));
        }),
        { numRuns: 1500 },
      );
    }
  });

  it("does not mind in which order layers were read", () => {
    fc.assert(
      fc.property(layersWithLinks, fc.nat(), (layers, seed) => {
        const paths = new PathTable();
        const order = layers.map((_, i) => i).sort((a, b) => ((a * 7 + seed) % 5) - ((b * 7 + seed) % 5));
        const read = new Map(order.map((i) => [i, layerEntries(layers[i] ?? [], paths)]));
        const tree = new FileTree(paths);
        for (const i of layers.keys()) tree.apply(read.get(i) ?? []);
        expect(largestDirectories(tree, paths, 50)).toEqual(merge(layers).directories);
      }),
    );
  });

  it("takes hostile layers in a time that grows with them and no faster", () => {
    const many = 60_000;
    const files = Array.from({ length: many }, (_, i) => file(`d/${i}`, 1));
    const flips = Array.from({ length: many }, (_, i) => (i % 2 === 0 ? file("d", 1) : file("d/x", 1)));
    const clears = Array.from({ length: many }, () => file("d/.wh..wh..opq", 0));
    const links = Array.from({ length: many }, (_, i) => hardlink(`l/${i}`, "d/1"));
    const unlinks = Array.from({ length: many }, (_, i) => file(`l/.wh.${i}`, 0));
    const spent = processorClock();
    const { visible } = merge([files, flips, [...files, ...clears], clears, [...files, ...links], unlinks]);
    expect(visible.at(-2)).toBe(many);
    expect(spent()).toBeLessThan(10_000);
  });
});

describe("largestDirectories", () => {
  test("sums what is below, leaves out the root and directories that only lead to one other", () => {
    const layers = [
      [file("opt/venv/lib/a", 60), file("opt/venv/lib/b/c", 30), file("usr/x", 50), file("top", 5), directory("empty")],
    ];
    expect(merge(layers).directories).toEqual([
      { path: "/opt/venv/lib", bytes: 90 },
      { path: "/usr", bytes: 50 },
      { path: "/opt/venv/lib/b", bytes: 30 },
    ]);
  });

  test("counts a file with several names once, at the oldest name that is left", () => {
    const layers = [[file("a/x", 10), hardlink("b/x", "a/x"), hardlink("c/x", "a/x")], [file("a/.wh.x", 0)]];
    expect(merge(layers).directories).toEqual([{ path: "/b", bytes: 10 }]);
  });
});
