import { nothing, plain, type Reads, subCommand } from "./reads.ts";

export function npmReads(rest: readonly string[]): Reads | undefined {
  const { sub, after, flags } = subCommand(rest);
  if (sub === "cache" || sub === "config") return nothing;
  if (!["ci", "install", "i", "clean-install"].includes(sub)) return undefined;
  if (plain(after).length > 0) return flags.some((flag) => flag === "-g" || flag === "--global") ? nothing : undefined;
  return nodeReads(["package-lock.json", "npm-shrinkwrap.json"], [".npmrc"], flags);
}

export function yarnReads(rest: readonly string[]): Reads | undefined {
  const { sub, after, flags } = subCommand(rest);
  if (sub === "cache") return nothing;
  if ((sub !== "" && sub !== "install") || plain(after).length > 0) return undefined;
  return nodeReads(["yarn.lock"], [".yarnrc", ".yarnrc.yml", ".npmrc"], flags);
}

export function pnpmReads(rest: readonly string[]): Reads | undefined {
  const { sub, after, flags } = subCommand(rest);
  if (sub === "fetch") return { required: [["pnpm-lock.yaml"]], optional: [".npmrc", "pnpm-workspace.yaml"] };
  if (!["install", "i"].includes(sub) || plain(after).length > 0) return undefined;
  return nodeReads(["pnpm-lock.yaml"], [".npmrc"], flags);
}

/** Workspaces, local packages and a project's own scripts read more than the manifest. */
function nodeReads(locks: readonly string[], more: readonly string[], flags: readonly string[]): Reads {
  const scripts = flags.includes("--ignore-scripts")
    ? []
    : [{ file: "package.json", says: /"(?:preinstall|install|postinstall|prepare|prepublish)"\s*:/ }];
  const local = { file: "package.json", says: /"workspaces"\s*:|"(?:file|link|workspace):/ };
  return { required: [["package.json"]], optional: [...locks, ...more], unless: [local, ...scripts] };
}
