import { chmod, mkdir, readdir, readFile, rm, stat, symlink, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { promisify } from "node:util";
import { zstdCompress } from "node:zlib";
import { type Header, pack } from "tar-stream";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { packArchive, unpackArchive } from "../../src/github/cache-archive.ts";
import { type TestContext, testContext } from "../doubles/context.ts";

const limits = { bytes: 100_000, entries: 100 };
const { signal } = new AbortController();

let context: TestContext;
let archive: string;
let path: string;
beforeEach(async () => {
  context = await testContext();
  archive = join(context.workDirectory, "archive.tar.zst");
  path = join(context.workDirectory, "cache/db");
});
afterEach(() => context[Symbol.asyncDispose]());

const unpack = (to = path) => unpackArchive(archive, to, limits, signal);

/** Writes an archive by hand, as somebody would who means harm. */
async function plant(...entries: (Partial<Header> & { text?: string })[]): Promise<void> {
  const tar = pack();
  for (const { text, ...header } of entries) {
    const whole = { name: "content", type: "file", ...header } as Header;
    if (whole.type === "file") tar.entry(whole, text ?? "planted");
    else tar.entry(whole);
  }
  tar.finalize();
  await writeFile(archive, await promisify(zstdCompress)(await buffer(tar)));
}

/** What lies beside the path: nothing of an unpacking that failed may stay. */
async function beside(): Promise<string[]> {
  return readdir(join(path, "..")).catch(() => []);
}

describe("the archive of a cache entry", () => {
  it("gives back a directory, with the age of its files, in place of what was there", async () => {
    await mkdir(join(path, "sub/empty"), { recursive: true });
    await writeFile(join(path, "none"), "");
    await writeFile(join(path, "sub/data"), "text");
    const then = new Date("2024-05-06T07:08:09Z");
    await utimes(join(path, "sub/data"), then, then);
    await packArchive(path, archive, signal);

    const other = join(context.workDirectory, "elsewhere/place");
    await mkdir(other, { recursive: true });
    await writeFile(join(other, "old"), "goes");
    await unpack(other);
    expect((await readdir(other, { recursive: true })).sort()).toEqual(["none", "sub", "sub/data", "sub/empty"]);
    expect(await readFile(join(other, "sub/data"), "utf8")).toBe("text");
    expect((await stat(join(other, "sub/data"))).mtime).toEqual(then);
    expect(await readdir(join(other, ".."))).toEqual(["place"]);
  });

  it("gives back one file", async () => {
    await mkdir(join(path, ".."), { recursive: true });
    await writeFile(path, "x".repeat(50_000));
    await packArchive(path, archive, signal);
    await rm(path);
    await unpack();
    expect(await readFile(path, "utf8")).toBe("x".repeat(50_000));
  });

  it("is not made of links, nor of what can't be read", async () => {
    await mkdir(path, { recursive: true });
    await symlink("/etc/passwd", join(path, "link"));
    await expect(packArchive(path, archive, signal)).rejects.toThrow(/link is neither a file nor a directory/);
    await expect(packArchive(join(path, "missing"), archive, signal)).rejects.toThrow(/ENOENT/);
  });

  it.each([
    ["an absolute path", [{ name: "/tmp/plimsoll-escaped" }]],
    ["a path upwards", [{ name: "content/../../../escaped" }]],
    ["another root", [{ name: "other/file" }]],
    ["no root", [{ name: "./content" }]],
    ["an empty part", [{ name: "content//file" }]],
    ["a symbolic link", [{ name: "content/l", type: "symlink", linkname: "/etc" }, { name: "content/l/x" }]],
    ["a hard link", [{ name: "content/l", type: "link", linkname: "/etc/passwd" }]],
    ["a device", [{ name: "content/null", type: "character-device", devmajor: 1, devminor: 3 }]],
    ["a file twice", [{ name: "content/a" }, { name: "content/a" }]],
    ["a file below a file", [{ name: "content" }, { name: "content/a" }]],
    ["too many bytes", [{ name: "content", text: "0".repeat(300_000) }]],
    ["too many entries", Array.from({ length: 101 }, (_, index) => ({ name: `content/${index}` }))],
  ] as const)("with %s changes nothing", async (_, entries) => {
    await plant(...entries);
    await mkdir(path, { recursive: true });
    await writeFile(join(path, "old"), "stays");
    await expect(unpack()).rejects.toThrow(/it has|it unpacks|EEXIST|ENOTDIR/);
    expect(await readFile(join(path, "old"), "utf8")).toBe("stays");
    expect(await beside()).toEqual(["db"]);
    await expect(stat("/tmp/plimsoll-escaped")).rejects.toThrow(/ENOENT/);
  });

  it.each([
    ["nothing", Buffer.alloc(0)],
    ["something else", Buffer.from("<html>not an archive</html>")],
  ])("that is %s changes nothing", async (_, bytes) => {
    await writeFile(archive, bytes);
    await mkdir(path, { recursive: true });
    await expect(unpack()).rejects.toThrow();
    expect(await beside()).toEqual(["db"]);
  });

  it("without an entry changes nothing", async () => {
    await plant();
    await mkdir(path, { recursive: true });
    await expect(unpack()).rejects.toThrow(/ENOENT/);
    expect(await beside()).toEqual(["db"]);
  });

  it("does not pass on modes: what is restored can be read and removed", async () => {
    await plant({ name: "content/x", mode: 0o7777 }, { name: "content/y", mode: 0 });
    await unpack();
    for (const name of ["x", "y"]) {
      expect((await stat(join(path, name))).mode & 0o7111).toBe(0);
      await chmod(join(path, name), 0o600);
    }
  });

  it("stops with the signal", async () => {
    await plant({ name: "content" });
    await expect(unpackArchive(archive, path, limits, AbortSignal.abort())).rejects.toThrow();
    expect(await beside()).toEqual([]);
  });
});
