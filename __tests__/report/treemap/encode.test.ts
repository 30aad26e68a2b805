import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exactPath, PathTable } from "../../../src/image/paths.ts";
import { visibleName } from "../../../src/report/escape/visible.ts";
import { encodeTree } from "../../../src/report/treemap/encode.ts";
import { decodeTree } from "../../../src/report/treemap/page/decode.ts";
import { createItems } from "../../../src/report/treemap/page/items.ts";
import { anyFiles, type Filled, fileAt, filled } from "./trees.ts";

const encoded = ({ files, paths }: Filled, limit: number) => encodeTree(files, paths.root, limit);

/** What a page knows of the files: path, bytes and layer of each. */
function listed(columns: Parameters<typeof decodeTree>[0]): string[] {
  const tree = decodeTree(columns);
  const items = createItems(tree);
  return tree.fileNames.map((name, index) => {
    const directory = items.pathOf(tree.fileParents[index] ?? 0);
    return `${directory === "/" ? "" : directory}/${name} ${tree.fileBytes[index]} ${tree.fileLayers[index]}`;
  });
}

const shownPath = (path: string) =>
  path
    .split("/")
    .map((name) => visibleName(name))
    .join("/");

describe("a page gets", () => {
  test("every file with its bytes and its layer, whatever it is called", () => {
    fc.assert(
      fc.property(anyFiles, (written) => {
        const tree = filled(written);
        const { columns, files, folded } = encoded(tree, 10_000);
        const expected = tree.files.map(
          ({ path, entry, layer }) => `/${shownPath(exactPath(path))} ${entry.size} ${layer}`,
        );
        expect(listed(columns).sort()).toEqual(expected.sort());
        expect([files, folded]).toEqual([tree.files.length, { files: 0, bytes: 0 }]);
      }),
    );
  });

  test("all bytes and all files at the root, however much is folded", () => {
    fc.assert(
      fc.property(anyFiles, fc.nat(80), (written, limit) => {
        const tree = filled(written);
        const { columns, files, folded } = encoded(tree, limit);
        const page = decodeTree(columns);
        const bytes = tree.files.reduce((sum, { entry }) => sum + entry.size, 0);
        expect(page.directoryBytes[0]).toBe(bytes);
        expect(page.directoryFiles[0]).toBe(tree.files.length);
        expect(files + folded.files).toBe(tree.files.length);
        expect(page.fileNames.length + page.directoryNames.length).toBeLessThanOrEqual(Math.max(1, limit));
      }),
    );
  });

  test("the largest files by name when there is no room for all", () => {
    const tree = filled([
      { path: "usr/lib/large", bytes: 900, layer: 0 },
      { path: "usr/lib/small", bytes: 3, layer: 0 },
      { path: "usr/bin/tiny", bytes: 1, layer: 1 },
      { path: "opt/deep/down/tiny", bytes: 2, layer: 1 },
    ]);
    const { columns, folded } = encoded(tree, 4);
    expect(listed(columns)).toEqual(["/usr/lib/large 900 0"]);
    expect(folded).toEqual({ files: 3, bytes: 6 });
    const items = createItems(decodeTree(columns));
    expect(items.inside(0)).toMatchObject([
      { kind: "directory", name: "usr/", bytes: 904, files: 3 },
      { kind: "folded", name: "1 small file", bytes: 2 },
    ]);
  });
});

test("a directory that only leads to another one is one with it, and going out passes both", () => {
  const tree = filled([
    { path: "opt/venv/lib/a", bytes: 5, layer: 0 },
    { path: "opt/venv/lib/b", bytes: 4, layer: 0 },
    { path: "etc/passwd", bytes: 1, layer: 0 },
  ]);
  const items = createItems(decodeTree(encoded(tree, 100).columns));
  const [largest] = items.inside(0);
  expect(largest).toMatchObject({ name: "opt/venv/lib/", bytes: 9 });
  expect(items.pathOf(largest?.index ?? 0)).toBe("/opt/venv/lib");
  expect(items.outOf(largest?.index ?? 0)).toBe(0);
  expect(items.layerOf({ kind: "directory", index: 0, name: "/", bytes: 10, files: 3 })).toBe(0);
});

test("a path 20,000 deep, with many files in it, is neither slow nor too deep", () => {
  const deep = "d/".repeat(20_000);
  const paths = new PathTable();
  const files = Array.from({ length: 2000 }, (_, index) => fileAt(paths, `${deep}${index}`));
  const some = encodeTree(files, paths.root, 10_000);
  expect(some.folded.files).toBe(2000);
  expect(decodeTree(some.columns).directoryBytes[0]).toBe(2000);
  const items = createItems(decodeTree(encodeTree(files, paths.root, 100_000).columns));
  expect(items.inside(0)).toMatchObject([{ kind: "directory", bytes: 2000, files: 2000 }]);
});
