import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { encodeTree } from "../../../src/report/treemap/encode.ts";
import { decodeTree } from "../../../src/report/treemap/page/decode.ts";
import { createSearch } from "../../../src/report/treemap/page/search.ts";
import { squarify } from "../../../src/report/treemap/page/squarify.ts";
import { treemapScript } from "../../../src/report/treemap/section.ts";
import { anyFiles, filled } from "./trees.ts";

describe("a treemap", () => {
  const weights = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 60 });

  test("has areas as its weights, inside of its box, and none over another", () => {
    fc.assert(
      fc.property(weights, fc.integer({ min: 50, max: 2000 }), fc.integer({ min: 50, max: 2000 }), (given, w, h) => {
        const sorted = given.toSorted((a, b) => b - a);
        const boxes = squarify(sorted, { x: 10, y: 20, width: w, height: h });
        const total = sorted.reduce((sum, weight) => sum + weight, 0);
        for (const [index, box] of boxes.entries()) {
          expect(box.width * box.height).toBeCloseTo(((sorted[index] ?? 0) / total) * w * h, 3);
          expect(box.x).toBeGreaterThanOrEqual(10 - 1e-6);
          expect(box.y).toBeGreaterThanOrEqual(20 - 1e-6);
          expect(box.x + box.width).toBeLessThanOrEqual(10 + w + 1e-6);
          expect(box.y + box.height).toBeLessThanOrEqual(20 + h + 1e-6);
        }
        for (const [index, a] of boxes.entries()) {
          for (const b of boxes.slice(index + 1)) {
            const x = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
            const y = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
            expect(Math.min(x, y)).toBeLessThan(1e-6);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  test("is made of squares where it can be", () => {
    const boxes = squarify([6, 6, 4, 3, 2, 2, 1], { x: 0, y: 0, width: 600, height: 400 });
    const worst = Math.max(...boxes.map(({ width, height }) => Math.max(width / height, height / width)));
    expect(worst).toBeLessThan(3);
  });

  test("of nothing, or in no room, is nothing", () => {
    expect(squarify([], { x: 0, y: 0, width: 10, height: 10 })).toEqual([]);
    expect(squarify([1, 2], { x: 0, y: 0, width: 0, height: 10 })).toMatchObject([{ width: 0 }, { width: 0 }]);
  });
});

describe("the search", () => {
  test("finds what has the text anywhere in its path, the largest first, and no more than asked for", () => {
    fc.assert(
      fc.property(anyFiles, fc.constantFrom("a", "LIB", "usr/b", "x"), (written, text) => {
        const { files, paths } = filled(written);
        const tree = decodeTree(encodeTree(files, paths.root, 1000).columns);
        const { hits, total } = createSearch(tree)(text, 5);
        expect(hits.length).toBe(Math.min(5, total));
        expect(hits.every(({ path }) => path.toLowerCase().includes(text.toLowerCase()))).toBe(true);
        expect(hits.map(({ bytes }) => bytes)).toEqual(hits.map(({ bytes }) => bytes).toSorted((a, b) => b - a));
      }),
    );
  });

  test("counts the bytes of files once, though their directories match too", () => {
    const { files, paths } = filled([
      { path: "opt/pip/cache/wheel", bytes: 70, layer: 0 },
      { path: "opt/pip/bin", bytes: 7, layer: 1 },
      { path: "etc/passwd", bytes: 1, layer: 0 },
    ]);
    const search = createSearch(decodeTree(encodeTree(files, paths.root, 1000).columns));
    expect(search("/PIP", 10)).toEqual({
      total: 4,
      bytes: 77,
      hits: [
        expect.objectContaining({ kind: "directory", path: "/opt/pip", bytes: 77 }),
        expect.objectContaining({ kind: "directory", path: "/opt/pip/cache", bytes: 70 }),
        expect.objectContaining({ kind: "file", path: "/opt/pip/cache/wheel", bytes: 70 }),
        expect.objectContaining({ kind: "file", path: "/opt/pip/bin", bytes: 7 }),
      ],
    });
  });
});

test("the page's script is whole by itself: a browser can read it, and it ends no script element", () => {
  expect(() => new Function("document", "window", treemapScript.script)).not.toThrow();
  expect(treemapScript.script).not.toMatch(/<\/script|<!--|__vite|__vi_|import\(|\bexports\b|WEBPACK/i);
});
