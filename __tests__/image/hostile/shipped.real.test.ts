/** The shipped program on hostile images: a verdict that none is possible, which layer and where, and nothing raw on the screen. */
import { execFileSync } from "node:child_process";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync, zstdCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { openRepository } from "../../e2e/repository.ts";
import { LayoutMaker } from "../make-layout.ts";
import { dockerArchive } from "../sources/archives.ts";
import { archive, entry, header, pax } from "../tar/make-tar.ts";
import { type MadeLayer, storedLayer } from "./hostile-image.ts";

const lower = archive(entry({ path: "lower" }, "12345"));
const good = entry({ path: "good" }, "content");
const commands = "\u001b[2J\u001b]0;x\u0007";

/** An image of a good layer and this one above it. */
const above = (make: (maker: LayoutMaker) => Promise<MadeLayer>) => async (directory: string) => {
  const maker = new LayoutMaker(directory);
  await maker.index(await maker.image([await maker.layer(lower), await make(maker)]));
};
const tarred = (tar: Buffer) => above((maker) => storedLayer(maker, gzipSync(tar)));
const changed = (change: (blob: string) => unknown) => async (directory: string) => {
  const maker = new LayoutMaker(directory);
  const layer = await maker.layer(archive(good));
  await maker.index(await maker.image([await maker.layer(lower), layer]));
  await change(join(directory, "blobs", layer.digest.replace(":", "/")));
};

const cases: [title: string, make: (path: string) => Promise<unknown>, code: string, message: RegExp][] = [
  [
    "a layer cut short",
    above((maker) => storedLayer(maker, gzipSync(archive(good)).subarray(0, 60))),
    "image.malformed",
    /layer 1 .* compression is broken/,
  ],
  [
    "a layer of other bytes",
    changed((blob) => writeFile(blob, gzipSync(archive(good, good)))),
    "image.digest",
    /layer 1 /,
  ],
  ["a layer that is gone", changed((blob) => rm(blob)), "image.malformed", /lacks its layer 1 /],
  [
    "a layer that is a named pipe",
    changed(async (blob) => rm(blob).then(() => execFileSync("mkfifo", [blob]))),
    "image.malformed",
    /layer 1 .* not a regular file/,
  ],
  [
    "a negative size",
    tarred(archive(good, header({ size: Buffer.alloc(12, 0xff) }))),
    "image.malformed",
    /layer 1 .* size of -1 bytes, at byte 1024 /,
  ],
  [
    "a path of 100 kB",
    tarred(archive(pax({ path: "a/".repeat(50_000) }), entry({}))),
    "image.malformed",
    /layer 1 .* 100000 bytes long.* at byte \d+ /,
  ],
  [
    "an entry behind the end",
    tarred(Buffer.concat([archive(good), good])),
    "image.malformed",
    /layer 1 .* end-of-archive marker, at byte 2048 /,
  ],
  [
    "a whiteout whose name is an escape sequence",
    tarred(archive(entry({ path: `${commands}/.wh.` }))),
    "image.malformed",
    /layer 1 .*whiteout/,
  ],
  [
    "a bomb of more than a layer may hold",
    above((maker) => storedLayer(maker, zstdCompressSync(archive(pax({ size: "70000000000" }), header({}))))),
    "image.malformed",
    /layer 1 .* 68719476736 bytes/,
  ],
  [
    "an archive cut short",
    (path) => writeFile(path, dockerArchive().subarray(0, 3000)),
    "image.malformed",
    /ends in the middle of an entry, at byte 3000/,
  ],
  [
    "an archive that lists what it lacks",
    (path) => writeFile(path, dockerArchive({ manifest: [{ Config: commands, Layers: [] }] })),
    "image.malformed",
    /lacks/,
  ],
];

/** Colours apart, nothing that a terminal would obey. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const obeyed = /[\u0000-\u0008\u000b-\u001a\u001c-\u001f\u007f-\u009f]|\u001b(?!\[[0-9;]*m)/;

describe("plimsoll check --image", () => {
  test.each(cases)("%s: exit 3, and the report says why", async (_, make, code, message) => {
    using repository = await openRepository();
    await make(join(repository.root, "image"));
    const { exit, stdout, stderr, report } = await repository.plimsoll(["check", "--image", "image", "--only", "size"]);
    expect(exit).toBe(3);
    const failures = [...(report?.errors ?? []), ...(report?.variants ?? []).map(({ failure }) => failure)];
    expect(failures).toContainEqual(expect.objectContaining({ code, message: expect.stringMatching(message) }));
    expect(report?.verdict).toBe("error");
    expect(stdout + stderr).not.toMatch(obeyed);
    expect(stderr).not.toMatch(/^\s+at .*\.js:\d+/m);
  });

  test("names full of control characters are numbers like all others", async () => {
    using repository = await openRepository();
    await tarred(
      archive(
        entry({ path: `${commands}\n::error::x/big` }, "x".repeat(5000)),
        entry({ path: Buffer.from([0xff, 0x1b, 0x5b]) }, "y"),
      ),
    )(join(repository.root, "image"));
    const { exit, stdout, stderr, report } = await repository.plimsoll(["check", "--image", "image", "--only", "size"]);
    expect(exit).toBe(0);
    expect(report?.variants[0]?.image?.sizes.unpacked.total).toBe(5006);
    expect(stdout + stderr).not.toMatch(obeyed);
    expect(stdout + stderr).not.toMatch(/^::/m);
  });
});

describe("plimsoll inspect", () => {
  test.each(cases.slice(0, 5))("%s: exit 3 and the reason", async (_, make, _code, message) => {
    using repository = await openRepository();
    await make(join(repository.root, "image"));
    const { exit, stdout, stderr } = await repository.plimsoll(["inspect", "./image"]);
    expect(exit).toBe(3);
    // Lines are broken to fit the terminal.
    expect((stdout + stderr).replace(/\s+/g, " ")).toMatch(message);
    expect(stdout + stderr).not.toMatch(obeyed);
  });

  test("names full of control characters do nothing to a terminal", async () => {
    using repository = await openRepository();
    const big = "x".repeat(50_000);
    const names = [`${commands}/${commands}`, "line\n::error::x/big", "\u0085/\u009b2J", "\u202egnp.exe"];
    await tarred(archive(...names.map((path) => entry({ path }, big))))(join(repository.root, "image"));
    const { exit, stdout, stderr } = await repository.plimsoll(["inspect", "./image"]);
    expect(exit).toBe(0);
    expect(stdout).toContain("200");
    expect(stdout + stderr).not.toMatch(obeyed);
    expect(stdout + stderr).not.toMatch(/^::/m);
  });
});
