import { readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { baseOf, cleanPath, extensionOf } from "../../../src/scan/extract/go-path.ts";
import { inOrder } from "../../../src/scan/extract/rules/selectors.ts";
import { extractRules, extractSupports } from "../../../src/scan/extract/rules.ts";
import { splitPath, wanted } from "../../../src/scan/extract/wanted.ts";
import { processorClock } from "../../processor-clock.ts";

const site = "usr/lib/python3/site-packages";

/** Path, and the analysers that open it. */
const table: [string, string[]][] = [
  ["etc/os-release", ["os-release"]],
  ["usr/lib/os-release", ["os-release"]],
  ["x/etc/os-release", []],
  ["aarch64-bottlerocket-linux-gnu/sys-root/usr/lib/os-release", ["os-release"]],
  [
    "x86_64-bottlerocket-linux-gnu/sys-root/usr/share/bottlerocket/application-inventory.json",
    ["bottlerocket-inventory"],
  ],
  ["etc/alpine-release", ["alpine"]],
  ["etc/system-release", ["amazon"]],
  ["usr/lib/system-release", ["amazon"]],
  ["etc/debian_version", ["debian"]],
  ["etc/lsb-release", ["ubuntu"]],
  ["var/lib/ubuntu-advantage/status.json", ["ubuntu-esm"]],
  ["etc/redhat-release", ["redhat"]],
  ["etc/centos-release", ["centos"]],
  ["etc/rocky-release", ["rocky"]],
  ["etc/almalinux-release", ["alma"]],
  ["etc/fedora-release", ["fedora"]],
  ["usr/lib/fedora-release", ["fedora"]],
  ["etc/oracle-release", ["oracle"]],
  ["usr/share/rapidfort/curated.json", ["rapidfort-curated"]],
  ["etc/apk/repositories", ["apk-repo"]],
  ["lib/apk/db/installed", ["apk"]],
  ["usr/lib/apk/db/installed", ["apk"]],
  ["var/lib/dpkg/status", ["dpkg"]],
  ["var/lib/dpkg/status-old", []],
  ["var/lib/dpkg/available", ["dpkg"]],
  ["var/lib/dpkg/status.d/base", ["dpkg"]],
  ["var/lib/dpkg/status.d/base.md5sums", ["dpkg"]],
  ["var/lib/dpkg/status.d/sub/x", []],
  ["var/lib/dpkg/info/x.md5sums", ["dpkg"]],
  ["var/lib/dpkg/info/x:amd64.md5sums", ["dpkg"]],
  ["var/lib/dpkg/info/x.list", []],
  ["var/lib/dpkg/info/sub/x.md5sums", []],
  ["usr/share/doc/a/copyright", ["dpkg-license"]],
  ["usr/share/doc/a/b/copyright", []],
  ["usr/share/doc/copyright", []],
  ["usr/share/doc/line\nbreak/copyright", ["dpkg-license"]],
  ["var/lib/rpm/Packages", ["rpm"]],
  ["var/lib/rpm/Packages.db", ["rpm"]],
  ["usr/lib/sysimage/rpm/rpmdb.sqlite", ["rpm"]],
  ["usr/share/rpm/rpmdb.sqlite", ["rpm"]],
  ["usr/share/rpm/Packages", []],
  ["var/lib/rpm/rpmdb.sqlite-wal", []],
  ["var/lib/rpmmanifest/container-manifest-2", ["rpmqa"]],
  ["root/buildinfo/content_manifests/a.json", ["redhat-content-manifest"]],
  ["root/buildinfo/content_manifests/a.JSON", []],
  ["usr/share/buildinfo/.json", ["redhat-content-manifest"]],
  ["usr/share/buildinfo/sub/a.json", []],
  ["root/buildinfo/Dockerfile-ubi8-8.3", ["redhat-dockerfile"]],
  ["root/buildinfo/dockerfile", []],
  [`${site}/a.dist-info/METADATA`, ["python-pkg"]],
  [`${site}/a.dist-info/LICENSE`, ["python-pkg"]],
  [`${site}/a.dist-info/RECORD`, []],
  [`${site}/a.dist-info/WHEEL`, []],
  [`${site}/a.dist-info/direct_url.json`, []],
  [`${site}/a.dist-info/licenses/LICENSE`, []],
  [`${site}/a.dist-info/licenses/sub/METADATA`, ["python-pkg"]],
  [`${site}/a.dist-info/licenses/b.dist-info/LICENSE`, ["python-pkg"]],
  [`opt/licenses/a.dist-info/LICENSE`, ["python-pkg"]],
  [`${site}/a.dist-info/sboms/a.cdx.json`, []],
  [`${site}/a.dist-info/sboms/package.json`, ["node-pkg"]],
  [`${site}/a.dist-info`, ["python-pkg"]],
  [`${site}/a.dist-info.bak/x`, ["python-pkg"]],
  [`${site}/a.egg-info`, ["python-pkg"]],
  [`${site}/a.egg-info/PKG-INFO`, ["python-pkg"]],
  [`${site}/a.egg-info/METADATA`, ["python-pkg"]],
  [`${site}/a.egg-info/requires.txt`, []],
  [`${site}/a.egg/EGG-INFO/PKG-INFO`, ["python-pkg"]],
  [`${site}/a/PKG-INFO`, []],
  [`${site}/a.egg`, ["python-egg"]],
  [`${site}/a.EGG`, []],
  ["package.json", ["node-pkg"]],
  ["proc/package.json", ["node-pkg"]],
  ["PACKAGE.json", []],
  ["a/package.json.bak", []],
  ["a/specifications/b.gemspec", ["gemspec"]],
  ["a/specifications/b.gemspec.bak", ["gemspec"]],
  ["a/specifications/b.gemspec/c", ["gemspec"]],
  ["a/specifications/.gemspec", []],
  ["specifications/b.gemspec", []],
  ["a/specifications/b\n.gemspec", []],
  ["a/specifications/b\r.gemspec", ["gemspec"]],
  ["opt/conda/conda-meta/a-1-0.json", []],
  ["opt/conda/envs/e/conda-meta/a-1-0.json", ["conda-pkg"]],
  ["opt/conda/envs/e/conda-meta/a-1-0.json.bak", ["conda-pkg"]],
  ["opt/conda/envs/e/conda-meta/a-1.json", []],
  ["opt/conda/envs/conda-meta/a-1-0.json", []],
  ["envs/e/conda-meta/a-1-0.json", []],
  ["vendor/composer/installed.json", ["composer-vendor"]],
  ["a.jar", ["jar"]],
  [".jar", ["jar"]],
  ["X.JAR", ["jar"]],
  ["a.War", ["jar"]],
  ["a.ear", ["jar"]],
  ["a.par", ["jar"]],
  ["a.jar.gz", []],
  ["jar", []],
  ["a/Cargo.lock", ["cargo"]],
  ["a/Cargo.toml", ["cargo"]],
  ["a/packages.lock.json", ["nuget"]],
  ["a/packages.config", ["nuget"]],
  ["a/app.deps.json", ["dotnet-core"]],
  ["a/deps.json", []],
  ["Foo.PACKAGES.PROPS", ["packages-props"]],
  ["Directory.Packages.props", ["packages-props"]],
  ["Pac\u212aages.props", ["packages-props"]],
  ["a/Manifest.toml", ["julia"]],
  ["a/Project.toml", ["julia"]],
  ["a.spdx", ["sbom"]],
  ["opt/bitnami/redis/.spdx-redis.spdx", ["sbom"]],
  ["a.spdx.json", ["sbom"]],
  ["a.cdx", ["sbom"]],
  ["a.cdx.json", ["sbom"]],
  ["a.cdx.JSON", []],
  ["app/package-lock.json", []],
  ["app/yarn.lock", []],
  ["app/poetry.lock", []],
  ["app/requirements.txt", []],
  ["app/go.mod", []],
  ["app/pom.xml", []],
  ["app/Dockerfile", []],
  ["usr/bin/app.exe", []],
];

function openedBy(path: string): string[] {
  const split = splitPath(path);
  return extractRules.flatMap(({ analyzer, reads }) =>
    reads.kind === "files" && reads.select.some((selector) => selector.matches(split)) ? [analyzer] : [],
  );
}

describe("the rules", () => {
  it.each(table)("for %j", (path, analyzers) => {
    expect(openedBy(path)).toEqual(analyzers);
    expect(wanted(splitPath(path))).toBe(analyzers.length > 0);
  });

  it("are all in the table", () => {
    const named = new Set(table.flatMap(([, analyzers]) => analyzers));
    const withFiles = extractRules.filter(({ reads }) => reads.kind === "files").map(({ analyzer }) => analyzer);
    expect(withFiles.filter((analyzer) => !named.has(analyzer))).toEqual([]);
  });

  it("are one for each analyser that Trivy registers, and name the file of its source", async () => {
    const recorded = join(import.meta.dirname, "../../fixtures/scan/extract/analyzers-0.74.0.json");
    const registered: { type: string; source: string }[] = JSON.parse(await readFile(recorded, "utf8")).analyzers;
    expect(extractRules.map(({ analyzer }) => analyzer).sort()).toEqual(registered.map(({ type }) => type));
    const sources = new Map(registered.map(({ type, source }) => [type, source]));
    for (const { analyzer, reads, source } of extractRules) {
      if (reads.kind !== "nothing") expect(source).toBe(sources.get(analyzer));
    }
  });

  it("answer as fast as they do by asking few of them: the same for any path", () => {
    const pieces = table.flatMap(([path]) => path.split("/")).concat("A", "b-1-0.json", ".wh.x", "", "\n", "é");
    const path = fc.oneof(
      fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 }).map((names) => names.join("/")),
      fc
        .tuple(
          fc.constantFrom(...table.map(([each]) => each)),
          fc.constantFrom("x/", "", "/"),
          fc.constantFrom("", ".bak", "/x"),
        )
        .map(([each, before, after]) => before + each + after),
    );
    fc.assert(
      fc.property(path, (each) => {
        expect(wanted(splitPath(cleanPath(each)))).toBe(openedBy(cleanPath(each)).length > 0);
      }),
      { numRuns: 3000 },
    );
  });
});

it.each([
  ["0.74.0", true],
  ["v0.74.3", true],
  ["0.70.0", true],
  ["0.69.3", false],
  ["0.75.0", false],
  ["1.74.0", false],
  ["0.74", false],
  ["0.74.0-rc1", false],
  ["dev", false],
])("an extract serves Trivy %s: %s", (version, expected) => {
  expect(extractSupports(version)).toBe(expected);
});

describe("paths are Go's", () => {
  it("cleaned as Node's posix.normalize does it, without slashes at either end", () => {
    const name = fc.array(fc.constantFrom("/", "//", ".", "..", "a", "b.c", ".d", "é"), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(name, (parts) => {
        const path = parts.join("");
        const normal = posix.normalize(path);
        expect(cleanPath(path)).toBe(normal === "/" ? "" : normal.replace(/^\/+/, "").replace(/\/+$/, ""));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ["a.jar", ".jar"],
    [".jar", ".jar"],
    ["a.tar.gz", ".gz"],
    ["a.", "."],
    ["a", ""],
  ])("the extension of %s is %s", (path, expected) => {
    expect(extensionOf(baseOf(`d.x/${path}`))).toBe(expected);
  });
});

it("texts in order are found where the regular expression finds them", () => {
  const expression = /.*\/envs\/[^\n]+\/conda-meta\/[^\n]+-[^\n]+-[^\n]+\.json/;
  const piece = fc.constantFrom("/envs/", "/conda-meta/", "-", ".json", "a", "/", "\n", "\r", "\u2028", "envs", "b-c");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const path = pieces.join("");
      expect(inOrder(path, ["/envs/", "/conda-meta/", "-", "-", ".json"])).toBe(expression.test(path));
    }),
    { numRuns: 3000 },
  );
});

it("a hostile path takes no time", () => {
  const path = `a/envs/${"/conda-meta/a-".repeat(290)}x`;
  const spent = processorClock();
  expect(wanted(splitPath(path))).toBe(false);
  expect(spent()).toBeLessThan(50);
});
