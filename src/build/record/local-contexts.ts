import { realpath } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type IgnoreRules, ignoreRules } from "../../baseline/ignore-rules.ts";
import { dockerfileSources } from "../../dockerfile/sources.ts";
import type { BakeTarget, BuiltVariant, Plan } from "../../model/plan.ts";
import type { Settings } from "../../model/settings.ts";
import { isRemoteContext } from "../../plan/remote.ts";
import { readTextFile } from "../../plan/text-file.ts";

/** A directory of this machine that a build takes files from. */
export interface LocalContext {
  /** Absolute, symbolic links resolved. */
  directory: string;
  /** What its `.dockerignore` keeps out. */
  rules: IgnoreRules;
}

/**
 * The context that BuildKit calls `name` in a step of a Dockerfile (absent: an inline one); undefined when that can't be
 * told, as when two targets build from one file with a context each.
 */
export type FindContext = (name: string, file: string | undefined) => LocalContext | undefined;

/** The local contexts of a variant and of the targets that it is built on, with their ignore files as they are now. */
export async function localContexts(plan: Plan, variant: BuiltVariant, settings: Settings): Promise<FindContext> {
  const { byTarget } = await dockerfileSources({ ...plan, variants: [variant] }, settings);
  const known: { name: string; file: string | undefined; place: string; context: LocalContext }[] = [];
  for (const [target, { file }] of byTarget) {
    const definition = plan.definition.target[target];
    if (definition === undefined) continue;
    for (const { name, path } of directoriesOf(definition)) {
      const own = name === "context" && file !== undefined ? [`${join(settings.root, file)}.dockerignore`] : [];
      const context = await openContext(resolve(settings.root, path), own);
      if (context !== undefined) known.push({ name, file, place: `${context.directory}\n${own[0] ?? ""}`, context });
    }
  }
  return (name, file) => {
    const found = known.filter((each) => each.name === name && each.file === file);
    return new Set(found.map(({ place }) => place)).size === 1 ? found[0]?.context : undefined;
  };
}

/** By the names that buildx gives them (docker/buildx build/opt.go). */
function directoriesOf({ context = ".", contexts = {} }: BakeTarget): { name: string; path: string }[] {
  const named = Object.entries(contexts).map(([name, path]) => ({ name, path }));
  return [{ name: "context", path: context }, ...named].filter(
    ({ path }) => !/^[a-z-]+:/.test(path) && !isRemoteContext(path),
  );
}

/** A Dockerfile's own ignore file wins over the context's (moby/buildkit frontend/dockerui/config.go). */
async function openContext(path: string, ownIgnoreFiles: readonly string[]): Promise<LocalContext | undefined> {
  const directory = await realpath(path).catch(() => undefined);
  if (directory === undefined) return undefined;
  let text: string | undefined;
  for (const candidate of [...ownIgnoreFiles, join(directory, ".dockerignore")]) text ??= await readTextFile(candidate);
  return { directory, rules: ignoreRules(text) };
}
