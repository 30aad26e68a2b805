import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { TarScanner } from "../../../src/image/tar/tar-scanner.ts";
import { type LayerExtract, ScanExtract, type ScanExtractOptions } from "../../../src/scan/extract/layer-extract.ts";
import { temporaryDirectory } from "../../image/make-layout.ts";
import { archive, entry, header, pax } from "../../image/tar/make-tar.ts";
import { scanAll } from "../../image/tar/scan-all.ts";
import { cases } from "./cases/all.ts";
import { elf, goProgram } from "./make/executable.ts";
import {
  directory,
  type Entries,
  file,
  files,
  hardlink,
  layer,
  program,
  readLayer,
  symlink,
  whiteout,
} from "./make/image.ts";

let place: Awaited<ReturnType<typeof temporaryDirectory>>;
beforeEach(async () => {
  place = await temporaryDirectory();
});
afterEach(() => place[Symbol.asyncDispose]());

async function extractOf(
  tar: Buffer,
  options: ScanExtractOptions = {},
  chunkBytes = 1024 * 1024,
): Promise<LayerExtract> {
  const extract = new ScanExtract(join(place.path, "run"), options);
  await readLayer(tar, layer, extract, chunkBytes);
  const result = extract.of(layer.digest);
  if (result === undefined) throw new Error("nothing was extracted");
  return result;
}

async function tarOf(...parts: Entries[]): Promise<Buffer> {
  const extract = await extractOf(archive(...parts));
  if (!extract.ok) throw new Error(extract.because);
  return readFile(extract.file);
}

async function pathsOf(...parts: Entries[]): Promise<string[]> {
  return scanAll(await tarOf(...parts)).map(({ path }) => path);
}

describe("what is kept of a layer", () => {
  it("is what Trivy opens and every whiteout, in the layer's order", async () => {
    const paths = await pathsOf(
      directory("usr/"),
      whiteout("etc/hostname"),
      files({ "etc/os-release": "ID=a\n", "etc/passwd": "root\n" }),
      program("usr/bin/go", goProgram("a", {})),
      program("usr/bin/c", elf({ data: Buffer.alloc(100_000) })),
      symlink("usr/package.json", "x"),
      hardlink("usr/lib/package.json", "x"),
      file("./a//b/../package.json", "{}"),
      entry({ path: "srv/.wh..wh..opq" }),
      entry({ path: "opt/.wh.gone", flag: "5" }),
    );
    expect(paths).toEqual([
      "etc/.wh.hostname",
      "etc/os-release",
      "usr/bin/go",
      "a/package.json",
      "srv/.wh..wh..opq",
      "opt/.wh.gone",
    ]);
  });

  it("has its name's bytes, its mode's bits and its content", async () => {
    const names = [
      "a/package.json",
      `${"long/".repeat(50)}package.json`,
      "é/package.json",
      `${"é/".repeat(60)}package.json`,
    ];
    const bytes = [...names.map((name) => Buffer.from(name)), Buffer.from("\xff/package.json", "latin1")];
    const deep = Buffer.concat([Buffer.from("\xff/é/".repeat(30), "latin1"), Buffer.from("ü/package.json")]);
    const layers = [...bytes, deep].map((name, i) => file(name, `{"name":"${i}"}`, { mode: 0o104755 + i }));
    const before = scanAll(archive(...layers));
    const after = scanAll(await tarOf(...layers));
    const facts = (entries: typeof before) =>
      entries.map(({ path, mode, content }) => [path, mode, content.toString()]);
    expect(facts(after)).toEqual(facts(before));
  });

  it("keeps modes that are no octal number of seven digits", async () => {
    const mode = { at: 100, bytes: Buffer.from("ffffffffffffff80", "hex") };
    const large = { at: 100, bytes: Buffer.from("80000000ffffffff", "hex") };
    const parts = [mode, large].map((overwrite) => entry({ path: "package.json", overwrite: [overwrite] }, "{}"));
    expect(scanAll(await tarOf(...parts)).map((each) => each.mode)).toEqual([-128, 0xffffffff]);
  });

  it.each([1, 7, 512, 513, 4096])("is the same in chunks of %i bytes", async (chunkBytes) => {
    const tar = archive(
      program("bin/c", elf({ data: Buffer.alloc(700) })),
      program("bin/go", goProgram("a", {})),
      program("bin/sh", Buffer.from("#!/bin/sh\n# a script of some length\n")),
      program("bin/short", Buffer.from("\x7fELF", "latin1")),
      files({ "package.json": "{}" }),
    );
    const whole = await extractOf(tar);
    const chunked = await extractOf(tar, {}, chunkBytes);
    if (!whole.ok || !chunked.ok) throw new Error("not extracted");
    expect(await readFile(chunked.file)).toEqual(await readFile(whole.file));
    expect(scanAll(await readFile(whole.file)).map(({ path }) => path)).toEqual(["bin/go", "package.json"]);
  });

  it("is taken back when an executable is none of Go's or Rust's, however large", async () => {
    const large = elf({ data: Buffer.alloc(3_000_000, "x") });
    const tar = archive(
      file("first/package.json", "1"),
      program("lib/a.so", large),
      program("lib/b.so", large),
      file("second/package.json", "2"),
      program("lib/c.so", large),
    );
    const extract = await extractOf(tar);
    if (!extract.ok) throw new Error(extract.because);
    expect(extract.bytes).toBe(4 * 512 + 1024);
    expect((await stat(extract.file)).size).toBe(extract.bytes);
    const kept = scanAll(await readFile(extract.file)).map(({ path, content }) => [path, content.toString()]);
    expect(kept).toEqual([
      ["first/package.json", "1"],
      ["second/package.json", "2"],
    ]);
  });

  it("of files that readers do not agree on is what Trivy takes for files", async () => {
    const sparse = [
      { at: 482, bytes: Buffer.from([0]) },
      { at: 483, bytes: Buffer.from("00000000100\0") },
    ];
    const paths = await pathsOf(
      entry({ path: "a/package.json", flag: "7" }, "{}"),
      entry({ path: "b/package.json", flag: "S", magic: "gnu", overwrite: sparse }, "{}"),
      entry({ path: "c/package.json", flag: "\0", magic: "v7" }, "{}"),
    );
    expect(paths).toEqual(["c/package.json"]);
  });

  it("is two empty blocks for a layer of which nothing is kept", async () => {
    expect(await tarOf(files({ "etc/passwd": "root\n" }))).toEqual(Buffer.alloc(1024));
  });

  it.each(cases)("extracted again is the same: $name", async ({ layers }) => {
    for (const parts of layers) {
      const once = await tarOf(...parts);
      const twice = await extractOf(once);
      expect(twice.ok && (await readFile(twice.file))).toEqual(once);
    }
  });
});

describe("an extract says", () => {
  it.each([
    ["a/b.jar", true],
    ["a/B.WAR", true],
    ["a/package.json", false],
    ["a/b.zip", false],
  ])("whether Trivy needs its Java index: %s", async (path, java) => {
    expect(await extractOf(archive(file(path, "x")))).toMatchObject({ ok: true, java });
  });

  it("that shared libraries are looked through and left out, and that one with build information needs the image itself", async () => {
    const plain = elf({ data: Buffer.alloc(100_000) });
    expect(await pathsOf(program("usr/lib/libz.so.1.2", plain), program("usr/lib/z.so", plain))).toEqual([]);
    expect(await extractOf(archive(program("usr/lib/plugin.so", goProgram("a", {}))))).toEqual({
      ok: false,
      because: '"usr/lib/plugin.so" is a shared library with build information',
    });
  });

  it("that a layer cannot be extracted in which a file it needs is sparse", async () => {
    const records = { "GNU.sparse.major": "1", "GNU.sparse.minor": "0", "GNU.sparse.realsize": "9000" };
    const sparse = (name: string) =>
      Buffer.concat([pax({ ...records, "GNU.sparse.name": name }), entry({ mode: 0o755 }, "data")]);
    expect(await extractOf(archive(sparse("a/package.json")))).toEqual({
      ok: false,
      because: '"a/package.json" is a sparse file',
    });
    expect(await extractOf(archive(sparse("bin/program")))).toMatchObject({ ok: false });
    const unwanted = Buffer.concat([pax({ ...records, "GNU.sparse.name": "disk.img" }), entry({}, "data")]);
    expect(await extractOf(archive(unwanted))).toMatchObject({ ok: true });
  });

  it("that a layer holds too much, and leaves nothing behind", async () => {
    const tar = archive(program("bin/a", elf({ data: Buffer.alloc(2_000_000) })));
    expect(await extractOf(tar, { maximumBytes: 1_000_000 })).toMatchObject({
      ok: false,
      because: expect.stringContaining("1000000 bytes"),
    });
    expect(await readdir(join(place.path, "run"))).toEqual([]);
  });

  it("that there is nowhere to write, instead of ending the reading of the image", async () => {
    await writeFile(join(place.path, "run"), "a file stands there");
    expect(await extractOf(archive(file("package.json", "{}")))).toMatchObject({ ok: false });
  });
});

it("an abandoned layer leaves nothing behind", async () => {
  const extract = new ScanExtract(join(place.path, "run"));
  const run = await extract.open(layer);
  if (run === undefined) throw new Error("not opened");
  new TarScanner(run).write(header({ path: "package.json", size: 100 }));
  await run.abandon();
  expect(extract.of(layer.digest)).toBeUndefined();
  expect(await readdir(join(place.path, "run"))).toEqual([]);
});
