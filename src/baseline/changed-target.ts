import { isAbsolute, join, resolve } from "node:path";
import type { DockerfileSource } from "../dockerfile/source.ts";
import type { ChangedTarget, LinkedContext } from "../growth/changed-sources.ts";
import type { BakeTarget } from "../model/plan.ts";
import { isRemoteContext } from "../plan/remote.ts";
import { readTextFile } from "../plan/text-file.ts";
import { relativeTo } from "../plan/workspace.ts";
import { argumentsBefore, type UnknownArguments } from "./arguments-before.ts";
import { type ContextChanges, contextChanges, placeInRepository, type RulesPair } from "./context-changes.ts";
import { ignoreRules } from "./ignore-rules.ts";
import { isTouched, type WorkTreeChanges } from "./work-tree-changes.ts";

export interface TargetChanges {
  target: ChangedTarget;
  /** Of its build context; `remote`: nothing of it is in this repository. Absent: it can't be told. */
  context?: ContextChanges | "remote";
}

/** What all targets of a run are read with. */
export interface ReadTarget {
  root: string;
  changes: WorkTreeChanges;
  unknown: UnknownArguments;
}

/** A target as it was and as it is. `unsure`: why it may have been another one. */
export async function changedTarget(
  name: string,
  definition: BakeTarget,
  { file, text }: DockerfileSource,
  unsure: string | undefined,
  read: ReadTarget,
): Promise<TargetChanges> {
  const after = argumentsOf(definition);
  const before = file === undefined ? text : await textBefore(file, read);
  const contexts = Object.entries(definition.contexts ?? {}).map(([key, value]) => [key, linkedContext(value, read)]);
  const target: ChangedTarget = {
    name,
    ...(file === undefined ? {} : { file }),
    ...(before === undefined ? {} : { before }),
    after: text,
    ...(definition.target === undefined ? {} : { stage: definition.target }),
    ...(unsure === undefined ? {} : { unsure }),
    buildArgs: { before: argumentsBefore(after, text, read.unknown), after },
    contexts: Object.fromEntries(contexts),
  };
  const context = await changesOfContext(definition.context ?? ".", file, read);
  return { target, ...(context === undefined ? {} : { context }) };
}

function argumentsOf({ args = {} }: BakeTarget): Record<string, string> {
  return Object.fromEntries(Object.entries(args).flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
}

async function textBefore(path: string, { changes }: ReadTarget): Promise<string | undefined> {
  const place = placeInRepository(changes, path);
  const found = place === undefined ? undefined : await changes.read(place);
  return found?.kind === "text" ? found.text : undefined;
}

async function changesOfContext(
  context: string,
  dockerfile: string | undefined,
  { root, changes }: ReadTarget,
): Promise<TargetChanges["context"]> {
  if (isRemoteContext(context)) return "remote";
  const fromRoot = relativeTo(root, resolve(root, context));
  const place = placeInRepository(changes, fromRoot);
  if (place === undefined || isBehindLink(place, changes)) return undefined;
  const candidates = [
    ...(dockerfile === undefined ? [] : [`${dockerfile}.dockerignore`]),
    join(fromRoot, ".dockerignore"),
  ];
  return contextChanges(changes, place, await rulesPair(candidates, root, changes));
}

/** A Dockerfile's own ignore file wins over the context's (moby/buildkit frontend/dockerui/config.go). */
async function rulesPair(candidates: readonly string[], root: string, changes: WorkTreeChanges): Promise<RulesPair> {
  let after: string | undefined;
  for (const path of candidates) after ??= await readTextFile(join(root, path));
  const rules = ignoreRules(after);
  const places = candidates.flatMap((path) => placeInRepository(changes, path) ?? []);
  if (!places.some((place) => isTouched(changes, place) || isBehindLink(place, changes))) {
    return { before: rules, after: rules };
  }
  let before: string | undefined;
  for (const place of places) {
    const found = before === undefined ? await changes.read(place) : undefined;
    if (found?.kind === "text") before = found.text;
  }
  return { before: before === after ? rules : ignoreRules(before), after: rules };
}

/** Whether a path is a symbolic link or lies below one: what it has is then somewhere else. */
function isBehindLink(place: string, { tracked }: WorkTreeChanges): boolean {
  return tracked.links.some((link) => place === link || place.startsWith(`${link}/`));
}

const unchanged: LinkedContext = { changed: false };

/**
 * An image or a remote context is what its address says; that one was edited is told by the files that hold it. An OCI
 * layout is made by somebody, and its files say nothing.
 */
function linkedContext(value: string, { root, changes }: ReadTarget): LinkedContext {
  if (value.startsWith("target:")) return { target: value.slice("target:".length), changed: false };
  if (value.startsWith("docker-image://") || isRemoteContext(value)) return unchanged;
  if (value.startsWith("oci-layout://") || !isAbsolute(value)) return { changed: true };
  const place = placeInRepository(changes, relativeTo(root, value));
  if (place === undefined || isBehindLink(place, changes)) return { changed: true };
  // Whatever its own .dockerignore says: that is one more file in it.
  const none = ignoreRules(undefined);
  const { changed, unknown } = contextChanges(changes, place, { before: none, after: none });
  return { changed: changed.length + unknown.length > 0 };
}
