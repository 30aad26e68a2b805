import { realpath } from "node:fs/promises";
import { join, resolve } from "node:path";
import { ignoreRules } from "../baseline/ignore-rules.ts";
import { dockerfileSources } from "../dockerfile/sources.ts";
import type { BakeTarget, Plan } from "../model/plan.ts";
import type { Settings } from "../model/settings.ts";
import { isRemoteContext } from "../plan/remote.ts";
import { readTextFile } from "../plan/text-file.ts";
import type { LocalContext } from "./model.ts";
import type { NamedContext, TargetSource } from "./step-graph.ts";

/** What predictions are made from, as it lies on this machine. Paths are absolute, symbolic links resolved. */
export interface RebuildSources {
  targets: ReadonlyMap<string, TargetSource>;
  /** The Dockerfiles' texts, by path. */
  dockerfiles: ReadonlyMap<string, string>;
  /** The texts of the ignore files in force, by path. */
  ignoreFiles: ReadonlyMap<string, string>;
}

interface Reading {
  root: string;
  /** What stands for what is in the file. */
  texts: ReadonlyMap<string, string>;
  dockerfiles: Map<string, string>;
  ignoreFiles: Map<string, string>;
}

/**
 * Reads the targets of a plan. `texts` stand in place of Dockerfiles and ignore files, by path. Targets without a Dockerfile
 * that can be read are left out.
 */
export async function readSources(
  plan: Plan,
  settings: Settings,
  texts: ReadonlyMap<string, string> = new Map(),
): Promise<RebuildSources> {
  const { byTarget } = await dockerfileSources(plan, settings);
  const reading: Reading = { root: settings.root, texts, dockerfiles: new Map(), ignoreFiles: new Map() };
  const targets = new Map<string, TargetSource>();
  for (const [name, { file, text }] of byTarget) {
    const definition = plan.definition.target[name];
    if (definition === undefined) continue;
    targets.set(name, await targetSource(name, definition, { file, text }, reading));
  }
  return { targets, dockerfiles: reading.dockerfiles, ignoreFiles: reading.ignoreFiles };
}

async function targetSource(
  name: string,
  { context = ".", contexts = {}, args = {}, target }: BakeTarget,
  written: { file: string | undefined; text: string },
  reading: Reading,
): Promise<TargetSource> {
  const path = written.file === undefined ? undefined : await real(join(reading.root, written.file));
  const text = (path === undefined ? undefined : reading.texts.get(path)) ?? written.text;
  if (path !== undefined) reading.dockerfiles.set(path, text);
  const own = isRemoteContext(context) ? undefined : await localContext(resolve(reading.root, context), path, reading);
  const named = Object.entries(contexts).map(async ([key, value]) => [key, await namedContext(key, value, reading)]);
  return {
    name,
    ...(written.file === undefined ? {} : { file: written.file }),
    text,
    buildArgs: Object.fromEntries(
      Object.entries(args).flatMap(([key, value]) => (value === null ? [] : [[key, value]])),
    ),
    ...(target === undefined ? {} : { stage: target }),
    ...(own === undefined ? {} : { context: own }),
    contexts: Object.fromEntries(await Promise.all(named)),
  };
}

async function namedContext(name: string, value: string, reading: Reading): Promise<NamedContext> {
  const target = /^target:(.+)$/s.exec(value)?.[1];
  if (target !== undefined) return { target };
  const given = { given: `context ${name} ${value}` };
  if (/^[a-z-]+:\/\//.test(value) || isRemoteContext(value)) return given;
  const local = await localContext(resolve(reading.root, value), undefined, reading);
  return local === undefined ? given : { local };
}

/** A Dockerfile's own ignore file wins over the context's (moby/buildkit frontend/dockerui/config.go). */
async function localContext(
  directory: string,
  dockerfile: string | undefined,
  reading: Reading,
): Promise<LocalContext | undefined> {
  const place = await real(directory);
  if (place === undefined) return undefined;
  const key = `${place}\n${dockerfile ?? ""}`;
  const candidates = [
    ...(dockerfile === undefined ? [] : [`${dockerfile}.dockerignore`]),
    join(place, ".dockerignore"),
  ];
  for (const candidate of candidates) {
    const path = (await real(candidate)) ?? candidate;
    const text = reading.texts.get(path) ?? (await readTextFile(path));
    if (text === undefined) continue;
    reading.ignoreFiles.set(path, text);
    return { directory: place, key, rules: ignoreRules(text) };
  }
  return { directory: place, key, rules: ignoreRules(undefined) };
}

async function real(path: string): Promise<string | undefined> {
  return realpath(path).catch(() => undefined);
}
