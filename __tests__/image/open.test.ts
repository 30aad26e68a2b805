import { readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { openImage } from "../../src/image/open.ts";
import { readImage } from "../../src/image/read-image.ts";
import { testContext } from "../doubles/context.ts";
import { LayoutMaker } from "./make-layout.ts";
import { dockerArchive, layerTars } from "./sources/archives.ts";

const fixtures = join(import.meta.dirname, "../fixtures/image/dive");
/** No engine, whatever this machine has. */
const alone = { DOCKER_HOST: "ssh://nowhere.invalid" };

async function measured(reference: string, platforms: string[] = []) {
  await using context = await testContext({ buildEnvironment: alone });
  const images = await openImage(reference, platforms, context);
  return await Promise.all(
    images.map(async (image) => ({ ...image, ...(await readImage(image, {}, { signal: context.signal })).image })),
  );
}

describe("dive's own fixture image", () => {
  test("has the figures that dive's own test expects", async () => {
    const [image] = await measured(join(fixtures, "test-docker-image.tar.gz"));
    expect(image?.dive).toEqual({
      efficiency: 0.9844212134184309,
      sizeBytes: 1220598,
      userSizeBytes: 66237,
      wastedBytes: 32025,
      userWastedPercent: 0.4834911001404049,
    });
  });

  test("comes out of docker save: no compressed sizes, layers by their history", async () => {
    const [image] = await measured(join(fixtures, "test-docker-image.tar.gz"));
    expect(image).toMatchObject({
      platform: "linux/amd64",
      configDigest: "sha256:75ae28b8ebf89b203319069ddcbecdf5c3838503bbebc0d0d85e4b8589c5de3a",
      codec: "none",
      sizes: {
        compressed: { total: null, own: null, base: null },
        unpacked: { total: 1220598, own: null, base: null },
        visible: { total: 1188573, own: null, base: null },
        shadowed: { total: 32025, own: null, base: null },
      },
    });
    expect(image?.layers).toHaveLength(14);
    expect(image?.layers.at(-1)).toMatchObject({
      index: 13,
      compressed: null,
      unpacked: 6405,
      base: false,
      origin: { instruction: "RUN chmod +x /root/saved.txt", via: "history" },
    });
  });

  test("is the same gzipped or not", async () => {
    await using context = await testContext();
    const file = join(context.workDirectory, "plain.tar");
    await writeFile(file, gunzipSync(readFileSync(join(fixtures, "test-docker-image.tar.gz"))));
    const [plain, zipped] = await Promise.all([measured(file), measured(join(fixtures, "test-docker-image.tar.gz"))]);
    expect(plain[0]?.manifestDigest).toBe(zipped[0]?.manifestDigest);
  });
});

test.each([
  ["test-oci-zstd-image.tar", "zstd", 4314],
  ["test-oci-estargz-image.tar", "gzip", 4695],
])("%s, an OCI archive, has one layer of one file", async (name, codec, compressed) => {
  const [image] = await measured(join(fixtures, name));
  expect(image).toMatchObject({ platform: "linux/arm64", codec });
  expect(image?.sizes.unpacked.total).toBe(11189);
  expect(image?.layers).toMatchObject([{ fileCount: 1, origin: { instruction: "COPY README.md /README.md" } }]);
  expect(image?.sizes.compressed.total).toBeGreaterThan(4000);
  expect(image?.sizes.compressed.total).toBeLessThanOrEqual(compressed * 2);
});

describe("openImage", () => {
  test("uses a layout where it is, all its platforms or those asked for", async () => {
    await using context = await testContext({ buildEnvironment: alone });
    const directory = join(context.workDirectory, "my layout");
    const maker = new LayoutMaker(directory);
    const layers = [await maker.layer(layerTars[0] ?? Buffer.alloc(0))];
    const amd64 = await maker.image(layers);
    const arm64 = await maker.image(layers, { config: { architecture: "arm64" } });
    await maker.index(amd64, arm64);

    expect((await measured(directory)).map(({ platform }) => platform)).toEqual(["linux/amd64", "linux/arm64"]);
    expect((await measured(directory, ["linux/arm64/v8"])).map(({ manifestDigest }) => manifestDigest)).toEqual([
      arm64.digest,
    ]);
    await expect(measured(directory, ["linux/s390x"])).rejects.toMatchObject({
      code: "image.platform",
      message: expect.stringContaining("it has linux/amd64, linux/arm64"),
    });
  });

  test("compares a foreign layout's blobs with their digests", async () => {
    await using context = await testContext();
    const maker = new LayoutMaker(context.workDirectory);
    const layer = await maker.layer(layerTars[0] ?? Buffer.alloc(0), "none");
    await maker.index(await maker.image([layer]));
    await maker.blob((layerTars[0] ?? Buffer.alloc(0)).fill("!", 520, 521), "", layer.digest);
    await expect(measured(context.workDirectory)).rejects.toMatchObject({ code: "image.digest" });
  });

  test("will not choose between two images for one platform", async () => {
    await using context = await testContext();
    const maker = new LayoutMaker(context.workDirectory);
    await maker.index(await maker.image([]), await maker.image([], { config: { variant: "", x: 1 } }));
    await expect(measured(context.workDirectory)).rejects.toMatchObject({
      code: "image.platform",
      message: expect.stringContaining("several images for linux/amd64"),
    });
  });

  test.each<[string, string, RegExp]>([
    ["", "usage.flag", /is empty/],
    ["-rf", "usage.flag", /starts with a dash/],
    ["--output=/etc/x", "usage.flag", /starts with a dash/],
    ["app\u001b[2J", "usage.flag", /control characters/],
    ["app\nother", "usage.flag", /control characters/],
    ["./missing", "image.not-found", /\.\/missing is not there/],
    ["missing.tar", "image.not-found", /missing\.tar is not there/],
    ["/missing/image.tar.gz", "image.not-found", /is not there/],
    ["/", "image.not-found", /is a directory without index\.json/],
    ["UPPER case", "usage.flag", /neither a file nor an image reference/],
    [import.meta.filename, "image.malformed", /no image archive that can be read/],
  ])("%j is refused", async (reference, code, message) => {
    await expect(measured(reference)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  });

  test("a directory that happens to have an image's name does not hide the image", async () => {
    await using context = await testContext({ buildEnvironment: alone, signal: AbortSignal.abort() });
    await mkdir(join(context.workDirectory, "app"));
    const before = process.cwd();
    process.chdir(context.workDirectory);
    try {
      await expect(openImage("app", [], context)).rejects.toThrow("Cancelled while pulling");
    } finally {
      process.chdir(before);
    }
  });

  test("reads an archive whatever its name is", async () => {
    await using context = await testContext();
    const file = join(context.workDirectory, "image");
    await writeFile(file, dockerArchive());
    expect((await measured(file))[0]?.sizes.unpacked.total).toBe(15);
  });
});
