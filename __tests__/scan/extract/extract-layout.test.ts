import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { listImages } from "../../../src/image/layout.ts";
import { writeExtractLayout } from "../../../src/scan/extract/extract-layout.ts";
import { ScanExtract } from "../../../src/scan/extract/layer-extract.ts";
import { withRealSizes } from "../../../src/scan/extract/map-back.ts";
import { LayoutMaker, temporaryDirectory } from "../../image/make-layout.ts";
import { archive } from "../../image/tar/make-tar.ts";
import { scanAll } from "../../image/tar/scan-all.ts";
import { extractImage, file, files, makeImage } from "./make/image.ts";

let place: Awaited<ReturnType<typeof temporaryDirectory>>;
beforeEach(async () => {
  place = await temporaryDirectory();
});
afterEach(() => place[Symbol.asyncDispose]());

const blob = (layout: string, digest: string) => join(layout, "blobs", digest.replace(":", "/"));

describe("the layout of an extract", () => {
  it.each(["gzip", "zstd", "none"] as const)(
    "has the image's own manifest and configuration, and small layers under its digests (%s)",
    async (codec) => {
      const full = join(place.path, "full");
      const layers = [[files({ "package.json": "{}", large: "x".repeat(100_000) })], [file("app/a.jar", "x")]];
      const { image } = await makeImage(full, layers, codec);
      const to = join(place.path, "extract");
      expect(await extractImage(image, to)).toEqual({
        ok: true,
        image: { ...image, layout: to },
        bytes: 2 * (1024 + 1024),
        java: true,
      });
      const [original] = await listImages(full);
      const [extract] = await listImages(to);
      expect(extract?.manifest).toEqual(original?.manifest);
      expect(extract?.config).toEqual(original?.config);
      const paths = await Promise.all(
        (extract?.manifest.layers ?? []).map(async ({ digest }) => scanAll(await readFile(blob(to, digest)))[0]?.path),
      );
      expect(paths).toEqual(["package.json", "app/a.jar"]);
    },
  );

  it("writes a layer that comes twice once, as another name of the file that it was written to", async () => {
    const twice = [files({ "package.json": "{}" })];
    const { image } = await makeImage(join(place.path, "full"), [twice, twice]);
    const extract = new ScanExtract(join(place.path, "layers"));
    const to = join(place.path, "extract");
    await extractImage(image, to, extract);
    expect(await readdir(join(place.path, "layers"))).toHaveLength(1);
    expect(await readdir(join(to, "blobs", "sha256"))).toHaveLength(3);
    const [parts] = await listImages(to);
    const linked = await stat(blob(to, parts?.manifest.layers[0]?.digest ?? ""));
    expect(linked.nlink).toBe(2);
  });

  it("of one platform of several lists that one", async () => {
    const maker = new LayoutMaker(join(place.path, "full"));
    const manifests = [];
    for (const architecture of ["amd64", "arm64"]) {
      const layer = await maker.layer(archive(file("package.json", `{"name":"${architecture}"}`)));
      const manifest = await maker.image([layer], { config: { architecture } });
      manifests.push({ ...manifest, platform: { os: "linux", architecture } });
    }
    await maker.index(await maker.indexBlob(manifests));
    const manifestDigest = manifests[1]?.digest ?? "";
    const image = { layout: join(place.path, "full"), platform: "linux/arm64", manifestDigest };
    const to = join(place.path, "extract");
    const written = { ok: true as const, file: join(place.path, "layer.tar"), bytes: 0, java: false };
    await maker.blob("", "", "sha256:0");
    await writeExtractLayout(image, () => ({ ...written, file: blob(maker.directory, "sha256:0") }), to);
    const images = await listImages(to);
    expect(images.map(({ descriptor, config }) => [descriptor.digest, config.architecture])).toEqual([
      [manifestDigest, "arm64"],
    ]);
  });

  it("is not written when a layer has no extract", async () => {
    const { image } = await makeImage(join(place.path, "full"), [[file("package.json", "{}")]]);
    const to = join(place.path, "extract");
    expect(await writeExtractLayout(image, () => undefined, to)).toEqual({
      ok: false,
      because: "the layer was not read",
    });
    const because = "a is a sparse file";
    expect(await writeExtractLayout(image, () => ({ ok: false, because }), to)).toEqual({ ok: false, because });
    await expect(stat(to)).rejects.toThrow("ENOENT");
  });
});

describe("a report of an extract gets the image's own sizes", () => {
  const report = {
    SchemaVersion: 2,
    Metadata: {
      Size: 3072,
      ImageID: "sha256:x",
      Layers: [
        { Size: 1024, Digest: "d1", DiffID: "a" },
        { Size: 2048, Digest: "d2", DiffID: "b" },
        { Size: 1024, Digest: "d3", DiffID: "empty" },
      ],
    },
    Results: [],
  };
  const lengths = new Map([
    ["a", 10_240],
    ["b", 20_480],
    ["empty", 0],
  ]);

  it("for each layer and in all, leaving out what is 0 as Trivy does", () => {
    expect(withRealSizes(report, lengths)).toEqual({
      SchemaVersion: 2,
      Metadata: {
        Size: 30_720,
        ImageID: "sha256:x",
        Layers: [
          { Size: 10_240, Digest: "d1", DiffID: "a" },
          { Size: 20_480, Digest: "d2", DiffID: "b" },
          { Digest: "d3", DiffID: "empty" },
        ],
      },
      Results: [],
    });
  });

  it("and is refused when it is of another image or no report", () => {
    expect(() => withRealSizes(report, new Map())).toThrow("layer a");
    expect(() => withRealSizes({ Metadata: 1 }, lengths)).toThrow("Metadata");
  });

  it("also when it has no layers", () => {
    expect(withRealSizes({ Metadata: { ImageID: "x" } }, lengths)).toEqual({ Metadata: { ImageID: "x" } });
  });
});
