import { plain, type Reads } from "./reads.ts";

export function mavenReads(rest: readonly string[]): Reads | undefined {
  const goals = plain(rest);
  if (goals.length === 0 || !goals.every((goal) => /^dependency:(?:go-offline|resolve|resolve-plugins)$/.test(goal)))
    return undefined;
  return { required: [["pom.xml"]], optional: [], unless: [{ file: "pom.xml", says: /<modules>|<systemPath>/ }] };
}

export function gradleReads(rest: readonly string[]): Reads | undefined {
  const tasks = plain(rest);
  if (tasks.length !== 1 || tasks[0] !== "dependencies") return undefined;
  const optional = [
    "settings.gradle",
    "settings.gradle.kts",
    "gradle.properties",
    "gradle.lockfile",
    "gradle/libs.versions.toml",
  ];
  const unless = ["settings.gradle", "settings.gradle.kts"].map((file) => ({ file, says: /^\s*include(?:Build)?\b/m }));
  return { required: [["build.gradle", "build.gradle.kts"]], optional, unless };
}

/** The same with a wrapper that lies beside the application. */
export function withFiles(reads: Reads | undefined, files: readonly string[]): Reads | undefined {
  return reads === undefined ? undefined : { ...reads, required: [...reads.required, ...files.map((file) => [file])] };
}
