import { describe, expect, test } from "vitest";
import { isBinaryByte } from "../../../src/scan/own-files/binary.ts";
import { isOfPackageManager } from "../../../src/scan/own-files/package-managers.ts";
import { isSearched } from "../../../src/scan/own-files/trivy-paths.ts";

describe("isSearched", () => {
  test.each([
    ".env",
    "root/.npmrc",
    "app/.gitignore",
    "app/.gitlab-ci.yml",
    "app/node_modules.txt",
    "app/contest.py",
    "app/GO.MOD",
    "app/photo.JPG",
    "app/readme.mdx",
    "usr/local/share/key.txt",
    "usr/libexec/x",
    "opt/usr/lib/x",
    "usr/local/lib/node/x.js",
    "opt/yarn/x.js",
    "app/localesque/x",
    "srv/golang/usr/local/go/x",
  ])("%s is", (path) => expect(isSearched(path, 10)).toBe(true));

  test.each([
    ".git/config",
    "app/.git/config",
    "app/.git",
    "app/node_modules/x/index.js",
    "go.mod",
    "app/go.sum",
    "app/package-lock.json",
    "app/photo.jpg",
    "app/.png",
    "app/data.tar",
    "app/data.tar.gz",
    "x/foo-1.0.dist-info/METADATA",
    "tests/x",
    "TESTS/x",
    "app/Testing.py",
    "app/a-test",
    "app/a_TEST.py",
    "app/a.test.ts",
    "app/te\u017ft",
    "app/examples/x",
    "vendor/x",
    "app/vendor/x",
    "usr/share/x",
    "usr/include/x.h",
    "usr/lib/x",
    "locale/de.po",
    "app/locales/de.json",
    "README.md",
    "opt/yarn-v1.22.19/bin/yarn",
    "usr/local/go/VERSION",
    "usr/local/lib/python3.12/os.py",
    "usr/lib/gems/x",
    "usr/src/wordpress/wp-config.php",
    "var/log/anaconda/x.log",
  ])("%s is not", (path) => expect(isSearched(path, 10)).toBe(false));

  test("a file of nine bytes is not", () => {
    expect([isSearched("a", 9), isSearched("a", 10)]).toEqual([false, true]);
  });
});

describe("isOfPackageManager", () => {
  test.each([
    "var/lib/dpkg/status",
    "var/lib/apt/lists/x_Packages",
    "var/cache/debconf/templates.dat-old",
    "lib/apk/db/installed",
    "root/.cache/pip/http/x",
    "go/pkg/mod/example.com/x/x.go",
    "root/go/pkg/mod/x",
    "home/app/.npm/_cacache/index-v5/x",
  ])("%s is", (path) => expect(isOfPackageManager(path)).toBe(true));

  test.each([
    "var/cache/debconf/passwords.dat",
    "var/lib/dpkg.txt",
    "etc/apt/auth.conf",
    "app/var/lib/dpkg/status",
    "root/.npm/_logs/x.log",
    "root/.npmrc",
    "root/.cargo/credentials.toml",
    "root/.m2/settings.xml",
    "root/.gradle/gradle.properties",
    "src/cargo/pkg/mod/x",
  ])("%s is not", (path) => expect(isOfPackageManager(path)).toBe(false));
});

test("bytes that make a file binary are those of Trivy's table", () => {
  const binary = Array.from({ length: 256 }, (_, byte) => byte).filter(isBinaryByte);
  const table = [0, 1, 2, 3, 4, 5, 6, 11, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 28, 29, 30, 31, 127];
  expect(binary).toEqual(table);
});
