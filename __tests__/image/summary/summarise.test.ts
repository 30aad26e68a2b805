import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { FileTree } from "../../../src/image/file-tree.ts";
import { PathTable } from "../../../src/image/paths.ts";
import { checkSums } from "../../../src/image/summary/check-sums.ts";
import { CheckValues } from "../../../src/image/summary/check-values.ts";
import { decodeSummary } from "../../../src/image/summary/decode.ts";
import { encodeSummary } from "../../../src/image/summary/encode.ts";
import { foldFiles } from "../../../src/image/summary/fold-files.ts";
import { placeDirectories } from "../../../src/image/summary/place-directories.ts";
import type { Cause } from "../../../src/model/report.ts";
import { layerEntries } from "../arbitrary-layers.ts";
import { anyImage, file, type MadeFile, makeSummary } from "./made-image.ts";

const removed = (path: string): MadeFile => {
  const slash = path.lastIndexOf("/") + 1;
  return file(`${path.slice(0, slash)}.wh.${path.slice(slash)}`, 0);
};

describe("summarise", () => {
  it("adds up for every image, and comes back from its bytes as it was", async () => {
    await fc.assert(
      fc.asyncProperty(anyImage, async (made) => {
        const summary = makeSummary(made);
        checkSums(summary);
        expect(await decodeSummary(await encodeSummary(summary))).toEqual(summary);
      }),
    );
  });

  it("tells files that nobody owns singly, and owned ones in their package", () => {
    const { packages, files, directories } = makeSummary({
      layers: [{ files: [file("usr/bin/a", 10), file("usr/bin/b", 20)] }, { files: [file("app/main", 5)] }],
      packages: [{ name: "tools", version: "1.2", owns: ["usr/bin/a", "usr/bin/b"] }],
    });
    expect(packages).toMatchObject([{ type: "dpkg", name: "tools", version: "1.2", bytes: 30, layer: 0 }]);
    expect(files.singles).toMatchObject([{ path: "/app/main", bytes: 5, layer: 1 }]);
    expect(directories.entries).toEqual([
      { path: "/app", bytes: 5 },
      { path: "/usr/bin", bytes: 30 },
    ]);
  });

  it("says which layer put what out of reach, and whose it was", () => {
    const { layers } = makeSummary({
      layers: [
        { files: [file("a", 100), file("b", 7)], base: true },
        { files: [file("c", 10)] },
        { files: [file("a", 100), removed("c"), removed("b")] },
      ],
    });
    expect(layers.map(({ hides }) => hides)).toEqual([
      { own: 0, base: 0 },
      { own: 0, base: 0 },
      { own: 10, base: 107 },
    ]);
  });

  test.each<[string, MadeFile[], boolean]>([
    ["the same", [file("a", 1), file("b", 2)], true],
    ["other contents", [file("a", 1, "other"), file("b", 2)], false],
    ["another size", [file("a", 3), file("b", 2)], false],
    ["another name", [file("a", 1), file("c", 2)], false],
    ["one more", [file("a", 1), file("b", 2), file("c", 0)], false],
  ])("%s: a package and a layer show it", (_, files, isSame) => {
    const summary = (layer: MadeFile[]) =>
      makeSummary({ layers: [{ files: layer }], packages: [{ name: "p", owns: () => true }] });
    const [before, after] = [summary([file("a", 1), file("b", 2)]), summary(files)];
    expect(before.packages[0]?.content === after.packages[0]?.content).toBe(isSame);
    expect(before.layers[0]?.content === after.layers[0]?.content).toBe(isSame);
  });

  it("folds the smallest causes into their kinds when there are too many", () => {
    const cause = (bytes: number): Cause => ({
      kind: bytes % 2 === 0 ? "even" : "odd",
      bytes,
      origin: { via: "none" },
      paths: [],
      advice: "",
    });
    const causes = Array.from({ length: 2000 }, (_, i) => cause(i));
    const kept = makeSummary({ layers: [], causes }).causes;
    expect(kept).toHaveLength(500);
    const sum = (list: readonly { bytes: number }[]) => list.reduce((total, { bytes }) => total + bytes, 0);
    expect(sum(kept)).toBe(sum(causes));
  });

  it("makes one of two installations of one version", () => {
    const { packages } = makeSummary({
      layers: [{ files: [file("a/x", 1), file("b/x", 2)] }],
      packages: [
        { name: "left-pad", type: "node", owns: ["a/x"], layer: 1 },
        { name: "left-pad", type: "node", owns: ["b/x"] },
      ],
    });
    expect(packages).toMatchObject([{ name: "left-pad", bytes: 3, layer: 0 }]);
  });
});

describe("folding", () => {
  function tree(files: readonly MadeFile[]) {
    const paths = new PathTable();
    const merged = new FileTree(paths);
    merged.apply(layerEntries(files, paths));
    const visible = [...merged.visibleFiles()];
    return { visible, places: placeDirectories(new Set(visible.map(({ path }) => path.parent ?? path))) };
  }

  it("tells small files by directory once there are too many, and no byte is lost", () => {
    const { visible, places } = tree([file("d/a", 1), file("d/b", 5), file("e/c", 6), file("e/f", 200)]);
    expect(foldFiles(visible, places, new CheckValues(), 4).threshold).toBe(0);
    const folded = foldFiles(visible, places, new CheckValues(), 1);
    expect(folded.threshold).toBe(7);
    expect(folded.singles.map(({ path }) => path)).toEqual(["/e/f"]);
    expect(folded.small).toMatchObject([
      { directory: "/d", count: 2, bytes: 6 },
      { directory: "/e", count: 1, bytes: 6 },
    ]);
  });

  it("tells no more files than the limit, and nearly as many, whatever their sizes", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 40 }), { maxLength: 60 }), fc.nat(30), (sizes, limit) => {
        const { visible, places } = tree(sizes.map((size, i) => file(`d/${i}`, size)));
        const { threshold, singles } = foldFiles(visible, places, new CheckValues(), limit);
        expect(singles.length).toBe(sizes.filter((size) => size >= threshold).length);
        if (threshold === 0) expect(sizes.length).toBeLessThanOrEqual(limit);
        else {
          expect(singles.length).toBeLessThanOrEqual(limit);
          // One step lower, a quarter less, there would be too many (small whole numbers have fewer steps).
          const lower = sizes.filter((size) => size > 0 && size >= Math.floor(threshold * 0.75) - 1);
          expect(lower.length === sizes.filter((size) => size > 0).length || lower.length > limit).toBe(true);
        }
      }),
    );
  });

  it("folds all when every file is as large as the largest", () => {
    const { visible, places } = tree([file("a", 4), file("b", 4), file("c", 4)]);
    expect(foldFiles(visible, places, new CheckValues(), 2)).toMatchObject({
      singles: [],
      small: [{ directory: "/", count: 3, bytes: 12 }],
    });
  });

  it("cuts directories at the depth where there are few enough", () => {
    const deep = tree([file("a/b/c/x", 1), file("a/b/d/x", 1), file("a/e/x", 1), file("f/x", 1)]);
    const directories = deep.visible.map(({ path }) => path.parent ?? path);
    const placesAt = (limit: number) => {
      const { depth, placeOf } = placeDirectories(directories, limit);
      return { depth, places: [...new Set(directories.map(placeOf))].sort() };
    };
    expect(placesAt(100)).toEqual({ depth: 500, places: ["/a/b/c", "/a/b/d", "/a/e", "/f"] });
    expect(placesAt(5)).toEqual({ depth: 2, places: ["/a/b", "/a/e", "/f"] });
    expect(placesAt(1)).toEqual({ depth: 0, places: ["/"] });
  });

  it("gives a path that is too long to its nearest short directory, in linear time however deep it is", async () => {
    const path = `top/${"d/".repeat(40_000)}x`;
    const summary = makeSummary({ layers: [{ files: [file(path, 3), file("top/short", 1)] }] });
    expect(summary.files.singles.map((single) => single.path)).toEqual(["/top/short"]);
    expect(summary.files.small).toMatchObject([{ bytes: 3 }]);
    expect(summary.files.small[0]?.directory.length).toBeLessThanOrEqual(1000);
    expect(await decodeSummary(await encodeSummary(summary))).toEqual(summary);
  });

  it("keeps the bytes of two names that read the same", () => {
    const summary = makeSummary({ layers: [{ files: [file("a\ud800", 1), file("a\ud801", 2)] }] });
    checkSums(summary);
    expect(summary.files.singles.map(({ path }) => path)).toEqual(["/a\ufffd"]);
  });
});
