import { mkdir, readdir, readFile, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeLook } from "../../src/known-images/decode-look.ts";
import { encodeLook } from "../../src/known-images/encode-look.ts";
import { openKnownImages, putKnownImage } from "../../src/known-images/store.ts";
import { temporaryDirectory } from "../image/make-layout.ts";
import { aLook } from "./samples.ts";

const key = "a".repeat(64);
const other = "b".repeat(64);

describe("images that were looked at", () => {
  it.each([
    ["a scanned one", aLook()],
    ["one that was not scanned", (({ scan: _scan, database: _database, ...rest }) => rest)(aLook())],
    ["one whose configuration alone was looked at", aLook({ scan: { findings: [] } })],
  ])("are known again: %s", async (_what, look) => {
    await using directory = await temporaryDirectory();
    const images = openKnownImages(directory.path);
    expect(await images.find(key)).toBeUndefined();
    await images.keep(key, look);
    expect(await images.find(key)).toEqual(look);
    expect(await images.find(other)).toBeUndefined();
    expect((await stat(join(directory.path, key))).mode & 0o777).toBe(0o600);
  });

  it("are not known where one byte of them is another, wherever it is", async () => {
    const bytes = await encodeLook(aLook());
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const damaged = Buffer.from(bytes);
        damaged[at] = (damaged[at] ?? 0) ^ flip;
        expect(await decodeLook(damaged)).toBeUndefined();
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ["nothing", Buffer.alloc(0)],
    ["a text", Buffer.from("hello")],
  ])("are not known from %s", async (_what, bytes) => {
    await using directory = await temporaryDirectory();
    await writeFile(join(directory.path, key), bytes);
    expect(await openKnownImages(directory.path).find(key)).toBeUndefined();
  });

  it("are not known where two images were mixed up", async () => {
    const { image } = aLook();
    const mixed = aLook({ image: { ...image, manifestDigest: `sha256:${"0".repeat(64)}` } });
    expect(await decodeLook(await encodeLook(mixed))).toBeUndefined();
  });

  it("survive a run that was killed while it wrote, and many that write at once", async () => {
    await using directory = await temporaryDirectory();
    const images = openKnownImages(directory.path);
    await writeFile(join(directory.path, `${key}.0123456789ab`), (await encodeLook(aLook())).subarray(0, 100));
    const looks = Array.from({ length: 8 }, (_, second) => aLook({ lookedAt: `2026-09-01T10:00:0${second}.000Z` }));
    await Promise.all(looks.map((look) => images.keep(key, look)));
    expect(looks).toContainEqual(await images.find(key));
    expect((await readdir(directory.path)).sort()).toEqual([key, `${key}.0123456789ab`]);
  });

  it("are not kept where nothing can be written, and nobody is disturbed", async () => {
    await using directory = await temporaryDirectory();
    await writeFile(join(directory.path, "file"), "");
    const images = openKnownImages(join(directory.path, "file"));
    await images.keep(key, aLook());
    expect(await images.find(key)).toBeUndefined();
  });

  it("give way to newer ones, those that were not used for longest first", async () => {
    await using directory = await temporaryDirectory();
    const images = openKnownImages(directory.path);
    await mkdir(directory.path, { recursive: true });
    await writeFile(join(directory.path, other), Buffer.alloc(127.9e6));
    await utimes(join(directory.path, other), 1, 1);
    await images.keep(key, aLook({ scan: { findings: [], sbom: Array.from({ length: 60_000 }, Math.random).join() } }));
    expect(await readdir(directory.path)).toEqual([key]);
  });
});

describe("an entry from elsewhere", () => {
  it("is put in where it is whole", async () => {
    await using directory = await temporaryDirectory();
    await using there = await temporaryDirectory();
    await openKnownImages(there.path).keep(key, aLook());
    const bytes = await readFile(join(there.path, key));
    expect(await putKnownImage(directory.path, key, bytes)).toBe(true);
    expect(await openKnownImages(directory.path).find(key)).toEqual(aLook());
  });

  it.each([
    ["is cut short", key, (bytes: Buffer) => bytes.subarray(0, -1)],
    ["would land elsewhere", `../${key}`, (bytes: Buffer) => bytes],
    ["is no entry", key, () => Buffer.from("{}")],
  ])("is refused where it %s", async (_what, name, change) => {
    await using directory = await temporaryDirectory();
    expect(await putKnownImage(directory.path, name, change(await encodeLook(aLook())))).toBe(false);
    expect(await readdir(directory.path)).toEqual([]);
  });
});
