import { join } from "node:path";
import { bake } from "../build/bake.ts";
import { createBuildLog } from "../build/build-log.ts";
import type { Builder } from "../build/builder.ts";
import { codecOf } from "../build/codec.ts";
import { buildPaths, callFiles } from "../build/definition.ts";
import { readMetadata } from "../build/metadata.ts";
import { PlimsollError } from "../errors.ts";
import type { Plan } from "../model/plan.ts";
import type { Context } from "../model/ports.ts";
import type { Settings } from "../model/settings.ts";
import type { Destination } from "./destinations.ts";
import { pushDefinition } from "./push-definition.ts";
import { registryTrouble } from "./trouble.ts";

/** What all pushes of a run share. */
export interface Pushing {
  builder: Builder;
  plan: Plan;
  /** See Equipment.builtFrom. */
  builtFrom?: ReadonlyMap<string, Plan>;
  settings: Settings;
  context: Context;
  /** Address of the run, which provenance names as the builder. */
  runUrl?: string;
}

/**
 * Pushes one variant from the builder's cache to all its repositories, by digest and without a tag.
 *
 * @returns the digest under which it lies there, the same everywhere
 * @throws PlimsollError push.refused, push.failed, cancelled
 */
export async function pushByDigest(
  { builder, plan: planned, builtFrom, settings, context, runUrl }: Pushing,
  { variant, repositories }: Destination,
): Promise<string> {
  const plan = builtFrom?.get(variant.name) ?? planned;
  const paths = buildPaths(join(context.workDirectory, "push"), variant);
  const files = callFiles(paths, "push");
  const names = repositories.map(({ name }) => name);
  const task = context.progress.task("push", `pushing to ${names.join(", ")}`, variant.name);
  try {
    const codec = codecOf(variant.policy, plan);
    const output = { repositories: names, codec, ...(runUrl === undefined ? {} : { runUrl }) };
    const log = createBuildLog();
    const work = { builder, plan, variant, settings, context, paths };
    const definition = pushDefinition(plan, variant, output);
    const child = await bake(work, { definition, files, writes: [], log, task });
    if (child.exitCode !== 0) throw registryTrouble(`The push to ${names.join(", ")} failed`, child, log.text);
    const { digest } = await readMetadata(files.metadata, variant.target, variant.name);
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
