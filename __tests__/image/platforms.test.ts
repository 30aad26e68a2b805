import { readdir, readFile, readlink } from "node:fs/promises";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { normalisePlatform, platformName } from "../../src/image/platform-name.ts";
import { platformImages } from "../../src/image/platforms.ts";
import { LayoutMaker, sha256, temporaryDirectory } from "./make-layout.ts";
import { archive, entry } from "./tar/make-tar.ts";

describe("platformImages", () => {
  test("gives each platform a layout with one entry and the same blobs, under a name that Trivy can take", async () => {
    await using directory = await temporaryDirectory();
    const maker = new LayoutMaker(join(directory.path, "made"));
    const layer = await maker.layer(archive(entry({ path: "a" }, "x")));
    const amd64 = await maker.image([layer]);
    const arm = {
      ...(await maker.image([layer], { config: { architecture: "arm", variant: "v7" } })),
      annotations: { "dev.plimsoll.blobs-verified": "true" },
    };
    const arm64 = {
      ...(await maker.image([], { config: { architecture: "arm64" } })),
      platform: { os: "linux", architecture: "arm64", variant: "v8" },
    };
    const layout = await maker.index(await maker.indexBlob([amd64, arm, arm64]));

    const images = await platformImages(layout, join(directory.path, "work"));

    expect(images.map(({ platform, manifestDigest }) => [platform, manifestDigest])).toEqual([
      ["linux/amd64", amd64.digest],
      ["linux/arm/v7", arm.digest],
      ["linux/arm64", arm64.digest],
    ]);
    for (const image of images) {
      expect(basename(image.layout)).not.toMatch(/[@:]/);
      const index = JSON.parse(await readFile(join(image.layout, "index.json"), "utf8"));
      expect(index.manifests).toMatchObject([
        { digest: image.manifestDigest, annotations: { "dev.plimsoll.blobs-verified": "false" } },
      ]);
      expect(await readlink(join(image.layout, "blobs"))).toBe(join(layout, "blobs"));
      expect(await readdir(join(image.layout, "blobs", "sha256"))).toContain(layer.digest.slice(7));
    }
    expect(new Set(images.map((image) => image.layout)).size).toBe(3);
  });

  test("attestations are no platform", async () => {
    await using directory = await temporaryDirectory();
    const maker = new LayoutMaker(directory.path);
    const annotations = {
      "vnd.docker.reference.type": "attestation-manifest",
      "vnd.docker.reference.digest": sha256(""),
    };
    const layout = await maker.index(await maker.image([]), {
      ...(await maker.image([], { config: { os: "unknown" } })),
      annotations,
    });
    expect((await platformImages(layout, join(directory.path, "work"))).map(({ platform }) => platform)).toEqual([
      "linux/amd64",
    ]);
  });
});

test.each([
  ["linux/amd64", "linux/amd64"],
  ["linux/x86_64", "linux/amd64"],
  ["linux/amd64/v1", "linux/amd64"],
  ["linux/amd64/v3", "linux/amd64/v3"],
  ["linux/arm64/v8", "linux/arm64"],
  ["linux/aarch64", "linux/arm64"],
  ["linux/arm64/v9", "linux/arm64/v9"],
  ["linux/arm", "linux/arm/v7"],
  ["linux/arm/6", "linux/arm/v6"],
  ["linux/armhf", "linux/arm/v7"],
  ["linux/armel", "linux/arm/v6"],
  ["Linux/ARM64", "linux/arm64"],
  ["macos/arm64", "darwin/arm64"],
  ["windows/amd64", "windows/amd64"],
  ["linux/riscv64", "linux/riscv64"],
])("the platform %s is called %s", (written, expected) => {
  expect(normalisePlatform(written)).toBe(expected);
  const [os = "", architecture = "", variant = null] = written.split("/");
  expect(platformName({ os, architecture, variant })).toBe(expected);
});
