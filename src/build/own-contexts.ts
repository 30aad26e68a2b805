import { createHash } from "node:crypto";
import { mkdir, stat, symlink } from "node:fs/promises";
import { basename, isAbsolute, join, resolve } from "node:path";
import { hasErrno } from "../errors.ts";
import type { BakeDefinition, BakeTarget } from "../model/plan.ts";
import { isLocalContext } from "./local-context.ts";

/**
 * The definition with every local directory under a name that no other target has for one. BuildKit keeps what was sent to it
 * by the last part of the path alone (docker/buildx v0.36.1 build/opt.go, SharedKey; moby/buildkit v0.32.2
 * source/local/source.go), and of two builds at the same time whose directories are called alike, one may get the files of the
 * other. The names are links in `directory`; they are the same in every run, so that only changes are sent.
 *
 * @param root what relative paths start from
 */
export async function withOwnContexts(
  definition: BakeDefinition,
  root: string,
  directory: string,
): Promise<BakeDefinition> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const targets = Object.entries(definition.target).map(
    async ([name, target]) => [name, await renamed(name, target, root, directory)] as const,
  );
  return { ...definition, target: Object.fromEntries(await Promise.all(targets)) };
}

async function renamed(name: string, target: BakeTarget, root: string, directory: string): Promise<BakeTarget> {
  const { context = ".", contexts = {}, dockerfile } = target;
  const own = async (key: string, path: string) => {
    const real = await localDirectory(path, root);
    return real === undefined ? path : linkTo(real, [name, key], directory);
  };
  const named = Object.entries(contexts).map(async ([key, path]) => [key, await own(key, path)] as const);
  const link = await own("", context);
  // A path that leads out of the context does not lead there through a link.
  const outside = link !== context && dockerfile !== undefined && !isAbsolute(dockerfile);
  return {
    ...target,
    context: link,
    ...(named.length === 0 ? {} : { contexts: Object.fromEntries(await Promise.all(named)) }),
    ...(outside ? { dockerfile: resolve(root, context, dockerfile) } : {}),
  };
}

/** Undefined for what is no local context, and where there is no directory. */
async function localDirectory(path: string, root: string): Promise<string | undefined> {
  if (!isLocalContext(path)) return undefined;
  const real = resolve(root, path);
  const found = await stat(real).catch(() => undefined);
  return found?.isDirectory() === true ? real : undefined;
}

async function linkTo(real: string, use: readonly string[], directory: string): Promise<string> {
  const digest = createHash("sha256")
    .update(JSON.stringify([...use, real]))
    .digest("hex")
    .slice(0, 16);
  const link = join(directory, `${basename(real)}-${digest}`);
  await symlink(real, link).catch((error: unknown) => {
    if (!hasErrno(error, "EEXIST")) throw error;
  });
  return link;
}
