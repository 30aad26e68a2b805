import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { diveFigures } from "../../../src/image/dive/figures.ts";
import { PathTable } from "../../../src/image/paths.ts";
import { layerEntries, type MadeEntry, plainLayers } from "../arbitrary-layers.ts";
import { diveModel } from "./model.ts";

function figures(layers: readonly (readonly MadeEntry[])[]) {
  const paths = new PathTable();
  return diveFigures(
    layers.map((entries) => layerEntries(entries, paths)),
    paths,
  );
}

const file = (path: string, size: number): MadeEntry => ({ path, type: "file", size, linkPath: "" });
const directory = (path: string): MadeEntry => ({ path, type: "directory", size: 0, linkPath: "" });
const gone = (path: string): MadeEntry => file(path, 0);

describe("diveFigures", () => {
  it("equals dive's own way of counting", () => {
    fc.assert(
      fc.property(plainLayers, (layers) => {
        expect(figures(layers)).toMatchObject(diveModel(layers));
      }),
      { numRuns: 1000 },
    );
  });

  test.each<[string, MadeEntry[][], ReturnType<typeof figures>]>([
    [
      "a file written twice is wasted twice over",
      [[file("a", 100)], [file("a", 60)]],
      { efficiency: 60 / 160, sizeBytes: 160, userSizeBytes: 60, wastedBytes: 160, userWastedPercent: 160 / 60 },
    ],
    [
      "a removed file counts 0 the second time",
      [
        [file("a", 100), file("b", 100)],
        [gone(".wh.a"), file("c", 10)],
      ],
      { efficiency: 110 / 210, sizeBytes: 210, userSizeBytes: 10, wastedBytes: 100, userWastedPercent: 10 },
    ],
    [
      "a removed directory raises the score",
      [[directory("d"), file("d/x", 100)], [directory("d"), file("d/x", 50)], [gone(".wh.d")]],
      { efficiency: 100 / 200, sizeBytes: 150, userSizeBytes: 50, wastedBytes: 150, userWastedPercent: 3 },
    ],
    [
      "what an opaque marker hides is no waste",
      [
        [directory("d"), file("d/x", 100)],
        [directory("d"), gone("d/.wh..wh..opq")],
      ],
      { efficiency: 1, sizeBytes: 100, userSizeBytes: 0, wastedBytes: 0, userWastedPercent: 0 },
    ],
    [
      "a whiteout of nothing ends the look at its layer",
      [[file("z", 100)], [gone(".wh.nothing"), file("z", 100)]],
      { efficiency: 99 / 100, sizeBytes: 200, userSizeBytes: 100, wastedBytes: 0, userWastedPercent: 0 },
    ],
    [
      "waste without user bytes is told in bytes",
      [[file("a", 100)], [gone(".wh.a")]],
      { efficiency: 0, sizeBytes: 100, userSizeBytes: 0, wastedBytes: 100, userWastedPercent: 100 },
    ],
    [
      "an image without layers",
      [],
      { efficiency: 1, sizeBytes: 0, userSizeBytes: 0, wastedBytes: 0, userWastedPercent: 0 },
    ],
  ])("%s", (_, layers, expected) => {
    expect(figures(layers)).toEqual(expected);
  });
});
