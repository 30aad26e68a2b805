import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderInspectPage } from "../../src/report/inspect/page.ts";
import type { NamedImage } from "../../src/report/inspect.ts";
import { encodeTree } from "../../src/report/treemap/encode.ts";
import { hostileText } from "./escape/hostile.ts";
import { files, foreign, hostileFiles, hostileNamed, ours } from "./inspect-samples.ts";
import { anyFiles, filled, type Written } from "./treemap/trees.ts";

const treeOf = (written: readonly Written[]) => {
  const { files: visible, paths } = filled(written);
  return encodeTree(visible, paths.root, 100_000);
};
const page = (named: typeof ours, written: readonly Written[] = files) => renderInspectPage(named, treeOf(written));

/** The page without its one script, its style and its data, which are looked at apart. */
const markupOf = (text: string) =>
  text.replace(/<script[\s\S]*?<\/script>/g, "").replace(/<style>[\s\S]*?<\/style>/, "");

const cases: [string, NamedImage][] = [
  ["ours", ours],
  ["foreign", foreign],
  ...hostileNamed.map((named): [string, NamedImage] => [named.reference, named]),
];

describe.each(cases)("%j", (_name, named) => {
  const text = page(named, hostileFiles);

  test("loads nothing, and runs and styles only what its policy names", () => {
    const scripts = [...text.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)];
    expect(scripts.map(([, attributes]) => attributes)).toEqual([' type="application/json" id="tree-data"', ""]);
    const hash = createHash("sha256")
      .update(scripts[1]?.[2] ?? "")
      .digest("base64");
    expect(text.replaceAll("&#39;", "'")).toContain(`script-src 'sha256-${hash}'; style-src 'sha256-`);
    expect(text).toContain("default-src &#39;none&#39;");
    const tags = markupOf(text).replace(/"[^"]*"/g, '""');
    expect(tags).not.toMatch(/<[^>]*\s(?:style|on\w+|src|srcset|action|formaction)\s*=/i);
    expect(tags).not.toMatch(/<(?:iframe|object|embed|form|base|img|video|audio|use|foreignObject)\b/i);
  });

  test("has every anchor once, and no link to one that is not there", () => {
    const ids = [...text.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...text.matchAll(/\shref="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
  });
});

test("no name ends the data, whatever it is", () => {
  fc.assert(
    fc.property(anyFiles, hostileText, (written, text) => {
      const named = { ...ours, reference: text };
      const rendered = page(named, [...written, { path: "x/<!--<script>/</script>", bytes: 5, layer: 0 }]);
      expect(rendered.match(/<\/?script/gi)).toHaveLength(4);
      const data = rendered.match(/id="tree-data">([\s\S]*?)<\/script>/)?.[1] ?? "";
      expect(data).not.toContain("<");
      expect(() => JSON.parse(data)).not.toThrow();
    }),
    { numRuns: 30 },
  );
});

test("60,000 files make a page below 6 MB, and 200,000 one that says what it folds", () => {
  const written = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      path: `opt/app/node_modules/package-${index % 1999}/lib/module-${(index * 7919) % 100_003}/index-${index}.generated.js`,
      bytes: 200 + ((index * 7919) % 30_011),
      layer: index % 9,
    }));
  expect(page(ours, written(60_000)).length).toBeLessThan(6_000_000);
  const large = page(ours, written(200_000));
  expect(large.length).toBeLessThan(9_000_000);
  expect(large).toMatch(/[\d,]+ small files of [\d.]+ [MG]B together are only counted, and not found by the search/);
});
