import { join } from "node:path";
import { type BakeResult, bake } from "../build/bake.ts";
import { type BuildLog, createBuildLog } from "../build/build-log.ts";
import type { Builder } from "../build/builder.ts";
import { cacheFault } from "../build/cache/fault.ts";
import { importsOf } from "../build/cache/imports.ts";
import { codecOf } from "../build/codec.ts";
import { buildPaths, callFiles } from "../build/definition.ts";
import { readMetadata } from "../build/metadata.ts";
import type { BuiltFrom } from "../equipment.ts";
import { PlimsollError } from "../errors.ts";
import type { Plan } from "../model/plan.ts";
import type { Context, Task } from "../model/ports.ts";
import type { Settings } from "../model/settings.ts";
import type { Destination } from "./destinations.ts";
import { pushDefinition } from "./push-definition.ts";
import { registryTrouble } from "./trouble.ts";

/** What all pushes of a run share. */
export interface Pushing {
  builder: Builder;
  plan: Plan;
  /** See Equipment.builtFrom. */
  builtFrom?: ReadonlyMap<string, BuiltFrom>;
  settings: Settings;
  context: Context;
  /** Address of the run, which provenance names as the builder. */
  runUrl?: string;
}

/**
 * Pushes one variant from the builder's cache to all its repositories, by digest and without a tag. Where a build cache fell
 * silent that it reads from, or that its builder waits for, it is pushed once more without, from what takes the builder's
 * place; that this is what was judged is asked afterwards in any case.
 *
 * @returns the digest under which it lies there, the same everywhere
 * @throws PlimsollError push.refused, push.failed, cancelled
 */
export async function pushByDigest(pushing: Pushing, destination: Destination): Promise<string> {
  const { builder, plan, builtFrom, context } = pushing;
  const { variant, repositories } = destination;
  const names = repositories.map(({ name }) => name).join(", ");
  const task = context.progress.task("push", `pushing to ${names}`, variant.name);
  const attempt = (from: BuiltFrom) => push(from, pushing, destination, task);
  try {
    const from = builtFrom?.get(variant.name) ?? { plan, builder };
    const first = await attempt(from);
    const next = first.child.isStalled ? await from.builder.replacement() : undefined;
    const { child, log } = next === undefined ? first : await attempt({ plan, builder: next });
    const what = `The push to ${names} failed`;
    if (child.isStalled) throw new PlimsollError("push.failed", `${what}: ${stillText(from.builder)}`);
    if (child.exitCode !== 0) throw pushTrouble(what, child, log, importsOf(from.plan.definition, variant.target));
    const { digest } = await readMetadata(pathsOf(pushing, destination).files.metadata, variant.target, variant.name);
    if (digest === undefined) {
      throw new PlimsollError("push.failed", `buildx pushed \`${variant.name}\` and does not say as what. Run again.`);
    }
    task.done(digest);
    return digest;
  } catch (error) {
    task.fail("not pushed");
    throw error;
  }
}

async function push(
  { plan, builder }: BuiltFrom,
  pushing: Pushing,
  destination: Destination,
  task: Task,
): Promise<{ child: BakeResult; log: BuildLog }> {
  const { settings, context, runUrl } = pushing;
  const { variant, repositories } = destination;
  const { paths, files } = pathsOf(pushing, destination);
  const codec = codecOf(variant.policy, plan);
  const names = repositories.map(({ name }) => name);
  const output = { repositories: names, codec, ...(runUrl === undefined ? {} : { runUrl }) };
  const log = createBuildLog();
  const work = { builder, plan, variant, settings, context, paths };
  const definition = pushDefinition(plan, variant, output);
  return { child: await bake(work, { definition, files, writes: [], log, task }), log };
}

function pathsOf({ context }: Pushing, { variant }: Destination) {
  const paths = buildPaths(join(context.workDirectory, "push"), variant);
  return { paths, files: callFiles(paths, "push") };
}

/** A registry is not to blame for a layer that the build cache has lost. */
function pushTrouble(what: string, child: BakeResult, { text }: BuildLog, imports: ReturnType<typeof importsOf>) {
  // A cache may be in the very repository that is pushed to; then its words are a registry's.
  const caches = imports.filter((entry) => typeof entry !== "string" && entry["type"] !== "registry");
  const fault = child.endedBy === "exit" ? cacheFault(text.join("\n"), caches) : undefined;
  if (fault === undefined) return registryTrouble(what, child, text);
  const fix = "Run again; with `cache: none` if it stays so.";
  return new PlimsollError("push.failed", `${what}: the build cache failed: ${fault}. ${fix}`);
}

function stillText({ name }: Builder): string {
  return `the builder ${name} waits for a build cache that fell silent, and can't be made to go on. Start it again, then run again.`;
}
