import { lstat, realpath } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { hasErrno, PlimsollError } from "../errors.ts";

/** Where a configuration is looked for, in this order. */
export const configNames = ["plimsoll.yml", ".plimsoll.yml", ".github/plimsoll.yml"] as const;

export interface FoundConfig {
  /** Absolute. */
  path: string;
  /** Relative to the root, for messages. */
  name: string;
}

export interface ConfigSearch {
  found?: FoundConfig;
  /** Files that look like a configuration and are not read, one sentence each. */
  warnings: string[];
}

/**
 * The configuration file: `explicit` (relative to `root`, or absolute: anywhere), else the first of
 * {@link configNames} in `root`.
 * @throws PlimsollError config.missing when a found one is a link that leads out of `root`.
 */
export async function findConfig(root: string, explicit?: string): Promise<ConfigSearch> {
  if (explicit !== undefined) {
    const path = resolve(root, explicit);
    return { found: { path, name: relative(root, path) }, warnings: [] };
  }
  const [name, ...others] = await present(root, configNames);
  const misnamed = await present(
    root,
    configNames.map((candidate) => candidate.replace(/yml$/, "yaml")),
  );
  const warnings = [
    ...others.map((other) => `${other} is not read, because ${name} is there.`),
    ...misnamed.map((other) => `${other} is not read. The name is plimsoll.yml.`),
  ];
  if (name === undefined) return { warnings };
  const path = join(root, name);
  if (!(await staysInside(root, path))) {
    throw new PlimsollError(
      "config.missing",
      `${name} is a link that leads out of the repository, or nowhere. Put the file itself there, or use --config.`,
    );
  }
  return { found: { path, name }, warnings };
}

async function present(root: string, names: readonly string[]): Promise<string[]> {
  const found = await Promise.all(names.map((name) => isThere(join(root, name))));
  return names.filter((_, index) => found[index]);
}

async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    // Anything else (no permission, a loop of links) is told when the file is read.
    return !(hasErrno(error, "ENOENT") || hasErrno(error, "ENOTDIR"));
  }
}

/** Whether `path`, all links followed, is below `root`. */
export async function staysInside(root: string, path: string): Promise<boolean> {
  try {
    const inside = relative(await realpath(root), await realpath(path));
    return inside !== "" && !inside.startsWith("..") && resolve(inside) !== inside;
  } catch (error) {
    if (hasErrno(error, "ENOENT") || hasErrno(error, "ELOOP")) return false;
    throw new PlimsollError("config.missing", `${path} can't be read.`, { cause: error });
  }
}
