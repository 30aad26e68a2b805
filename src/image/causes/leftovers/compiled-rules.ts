import type { PathNode } from "../../paths.ts";
import type { LeftoverRule } from "./rule.ts";

const alsoHidden = true;

const has = (directory: PathNode | undefined, name: string): boolean => directory?.children?.has(name) === true;

/** Caches of languages that are compiled. */
export const compiledRules: readonly LeftoverRule[] = [
  {
    kind: "go-build-cache",
    at: [".cache/go-build"],
    programs: ["go"],
    cleanup: "go clean -cache",
    neededBy: /\bgo (?:run|test|build|generate)\b/,
    alsoHidden,
  },
  {
    kind: "go-module-cache",
    at: ["go/pkg/mod"],
    programs: ["go"],
    cleanup: "go clean -modcache",
    neededBy: /\bgo (?:run|test|build|generate)\b/,
    alsoHidden,
  },
  {
    kind: "cargo-registry",
    at: [".cargo/registry", ".cargo/git", "/usr/local/cargo/registry", "/usr/local/cargo/git"],
    programs: ["cargo"],
    neededBy: /\bcargo\b/,
    alsoHidden,
  },
  {
    kind: "cargo-target",
    at: ["target/*/deps", "target/*/build", "target/*/incremental", "target/*/.fingerprint"].flatMap((at) => [
      at,
      at.replace("*", "*/*"),
    ]),
    when: isCargoTarget,
    programs: ["cargo"],
    neededBy: /\bcargo\b/,
    noMount: true,
    alsoHidden,
  },
  {
    kind: "maven-repository",
    at: [".m2/repository"],
    programs: ["mvn", "mvnw"],
    neededBy: /\bmvnw?\b/,
    alsoHidden,
  },
  {
    kind: "gradle-cache",
    at: [".gradle/caches", ".gradle/wrapper", ".gradle/daemon", ".gradle/native"],
    programs: ["gradle", "gradlew"],
    mountAbove: 1,
    neededBy: /\bgradlew?\b/,
    alsoHidden,
  },
  {
    kind: "sbt-cache",
    at: [".sbt/boot", ".ivy2/cache", ".cache/coursier"],
    programs: ["sbt", "cs", "mill"],
    neededBy: /\b(?:sbt|mill)\b/,
    alsoHidden,
  },
  {
    kind: "nuget-packages",
    at: [".nuget/packages", ".local/share/NuGet"],
    programs: ["dotnet", "nuget"],
    neededBy: /\bdotnet (?:run|watch|test|ef)\b/,
    alsoHidden,
  },
  {
    kind: "compiler-cache",
    at: [".ccache", ".cache/ccache", ".cache/sccache", ".cache/bazel"],
    programs: [],
    alsoHidden,
  },
];

function isCargoTarget(directory: PathNode): boolean {
  for (let at = directory.parent; at !== undefined; at = at.parent) {
    if (at.name === "target") return has(at, ".rustc_info.json");
  }
  return false;
}

/** Caches of bundlers, test runners and model hubs. */
export const toolRules: readonly LeftoverRule[] = [
  {
    kind: "tool-cache",
    at: [
      ...[".mypy_cache", ".pytest_cache", ".ruff_cache", ".tox", ".nox", ".hypothesis", ".parcel-cache"],
      ...["node_modules/.cache", ".next/cache/webpack", ".next/cache/swc", ".angular/cache", ".cache/node-gyp"],
    ],
    programs: [],
    ignorable: true,
    alsoHidden,
  },
  {
    kind: "model-cache",
    at: [".cache/huggingface", ".cache/torch"],
    programs: [],
    caution: "Where the program loads these models when it runs without network, they have to stay.",
    alsoHidden,
  },
];
