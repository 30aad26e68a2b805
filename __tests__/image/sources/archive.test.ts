import { access, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync, zstdCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { layersOf, listImages } from "../../../src/image/layout.ts";
import { openArchive } from "../../../src/image/sources/archive.ts";
import { sha256, temporaryDirectory } from "../make-layout.ts";
import { archive, entry, header } from "../tar/make-tar.ts";
import { configOf, dockerArchive, layerTars, ociArchive } from "./archives.ts";

async function* pieces(bytes: Buffer, length: number) {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

async function opened(bytes: Buffer, signal = new AbortController().signal) {
  await using directory = await temporaryDirectory();
  const { layout, notes } = await openArchive(pieces(bytes, 700), "image.tar", directory.path, signal);
  const images = await listImages(layout);
  return {
    notes,
    images,
    layers: images.flatMap((image) => layersOf(image)),
    index: await readFile(join(layout, "index.json"), "utf8"),
  };
}

const digests = layerTars.map(sha256);

describe("openArchive reads", () => {
  test.each<[string, Buffer, boolean]>([
    ["docker save", dockerArchive(), true],
    ["docker save, gzipped", gzipSync(dockerArchive()), true],
    ["docker save, zstd", zstdCompressSync(dockerArchive()), true],
    ["Docker 25 and later", ociArchive({ withDockerManifest: true }), true],
    ["an OCI archive", ociArchive(), false],
    [
      "names that start with ./",
      ociArchive({ blobName: (bytes) => `./blobs/${sha256(bytes).replace(":", "/")}` }),
      false,
    ],
    [
      "Docker 25.0.0, whose OCI manifest has its layers in no order",
      ociArchive({ withDockerManifest: true, order: [1, 0] }),
      true,
    ],
  ])("%s", async (_, bytes, unpackedByEngine) => {
    const { layers, notes } = await opened(bytes);
    expect(layers.map(({ digest, diffId }) => [digest, diffId])).toEqual(digests.map((digest) => [digest, digest]));
    expect(notes).toEqual({ verified: true, unpackedByEngine });
  });

  test("layers that are compressed inside (kaniko), whatever they are called", async () => {
    const zipped = layerTars.map((tar) => gzipSync(tar));
    const { layers } = await opened(dockerArchive({ tars: zipped, config: configOf(layerTars) }));
    expect(layers.map(({ mediaType }) => mediaType)).toEqual(
      Array(2).fill("application/vnd.oci.image.layer.v1.tar+gzip"),
    );
  });

  test("a layer that is a link to an earlier one, as old archives have them", async () => {
    const before = [
      entry({ path: "twin/layer.tar", flag: "2", linkPath: "../layer0/layer.tar" }),
      entry({ path: "third", flag: "1", linkPath: "twin/layer.tar" }),
    ];
    const manifest = [{ Config: "config.json", Layers: ["layer0/layer.tar", "twin/layer.tar", "./third"] }];
    const tars = [0, 0, 0].map((i) => layerTars[i] ?? Buffer.alloc(0));
    const { layers } = await opened(dockerArchive({ before, manifest, config: configOf(tars) }));
    expect(layers.map(({ digest }) => digest)).toEqual([digests[0], digests[0], digests[0]]);
  });

  test("the same archive twice into the same manifest", async () => {
    const [first, second] = await Promise.all([opened(dockerArchive()), opened(gzipSync(dockerArchive()))]);
    expect(first.index).toBe(second.index);
    expect(first.images[0]?.manifest.config.digest).toBe(sha256(configOf(layerTars)));
  });
});

describe("openArchive refuses", () => {
  const outside = ["../../evil", "/tmp/plimsoll-evil", "blobs/../../evil", "blobs/sha256/../../../evil"];
  const otherName = (bytes: Buffer | string) =>
    bytes === layerTars[0] ? `blobs/sha256/${"0".repeat(64)}` : `blobs/${sha256(bytes).replace(":", "/")}`;

  test.each<[string, Buffer, string, RegExp]>([
    [
      "a tar that is no image",
      archive(entry({ path: "etc/passwd" }, "x")),
      "image.malformed",
      /neither index\.json nor manifest\.json/,
    ],
    [
      "text",
      Buffer.from("this is no archive, and it is long enough to be read as a header ".repeat(20)),
      "image.malformed",
      /no image archive that can be read: .*, at byte 0/,
    ],
    ["an empty file", Buffer.alloc(0), "image.malformed", /neither/],
    [
      "an archive that is cut",
      dockerArchive().subarray(0, 3000),
      "image.malformed",
      /ends in the middle of an entry, at byte 3000/,
    ],
    ["a gzip that is cut", gzipSync(dockerArchive()).subarray(0, 300), "image.malformed", /broken compression/],
    ["a zstd that is cut", zstdCompressSync(dockerArchive()).subarray(0, 100), "image.malformed", /middle of a frame/],
    [
      "two images at once",
      dockerArchive({ manifest: [1, 2].map((i) => ({ Config: "config.json", RepoTags: [`app:${i}`], Layers: [] })) }),
      "image.malformed",
      /holds 2 images \(app:1, app:2\)/,
    ],
    [
      "a manifest.json of no images",
      dockerArchive({ manifest: [] }),
      "image.malformed",
      /manifest\.json of the archive/,
    ],
    [
      "a manifest.json that lists what is not there",
      dockerArchive({ manifest: [{ Config: "config.json", Layers: ["no/layer.tar"] }] }),
      "image.malformed",
      /lacks "no\/layer\.tar"/,
    ],
    [
      "a manifest.json that lists a path outside",
      dockerArchive({ manifest: [{ Config: "/etc/passwd", Layers: [] }] }),
      "image.malformed",
      /lacks "\/etc\/passwd"/,
    ],
    [
      "links in a circle",
      dockerArchive({
        before: [entry({ path: "x", flag: "2", linkPath: "y" }), entry({ path: "y", flag: "2", linkPath: "x" })],
        manifest: [{ Config: "x", Layers: [] }],
      }),
      "image.malformed",
      /lacks "x"/,
    ],
    [
      "a blob with another digest than its name",
      ociArchive({ blobName: otherName }),
      "image.digest",
      /blob sha256:0{64} has the digest sha256:/,
    ],
    [
      "an index.json of 5 MB",
      archive(entry({ path: "index.json" }, Buffer.alloc(5_000_000, " "))),
      "image.malformed",
      /too much to be one/,
    ],
    [
      "a file of 70 GB",
      archive(header({ path: "blobs/x", size: Buffer.from([0x80, 0, 0, 0, 0, 0, 0, 0x10, 0x4c, 0x53, 0x3c, 0]) })),
      "image.malformed",
      /more than 68719476736 bytes/,
    ],
    [
      "thousands of files",
      archive(...Array.from({ length: 20_002 }, (_, i) => entry({ path: `l${i}`, flag: "2", linkPath: "x" }))),
      "image.malformed",
      /more than 20000 files/,
    ],
  ])("%s", async (_, bytes, code, message) => {
    await expect(opened(bytes)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  });

  test.each(outside)("to write to %s", async (path) => {
    await using directory = await temporaryDirectory();
    const work = join(directory.path, "a", "b");
    const before = [
      entry({ path }, "evil"),
      entry({ path: "link", flag: "2", linkPath: "/etc" }),
      entry({ path: "link/x" }, "evil"),
    ];
    await openArchive(pieces(dockerArchive({ before }), 4096), "image.tar", work, new AbortController().signal);
    expect(await readdir(directory.path)).toEqual(["a"]);
    expect(await readdir(join(directory.path, "a"))).toEqual(["b"]);
    await expect(access("/tmp/plimsoll-evil")).rejects.toThrow();
  });

  test("to go on once it is cancelled, and leaves nothing half written", async () => {
    await using directory = await temporaryDirectory();
    const controller = new AbortController();
    const endless = async function* () {
      yield dockerArchive().subarray(0, 2000);
      controller.abort();
      yield Buffer.alloc(1000);
    };
    const opening = openArchive(endless(), "image.tar", directory.path, controller.signal);
    await expect(opening).rejects.toMatchObject({ code: "cancelled" });
    const [layout = ""] = await readdir(directory.path);
    expect(await readdir(join(directory.path, layout, "incoming")).catch(() => [])).toEqual([]);
  });
});
