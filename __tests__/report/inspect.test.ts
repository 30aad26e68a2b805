import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import type { Growth } from "../../src/model/growth.ts";
import { renderCompare } from "../../src/report/compare.ts";
import { type NamedImage, renderInspect } from "../../src/report/inspect.ts";
import { hostileTexts } from "./escape/hostile.ts";
import { expectGolden } from "./golden.ts";
import { grown, growthOf } from "./growth-samples.ts";
import { foreign, hostileNamed, ours } from "./inspect-samples.ts";

const options = { columns: 80, colour: false, verified: false, files: ["page.html"] };
const widest = (text: string) => Math.max(...text.split("\n").map((line) => stringWidth(line)));

test.each([
  ["ours", ours],
  ["foreign", foreign],
] as const)("an image in a terminal: %s", (name, named) => {
  expectGolden(`golden/inspect-${name}.terminal.golden.txt`, renderInspect(named, options));
});

test("two images in a terminal", () => {
  const after: NamedImage = { ...ours, reference: "app:next", image: { ...ours.image, codec: "zstd" } };
  const { sizes } = grown;
  const unknown = { total: null, own: null, base: null };
  const deltas: Growth = { ...grown, sizes: { ...sizes, compressed: unknown } };
  expectGolden("golden/compare.terminal.golden.txt", renderCompare(ours, after, deltas, options));
});

describe.each(hostileNamed.map((named): [string, NamedImage] => [named.reference, named]))("%j", (text, named) => {
  const growth: Growth = growthOf(text);

  test.each([72, 80, 100, 120])("stays within %i columns, and gives no orders", (columns) => {
    const both = [
      renderInspect(named, { ...options, columns, files: [text] }),
      renderCompare(named, { ...named, platform: "other" }, growth, { columns, colour: false }),
    ];
    for (const rendered of both) {
      expect(widest(rendered)).toBeLessThanOrEqual(columns);
      expect(rendered.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
      expect(rendered).not.toMatch(/##\w*\[|^\s*::/m);
    }
  });
});

test("a lonely layer is one layer", () => {
  const [layer] = ours.image.layers;
  const image = { ...ours.image, layers: layer === undefined ? [] : [layer] };
  expect(renderInspect({ ...ours, image }, options)).toContain("\n  1 layer, gzip\n");
  expect(hostileTexts.length).toBe(hostileNamed.length);
});

test("of hundreds of layers the heaviest are shown, in their order, and the others are added up", () => {
  const [layer] = ours.image.layers;
  if (layer === undefined) throw new Error("the sample has layers");
  const layers = Array.from({ length: 127 }, (_, index) => ({ ...layer, index, unpacked: index * 1000 }));
  const text = renderInspect({ ...ours, image: { ...ours.image, layers } }, options);
  expect(text).toContain("and 86 lighter layers (3.74 MB), 1 layer without bytes");
  expect(text).toMatch(/\n {2}126 +126 kB/);
});
