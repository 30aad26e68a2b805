import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { platformImages } from "../../src/image/platforms.ts";
import { type OriginHints, readImage } from "../../src/image/read-image.ts";
import { LayoutMaker, temporaryDirectory } from "./make-layout.ts";
import { allDockerfiles, recorded } from "./origins/recorded.ts";
import { archive, entry } from "./tar/make-tar.ts";

/** As many layers as the recorded build "twice" has: a base layer and three own ones. */
const tars = [
  archive(entry({ path: "etc/os" }, "12345"), entry({ path: "var/old" }, "1234567890")),
  archive(entry({ path: "from-one" }, "one"), entry({ path: "var/.wh.old" })),
  archive(entry({ path: "two" }, "two2")),
  archive(entry({ path: "two" }, "three")),
];

async function measured(hints: OriginHints, codecs: ("gzip" | "zstd" | "none")[] = ["gzip", "gzip", "gzip", "gzip"]) {
  await using directory = await temporaryDirectory();
  const maker = new LayoutMaker(directory.path);
  const layers = await Promise.all(tars.map((tar, i) => maker.layer(tar, codecs[i])));
  const layout = await maker.index(await maker.image(layers, { config: { history: recorded("twice").history } }));
  const [image] = await platformImages(layout, join(directory.path, "work"));
  if (image === undefined) throw new Error("no image");
  return { layers, image: (await readImage(image, hints, { signal: new AbortController().signal })).image };
}

const { provenance } = recorded("twice");

describe("readImage", () => {
  test("splits every size into base and own, and every byte has an origin", async () => {
    const { image, layers } = await measured({ provenance, dockerfiles: allDockerfiles });
    const [base = 0, ...own] = layers.map(({ size }) => size);
    const ownSize = own.reduce((a, b) => a + b, 0);
    expect(image.sizes).toEqual({
      compressed: { total: base + ownSize, own: ownSize, base },
      unpacked: { total: 27, own: 12, base: 15 },
      visible: { total: 13, own: 8, base: 5 },
      shadowed: { total: 14, own: 4, base: 10 },
    });
    expect(
      image.layers.map((layer) => [layer.index, layer.base, layer.unpacked, layer.fileCount, layer.origin.startLine]),
    ).toEqual([
      [0, true, 15, 2, 3],
      [1, false, 3, 1, 4],
      [2, false, 4, 1, 5],
      [3, false, 5, 1, 7],
    ]);
    expect(image.base).toMatchObject({
      name: "debian:bookworm-slim",
      from: { file: "Dockerfile.twice", startLine: 3 },
    });
    expect(image.dive).toMatchObject({ sizeBytes: 27, userSizeBytes: 12, wastedBytes: 19 });
    expect({ causes: image.causes, packages: image.packages }).toEqual({ causes: [], packages: [] });
  });

  test("knows no own layers where nothing tells which they are", async () => {
    const { image } = await measured({});
    expect(image.sizes.unpacked).toEqual({ total: 27, own: null, base: null });
    expect(image.layers.every(({ base }) => !base)).toBe(true);
    expect(image).not.toHaveProperty("base");
  });

  test("finds the own layers of a foreign image by its history, in the Dockerfile that made it", async () => {
    const { image } = await measured({ dockerfiles: allDockerfiles });
    expect(image.sizes.unpacked).toEqual({ total: 27, own: 12, base: 15 });
    expect(image.layers[3]?.origin).toMatchObject({ file: "Dockerfile.twice", startLine: 7, via: "history" });
  });

  test("names the codec, and that there are several", async () => {
    expect((await measured({}, ["zstd", "zstd", "zstd", "zstd"])).image.codec).toBe("zstd");
    const { image, layers } = await measured({}, ["gzip", "none", "zstd", "gzip"]);
    expect(image.codec).toBe("mixed");
    expect(image.layers.map(({ compressed }) => compressed)).toEqual(layers.map(({ size }) => size));
  });

  test("says the same every time", async () => {
    const [first, second] = await Promise.all([measured({ provenance }), measured({ provenance })]);
    expect(JSON.stringify(first.image)).toBe(JSON.stringify(second.image));
  });
});
