/** Layers that break no rule of tar and are odd all the same: the numbers are right. */
import { describe, expect, test } from "vitest";
import { archive, entry, gnuLong, header, pax, paxRecord } from "../tar/make-tar.ts";
import { readMadeLayers, type Said } from "./hostile-image.ts";

type Layers = readonly (readonly Buffer[])[];

function readLayers(layers: Layers): Promise<Said> {
  return readMadeLayers((maker) => Promise.all(layers.map((parts) => maker.layer(archive(...parts)))));
}

const file = (path: string | Buffer, content = "x") => entry({ path }, content);
const directory = (path: string) => entry({ path, flag: "5" });
const hardlink = (path: string, linkPath: string) => entry({ path, flag: "1", linkPath });
const symlink = (path: string, linkPath: string) => entry({ path, flag: "2", linkPath });

/** Every byte that is shipped is visible or shadowed, and the files that can be reached are what is visible. */
function expectSums({ unpacked, visible, shadowed, files }: Said): void {
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
  expect(visible + shadowed).toBe(sum(unpacked));
  expect(sum(Object.values(files))).toBe(visible);
}

describe("names", () => {
  const long = `${"d/".repeat(100)}f`;

  test.each<[string, Layers, Record<string, number>]>([
    ["a newline is part of a name", [[file("a\nb"), file("a")]], { "/a": 1, "/a\nb": 1 }],
    ["an escape sequence is part of a name", [[file("\u001b[2J")]], { "/\u001b[2J": 1 }],
    ["a header's name ends at a NUL", [[file("a\0b", "12"), file("a", "1")]], { "/a": 1 }],
    [
      "names that differ only in bytes that are no UTF-8 are two",
      [[file(Buffer.from([0x61, 0xff]), "1"), file(Buffer.from([0x61, 0xfe, 0xfe]), "12")]],
      // Shown with replacement characters, one for each byte.
      { "/a\ufffd": 1, "/a\ufffd\ufffd": 2 },
    ],
    ["an absolute name starts at the image's root", [[file("/etc/a")], [file("etc/a", "12")]], { "/etc/a": 2 }],
    ["two dots do not leave the root", [[file("../../a")], [file("b/../../../a", "12")]], { "/a": 2 }],
    ["dots and double slashes are nothing", [[file("./x/.//a")], [file("x/a", "12")]], { "/x/a": 2 }],
    [
      "names that look like an object's own",
      [[file("__proto__"), file("constructor/toString", "12")]],
      { "/constructor/toString": 2, "/__proto__": 1 },
    ],
    [
      "a name of three hundred bytes in every dialect",
      [[gnuLong("L", long), file("s"), pax({ path: long }), file("s", "12")]],
      { [`/${long}`]: 2 },
    ],
    ["the last of two long names", [[gnuLong("L", "first"), gnuLong("L", long), file("s")]], { [`/${long}`]: 1 }],
    ["a long name's own name means nothing", [[gnuLong("L", "real"), gnuLong("K", long), file("s")]], { "/real": 1 }],
    ["a long name that is empty", [[gnuLong("L", ""), file("s")]], { "/s": 1 }],
    [
      "the last of PAX records with one key",
      [[entry({ flag: "x" }, Buffer.concat([paxRecord("path", "a"), paxRecord("path", "b")])), file("s")]],
      { "/b": 1 },
    ],
    ["a PAX header of a megabyte", [[pax({ comment: "c".repeat(1_000_000) }), file("a")]], { "/a": 1 }],
    ["the root as a directory entry", [[directory("./"), directory("/"), file("a")]], { "/a": 1 }],
  ])("%s", async (_, layers, files) => {
    const said = await readLayers(layers);
    expect(said.files).toEqual(files);
    expectSums(said);
  });
});

describe("sizes", () => {
  const numbers = (text: string) => Buffer.from(text, "hex");
  const sparse = (real: string) =>
    pax({ "GNU.sparse.major": "1", "GNU.sparse.minor": "0", "GNU.sparse.realsize": real });

  test.each<[string, Layers, Record<string, number>]>([
    [
      "PAX over the header's",
      [[pax({ size: "3" }), header({ path: "a", size: 9 }), Buffer.alloc(512), file("b", "12")]],
      { "/a": 3, "/b": 2 },
    ],
    [
      "of a directory, a link and a device are nothing",
      [
        ["5", "2", "1", "3", "6"]
          .map((flag, i) => header({ path: `n${i}`, flag, linkPath: "b", size: 7777 }))
          .concat(file("b")),
      ],
      { "/b": 1 },
    ],
    [
      "in base-256",
      [[header({ path: "a", size: numbers("800000000000000000000003") }), Buffer.alloc(512), file("b")]],
      { "/a": 3, "/b": 1 },
    ],
    [
      "in base-256, of nothing",
      [[header({ path: "a", size: numbers("800000000000000000000000") }), file("b")]],
      { "/a": 0, "/b": 1 },
    ],
    [
      "with blanks before it",
      [[header({ path: "a", size: Buffer.from("          3 ") }), Buffer.alloc(512)]],
      { "/a": 3 },
    ],
    ["a sparse file that is larger than what is stored", [[sparse("5000"), file("a", "1\n0\n")]], { "/a": 5000 }],
    [
      "a sparse file that says it is smaller than what is stored",
      [[sparse("2"), file("a", "1\n0\n"), file("b")]],
      { "/a": 2, "/b": 1 },
    ],
    [
      "a negative time and owner",
      [[header({ path: "a", mtime: Buffer.alloc(12, 0xff) }), file("b")]],
      { "/a": 0, "/b": 1 },
    ],
  ])("%s", async (_, layers, files) => {
    const said = await readLayers(layers);
    expect(said.files).toEqual(files);
    expectSums(said);
  });
});

describe("whiteouts", () => {
  test.each<[string, Layers, Record<string, number>, number[]]>([
    [
      "without a target",
      [[file("a")], [file(".wh.b"), file("c/.wh.d"), file("e/f/.wh..wh..opq")]],
      { "/a": 1 },
      [1, 3],
    ],
    [
      "that are directories, links or devices",
      [
        [file("a"), file("b"), file("c")],
        [directory(".wh.a/"), symlink(".wh.b", "x"), entry({ path: ".wh.c", flag: "3" })],
      ],
      {},
      [3, 0],
    ],
    ["of a whiteout's name", [[file("a")], [file(".wh..wh.a")], [file(".wh.a")]], {}, [1, 1, 1]],
    [
      "opaque in the root",
      [
        [file("a"), file("b/c")],
        [file(".wh..wh..opq", ""), file("d", "12")],
      ],
      { "/d": 2 },
      [2, 2],
    ],
    ["opaque on a file, which makes way", [[file("a")], [file("a/.wh..wh..opq", "")]], {}, [1, 0]],
    ["in the lowest layer", [[file("a"), file(".wh.a", ""), file(".wh..wh..opq", "")]], { "/a": 1 }, [1]],
    [
      "as one component of a longer path",
      [[file("a/b")], [file(".wh.a/b", "12")]],
      { "/.wh.a/b": 2, "/a/b": 1 },
      [1, 2],
    ],
    [
      "through dots",
      [
        [file("a"), file("x/b")],
        [file("x/../.wh.a", ""), file("./x/./.wh.b", "")],
      ],
      {},
      [2, 0],
    ],
    [
      "of a hundred links in a chain",
      [
        [file("l0"), ...Array.from({ length: 100 }, (_, i) => hardlink(`l${i + 1}`, `l${i}`))],
        Array.from({ length: 100 }, (_, i) => file(`.wh.l${i}`, "")),
      ],
      { "/l100": 1 },
      [1, 0],
    ],
  ])("%s", async (_, layers, files, unpacked) => {
    const said = await readLayers(layers);
    expect(said).toMatchObject({ files, unpacked });
    expect(Object.keys(said.files)).toEqual(Object.keys(files).sort());
    expectSums(said);
  });
});

describe("links", () => {
  test.each<[string, Layers, Record<string, number>]>([
    ["a hard link to a later file", [[hardlink("l", "a"), file("a")]], { "/a": 1 }],
    ["a hard link to itself", [[hardlink("l", "l")]], {}],
    ["a hard link to a directory", [[directory("d"), file("d/a"), hardlink("l", "d")]], { "/d/a": 1 }],
    ["a hard link over its own directory", [[file("d/a"), hardlink("d", "d/a")]], {}],
    [
      "a hard link out of the root",
      [[file("etc/passwd"), hardlink("l", "../../../etc/passwd")], [file("etc/.wh.passwd", "")]],
      { "/l": 1 },
    ],
    [
      "a chain of hard links, the first gone",
      [
        [file("a", "12"), hardlink("b", "a"), hardlink("c", "b")],
        [file(".wh.a", ""), file(".wh.b", "")],
      ],
      { "/c": 2 },
    ],
    ["hard links in a circle", [[hardlink("a", "b"), hardlink("b", "a")]], {}],
    [
      "symlinks in a circle, and files through them",
      [
        [symlink("x", "y"), symlink("y", "x")],
        [file("x/a"), file("y/b")],
      ],
      { "/x/a": 1, "/y/b": 1 },
    ],
    ["a symlink to itself", [[symlink("x", "x"), symlink("y", "."), file("y/a")]], { "/a": 1 }],
    ["a symlink out of the root", [[symlink("x", "../../../../etc"), file("x/passwd")]], { "/etc/passwd": 1 }],
    ["a symlink to nothing", [[symlink("x", ""), file("x/a")]], { "/a": 1 }],
    [
      "more links in a row than are followed",
      [Array.from({ length: 60 }, (_, i) => symlink(`s${i}`, `s${i + 1}`)), [file("s0/a")]],
      { "/s0/a": 1 },
    ],
  ])("%s", async (_, layers, files) => {
    const said = await readLayers(layers);
    expect(said.files).toEqual(files);
    expectSums(said);
  });
});
