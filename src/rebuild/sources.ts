import { realpath } from "node:fs/promises";
import { join, resolve } from "node:path";
import { isLocalContext, type LocalContext, openLocalContext } from "../build/local-context.ts";
import { dockerfileSources } from "../dockerfile/sources.ts";
import type { BakeTarget, Plan } from "../model/plan.ts";
import type { Settings } from "../model/settings.ts";
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
  const dockerfile = written.file === undefined ? undefined : join(reading.root, written.file);
  const path = dockerfile === undefined ? undefined : await real(dockerfile);
  const text = (path === undefined ? undefined : reading.texts.get(path)) ?? written.text;
  if (path !== undefined) reading.dockerfiles.set(path, text);
  const own = isLocalContext(context) ? await localContext(context, dockerfile, reading) : undefined;
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
  if (!isLocalContext(value)) return given;
  const local = await localContext(value, undefined, reading);
  return local === undefined ? given : { local };
}

async function localContext(
  path: string,
  dockerfile: string | undefined,
  { root, texts, ignoreFiles }: Reading,
): Promise<LocalContext | undefined> {
  const context = await openLocalContext(resolve(root, path), dockerfile, texts);
  if (context?.ignoreFile !== undefined) ignoreFiles.set(context.ignoreFile.path, context.ignoreFile.text);
  return context;
}

async function real(path: string): Promise<string | undefined> {
  return realpath(path).catch(() => undefined);
}
