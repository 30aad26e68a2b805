import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { ImageContents } from "../../../src/image/contents.ts";
import { installedPackages } from "../../../src/image/packages/installed.ts";
import { pathText } from "../../../src/image/paths.ts";
import { contentsOf } from "./made-image.ts";

/** `type name version layer bytes: owned paths` */
function told(contents: ImageContents): string[] {
  return installedPackages(contents).packages.map(({ type, name, version, layer, bytes, owned }) => {
    const paths = owned.map(pathText).sort().join(" ");
    return `${type} ${name} ${version} layer ${layer}, ${bytes} bytes${paths === "" ? "" : `: ${paths}`}`;
  });
}

function ownerAt(contents: ImageContents, path: string): string | undefined {
  const node = contents.tree.locate(path);
  return node === undefined ? undefined : installedPackages(contents).ownerOf(node)?.name;
}

const status = (...packages: [name: string, version: string, more?: string][]) =>
  packages
    .map(
      ([name, version, more]) => `Package: ${name}\nStatus: install ok installed\nVersion: ${version}\n${more ?? ""}`,
    )
    .join("\n");

const metadata = (name: string, version: string) => `Metadata-Version: 2.1\nName: ${name}\nVersion: ${version}\n\n`;
const npm = (name: string, version: string) => JSON.stringify({ name, version });

describe("Debian", () => {
  const base = {
    "var/lib/dpkg/status": status(["bash", "5.2", "Architecture: amd64\nInstalled-Size: 7\n"]),
    "var/lib/dpkg/info/bash.list": "/.\n/bin\n/bin/bash\n/usr\n/usr/share/doc/bash/README\n",
    "usr/bin/": "",
    bin: { symlink: "usr/bin" },
    "usr/bin/bash": "1234567",
  } as const;

  test("files are found where links lead, and only those that are there", () => {
    const contents = contentsOf(base);
    expect(told(contents)).toEqual(["dpkg bash 5.2 layer 0, 7 bytes: /usr/bin/bash"]);
    expect(installedPackages(contents).packages).toMatchObject([{ declaredBytes: 7 * 1024 }]);
    expect(ownerAt(contents, "/bin/bash")).toBe("bash");
    expect(ownerAt(contents, "/usr/bin")).toBeUndefined();
  });

  test("a version counts from the layer that brought it, over layers that write the status again", () => {
    const both = status(["bash", "5.2", "Architecture: amd64\n"], ["curl", "8"]);
    const upgraded = status(["bash", "5.3", "Architecture: amd64\n"], ["curl", "8"]);
    const contents = contentsOf(base, { "var/lib/dpkg/status": both }, { "var/lib/dpkg/status": upgraded });
    expect(told(contents)).toEqual([
      "dpkg bash 5.3 layer 2, 7 bytes: /usr/bin/bash",
      "dpkg curl 8 layer 1, null bytes",
    ]);
  });

  test("removed and purged packages are gone", () => {
    const removed = "Package: bash\nStatus: deinstall ok config-files\nVersion: 5.2\n";
    expect(told(contentsOf(base, { "var/lib/dpkg/status": removed }))).toEqual([]);
    expect(told(contentsOf(base, { "var/lib/dpkg/.wh.status": "" }))).toEqual([]);
  });

  test("two architectures of a package are two", () => {
    const contents = contentsOf({
      "var/lib/dpkg/status": status(["libc6", "2", "Architecture: amd64\n"], ["libc6", "2", "Architecture: i386\n"]),
      "var/lib/dpkg/info/libc6:amd64.list": "/lib64/libc.so",
      "var/lib/dpkg/info/libc6:i386.list": "/lib32/libc.so",
      "lib64/libc.so": "64",
      "lib32/libc.so": "32!",
    });
    expect(told(contents)).toEqual([
      "dpkg libc6 2 layer 0, 2 bytes: /lib64/libc.so",
      "dpkg libc6 2 layer 0, 3 bytes: /lib32/libc.so",
    ]);
  });

  test("distroless: parts and checksums", () => {
    const contents = contentsOf({
      "var/lib/dpkg/status.d/base": "Package: base\nVersion: 12\nArchitecture: all\n",
      "var/lib/dpkg/status.d/base.md5sums": `${"0".repeat(32)}  etc/issue\n`,
      "etc/issue": "hello",
    });
    expect(told(contents)).toEqual(["dpkg base 12 layer 0, 5 bytes: /etc/issue"]);
  });

  test("a part below, a status above: the lowest layer that has the version brought it", () => {
    const contents = contentsOf(
      { "var/lib/dpkg/status.d/a": "Package: a\nVersion: 1\n" },
      { "var/lib/dpkg/status": status(["a", "1"]) },
    );
    expect(told(contents)).toEqual(["dpkg a 1 layer 0, null bytes"]);
  });

  test("whom apt put in by itself", () => {
    const states = "Package: bash\nAuto-Installed: 1\n";
    const [bash] = installedPackages(contentsOf(base, { "var/lib/apt/extended_states": states })).packages;
    expect(bash?.automatic).toBe(true);
    expect(installedPackages(contentsOf(base)).packages[0]?.automatic).toBeUndefined();
  });

  test("byte code that was made on the machine belongs to whom its source does", () => {
    const contents = contentsOf({
      "var/lib/dpkg/status": status(["py", "3"]),
      "var/lib/dpkg/info/py.list": "/lib/x.py\n",
      "lib/x.py": "12",
      "lib/__pycache__/x.cpython-311.pyc": "123",
      "lib/__pycache__/y.cpython-311.pyc": "1234",
    });
    expect(told(contents)).toEqual(["dpkg py 3 layer 0, 5 bytes: /lib/__pycache__/x.cpython-311.pyc /lib/x.py"]);
  });

  test("names of one file count its bytes once", () => {
    const contents = contentsOf({
      "var/lib/dpkg/status": status(["perl", "5"]),
      "var/lib/dpkg/info/perl.list": "/usr/bin/perl\n/usr/bin/perl5\n",
      "usr/bin/perl": "12345",
      "usr/bin/perl5": { hardlink: "usr/bin/perl" },
    });
    expect(told(contents)).toEqual(["dpkg perl 5 layer 0, 5 bytes: /usr/bin/perl /usr/bin/perl5"]);
  });
});

test("apk", () => {
  const contents = contentsOf({
    "etc/alpine-release": "3.20.3\n",
    "lib/apk/db/installed": "P:musl\nV:1.2.5-r0\nA:x86_64\nI:600\nF:lib\nR:libc.so\nR:gone\n",
    "lib/libc.so": "libc",
  });
  expect(told(contents)).toEqual(["apk musl 1.2.5-r0 layer 0, 4 bytes: /lib/libc.so"]);
  expect(installedPackages(contents).packages).toMatchObject([
    { purl: "pkg:apk/alpine/musl@1.2.5-r0?arch=x86_64&distro=3.20.3", declaredBytes: 600 },
  ]);
});

test("rpm", () => {
  const contents = contentsOf({
    "etc/os-release": 'ID="rhel"\nVERSION_ID="9.4"\n',
    "var/lib/rpm/rpmdb.sqlite": gunzipSync(readFileSync(join(import.meta.dirname, "recorded/rpm/rpmdb.sqlite.gz"))),
    "usr/share/plain/hello": "hello\n",
    "usr/share/plain/link": { symlink: "hello" },
    "usr/share/with space/ümlaut": "x\n",
  });
  expect(told(contents)).toEqual([
    "rpm plimsoll-empty 0-0 layer 0, 0 bytes",
    "rpm plimsoll-many 2:10-1.el9 layer 0, 0 bytes",
    "rpm plimsoll-plain 1.2-3 layer 0, 8 bytes: /usr/share/plain/hello /usr/share/plain/link /usr/share/with space/ümlaut",
  ]);
  expect(installedPackages(contents).packages[1]?.purl).toBe(
    "pkg:rpm/redhat/plimsoll-many@10-1.el9?arch=noarch&distro=redhat-9.4&epoch=2",
  );
});

describe("Python", () => {
  const site = "usr/lib/python3/site-packages";

  test("RECORD, with scripts outside", () => {
    const contents = contentsOf({
      [`${site}/Foo_Bar-1.dist-info/METADATA`]: metadata("Foo_Bar", "1"),
      [`${site}/Foo_Bar-1.dist-info/RECORD`]:
        "foo.py,,\nFoo_Bar-1.dist-info/METADATA,,\n../../../bin/foo,,\n/opt/x,,\n",
      [`${site}/foo.py`]: "12",
      "usr/bin/foo": "123",
      "opt/x": "1234",
    });
    const path = `/${site}/Foo_Bar-1.dist-info/METADATA`;
    const size = metadata("Foo_Bar", "1").length + 9;
    expect(told(contents)).toEqual([
      `python Foo_Bar 1 layer 0, ${size} bytes: /opt/x /usr/bin/foo ${path} /${site}/foo.py`,
    ]);
    expect(installedPackages(contents).packages).toMatchObject([{ purl: "pkg:pypi/foo-bar@1", path: path.slice(1) }]);
  });

  test("an egg's list, and one without any list", () => {
    const contents = contentsOf({
      [`${site}/a.egg-info/PKG-INFO`]: metadata("a", "1"),
      [`${site}/a.egg-info/installed-files.txt`]: "../a.py\n",
      [`${site}/a.py`]: "12",
      [`${site}/b.egg-info`]: metadata("b", "2"),
    });
    expect(told(contents)).toEqual([`python a 1 layer 0, 2 bytes: /${site}/a.py`, "python b 2 layer 0, null bytes"]);
  });

  test("a package that carries another inside owns its files", () => {
    const contents = contentsOf({
      [`${site}/big/_vendor/small-1.dist-info/METADATA`]: metadata("small", "1"),
      [`${site}/big/_vendor/small-1.dist-info/RECORD`]: "small.py,,\n",
      [`${site}/big/_vendor/small.py`]: "small",
      [`${site}/big-2.dist-info/METADATA`]: metadata("big", "2"),
      [`${site}/big-2.dist-info/RECORD`]: "big/_vendor/small.py,,\n",
    });
    expect(told(contents)).toEqual([
      `python big 2 layer 0, 5 bytes: /${site}/big/_vendor/small.py`,
      "python small 1 layer 0, 0 bytes",
    ]);
  });

  test("the distribution's own are its packages' parts", () => {
    const name = `${site}/six-1.dist-info/METADATA`;
    const contents = contentsOf({
      "var/lib/dpkg/status": status(["python3-six", "1"]),
      "var/lib/dpkg/info/python3-six.list": `/${name}\n`,
      [name]: metadata("six", "1"),
    });
    expect(installedPackages(contents).packages.map(({ name }) => name)).toEqual(["python3-six"]);
  });

  test("an upgrade in a later layer, over a deleted description", () => {
    const contents = contentsOf(
      { [`${site}/x-1.dist-info/METADATA`]: metadata("x", "1") },
      { [`${site}/.wh.x-1.dist-info`]: "", [`${site}/x-2.dist-info/METADATA`]: metadata("x", "2") },
      { [`${site}/x-2.dist-info/METADATA`]: metadata("x", "2") },
    );
    expect(told(contents)).toEqual(["python x 2 layer 1, null bytes"]);
  });
});

describe("Node", () => {
  test("a package owns its directory without those nested in it", () => {
    const contents = contentsOf({
      "app/package.json": npm("app", "0.0.1"),
      "app/index.js": "1",
      "app/node_modules/a/package.json": npm("a", "1"),
      "app/node_modules/a/index.js": "12",
      "app/node_modules/a/esm/package.json": '{"type":"module"}',
      "app/node_modules/a/node_modules/@s/b/package.json": npm("@s/b", "2"),
      "app/node_modules/a/node_modules/@s/b/lib/index.js": "123",
    });
    const [app, a, b] = installedPackages(contents)
      .packages.map(({ purl, bytes }) => `${purl} ${bytes}`)
      .sort();
    expect([app, a, b]).toEqual([
      `pkg:npm/%40s/b@2 ${npm("@s/b", "2").length + 3}`,
      `pkg:npm/a@1 ${npm("a", "1").length + 2 + 17}`,
      "pkg:npm/app@0.0.1 null",
    ]);
    expect(ownerAt(contents, "app/node_modules/a/node_modules/@s/b/lib/index.js")).toBe("@s/b");
    expect(ownerAt(contents, "app/index.js")).toBeUndefined();
  });

  test("pnpm's store: the packages are there, links to them are not packages", () => {
    const store = "app/node_modules/.pnpm/a@1/node_modules/a";
    const contents = contentsOf({
      [`${store}/package.json`]: npm("a", "1"),
      [`${store}/i.js`]: "12345",
      "app/node_modules/a": { symlink: ".pnpm/a@1/node_modules/a" },
    });
    expect(told(contents)).toEqual([
      `node a 1 layer 0, ${npm("a", "1").length + 5} bytes: /${store}/i.js /${store}/package.json`,
    ]);
  });

  test("written again by a later layer it still came with the first", () => {
    const file = { "node_modules/a/package.json": npm("a", "1") };
    expect(told(contentsOf({}, file, file))).toMatchObject([expect.stringContaining("layer 1")]);
  });
});

test("gems own their directory, their extensions and their specification", () => {
  const home = "usr/lib/ruby/gems/3.1.0";
  const gem = 'Gem::Specification.new do |s|\n  s.name = "json".freeze\n  s.version = "2.6"\nend\n';
  const contents = contentsOf({
    [`${home}/specifications/json-2.6.gemspec`]: gem,
    [`${home}/gems/json-2.6/lib/json.rb`]: "12",
    [`${home}/extensions/x86_64-linux/3.1.0/json-2.6/json.so`]: "123",
    [`${home}/specifications/default/rake-1.gemspec`]: gem.replace("json", "rake").replace("2.6", "1"),
  });
  expect(installedPackages(contents).packages.map(({ name, bytes, purl }) => [name, bytes, purl])).toEqual([
    ["json", gem.length + 5, "pkg:gem/json@2.6"],
    ["rake", null, "pkg:gem/rake@1"],
  ]);
});

test("conda's packages come before Python's", () => {
  const info = "lib/python3.11/site-packages/numpy-1.dist-info/METADATA";
  const contents = contentsOf({
    "opt/conda/conda-meta/numpy-1-0.json": JSON.stringify({ name: "numpy", version: "1", files: ["lib/n.so", info] }),
    "opt/conda/lib/n.so": "12345",
    [`opt/conda/${info}`]: metadata("numpy", "1"),
  });
  expect(installedPackages(contents).packages.map(({ purl }) => purl)).toEqual(["pkg:conda/numpy@1"]);
  expect(ownerAt(contents, `/opt/conda/${info}`)).toBe("numpy");
});

describe("two that claim the same file", () => {
  test("the first of the distribution's has it", () => {
    const contents = contentsOf({
      "var/lib/dpkg/status": status(["a", "1"], ["b", "1"]),
      "var/lib/dpkg/info/a.list": "/etc/both\n",
      "var/lib/dpkg/info/b.list": "/etc/both\n/etc/own\n",
      "etc/both": "12345",
      "etc/own": "1",
    });
    expect(told(contents)).toEqual(["dpkg a 1 layer 0, 5 bytes: /etc/both", "dpkg b 1 layer 0, 1 bytes: /etc/own"]);
  });
});

describe("hostile images", () => {
  test.each([
    ["a directory link that leads to itself", { "usr/loop": { symlink: "loop" } }, "/usr/loop/x"],
    ["links in a circle", { a: { symlink: "b" }, b: { symlink: "a" } }, "/a/x"],
    ["a way above the root", {}, "/../../../../etc/passwd/.."],
    ["a name that ends in a slash", { "etc/x/": "" }, "/etc/x/"],
  ])("%s", (_, files, line) => {
    const contents = contentsOf({
      "var/lib/dpkg/status": status(["evil", "1"]),
      "var/lib/dpkg/info/evil.list": `${line}\n`,
      ...files,
    });
    expect(told(contents)).toEqual(["dpkg evil 1 layer 0, 0 bytes"]);
  });

  test("a package directory of a hundred thousand levels", () => {
    const deep = `node_modules/a/${"d/".repeat(100_000)}x`;
    const contents = contentsOf({ "node_modules/a/package.json": npm("a", "1"), [deep]: "123" });
    expect(installedPackages(contents).packages).toMatchObject([{ name: "a", bytes: npm("a", "1").length + 3 }]);
  });
});
