import { describe, expect, test } from "vitest";
import { imageCodec, imageSizes, type LayerSizes } from "../../src/image/sizes.ts";

const layer = (bytes: Partial<LayerSizes>): LayerSizes => ({
  compressed: 0,
  unpacked: 0,
  visible: 0,
  shadowed: 0,
  base: false,
  ...bytes,
});

describe("imageSizes", () => {
  const layers = [
    layer({ compressed: 10, unpacked: 100, visible: 70, shadowed: 30, base: true }),
    layer({ compressed: 20, unpacked: 200, visible: 200, base: false }),
    layer({ compressed: 1, unpacked: 5, shadowed: 5, base: false }),
  ];

  test("splits by the layer that ships the bytes", () => {
    expect(imageSizes(layers, true)).toEqual({
      compressed: { total: 31, own: 21, base: 10 },
      unpacked: { total: 305, own: 205, base: 100 },
      visible: { total: 270, own: 200, base: 70 },
      shadowed: { total: 35, own: 5, base: 30 },
    });
  });

  test("gives only totals when it is not known which layers are the base's", () => {
    expect(imageSizes(layers, false).unpacked).toEqual({ total: 305, own: null, base: null });
  });

  test("does not add up what is not known", () => {
    const mixed = [...layers, layer({ compressed: null, unpacked: 7 })];
    expect(imageSizes(mixed, true)).toMatchObject({
      compressed: { total: null, own: null, base: 10 },
      unpacked: { total: 312, own: 212, base: 100 },
    });
  });

  test("of no layers is nothing", () => {
    expect(imageSizes([], true).compressed).toEqual({ total: 0, own: 0, base: 0 });
  });
});

test.each([
  [["gzip", "gzip"], "gzip"],
  [["zstd"], "zstd"],
  [["none", "none"], "none"],
  [["gzip", "zstd"], "mixed"],
  [["gzip", "none"], "mixed"],
  [[], "none"],
] as const)("the codec of %j is %s", (codecs, expected) => {
  expect(imageCodec(codecs)).toBe(expected);
});
