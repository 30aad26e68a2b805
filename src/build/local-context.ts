import { realpath } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { type IgnoreRules, ignoreRules } from "../baseline/ignore-rules.ts";
import { isRemoteContext } from "../plan/remote.ts";
import { readTextFile } from "../plan/text-file.ts";

/** A directory of this machine that a build takes files from. */
export interface LocalContext {
  /** Absolute, symbolic links resolved. */
  directory: string;
  /** Tells it from the same directory under another ignore file. */
  key: string;
  /** What its `.dockerignore` keeps out. */
  rules: IgnoreRules;
  /** That file, where there is one: its path, symbolic links resolved, and its text. */
  ignoreFile?: { path: string; text: string };
}

/** Whether a context of a bake target is a directory: it has no scheme (`target:`, `docker-image://`) and is no address. */
export function isLocalContext(context: string): boolean {
  return !/^[a-z][a-z0-9+.-]*:/i.test(context) && !isRemoteContext(context);
}

/**
 * Opens a context with the ignore file in force; undefined where there is no such directory.
 *
 * @param dockerfile absolute path of the one that is built from, for a target's main context: its own ignore file wins over
 *   the context's (moby/buildkit frontend/dockerui/config.go)
 * @param texts stand in place of ignore files, by path, symbolic links resolved
 */
export async function openLocalContext(
  path: string,
  dockerfile: string | undefined,
  texts: ReadonlyMap<string, string> = new Map(),
): Promise<LocalContext | undefined> {
  const directory = await real(path);
  if (directory === undefined) return undefined;
  const key = `${directory}\n${dockerfile ?? ""}`;
  for (const candidate of [...(await ownIgnoreFile(dockerfile)), join(directory, ".dockerignore")]) {
    const place = (await real(candidate)) ?? candidate;
    const text = texts.get(place) ?? (await readTextFile(place));
    if (text !== undefined) return { directory, key, rules: ignoreRules(text), ignoreFile: { path: place, text } };
  }
  return { directory, key, rules: ignoreRules(undefined) };
}

async function ownIgnoreFile(dockerfile: string | undefined): Promise<string[]> {
  if (dockerfile === undefined) return [];
  const directory = dirname(dockerfile);
  return [join((await real(directory)) ?? directory, `${basename(dockerfile)}.dockerignore`)];
}

async function real(path: string): Promise<string | undefined> {
  return realpath(path).catch(() => undefined);
}
