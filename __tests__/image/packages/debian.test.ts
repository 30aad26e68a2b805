import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseControl } from "../../../src/image/packages/debian/control.ts";
import { parseExtendedStates } from "../../../src/image/packages/debian/extended-states.ts";
import { ownerOfList, parseFileList, parseMd5sums } from "../../../src/image/packages/debian/file-lists.ts";
import { parseRelations } from "../../../src/image/packages/debian/relations.ts";
import { parseDpkgStatus } from "../../../src/image/packages/debian/status.ts";

const bytes = (text: string) => Buffer.from(text);

describe("the control format", () => {
  const read = (text: string, ...wanted: string[]) =>
    parseControl(bytes(text), new Set(wanted)).map((fields) => Object.fromEntries(fields));

  test.each<[string, string, string[], object[]]>([
    ["two paragraphs", "A: 1\n\nA: 2\n", ["a"], [{ a: "1" }, { a: "2" }]],
    ["no newline at the end", "A: 1", ["a"], [{ a: "1" }]],
    ["blank lines anywhere", "\n\n\nA: 1\n \t\nA: 2\n\n\n", ["a"], [{ a: "1" }, { a: "2" }]],
    ["carriage returns", "A: 1\r\nB: 2\r\n\r\nA: 3\r\n", ["a", "b"], [{ a: "1", b: "2" }, { a: "3" }]],
    ["names in any case", "PACKAGE: x\n", ["package"], [{ package: "x" }]],
    ["folded values", "A: 1\n 2\n\t3\nB: 4\n", ["a"], [{ a: "1\n2\n3" }]],
    ["a folded value that nobody wants", "B: 1\n A: 2\nA: 3\n", ["a"], [{ a: "3" }]],
    ["the first of two", "A: 1\nA: 2\n", ["a"], [{ a: "1" }]],
    ["a colon in a value", "A: b:c\n", ["a"], [{ a: "b:c" }]],
    ["lines without a colon", "what\nA: 1\n", ["a"], [{ a: "1" }]],
    ["nothing", "", ["a"], []],
    ["a continuation of nothing", " x\nA: 1\n", ["a"], [{ a: "1" }]],
  ])("%s", (_, text, wanted, expected) => {
    expect(read(text, ...wanted)).toEqual(expected);
  });

  test("what is written is read", () => {
    const name = fc.stringMatching(/^[a-z][a-z-]{0,10}$/);
    const value = fc.stringMatching(/^[!-~]([ -~]{0,30}[!-~])?$/);
    const paragraph = fc.dictionary(name, value, { minKeys: 1, maxKeys: 5, noNullPrototype: true });
    fc.assert(
      fc.property(fc.array(paragraph), (paragraphs) => {
        const text = paragraphs.map((fields) =>
          Object.entries(fields)
            .map(([key, text]) => `${key}: ${text}\n`)
            .join(""),
        );
        const wanted = new Set(paragraphs.flatMap((fields) => Object.keys(fields)));
        expect(parseControl(bytes(text.join("\n")), wanted).map((fields) => Object.fromEntries(fields))).toEqual(
          paragraphs,
        );
      }),
    );
  });

  test("whatever comes is read without an error, in time that grows with its length alone", () => {
    fc.assert(fc.property(fc.uint8Array(), (any) => void parseDpkgStatus(Buffer.from(any))));
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("\n", " ", ":", "a", "\r", "Package: ") }), (any) => {
        parseDpkgStatus(bytes(any));
      }),
    );
    expect(parseDpkgStatus(Buffer.alloc(1 << 20, "a"))).toEqual([]);
    expect(parseDpkgStatus(Buffer.alloc(1 << 20, ":"))).toEqual([]);
    expect(parseDpkgStatus(bytes(`Package: x\nVersion: 1\nDepends: y${"\n y,".repeat(1 << 17)}`))).toHaveLength(1);
  });
});

describe("dpkg's status", () => {
  test("a whole package", () => {
    const status = `Package: libc6
Status: install ok installed
Priority: optional
Section: libs
Installed-Size: 13001
Maintainer: GNU Libc Maintainers <debian-glibc@lists.debian.org>
Architecture: amd64
Multi-Arch: same
Source: glibc (2.36-9)
Version: 2.36-9+deb12u8
Replaces: libc6-amd64
Depends: libgcc-s1,
 libcrypt1 (>= 1:4.4.10-10~)
Recommends: libidn2-0 (>= 2.0.5~)
Provides: libc6-amd64 (= 2.36)
`;
    expect(parseDpkgStatus(bytes(status))).toEqual([
      {
        name: "libc6",
        version: "2.36-9+deb12u8",
        architecture: "amd64",
        source: "glibc",
        declaredBytes: 13001 * 1024,
        essential: false,
        relations: {
          preDepends: "",
          depends: "libgcc-s1,\nlibcrypt1 (>= 1:4.4.10-10~)",
          recommends: "libidn2-0 (>= 2.0.5~)",
          provides: "libc6-amd64 (= 2.36)",
        },
      },
    ]);
  });

  test.each([
    ["install ok installed", true],
    ["hold ok installed", true],
    ["install ok half-configured", true],
    ["deinstall ok config-files", false],
    ["purge ok not-installed", false],
    ["", true],
  ])("state %j: there %s", (state, isThere) => {
    const status = `Package: x\nVersion: 1\n${state === "" ? "" : `Status: ${state}\n`}`;
    expect(parseDpkgStatus(bytes(status))).toHaveLength(isThere ? 1 : 0);
  });

  test.each([
    ["Essential: yes", true],
    ["Essential: no", false],
    ["Priority: required", true],
    ["Priority: important", false],
  ])("%s: no system is without it %s", (line, essential) => {
    expect(parseDpkgStatus(bytes(`Package: x\nVersion: 1\n${line}\n`))).toMatchObject([{ essential }]);
  });

  test("without a name, a version or a sensible size", () => {
    expect(parseDpkgStatus(bytes("Package: x\n\nVersion: 1\n"))).toEqual([]);
    expect(parseDpkgStatus(bytes("Package: x\nVersion: 1\nInstalled-Size: 1e9\n"))[0]?.declaredBytes).toBeUndefined();
  });
});

test.each([
  ["", []],
  ["a", [["a"]]],
  ["a (>= 1.0), b", [["a"], ["b"]]],
  ["a | b (<< 2) | c,\n d:any", [["a", "b", "c"], ["d"]]],
  ["a [amd64] <!nocheck>, b(= 1)", [["a"], ["b"]]],
  [", ,|,", []],
])("relation %j", (text, expected) => {
  expect(parseRelations(text)).toEqual(expected);
});

test("apt's states: who was put in for others' sake", () => {
  const states = `Package: a
Architecture: amd64
Auto-Installed: 1

Package: b
Architecture: amd64
Auto-Installed: 0

Package: c
Architecture: i386
Auto-Installed: 1

Package: c
Architecture: amd64
Auto-Installed: 0
`;
  expect([...parseExtendedStates(bytes(states))]).toEqual(["a"]);
  expect([...parseExtendedStates(bytes(""))]).toEqual([]);
});

describe("lists of files", () => {
  test("paths as they stand, without directories", () => {
    expect(parseFileList(bytes("/.\n/usr\n/usr/bin/a b\n\nrelative\n/usr/ümlaut"))).toEqual([
      "/usr/bin/a b",
      "/usr/ümlaut",
    ]);
  });

  test("names that are not UTF-8 come out as the engine's own", () => {
    expect(parseFileList(Buffer.from("/usr/\xff\n/usr/ok\n", "latin1"))).toEqual(["/usr/\udcff", "/usr/ok"]);
  });

  test("checksums", () => {
    const sum = "d41d8cd98f00b204e9800998ecf8427e";
    expect(parseMd5sums(bytes(`${sum}  usr/bin/a\n${sum} *usr/bin/b c\nnonsense\n${sum}  \n`))).toEqual([
      "/usr/bin/a",
      "/usr/bin/b c",
    ]);
  });

  test.each([
    ["bash.list", { name: "bash" }],
    ["libc6:amd64.md5sums", { name: "libc6", architecture: "amd64" }],
    ["libstdc++6:amd64.list", { name: "libstdc++6", architecture: "amd64" }],
    ["python3.11.list", { name: "python3.11" }],
  ])("%s", (file, owner) => {
    expect(ownerOfList(file)).toEqual(owner);
  });
});
