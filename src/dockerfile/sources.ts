/** Which Dockerfiles a plan builds from: each once, with the policies that hold for it. */
import { readFile, realpath } from "node:fs/promises";
import { join, posix, relative, resolve, sep } from "node:path";
import type { BakeTarget, Plan } from "../model/plan.ts";
import type { LintPolicy, Settings } from "../model/settings.ts";
import { isRemoteContext } from "../plan/remote.ts";
import { parseDockerfile } from "./parse.ts";
import { placeFinder } from "./place.ts";
import type { DockerfileSource, DockerfileSources } from "./source.ts";

/** Larger than any Dockerfile that a person wrote. */
const maximumBytes = 5_000_000;

/**
 * The Dockerfiles of all variants and of the targets that they are based on. Left out are remote ones, ones outside of
 * the root, also by a symbolic link, and ones that can't be read: building says what is wrong with those.
 */
export async function dockerfileSources(plan: Plan, settings: Settings): Promise<DockerfileSources> {
  const known = new Map<string, DockerfileSource>();
  const byTarget = new Map<string, DockerfileSource>();
  for (const variant of plan.variants) {
    const targets = variant.kind === "build" ? [variant.target, ...variant.basedOn] : [];
    for (const name of targets) {
      const source = await sourceOf(name, plan.definition.target[name], settings.root, known);
      if (source === undefined) continue;
      byTarget.set(name, source);
      for (const context of Object.keys(plan.definition.target[name]?.contexts ?? {})) source.contexts.add(context);
      addPolicy(source, variant.policy.lint);
    }
    if (variant.kind === "image" && variant.dockerfile !== undefined) {
      const source = await fileSource(variant.dockerfile, settings.root, known);
      if (source !== undefined) addPolicy(source, variant.policy.lint);
    }
  }
  return { sources: [...known.values()], byTarget };
}

function addPolicy(source: DockerfileSource, policy: LintPolicy): void {
  if (!source.policies.includes(policy)) source.policies.push(policy);
}

async function sourceOf(
  name: string,
  target: BakeTarget | undefined,
  root: string,
  known: Map<string, DockerfileSource>,
): Promise<DockerfileSource | undefined> {
  if (target === undefined) return undefined;
  const inline = target["dockerfile-inline"];
  if (inline !== undefined) {
    const label = `inline Dockerfile of ${name}`;
    return remember(known, label, { label, ...read(inline) });
  }
  const path = dockerfileOf(target, root);
  return path === undefined ? undefined : fileSource(path, root, known);
}

/** bake reads `dockerfile` relative to the context (docker/buildx bake/bake.go, toBuildOpt). */
function dockerfileOf({ context = ".", dockerfile = "Dockerfile" }: BakeTarget, root: string): string | undefined {
  return isRemoteContext(context) ? undefined : resolve(root, context, dockerfile);
}

async function fileSource(
  path: string,
  root: string,
  known: Map<string, DockerfileSource>,
): Promise<DockerfileSource | undefined> {
  const file = relative(root, resolve(root, path)).split(sep).join(posix.sep);
  const same = known.get(file);
  if (same !== undefined) return same;
  const text = await readInside(root, file);
  if (text === undefined) return undefined;
  return remember(known, file, { label: file, file, ...read(text) });
}

function read(text: string): Pick<DockerfileSource, "text" | "placeAt" | "contexts" | "policies"> {
  return { text, placeAt: placeFinder(parseDockerfile(text)), contexts: new Set(), policies: [] };
}

function remember(known: Map<string, DockerfileSource>, key: string, source: DockerfileSource): DockerfileSource {
  const same = known.get(key);
  if (same !== undefined) return same;
  known.set(key, source);
  return source;
}

async function readInside(root: string, file: string): Promise<string | undefined> {
  try {
    const [real, top] = await Promise.all([realpath(join(root, file)), realpath(root)]);
    if (!real.startsWith(top.endsWith(sep) ? top : top + sep)) return undefined;
    const bytes = await readFile(real);
    return bytes.length > maximumBytes ? undefined : bytes.toString("utf8");
  } catch {
    return undefined;
  }
}
