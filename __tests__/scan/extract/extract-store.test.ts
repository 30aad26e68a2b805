import { readdir, readFile, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type ExtractStore, openExtractStore } from "../../../src/scan/extract/extract-store.ts";
import { type LayerExtract, ScanExtract } from "../../../src/scan/extract/layer-extract.ts";
import { temporaryDirectory } from "../../image/make-layout.ts";
import { archive } from "../../image/tar/make-tar.ts";
import { scanAll } from "../../image/tar/scan-all.ts";
import { file, layer, readLayer } from "./make/image.ts";

let place: Awaited<ReturnType<typeof temporaryDirectory>>;

describe("the store", () => {
  const tar = archive(file("a/b.jar", "x"), file("package.json", "{}"));

  async function storedFile(ending: string): Promise<string> {
    const names = await readdir(join(place.path, "store"));
    return join(place.path, "store", names.find((name) => name.endsWith(ending)) ?? "");
  }

  async function restored(): Promise<LayerExtract | undefined> {
    const extract = new ScanExtract(join(place.path, "later"), { store: openExtractStore(join(place.path, "store")) });
    return (await extract.restore(layer)) ? extract.of(layer.digest) : undefined;
  }

  beforeEach(async () => {
    place = await temporaryDirectory();
    await extracted(place.path, openExtractStore(join(place.path, "store")));
  });
  afterEach(() => place[Symbol.asyncDispose]());

  async function extracted(run: string, store: ExtractStore): Promise<LayerExtract | undefined> {
    const extract = new ScanExtract(join(run, "run"), { store });
    await readLayer(tar, layer, extract, 1024);
    return extract.of(layer.digest);
  }

  it("gives a later run what an earlier one extracted, which stays when the store loses it", async () => {
    const extract = await restored();
    expect(extract).toMatchObject({ ok: true, java: true });
    await writeFile(await storedFile(".json"), "");
    if (extract?.ok !== true) throw new Error("not restored");
    expect(scanAll(await readFile(extract.file)).map(({ path }) => path)).toEqual(["a/b.jar", "package.json"]);
  });

  it("spares the next reader the work", async () => {
    const extract = new ScanExtract(join(place.path, "later"), { store: openExtractStore(join(place.path, "store")) });
    expect(await extract.open(layer)).toBeDefined();
    expect(await extract.restore(layer)).toBe(true);
    expect(await extract.open(layer)).toBeUndefined();
  });

  it("knows nothing of a layer that was not read", async () => {
    const extract = new ScanExtract(join(place.path, "later"), { store: openExtractStore(join(place.path, "store")) });
    expect(await extract.restore({ ...layer, digest: `sha256:${"c".repeat(64)}` })).toBe(false);
  });

  it.each([
    ["is cut short", async () => truncate(await storedFile(".tar"), 512)],
    ["has another byte", async () => writeFile(await storedFile(".tar"), Buffer.alloc(1), { flag: "r+" })],
    ["lacks its facts", async () => writeFile(await storedFile(".json"), "{}")],
    ["has half of its facts", async () => truncate(await storedFile(".json"), 5)],
  ])("does not give what %s", async (_how, damage) => {
    await damage();
    expect(await restored()).toBeUndefined();
  });

  it("that can't be written costs nothing but time", async () => {
    await writeFile(join(place.path, "file"), "");
    const store = openExtractStore(join(place.path, "file", "store"));
    expect(await extracted(join(place.path, "other"), store)).toMatchObject({ ok: true });
  });
});
