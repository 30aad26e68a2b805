import { join, resolve } from "node:path";
import type { DockerfileSources } from "../../dockerfile/source.ts";
import type { BakeTarget, Plan } from "../../model/plan.ts";
import type { Settings } from "../../model/settings.ts";
import { isLocalContext, type LocalContext, openLocalContext } from "../local-context.ts";

/**
 * The context that BuildKit calls `name` in a step of a Dockerfile (absent: an inline one); undefined when that can't be
 * told, as when two targets build from one file with a context each.
 */
export type FindContext = (name: string, file: string | undefined) => LocalContext | undefined;

/** The local contexts of the targets that were built from these Dockerfiles, with their ignore files as they are now. */
export async function localContexts(
  { definition }: Pick<Plan, "definition">,
  { byTarget }: DockerfileSources,
  { root }: Pick<Settings, "root">,
): Promise<FindContext> {
  const known: { name: string; file: string | undefined; context: LocalContext }[] = [];
  for (const [target, { file }] of byTarget) {
    const planned = definition.target[target];
    if (planned === undefined) continue;
    for (const { name, path } of directoriesOf(planned)) {
      const dockerfile = name === "context" && file !== undefined ? join(root, file) : undefined;
      const context = await openLocalContext(resolve(root, path), dockerfile);
      if (context !== undefined) known.push({ name, file, context });
    }
  }
  return (name, file) => {
    const found = known.filter((each) => each.name === name && each.file === file);
    return new Set(found.map(({ context }) => context.key)).size === 1 ? found[0]?.context : undefined;
  };
}

/** By the names that buildx gives them (docker/buildx build/opt.go). */
function directoriesOf({ context = ".", contexts = {} }: BakeTarget): { name: string; path: string }[] {
  const named = Object.entries(contexts).map(([name, path]) => ({ name, path }));
  return [{ name: "context", path: context }, ...named].filter(({ path }) => isLocalContext(path));
}
