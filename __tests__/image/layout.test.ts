import { execFileSync } from "node:child_process";
import { rm, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { layersOf, listImages } from "../../src/image/layout.ts";
import { type Descriptor, LayoutMaker, mediaTypes, sha256, temporaryDirectory } from "./make-layout.ts";
import { archive, entry } from "./tar/make-tar.ts";

const tar = archive(entry({ path: "a" }, "content"));
const attestation = { "vnd.docker.reference.type": "attestation-manifest" };
const unknown = { os: "unknown", architecture: "unknown" };

/** Reads the layout that `make` writes. */
async function listed(make: (maker: LayoutMaker) => Promise<unknown>) {
  await using directory = await temporaryDirectory();
  const maker = new LayoutMaker(directory.path);
  await make(maker);
  return (await listImages(directory.path)).map((image) => ({ image, layers: layersOf(image) }));
}

const empty = (maker: LayoutMaker) => maker.json({}, "application/vnd.oci.empty.v1+json");

describe("listImages finds the image", () => {
  test.each<[string, (maker: LayoutMaker, image: Descriptor) => Promise<unknown>]>([
    ["at the top level", (maker, image) => maker.index(image)],
    ["in a nested index", async (maker, image) => maker.index(await maker.indexBlob([image]))],
    ["listed twice", async (maker, image) => maker.index(image, await maker.indexBlob([image]))],
    [
      "beside an attestation known by its annotation",
      async (maker, image) =>
        maker.index(image, {
          ...(await empty(maker)),
          mediaType: mediaTypes.manifest,
          annotations: attestation,
          platform: unknown,
        }),
    ],
    [
      "beside an attestation known by its artifact type",
      async (maker, image) => {
        const artifactType = "application/vnd.docker.attestation.manifest.v1+json";
        return maker.index(image, { ...(await empty(maker)), mediaType: mediaTypes.manifest, artifactType });
      },
    ],
    [
      "beside an artifact that says so in its manifest only",
      async (maker, image) => {
        const manifest = { config: await empty(maker), artifactType: "application/vnd.example.chart" };
        return maker.index(image, await maker.image([], { manifest }));
      },
    ],
    [
      "in the index of an engine that has one platform of two",
      async (maker, image) => maker.index(await maker.indexBlob([{ ...image, digest: sha256("not here") }, image])),
    ],
  ])("%s", async (_, make) => {
    const found = await listed(async (maker) => make(maker, await maker.image([await maker.layer(tar)])));
    expect(found).toHaveLength(1);
    expect(found[0]?.layers).toMatchObject([{ index: 0, diffId: sha256(tar) }]);
  });

  test("also when its platform is unknown and nothing says that it is an attestation", async () => {
    const found = await listed(async (maker) => maker.index({ ...(await maker.image([])), platform: unknown }));
    expect(found).toHaveLength(1);
  });

  test("in Docker's own media types", async () => {
    const found = await listed(async (maker) => {
      const layer = { ...(await maker.layer(tar)), mediaType: mediaTypes.dockerLayer };
      const types = { configType: mediaTypes.dockerConfig, manifestType: mediaTypes.dockerManifest };
      const image = await maker.image([layer], types);
      return maker.index({ ...(await maker.indexBlob([image])), mediaType: mediaTypes.dockerList });
    });
    expect(found[0]?.layers).toMatchObject([{ mediaType: mediaTypes.dockerLayer }]);
  });

  test("with null where Go writes null", async () => {
    const found = await listed(async (maker) =>
      maker.index(await maker.image([], { config: { history: null }, manifest: { annotations: null } })),
    );
    expect(found).toHaveLength(1);
  });
});

describe("listImages refuses", () => {
  const layerType = (mediaType: string) => async (maker: LayoutMaker) =>
    maker.index(await maker.image([{ ...(await maker.layer(tar)), mediaType }]));
  const manifestField = (manifest: object) => async (maker: LayoutMaker) =>
    maker.index(await maker.image([], { manifest }));

  test.each<[string, (maker: LayoutMaker) => Promise<unknown>, string, RegExp]>([
    ["no index.json", (maker) => maker.blob("x", "y"), "image.malformed", /lacks its index\.json/],
    [
      "an index.json that is no JSON",
      (maker) => writeFile(join(maker.directory, "index.json"), "{"),
      "image.malformed",
      /is not JSON/,
    ],
    [
      "an index.json without manifests",
      (maker) => writeFile(join(maker.directory, "index.json"), '{"schemaVersion":2}'),
      "image.malformed",
      /at manifests/,
    ],
    [
      "an index.json of 5 MB",
      (maker) => writeFile(join(maker.directory, "index.json"), " ".repeat(5_000_000)),
      "image.malformed",
      /limit is 4194304/,
    ],
    ["no image at all", (maker) => maker.index(), "image.malformed", /holds no container image/],
    [
      "a missing manifest",
      (maker) => maker.index({ mediaType: mediaTypes.manifest, digest: sha256("gone"), size: 4 }),
      "image.malformed",
      /lacks its image manifest sha256:/,
    ],
    [
      "a missing config",
      manifestField({ config: { mediaType: mediaTypes.config, digest: sha256("gone"), size: 4 } }),
      "image.malformed",
      /lacks its image config/,
    ],
    [
      "a manifest with other bytes",
      async (maker) =>
        maker.index({
          ...(await maker.image([])),
          digest: (await maker.blob("{}", "", sha256("else"))).digest,
          size: 2,
        }),
      "image.digest",
      /image manifest sha256:\w{12}… is of the digest/,
    ],
    [
      "a manifest of another size",
      async (maker) => maker.index({ ...(await maker.image([])), size: 1 }),
      "image.digest",
      /bytes long, not 1:/,
    ],
    [
      "a digest with a path in it",
      (maker) => maker.index({ mediaType: mediaTypes.manifest, digest: "sha256:../../../etc/passwd", size: 1 }),
      "image.malformed",
      /is not a sha256 or sha512 digest/,
    ],
    [
      "a negative size",
      (maker) => maker.index({ mediaType: mediaTypes.manifest, digest: sha256(""), size: -1 }),
      "image.malformed",
      /at manifests\.0\.size/,
    ],
    [
      "an unknown manifest type",
      (maker) => maker.index({ mediaType: "text/plain", digest: sha256(""), size: 0 }),
      "image.malformed",
      /"text\/plain", which is no container image/,
    ],
    [
      "a config that is no image's",
      async (maker) => manifestField({ config: await empty(maker) })(maker),
      "image.malformed",
      /"application\/vnd\.oci\.empty\.v1\+json", which is no container image/,
    ],
    [
      "more layers than diff IDs",
      async (maker) =>
        maker.index(await maker.image([await maker.layer(tar)], { config: { rootfs: { diff_ids: [] } } })),
      "image.malformed",
      /lists 1 layers and its config 0/,
    ],
    [
      "a foreign layer",
      layerType("application/vnd.docker.image.rootfs.foreign.diff.tar.gzip"),
      "image.malformed",
      /Layer 0 \(sha256:\w{12}…\) has the media type "application\/vnd\.docker\.image\.rootfs\.foreign\.diff\.tar\.gzip": its bytes are not in the image/,
    ],
    [
      "a layer that may not be distributed",
      layerType("application/vnd.oci.image.layer.nondistributable.v1.tar+gzip"),
      "image.malformed",
      /not in the image/,
    ],
    [
      "an encrypted layer",
      layerType("application/vnd.oci.image.layer.v1.tar+gzip+encrypted"),
      "image.malformed",
      /encrypted/,
    ],
    [
      "a layer of a type nobody knows",
      layerType("application/x-squashfs"),
      "image.malformed",
      /"application\/x-squashfs": that is no type of a filesystem layer/,
    ],
    [
      "2000 layers",
      manifestField({ layers: Array(2000).fill({ mediaType: mediaTypes.layer, digest: sha256(""), size: 0 }) }),
      "image.malformed",
      /at layers/,
    ],
  ])("%s", async (_, make, code, message) => {
    await expect(listed(make)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  });

  test("indexes nested without end", async () => {
    const nest = async (maker: LayoutMaker, depth: number): Promise<Descriptor> =>
      depth === 0 ? maker.image([]) : maker.indexBlob([await nest(maker, depth - 1)]);
    await expect(listed(async (maker) => maker.index(await nest(maker, 4)))).resolves.toHaveLength(1);
    await expect(listed(async (maker) => maker.index(await nest(maker, 5)))).rejects.toThrow("nested more than 4 deep");
  });

  test("a named pipe in the place of a blob, without waiting for its writer", async () => {
    const making = listed(async (maker) => {
      const image = await maker.image([]);
      const path = join(maker.directory, "blobs", image.digest.replace(":", "/"));
      await rm(path);
      execFileSync("mkfifo", [path]);
      return maker.index(image);
    });
    await expect(making).rejects.toMatchObject({
      code: "image.malformed",
      message: expect.stringContaining("regular file"),
    });
  });

  test("a config that says it is small and is not", async () => {
    const making = listed(async (maker) => {
      const image = await maker.image([], { config: { filler: "x" } });
      const config = { os: "linux", architecture: "amd64", rootfs: { type: "layers", diff_ids: [] }, filler: "x" };
      await truncate(join(maker.directory, "blobs", sha256(JSON.stringify(config)).replace(":", "/")), 40_000_000);
      return maker.index(image);
    });
    await expect(making).rejects.toMatchObject({
      code: "image.malformed",
      message: expect.stringContaining("limit is 4194304"),
    });
  });
});
