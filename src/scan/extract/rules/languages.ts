/** Packages of languages and applications: what Trivy reads by name, wherever it lies. */
import { executablesRule, filesRule, type Rule } from "./rule.ts";
import {
  containing,
  ending,
  endingInAnyCase,
  extended,
  extendedInAnyCase,
  inOrder,
  named,
  type Selector,
  type SplitPath,
} from "./selectors.ts";

/** Archives that Trivy looks up in its Java index, which it must have at hand as soon as there is one. */
const javaArchives = extendedInAnyCase(".jar", ".war", ".ear", ".par");

export const languageRules: readonly Rule[] = [
  filesRule(
    "python-pkg",
    "language/python/packaging/packaging.go",
    containing(".dist-info", isReadOfDistInfo),
    ...ending("EGG-INFO/PKG-INFO", ".egg-info", ".egg-info/PKG-INFO", ".egg-info/METADATA"),
  ),
  filesRule("python-egg", "language/python/packaging/egg.go", extended(".egg")),
  filesRule("node-pkg", "language/nodejs/pkg/pkg.go", named("package.json")),
  filesRule("gemspec", "language/ruby/gemspec/gemspec.go", gemSpecification()),
  filesRule("conda-pkg", "language/conda/meta/meta.go", condaMetadata()),
  filesRule("composer-vendor", "language/php/composer/vendor.go", named("installed.json")),
  filesRule("jar", "language/java/jar/jar.go", javaArchives),
  executablesRule("gobinary", "language/golang/binary/binary.go"),
  executablesRule("rustbinary", "language/rust/binary/binary.go"),
  filesRule("cargo", "language/rust/cargo/cargo.go", named("Cargo.lock", "Cargo.toml")),
  filesRule("nuget", "language/dotnet/nuget/nuget.go", named("packages.lock.json", "packages.config")),
  filesRule("dotnet-core", "language/dotnet/deps/deps.go", ...ending(".deps.json")),
  filesRule("packages-props", "language/dotnet/packagesprops/packagesprops.go", endingInAnyCase("packages.props")),
  filesRule("julia", "language/julia/pkg/pkg.go", named("Manifest.toml", "Project.toml")),
  filesRule(
    "sbom",
    "sbom/sbom.go",
    ...ending(".spdx", ".spdx.json", ".cdx", ".cdx.json").map((selector) => ({
      ...selector,
      matches: (split: SplitPath) => selector.matches(split) && !split.path.includes(".dist-info/sboms/"),
    })),
  ),
];

/** Whether Trivy needs its Java index when the image holds this file. */
export function isJavaArchive(split: SplitPath): boolean {
  return javaArchives.matches(split);
}

/** Written by installers for themselves; a name that no `License-File` has. */
const neverRead = new Set([
  "RECORD",
  "WHEEL",
  "INSTALLER",
  "REQUESTED",
  "direct_url.json",
  "entry_points.txt",
  "top_level.txt",
]);

/**
 * Trivy copies everything below `.dist-info` and then opens `METADATA`, and the licence that it names when that lies
 * beside it (`fillAdditionalData` in packaging.go takes the base name). So what lies deeper is never opened.
 */
function isReadOfDistInfo({ path, base }: SplitPath): boolean {
  if (base === "METADATA") return true;
  if (neverRead.has(base)) return false;
  const inside = path.slice(path.lastIndexOf(".dist-info"));
  return !inside.includes("/licenses/") && !inside.includes("/sboms/");
}

/** Go's `.*` + `/specifications/.+\.gemspec`, unanchored. */
function gemSpecification(): Selector {
  const texts = ["/specifications/", ".gemspec"];
  return containing("/specifications/", ({ path }) => inOrder(path, texts));
}

/** Go's `.*` + `/envs/.+/conda-meta/.+-.+-.+\.json`, unanchored. */
function condaMetadata(): Selector {
  const texts = ["/envs/", "/conda-meta/", "-", "-", ".json"];
  return containing("/conda-meta/", ({ path }) => inOrder(path, texts));
}
