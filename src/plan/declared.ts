import { basename, join, resolve } from "node:path";
import { parseDockerfile } from "../dockerfile/parse.ts";
import { PlimsollError } from "../errors.ts";
import { exists } from "../exists.ts";
import type { DeclaredVariant, Settings } from "../model/settings.ts";
import { nearest } from "../text/nearest.ts";
import { chooseContext } from "./build-context.ts";
import type { FoundDockerfile } from "./found-dockerfile.ts";
import { localContext, namedContext, readSsh } from "./read-definition.ts";
import { isRemoteContext } from "./remote.ts";
import { emptyTarget, type PlanTarget } from "./target.ts";
import { readTextFile } from "./text-file.ts";
import { relativeTo } from "./workspace.ts";

/**
 * The target of a variant that `plimsoll.yml` declares. What it does not say comes from the found Dockerfile of its name;
 * without one it is `Dockerfile` in its context. Paths are relative to the root; a Dockerfile that is not there is
 * looked for in the context.
 * @throws PlimsollError config.value when there is no such Dockerfile
 */
export async function declaredTarget(
  name: string,
  variant: DeclaredVariant,
  found: readonly FoundDockerfile[],
  settings: Settings,
): Promise<PlanTarget> {
  const { root } = settings;
  const same = found.find((each) => each.name === name);
  if (variant.dockerfile === undefined && variant.context === undefined && same !== undefined) {
    return refined(foundTarget(same, root), { ...variant, context: same.context, dockerfile: same.path }, root);
  }
  const path = await dockerfileOf(name, variant, found, root);
  const context = variant.context ?? (await contextOf(path, root));
  return refined(emptyTarget(localContext(context, root)), { ...variant, context, dockerfile: path }, root);
}

/** The target of a Dockerfile that was found. */
export function foundTarget({ path, context }: FoundDockerfile, root: string): PlanTarget {
  return { ...emptyTarget(join(root, context)), dockerfile: join(root, path) };
}

/** `target` with what a block of `variants` says: lists replace, records add and win. */
export function refined(target: PlanTarget, variant: DeclaredVariant, root: string): PlanTarget {
  const contexts = Object.entries(variant.contexts).map(([key, value]) => [key, namedContext(value, root)]);
  const ids = new Set(variant.secrets.map(({ id }) => id));
  const secrets = variant.secrets.map((secret) =>
    secret.src === undefined ? secret : { ...secret, src: resolve(root, secret.src) },
  );
  return {
    ...target,
    ...(variant.context === undefined ? {} : { context: localContext(variant.context, root) }),
    ...(variant.dockerfile === undefined ? {} : dockerfileIn(variant, target, root)),
    ...(variant.target === undefined ? {} : { stage: variant.target }),
    args: { ...target.args, ...variant.args },
    labels: { ...target.labels, ...variant.labels },
    contexts: { ...target.contexts, ...Object.fromEntries(contexts) },
    platforms: variant.platforms.length > 0 ? variant.platforms : target.platforms,
    tags: variant.tags.length > 0 ? variant.tags : target.tags,
    secrets: [...target.secrets.filter(({ id }) => !ids.has(id)), ...secrets],
    ssh: variant.ssh.length > 0 ? variant.ssh.map((entry) => readSsh(entry, root)) : target.ssh,
  };
}

/** In a remote context a Dockerfile's path counts from the context, else from the root. */
function dockerfileIn({ context, dockerfile = "" }: DeclaredVariant, target: PlanTarget, root: string) {
  return { dockerfile: isRemoteContext(context ?? target.context) ? dockerfile : resolve(root, dockerfile) };
}

async function dockerfileOf(
  name: string,
  { dockerfile, context = "." }: DeclaredVariant,
  found: readonly FoundDockerfile[],
  root: string,
): Promise<string> {
  if (isRemoteContext(context)) return dockerfile ?? "Dockerfile";
  const candidates =
    dockerfile === undefined
      ? ["Dockerfile", "Containerfile", "dockerfile"].map((file) => join(context, file))
      : [dockerfile, join(context, dockerfile)];
  for (const candidate of candidates) {
    if (await exists(resolve(root, candidate))) return relativeTo(root, resolve(root, candidate));
  }
  const wanted = candidates[0] ?? "Dockerfile";
  const paths = found.map(({ path }) => path);
  const near = nearest(wanted, paths) ?? paths.find((path) => basename(path) === basename(wanted));
  const meant = near === undefined ? "" : ` Did you mean ${near}?`;
  throw new PlimsollError(
    "config.value",
    `Variant ${name}: there is no ${wanted}.${meant} Correct "dockerfile" or "context".`,
  );
}

async function contextOf(path: string, root: string): Promise<string> {
  const text = await readTextFile(join(root, path));
  return (await chooseContext(root, path, parseDockerfile(text ?? ""))).context;
}
