/** Commands that fetch what an application depends on: which files they read, and so what has to be copied before them. */

import { gradleReads, mavenReads, withFiles } from "./java.ts";
import { npmReads, pnpmReads, yarnReads } from "./node.ts";
import { pipReads, poetryReads, uvReads } from "./python.ts";
import { nothing, plain, type Reads, subCommand, valueAfter } from "./reads.ts";

/** Undefined: it is not known what it reads. */
export function readsOf(words: readonly string[]): Reads | undefined {
  const [command = "", ...rest] = words;
  const name = command.split("/").at(-1) ?? "";
  if (/^python\d*(?:\.\d+)?$/.test(name) && rest[0] === "-m") return readsOf(rest.slice(1));
  if (harmless.has(name)) return nothing;
  const key = name.replace(/^pip\d+(?:\.\d+)?$/, "pip");
  return Object.hasOwn(known, key) ? known[key]?.(rest) : undefined;
}

const harmless = new Set([
  "set",
  "echo",
  "true",
  ":",
  "sleep",
  "export",
  "corepack",
  "ldconfig",
  "update-ca-certificates",
]);

const known: Readonly<Record<string, (rest: readonly string[]) => Reads | undefined>> = {
  apt: systemPackages,
  "apt-get": systemPackages,
  apk: systemPackages,
  dnf: systemPackages,
  microdnf: systemPackages,
  yum: systemPackages,
  rm: absolutePaths,
  mkdir: absolutePaths,
  pip: pipReads,
  uv: uvReads,
  poetry: poetryReads,
  npm: npmReads,
  yarn: yarnReads,
  pnpm: pnpmReads,
  go: (rest) => {
    if (rest[0] !== "mod" || rest[1] !== "download") return undefined;
    return {
      required: [["go.mod"]],
      optional: ["go.sum"],
      unless: [{ file: "go.mod", says: /=>\s*\.{1,2}\// }],
    };
  },
  // `cargo fetch` and `cargo build` need the sources of the package; only a recipe does without them.
  cargo: (rest) => {
    if (rest[0] !== "chef" || rest[1] !== "cook") return undefined;
    return { required: [[valueAfter(rest, "--recipe-path") ?? "recipe.json"]], optional: [] };
  },
  mvn: mavenReads,
  mvnw: (rest) => withFiles(mavenReads(rest), ["mvnw", ".mvn/wrapper/maven-wrapper.properties"]),
  gradle: gradleReads,
  gradlew: (rest) =>
    withFiles(gradleReads(rest), [
      "gradlew",
      "gradle/wrapper/gradle-wrapper.properties",
      "gradle/wrapper/gradle-wrapper.jar",
    ]),
  bundle: (rest) => {
    const { sub } = subCommand(rest);
    if (sub === "config") return nothing;
    if (sub !== "install") return undefined;
    return {
      required: [["Gemfile"]],
      optional: ["Gemfile.lock", ".ruby-version"],
      unless: [{ file: "Gemfile", says: /\bpath:|:path\s*=>|^\s*gemspec|eval_gemfile/m }],
    };
  },
  composer: (rest) => {
    const { sub, flags } = subCommand(rest);
    if (sub !== "install" || !flags.includes("--no-scripts") || !flags.includes("--no-autoloader")) return undefined;
    return {
      required: [["composer.json"]],
      optional: ["composer.lock"],
      unless: [{ file: "composer.json", says: /"type"\s*:\s*"path"/ }],
    };
  },
  dotnet: (rest) => {
    const project = plain(rest.slice(1))[0];
    if (rest[0] !== "restore" || project === undefined || !/\.\w+proj$/.test(project)) return undefined;
    const optional = [
      "NuGet.config",
      "nuget.config",
      "Directory.Build.props",
      "Directory.Packages.props",
      "global.json",
    ];
    return { required: [[project]], optional, unless: [{ file: project, says: /<ProjectReference/ }] };
  },
};

function systemPackages(rest: readonly string[]): Reads | undefined {
  return plain(rest).some((word) => word.includes("/") && !word.startsWith("/var/") && !/^https?:/.test(word))
    ? undefined
    : nothing;
}

/** `rm -rf /var/lib/apt/lists/*`: what is not below where the application lies. */
function absolutePaths(rest: readonly string[]): Reads | undefined {
  return plain(rest).every((path) => /^\/(?:var|tmp|root|etc|opt|usr)\//.test(path)) ? nothing : undefined;
}
