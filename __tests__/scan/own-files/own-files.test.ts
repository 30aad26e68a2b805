import { chmod, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openLayerCache } from "../../../src/image/layer-cache.ts";
import { openCleanLayers } from "../../../src/scan/own-files/clean-layers.ts";
import { OwnFileCompanion, type OwnSecretCandidates } from "../../../src/scan/own-files/own-files.ts";
import { parseTrivyReport, type TrivyReport } from "../../../src/scan/trivy-report.ts";
import { type Files, handedOver, type MadeImage, makeImage, readPast } from "./images.ts";
import { planted } from "./planted.ts";

const text = "some text of ours";

describe("what is kept of a layer", () => {
  async function kept(files: Files): Promise<Record<string, string>> {
    await using image = await makeImage([files]);
    const own = new OwnFileCompanion(join(image.directory, "own"));
    const contents = await readPast(image, own);
    return handedOver(await own.candidates(contents), contents);
  }

  test("text, whole and as it is; not what its first 300 bytes show to be binary; bytecode all the same", async () => {
    const long = "x".repeat(299);
    const files = {
      "app/late": `${long}y\0z`,
      "app/early": `${long}\0z`,
      "app/first": `\0${text}`,
      "app/cache.pyc": `\0${text}`,
      "app/large": `${text}\n`.repeat(100_000),
      "app/last": text,
      "app/short": "123456789",
    };
    const { "app/early": _, "app/first": __, "app/short": ___, ...expected } = files;
    expect(await kept(files)).toEqual(
      Object.fromEntries(Object.entries(expected).map(([path, content]) => [`0/${path}`, content])),
    );
  });

  test("files that runtimes take for files and Trivy does not; no links, no whiteouts", async () => {
    const files = {
      "app/contiguous": { raw: { flag: "7" }, content: text },
      "./app//odd/../.env": text,
      "/app/rooted": text,
      "app/link": { link: ".env" },
      "app/.wh.gone": text,
    };
    expect(Object.keys(await kept(files)).sort()).toEqual(["0/app/.env", "0/app/contiguous", "0/app/rooted"]);
  });

  test("nobody else can read it", async () => {
    await using image = await makeImage([{ "app/.env": text }]);
    const directory = join(image.directory, "own");
    const own = new OwnFileCompanion(directory);
    const { layout = "" } = await own.candidates(await readPast(image, own));
    const names = await readdir(directory, { recursive: true, withFileTypes: true });
    const files = names.filter((name) => name.isFile()).map((name) => join(name.parentPath, name.name));
    const modes = await Promise.all(files.map(async (file) => ({ file, mode: (await stat(file)).mode & 0o777 })));
    expect((await stat(directory)).mode & 0o777).toBe(0o700);
    expect((await stat(join(layout, "blobs"))).mode & 0o777).toBe(0o700);
    const withContent = modes.filter(({ file }) => file.endsWith(".spool") || file.includes("blobs"));
    expect(withContent.length).toBeGreaterThan(3);
    expect(withContent.every(({ mode }) => mode === 0o600)).toBe(true);
  });

  test("where nothing can be kept, nothing is said of the image", async () => {
    await using image = await makeImage([{ "app/.env": text }]);
    const directory = join(image.directory, "own");
    await writeFile(directory, "in the way");
    const own = new OwnFileCompanion(directory);
    const contents = await readPast(image, own);
    await expect(own.candidates(contents)).rejects.toMatchObject({ code: "io" });
  });

  test("a layer that was not read is an error, not a layer without secrets", async () => {
    await using image = await makeImage([{ "app/.env": text }]);
    const contents = await readPast(image, new OwnFileCompanion(join(image.directory, "one")));
    const other = new OwnFileCompanion(join(image.directory, "two"));
    await expect(other.candidates(contents)).rejects.toMatchObject({ code: "internal" });
  });

  test("images that share a layer share what was kept of it", async () => {
    await using image = await makeImage([{ "app/.env": text }]);
    const own = new OwnFileCompanion(join(image.directory, "own"));
    const first = await own.candidates(await readPast(image, own));
    const contents = await readPast(image, own, { cache: openLayerCache(join(image.directory, "cache")) });
    const second = await own.candidates(contents);
    expect(await handedOver(second, contents)).toEqual(await handedOver(first, contents));
    const spools = (await readdir(join(image.directory, "own"))).filter((name) => name.endsWith(".spool"));
    expect(spools).toHaveLength(1);
  });
});

describe("the layout for Trivy", () => {
  test("is honest, one layer for each with candidates, no two alike, no history", async () => {
    const layers = [{ "app/a": text }, { "app/logo.png": text }, { "app/a": "other text" }, { "app/a": text, b: "b" }];
    await using image = await makeImage(layers, { history: [{ created_by: "CMD x", empty_layer: true }] });
    const own = new OwnFileCompanion(join(image.directory, "own"));
    const contents = await readPast(image, own);
    const { layout = "", realLayer, files, bytes } = await own.candidates(contents);
    expect({ files, bytes }).toEqual({ files: 3, bytes: 2 * text.length + 10 });
    const blob = async (digest: string) => readFile(join(layout, "blobs", digest.replace(":", "/")));
    const { manifests } = JSON.parse(await readFile(join(layout, "index.json"), "utf8"));
    const manifest = JSON.parse((await blob(manifests[0].digest)).toString());
    const config = JSON.parse((await blob(manifest.config.digest)).toString());
    const digests: string[] = manifest.layers.map(({ digest }: { digest: string }) => digest);
    expect(config).toEqual({ architecture: "amd64", os: "linux", rootfs: { type: "layers", diff_ids: digests } });
    expect(new Set(digests).size).toBe(3);
    const real = digests.map((digest) => realLayer({ DiffID: digest })?.Digest);
    expect(real).toEqual([0, 2, 3].map((index) => contents.layers[index]?.digest));
    expect(realLayer(undefined)).toBeUndefined();
    expect(realLayer({ DiffID: "sha256:other" })).toBeUndefined();
    for (const { digest, size } of [...manifest.layers, manifest.config, manifests[0]]) {
      expect((await blob(digest)).length).toBe(size);
    }
  });
});

describe("clean layers", () => {
  const layers = [
    { "app/below": text, "app/twice": text },
    { "app/top": text, "app/twice": "other text" },
  ];

  /** A run: reads the image, has its candidates searched. Gives the layers whose files were handed over. */
  async function run(
    image: MadeImage,
    trivy: string,
    report: (candidates: OwnSecretCandidates, digests: string[]) => TrivyReport,
    found = trivy,
  ): Promise<string[]> {
    const clean = openCleanLayers(join(image.directory, "clean"), trivy);
    const own = new OwnFileCompanion(join(image.directory, `own-${Math.random()}`), clean);
    const contents = await readPast(image, own, { cache: openLayerCache(join(image.directory, "cache")) });
    const candidates = await own.candidates(contents);
    const { layout } = candidates;
    if (layout !== undefined) {
      const told = report(candidates, await diffIdsOf(layout));
      await candidates.remember(told, await candidates.search(), found);
    }
    return Object.keys(await handedOver(candidates, contents)).sort();
  }

  async function diffIdsOf(layout: string): Promise<string[]> {
    const read = async (path: string) => JSON.parse(await readFile(join(layout, path), "utf8"));
    const { manifests } = await read("index.json");
    const manifest = await read(join("blobs", manifests[0].digest.replace(":", "/")));
    return manifest.layers.map(({ digest }: { digest: string }) => digest);
  }

  function reportOf(results: object[]): TrivyReport {
    const head = {
      SchemaVersion: 2,
      ArtifactName: "image",
      ArtifactType: "container_image",
      Metadata: { ImageID: "x" },
    };
    return parseTrivyReport(JSON.stringify({ ...head, Results: results }));
  }

  const finding = (DiffID: string | undefined) => ({
    RuleID: "aws-access-key-id",
    Severity: "HIGH",
    Title: "AWS",
    StartLine: 1,
    Layer: { DiffID },
  });
  const all = ["0/app/below", "0/app/twice", "1/app/top", "1/app/twice"];
  const nothingFound = () => reportOf([]);

  test("need not be read again", async () => {
    await using image = await makeImage(layers);
    expect(await run(image, "1", nothingFound)).toEqual(all);
    expect(await run(image, "1", nothingFound)).toEqual([]);
    expect(await run(image, "2", nothingFound, "1")).toEqual(all);
    expect(await run(image, "2", nothingFound)).toEqual(all);
    expect(await run(image, "2", nothingFound)).toEqual([]);
  });

  test("are told apart by what they stand on", async () => {
    await using image = await makeImage(layers);
    await run(image, "1", nothingFound);
    await using changed = await makeImage([...layers.slice(0, 1), { "app/new": text }, ...layers.slice(1)]);
    const same = { ...image, layout: changed.layout };
    expect(await run(same, "1", nothingFound)).toEqual(["1/app/new", "2/app/top", "2/app/twice"]);
  });

  test.each([
    ["found", (layer: string) => ({ Target: "/app/top", Secrets: [finding(layer)] })],
    [
      "suppressed",
      (layer: string) => ({
        Target: "/app/top",
        ExperimentalModifiedFindings: [{ Type: "secret", Status: "ignored", Finding: finding(layer) }],
      }),
    ],
  ])("are not those with a secret, %s", async (_, result) => {
    await using image = await makeImage(layers);
    await run(image, "1", (_candidates, [, top = ""]) => reportOf([result(top)]));
    expect(await run(image, "1", nothingFound)).toEqual(["1/app/top", "1/app/twice"]);
  });

  test("are not those with a secret that Trivy did not find", async () => {
    await using image = await makeImage([
      { "app/below": text },
      { "root/.npmrc": `//host/:_authToken=${planted.npm}\n` },
    ]);
    await run(image, "1", nothingFound);
    expect(await run(image, "1", nothingFound)).toEqual(["1/root/.npmrc"]);
  });

  test("are not those with a path of which Trivy tells the upper layer's finding only", async () => {
    await using image = await makeImage(layers);
    const found = (_: unknown, [, top]: string[]) => reportOf([{ Target: "/app/twice", Secrets: [finding(top)] }]);
    await run(image, "1", found);
    expect(await run(image, "1", nothingFound)).toEqual(all);
  });

  test("are none when the report names a path that was not handed over", async () => {
    await using image = await makeImage(layers);
    await run(image, "1", (_, [, top]) => reportOf([{ Target: "/app/t\ufffdp", Secrets: [finding(top)] }]));
    expect(await run(image, "1", nothingFound)).toEqual(all);
  });

  test("are known by no more than a whole file of the cache, which says nothing of them", async () => {
    await using image = await makeImage(layers);
    await run(image, "1", nothingFound);
    const directory = join(image.directory, "clean");
    const names = await readdir(directory);
    expect(names).toHaveLength(2);
    for (const name of names) {
      expect(await readFile(join(directory, name), "utf8")).toBe(`${name}\n`);
      await chmod(join(directory, name), 0o600);
      await writeFile(join(directory, name), name.slice(0, 20));
    }
    expect(await run(image, "1", nothingFound)).toEqual(all);
  });
});
