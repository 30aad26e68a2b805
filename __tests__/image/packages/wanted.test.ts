import { describe, expect, test } from "vitest";
import { documentKind, isPackageDocument } from "../../../src/image/packages/wanted.ts";

const mebi = 1024 ** 2;

describe("which files are kept", () => {
  test.each([
    ["var/lib/dpkg/status", "dpkg-status"],
    ["var/lib/dpkg/status.d/libc6", "dpkg-part"],
    ["var/lib/dpkg/status.d/libc6.md5sums", "dpkg-md5sums"],
    ["var/lib/dpkg/info/bash.list", "dpkg-list"],
    ["var/lib/dpkg/info/libc6:amd64.md5sums", "dpkg-md5sums"],
    ["var/lib/apt/extended_states", "apt-states"],
    ["lib/apk/db/installed", "apk-installed"],
    ["usr/lib/apk/db/installed", "apk-installed"],
    ["var/lib/rpm/rpmdb.sqlite", "rpm-database"],
    ["usr/lib/sysimage/rpm/Packages.db", "rpm-database"],
    ["etc/debian_version", "system-release"],
    ["usr/lib/python3/dist-packages/pip-23.dist-info/METADATA", "python-metadata"],
    ["opt/x-1.0.dist-info/deeper/METADATA", "python-metadata"],
    ["usr/lib/python3.11/lib2to3.egg-info", "python-metadata"],
    ["a/b.egg-info/PKG-INFO", "python-metadata"],
    ["a/b.egg-info/METADATA", "python-metadata"],
    ["a/b.egg/EGG-INFO/PKG-INFO", "python-metadata"],
    ["a/b-1.dist-info/RECORD", "python-record"],
    ["a/b.egg-info/installed-files.txt", "python-installed-files"],
    ["package.json", "node-package"],
    ["app/node_modules/@scope/x/package.json", "node-package"],
    ["usr/lib/ruby/gems/3.1.0/specifications/rake-13.0.6.gemspec", "gem-specification"],
    ["usr/lib/ruby/gems/3.1.0/specifications/default/json-2.6.1.gemspec", "gem-specification"],
    ["opt/conda/conda-meta/numpy-1.26.4-py311h64a7726_0.json", "conda-package"],
  ])("%s: %s", (path, kind) => {
    expect(documentKind(path)).toBe(kind);
    expect(isPackageDocument(path, 1000)).toBe(true);
  });

  test.each([
    "usr/bin/ls",
    "var/lib/dpkg/status-old",
    "var/lib/dpkg/info/bash.postinst",
    "var/lib/dpkg/info/deeper/bash.list",
    "var/lib/dpkg/status.d/deeper/x",
    "backup/var/lib/dpkg/status",
    "app/METADATA",
    "app/RECORD",
    "app/PKG-INFO",
    "app/PACKAGE.json",
    "app/package.json/index.js",
    "src/x.gemspec",
    "opt/conda/conda-meta/history",
    "var/lib/rpm/Name",
    "",
  ])("not %s", (path) => {
    expect(isPackageDocument(path, 10)).toBe(false);
  });

  test("nothing larger than any real one", () => {
    expect(isPackageDocument("var/lib/rpm/Packages", 256 * mebi)).toBe(true);
    expect(isPackageDocument("var/lib/rpm/Packages", 256 * mebi + 1)).toBe(false);
    expect(isPackageDocument("app/package.json", mebi + 1)).toBe(false);
    expect(isPackageDocument("var/lib/dpkg/status", 0)).toBe(true);
  });
});
