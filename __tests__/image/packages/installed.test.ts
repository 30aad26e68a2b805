import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { installedPackages } from "../../../src/image/packages/installed.ts";
import { contentsOf } from "./made-image.ts";
import { npm, ownerAt, status, told } from "./told.ts";

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
