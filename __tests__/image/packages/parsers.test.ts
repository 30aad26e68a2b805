import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseApkInstalled } from "../../../src/image/packages/apk-installed.ts";
import { parseCondaMeta } from "../../../src/image/packages/conda-meta.ts";
import { parseGemSpecification } from "../../../src/image/packages/gem-specification.ts";
import { parsePackageJson } from "../../../src/image/packages/package-json.ts";
import { parsePythonMetadata } from "../../../src/image/packages/python/metadata.ts";
import { parseRecord } from "../../../src/image/packages/python/record.ts";
import { processorClock } from "../../processor-clock.ts";

const bytes = (text: string) => Buffer.from(text);

describe("apk's database", () => {
  const installed = `C:Q1qKcZ+j23xssAXmgQhkOO8dHnbWw=
P:alpine-baselayout
V:3.6.5-r0
A:x86_64
S:8515
I:315392
T:Alpine base dir structure and init scripts
o:alpine-baselayout
m:Natanael Copa <ncopa@alpinelinux.org>
F:dev
M:0:0:755
F:etc
R:motd
a:0:0:644
Z:Q1XmduVVNURHQ27TvYp1Lr5TMtFcA=
R:with space
F:

P:musl
V:1.2.5-r0
A:x86_64
F:lib
R:ld-musl-x86_64.so.1
`;

  test("packages with their files", () => {
    expect(parseApkInstalled(bytes(installed))).toEqual([
      {
        name: "alpine-baselayout",
        version: "3.6.5-r0",
        architecture: "x86_64",
        origin: "alpine-baselayout",
        declaredBytes: 315_392,
        files: ["etc/motd", "etc/with space"],
      },
      {
        name: "musl",
        version: "1.2.5-r0",
        architecture: "x86_64",
        origin: "",
        declaredBytes: undefined,
        files: ["lib/ld-musl-x86_64.so.1"],
      },
    ]);
  });

  test("a package without a name or a version is none; a file at the root has no directory", () => {
    expect(parseApkInstalled(bytes("P:x\n\nV:1\n\nP:y\nV:1\nF:\nR:top\n"))).toMatchObject([
      { name: "y", files: ["top"] },
    ]);
    expect(parseApkInstalled(bytes(""))).toEqual([]);
  });
});

describe("Python", () => {
  test.each([
    ["Metadata-Version: 2.1\nName: Foo\nVersion: 1.0\n\nName: in the description\n", { name: "Foo", version: "1.0" }],
    ["name: foo\r\nversion: 1\r\n\r\n", { name: "foo", version: "1" }],
    ["Name: foo\n\nVersion: 1\n", undefined],
    ["Version: 1\n", undefined],
    ["Summary: Name: x\nName: y\nVersion: 2", { name: "y", version: "2" }],
    ["", undefined],
  ])("metadata %j", (text, expected) => {
    expect(parsePythonMetadata(bytes(text))).toEqual(expected);
  });

  test.each([
    ["foo/__init__.py,sha256=x,12\n", ["foo/__init__.py"]],
    ["foo-1.dist-info/RECORD,,\r\n", ["foo-1.dist-info/RECORD"]],
    ['"foo/a,b.py",sha256=x,12\n', ["foo/a,b.py"]],
    ['"foo/a""b.py",,\n', ['foo/a"b.py']],
    ['"open\n', []],
    ["no comma\n", []],
    ["../../../bin/foo,sha256=x,1\n/abs/x,,\n", ["../../../bin/foo", "/abs/x"]],
  ])("RECORD %j", (text, expected) => {
    expect(parseRecord(bytes(text))).toEqual(expected);
  });

  test("any path that is written as CSV is read back", () => {
    const path = fc.string({ minLength: 1 }).filter((text) => !/[\n\ufffd]/.test(text) && text.isWellFormed());
    fc.assert(
      fc.property(fc.array(path), (paths) => {
        const record = paths.map((each) => `"${each.replaceAll('"', '""')}",sha256=x,1\n`).join("");
        expect(parseRecord(bytes(record))).toEqual(paths);
      }),
    );
  });
});

test.each([
  ['{"name":"a","version":"1.0.0","dependencies":[]}', { name: "a", version: "1.0.0" }],
  ['{"name":"a"}', undefined],
  ['{"name":1,"version":"1"}', undefined],
  ['{"name":"","version":"1"}', undefined],
  ["[]", undefined],
  ["null", undefined],
  ["{", undefined],
  ['{"__proto__":{"name":"a","version":"1"}}', undefined],
])("package.json %s", (text, expected) => {
  expect(parsePackageJson(bytes(text))).toEqual(expected);
});

test.each([
  [
    '{"name":"numpy","version":"1.26.4","build":"py311_0","files":["bin/f2py","lib/x.py",3]}',
    { name: "numpy", version: "1.26.4", files: ["bin/f2py", "lib/x.py"] },
  ],
  ['{"name":"numpy","version":"1","files":"all"}', { name: "numpy", version: "1", files: [] }],
  ['{"name":"numpy"}', undefined],
  ["nothing", undefined],
])("conda-meta %s", (text, expected) => {
  expect(parseCondaMeta(bytes(text))).toEqual(expected);
});

test.each([
  [
    '# -*- encoding: utf-8 -*-\nGem::Specification.new do |s|\n  s.name = "rake".freeze\n  s.version = "13.0.6"\n',
    "rake 13.0.6",
  ],
  ["Gem::Specification.new do |spec|\n  spec.name = 'a'\n  spec.version = Gem::Version.new('1.2')\n", "a 1.2"],
  ['  s.name = NAME\n  s.version = "1"\n', undefined],
])("gem specification %j", (text, expected) => {
  const gem = parseGemSpecification(bytes(text));
  expect(gem === undefined ? undefined : `${gem.name} ${gem.version}`).toBe(expected);
});

describe("hostile documents", () => {
  const parsers = {
    parseApkInstalled,
    parseCondaMeta,
    parseGemSpecification,
    parsePackageJson,
    parsePythonMetadata,
    parseRecord,
  };

  test.each(Object.entries(parsers))("%s never throws", (_, parse) => {
    const words = ["\n", "\r", ",", '"', "{", "}", "[", "P:", "V:", "F:", "R:", "s.name = ", "Name: ", "\xff", "x"];
    fc.assert(fc.property(fc.uint8Array(), (any) => void parse(Buffer.from(any))));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words)), (any) => void parse(Buffer.from(any.join(""), "latin1"))),
    );
  });

  test.each(Object.entries(parsers))("%s: a megabyte of one character in no time", (_, parse) => {
    for (const character of ["\n", " ", '"', "{", "[", "R:", "a.name", "s.name\n"]) {
      const spent = processorClock();
      parse(Buffer.alloc(1 << 20, character));
      expect(spent()).toBeLessThan(5000);
    }
  });
});
