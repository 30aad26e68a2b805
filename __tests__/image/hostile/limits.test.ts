/** Small inputs that would cost much time or memory: refused, or read without it. */
import { rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { largestDirectories } from "../../../src/image/directories.ts";
import { diveFigures } from "../../../src/image/dive/figures.ts";
import { FileTree } from "../../../src/image/file-tree.ts";
import { PathTable } from "../../../src/image/paths.ts";
import { newBudget, spend } from "../../../src/image/read-budget.ts";
import { layerEntries, type MadeEntry } from "../arbitrary-layers.ts";
import { type Descriptor, type LayoutMaker, mediaTypes, temporaryDirectory } from "../make-layout.ts";
import { configOf } from "../sources/archives.ts";
import { archive, entry, gnuLong } from "../tar/make-tar.ts";
import { readMade, readMadeLayers, readReference } from "./hostile-image.ts";

const tar = archive(entry({ path: "a" }, "content"));

/** Seconds of processor time; others may use the machine. */
async function cost(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function withConfig(more: (diffId: string) => string) {
  return async (maker: LayoutMaker) => {
    const layer = await maker.layer(tar);
    const text = `{"os":"linux","architecture":"amd64","rootfs":{"diff_ids":["${layer.diffId}"]},${more(layer.diffId)}}`;
    await maker.index(await maker.image([layer], { manifest: { config: await maker.blob(text, mediaTypes.config) } }));
  };
}

describe("documents", () => {
  test.each<[string, (maker: LayoutMaker) => Promise<unknown>, RegExp]>([
    [
      "a history of a million steps that are none",
      withConfig(() => `"history":[${"1,".repeat(1_000_000)}1]`),
      /at history/,
    ],
    ["a history of a million empty steps", withConfig(() => `"history":[${"{},".repeat(1_000_000)}{}]`), /at history/],
    ["a config of 5 MB", withConfig(() => `"x":"${" ".repeat(5_000_000)}"`), /image config .* the limit is 4194304/],
    ["a platform that is an escape sequence", withConfig(() => `"os":"\\u001b[2J"`), /at os/],
    ["a platform with a line end", withConfig(() => `"architecture":"amd64\\nx"`), /at architecture/],
  ])("%s", async (_, make, message) => {
    const seconds = await cost(() => expect(readMade(make)).rejects.toThrow(message));
    expect(seconds).toBeLessThan(10);
  });

  test("two million nested arrays that nobody asks for", async () => {
    const make = withConfig(() => `"x":${"[".repeat(2_000_000)}${"]".repeat(2_000_000)}`);
    const seconds = await cost(async () => expect(await readMade(make)).toMatchObject({ unpacked: [7] }));
    expect(seconds).toBeLessThan(30);
  });

  test.each<[string, (path: string, maker: LayoutMaker) => Promise<unknown>, RegExp]>([
    [
      "a blob that is a link to itself",
      async (path) => rm(path).then(() => symlink(path, path)),
      /layer 0 .* can't be opened \(ELOOP\)/,
    ],
    [
      "blobs in a file",
      async (_, maker) =>
        rm(join(maker.directory, "blobs"), { recursive: true }).then(() =>
          writeFile(join(maker.directory, "blobs"), ""),
        ),
      /can't be opened \(ENOTDIR\)/,
    ],
  ])("%s", async (_, change, message) => {
    const reading = readMade(async (maker) => {
      const layer = await maker.layer(tar);
      await maker.index(await maker.image([layer]));
      await change(join(maker.directory, "blobs", layer.digest.replace(":", "/")), maker);
    });
    await expect(reading).rejects.toMatchObject({ code: "image.malformed", message: expect.stringMatching(message) });
  });
});

describe("links", () => {
  const file = (path: string, size = 1): MadeEntry => ({ path, type: "file", size, linkPath: "" });
  const link =
    (type: "symlink" | "hardlink") =>
    (path: string, linkPath: string): MadeEntry => ({ path, type, size: 0, linkPath });
  const [symlinkTo, hardlinkTo] = [link("symlink"), link("hardlink")];

  test("symlinks into depth, in a row: no entry costs more than another", async () => {
    const target = "d/".repeat(2000);
    const entries = [symlinkTo("s0", target)];
    let at = "s0";
    for (let i = 0; i < 35; i++) {
      entries.push(symlinkTo(`${at}/s`, target));
      at += "/s";
    }
    for (let i = 0; i < 5000; i++) entries.push(file(`${at}/f${i}`));
    const seconds = await cost(() => {
      const paths = new PathTable();
      const tree = new FileTree(paths);
      tree.apply(layerEntries(entries, paths));
      expect(tree.visibleBytes(0)).toBe(5000);
      expect(largestDirectories(tree, paths, 5).length).toBeGreaterThan(0);
    });
    expect(seconds).toBeLessThan(10);
  });

  test("a file of two hundred thousand names, the oldest half of them gone", async () => {
    const count = 200_000;
    const names = Array.from({ length: count }, (_, i) => hardlinkTo(`l/${i}`, "a"));
    const gone = Array.from({ length: count / 2 }, (_, i) => file(`l/.wh.${i}`, 0));
    const seconds = await cost(() => {
      const paths = new PathTable();
      const tree = new FileTree(paths);
      for (const layer of [
        [file("a"), ...names],
        [file(".wh.a", 0), ...gone],
      ])
        tree.apply(layerEntries(layer, paths));
      const files = [...tree.visibleFiles()];
      expect(files.map(({ path }) => path.name)).toEqual([String(count / 2)]);
      expect(largestDirectories(tree, paths, 5)).toEqual([{ path: "/l", bytes: 1 }]);
    });
    expect(seconds).toBeLessThan(10);
  });

  test("dive's order of a layer with deep leaves and a whiteout of nothing", async () => {
    const deep = "d/".repeat(2000);
    const leaves = Array.from({ length: 60_000 }, (_, i) => file(`${deep}${i}`));
    const paths = new PathTable();
    const layers = [[file("a")], [...leaves, file(".wh.none", 0)]].map((layer) => layerEntries(layer, paths));
    const seconds = await cost(() => expect(diveFigures(layers, paths)).toMatchObject({ sizeBytes: 60_001 }));
    expect(seconds).toBeLessThan(10);
  });
});

describe("what an image may bring along", () => {
  test("targets of symlinks are bounded together, and the place is named", async () => {
    const parts = Array.from({ length: 17_000 }, (_, i) => [
      gnuLong("K", "x".repeat(4000)),
      entry({ path: `l${i}`, flag: "2" }),
    ]);
    const reading = readMadeLayers(async (maker) => [await maker.layer(archive(...parts.flat()), "zstd")]);
    await expect(reading).rejects.toMatchObject({
      code: "image.malformed",
      message: expect.stringMatching(/layer 0 .* bytes of link targets.* at byte \d+ of its tar/),
    });
  });

  test("entries are bounded for all layers together", () => {
    const budget = newBudget();
    const { entries } = budget;
    spend(budget, "entries", entries, 0);
    expect(() => spend(budget, "entries", 1, 512)).toThrow(expect.objectContaining({ name: "TarError", offset: 512 }));
    expect(entries).toBeLessThanOrEqual(4_000_000);
  });

  test("an archive with one name again and again", async () => {
    await using directory = await temporaryDirectory();
    const file = join(directory.path, "image.tar");
    const again = Array<Buffer>(20_002).fill(entry({ path: "layer.tar" }));
    await writeFile(file, archive(...again, entry({ path: "config.json" }, configOf([]))));
    await expect(readReference(file)).rejects.toThrow("more than 20000 files");
  });

  test("a digest listed twice, with two diff IDs: one of them is wrong", async () => {
    const make = async (maker: LayoutMaker) => {
      const layer = await maker.layer(tar);
      return [{ ...layer, diffId: `sha256:${"0".repeat(64)}` }, layer];
    };
    await expect(readMadeLayers(make, { verifyDiffIds: true })).rejects.toMatchObject({ code: "image.digest" });
  });

  test("indexes that list one index more times than there are stars", async () => {
    const make = async (maker: LayoutMaker) => {
      let index = await maker.indexBlob([await maker.image([await maker.layer(tar)])]);
      for (let depth = 0; depth < 2; depth++) index = await maker.indexBlob(Array<Descriptor>(200).fill(index));
      await maker.index(index);
    };
    const seconds = await cost(async () => expect(await readMade(make)).toMatchObject({ unpacked: [7] }));
    expect(seconds).toBeLessThan(10);
  });
});
