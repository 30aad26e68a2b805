/** Layouts and archives whose documents or blobs are not what they should be. */
import { execFileSync } from "node:child_process";
import { mkdir, rename, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { type Descriptor, type LayoutMaker, mediaTypes, sha256, temporaryDirectory } from "../make-layout.ts";
import { configOf, dockerArchive, layerTars, ociArchive } from "../sources/archives.ts";
import { archive, entry } from "../tar/make-tar.ts";
import { readMade, readReference } from "./hostile-image.ts";

const tar = archive(entry({ path: "a" }, "content"));
const right = { unpacked: [7], files: { "/a": 7 } };

/** A layout with one layer, whose blob then is changed. */
const withBlob = (change: (path: string, maker: LayoutMaker) => unknown) => async (maker: LayoutMaker) => {
  const layer = await maker.layer(tar);
  await maker.index(await maker.image([layer]));
  const path = join(maker.directory, "blobs", layer.digest.replace(":", "/"));
  await change(path, maker);
};

const replaced = (put: (path: string) => unknown) =>
  withBlob(async (path) => {
    await rm(path);
    await put(path);
  });

describe("a layer's blob", () => {
  test.each<[string, (maker: LayoutMaker) => Promise<unknown>, string, RegExp]>([
    ["is not there", replaced(() => {}), "image.malformed", /lacks its layer 0 \(sha256:/],
    [
      "is a directory",
      replaced((path) => mkdir(path)),
      "image.malformed",
      /layer 0 \(sha256:\w{12}…\) is not a regular file/,
    ],
    [
      "is a named pipe that nobody writes to",
      replaced((path) => execFileSync("mkfifo", [path])),
      "image.malformed",
      /layer 0 .* not a regular file/,
    ],
    [
      "is an endless device",
      replaced((path) => symlink("/dev/zero", path)),
      "image.malformed",
      /layer 0 .* not a regular file/,
    ],
    [
      "is a link to what is not there",
      replaced((path) => symlink("missing", path)),
      "image.malformed",
      /lacks its layer 0/,
    ],
    [
      "is a link to a file of this machine",
      replaced((path) => symlink("/etc/passwd", path)),
      "image.digest",
      /layer 0 .* bytes long; its manifest says/,
    ],
    [
      "grew",
      withBlob((path) => writeFile(path, Buffer.concat([gzipSync(tar), Buffer.alloc(9)]))),
      "image.digest",
      /layer 0 .* bytes long/,
    ],
  ])("%s", async (_, make, code, message) => {
    await expect(readMade(make)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  });

  test("may be a link to the right bytes, as stores of blobs have them", async () => {
    const make = withBlob(async (path, maker) => {
      await rename(path, join(maker.directory, "elsewhere"));
      await symlink(join(maker.directory, "elsewhere"), path);
    });
    expect(await readMade(make)).toMatchObject(right);
  });
});

/** A layout whose document of that kind has these bytes. */
const withConfig = (bytes: (diffId: string) => string) => async (maker: LayoutMaker) => {
  const layer = await maker.layer(tar);
  const config = await maker.blob(bytes(layer.diffId), mediaTypes.config);
  await maker.index(await maker.image([layer], { manifest: { config } }));
};
const withManifest = (bytes: (layer: Descriptor, config: Descriptor) => string) => async (maker: LayoutMaker) => {
  const { diffId, ...layer } = await maker.layer(tar);
  const config = await maker.json(
    { os: "linux", architecture: "amd64", rootfs: { diff_ids: [diffId] } },
    mediaTypes.config,
  );
  await maker.index(await maker.blob(bytes(layer, config), mediaTypes.manifest));
};
const head = '"os":"linux","architecture":"amd64"';
const nested = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}`;

describe("documents that are odd and say what is needed", () => {
  test.each<[string, (maker: LayoutMaker) => Promise<unknown>]>([
    [
      "a config with the same key twice: the last one holds, as everywhere",
      withConfig((id) => `{${head},"rootfs":{"diff_ids":[]},"rootfs":{"diff_ids":["${id}"]}}`),
    ],
    [
      "a config with a deep value nobody asked for",
      withConfig((id) => `{${head},"rootfs":{"diff_ids":["${id}"]},"x":${nested(200_000)}}`),
    ],
    [
      "a config that names an object's own properties",
      withConfig((id) => `{${head},"__proto__":{"os":"x"},"constructor":1,"rootfs":{"diff_ids":["${id}"]}}`),
    ],
    [
      "a config with a history that fits nothing",
      withConfig((id) => `{${head},"rootfs":{"diff_ids":["${id}"]},"history":[${Array(500).fill("{}").join()}]}`),
    ],
    [
      "a manifest with deep annotations of its own",
      withManifest(
        (layer, config) =>
          `{"schemaVersion":2,"x":${nested(100_000)},"config":${JSON.stringify(config)},"layers":[${JSON.stringify(layer)}]}`,
      ),
    ],
    [
      "a manifest with a hundred thousand annotations",
      withManifest((layer, config) =>
        JSON.stringify({
          schemaVersion: 2,
          config,
          layers: [layer],
          annotations: Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`k${i}`, ""])),
        }),
      ),
    ],
  ])("%s", async (_, make) => {
    expect(await readMade(make)).toMatchObject(right);
  });
});

describe("documents that are refused", () => {
  test.each<[string, (maker: LayoutMaker) => Promise<unknown>, string, RegExp]>([
    ["a config that is not JSON", withConfig(() => "\0\0"), "image.malformed", /image config .* is not JSON/],
    [
      "a config that is an array, deep",
      withConfig(() => nested(200_000)),
      "image.malformed",
      /image config .* is not what it should be/,
    ],
    [
      "a config of half a million diff IDs",
      withConfig((id) => `{${head},"rootfs":{"diff_ids":[${`"${id}",`.repeat(50_000)}"${id}"]}}`),
      "image.malformed",
      /at rootfs\.diff_ids/,
    ],
    [
      "a config with a diff ID that is no digest",
      withConfig(() => `{${head},"rootfs":{"diff_ids":["sha256:../../x"]}}`),
      "image.malformed",
      /at rootfs\.diff_ids\.0/,
    ],
    [
      "a config without layers for a manifest that has one",
      withConfig(() => `{${head},"rootfs":{"diff_ids":[]}}`),
      "image.malformed",
      /lists 1 layers and its config 0/,
    ],
    [
      "a config with more layers than the manifest",
      withConfig((id) => `{${head},"rootfs":{"diff_ids":["${id}","${id}"]}}`),
      "image.malformed",
      /lists 1 layers and its config 2/,
    ],
    [
      "a manifest of ten thousand layers",
      withManifest((layer, config) => JSON.stringify({ schemaVersion: 2, config, layers: Array(10_000).fill(layer) })),
      "image.malformed",
      /image manifest .* at layers/,
    ],
    [
      "a manifest whose size is not whole",
      withManifest((layer, config) => JSON.stringify({ schemaVersion: 2, config, layers: [{ ...layer, size: 1.5 }] })),
      "image.malformed",
      /at layers\.0\.size/,
    ],
    [
      "a manifest whose size is beyond all numbers",
      withManifest((layer, config) =>
        JSON.stringify({ schemaVersion: 2, config, layers: [layer] }).replace(/"size":\d+\}\]/, '"size":1e300}]'),
      ),
      "image.malformed",
      /at layers\.0\.size/,
    ],
    [
      "a layer of a media type that hides an escape sequence",
      withManifest((layer, config) =>
        JSON.stringify({ schemaVersion: 2, config, layers: [{ ...layer, mediaType: "\u001b[2J" }] }),
      ),
      "image.malformed",
      /Layer 0 .* "\\u001b\[2J"/,
    ],
  ])("%s", async (_, make, code, message) => {
    await expect(readMade(make)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  });
});

describe("archives", () => {
  const blob = (bytes: Buffer | string) => `blobs/${sha256(bytes).replace(":", "/")}`;
  const config = configOf([tar]);
  const list = (Config: string, Layers: string[]) => JSON.stringify([{ Config, Layers }]);

  test.each<[string, Buffer, object | RegExp]>([
    [
      "a file twice: the later one, as tar unpacks it",
      archive(
        entry({ path: "l" }, layerTars[1]),
        entry({ path: "l" }, tar),
        entry({ path: "c" }, config),
        entry({ path: "manifest.json" }, list("c", ["l"])),
      ),
      right,
    ],
    [
      "a manifest.json twice: the later one",
      archive(
        entry({ path: "manifest.json" }, "[]"),
        entry({ path: "l" }, tar),
        entry({ path: "c" }, config),
        entry({ path: "manifest.json" }, list("c", ["l"])),
      ),
      right,
    ],
    [
      "a manifest.json that is a directory",
      archive(entry({ path: "manifest.json", flag: "5" })),
      /neither index\.json nor manifest\.json/,
    ],
    [
      "an index.json that is a link",
      archive(entry({ path: "index.json", flag: "2", linkPath: "/etc/passwd" })),
      /neither/,
    ],
    [
      "a config that is a link to itself",
      dockerArchive({
        tars: [tar],
        before: [entry({ path: "x", flag: "1", linkPath: "x" })],
        manifest: [{ Config: "x", Layers: [] }],
      }),
      /lacks "x"/,
    ],
    [
      "a layer that is the archive's own config",
      archive(entry({ path: "c" }, config), entry({ path: "manifest.json" }, list("c", ["c"]))),
      /layer 0 .*is not compressed, yet its diff ID is/,
    ],
    [
      "a digest in capitals",
      archive(
        entry({ path: blob(tar).toUpperCase() }, tar),
        entry({ path: "c" }, config),
        entry({ path: "manifest.json" }, list("c", [blob(tar).toUpperCase()])),
      ),
      right,
    ],
    [
      "an index.json that lists what is not there",
      archive(
        entry(
          { path: "index.json" },
          JSON.stringify({
            schemaVersion: 2,
            manifests: [{ mediaType: mediaTypes.manifest, digest: sha256("x"), size: 1 }],
          }),
        ),
      ),
      /lacks its image manifest/,
    ],
    [
      "deep JSON",
      archive(entry({ path: "manifest.json" }, nested(1_000_000))),
      /manifest\.json of the archive is not what it should be/,
    ],
    ["a gzip in a gzip", gzipSync(gzipSync(ociArchive())), /no image archive that can be read/],
    [
      "a manifest.json that says a terabyte",
      Buffer.concat([entry({ path: "manifest.json", size: Buffer.from("80000000000000ffffffffff", "hex") })]),
      /too much to be one|more than/,
    ],
  ])("%s", async (_, bytes, expected) => {
    await using directory = await temporaryDirectory();
    const file = join(directory.path, "image.tar");
    await writeFile(file, bytes);
    if (expected instanceof RegExp) await expect(readReference(file)).rejects.toThrow(expected);
    else expect(await readReference(file)).toMatchObject(expected);
  });

  test("cut anywhere: refused or whole, never less", async () => {
    await using directory = await temporaryDirectory();
    const file = join(directory.path, "image.tar");
    const bytes = ociArchive();
    await writeFile(file, bytes);
    const whole = await readReference(file);
    for (let length = 0; length < bytes.length; length += 397) {
      await writeFile(file, bytes.subarray(0, length));
      const said = await readReference(file).catch((error) => error.code);
      expect([length, said]).toEqual([length, typeof said === "string" ? expect.stringMatching(/^image\./) : whole]);
    }
  });
});
