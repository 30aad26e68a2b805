import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { buildArguments, buildVariables } from "../build/arguments.ts";
import { createBuildLog } from "../build/build-log.ts";
import type { Builder } from "../build/builder.ts";
import { type BuildPaths, writeDefinition } from "../build/definition.ts";
import { createLiveView } from "../build/live.ts";
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
  { builder, plan, settings, context, runUrl }: Pushing,
  { variant, repositories }: Destination,
): Promise<string> {
  const paths = pushPaths(context.workDirectory, variant.slug);
  const names = repositories.map(({ name }) => name);
  const task = context.progress.task("push", `pushing to ${names.join(", ")}`, variant.name);
  try {
    await mkdir(paths.directory, { recursive: true, mode: 0o700 });
    const output = { repositories: names, codec: settings.codec, ...(runUrl === undefined ? {} : { runUrl }) };
    await writeDefinition(pushDefinition(plan.definition, variant, output), paths);
    const log = createBuildLog();
    const show = createLiveView(task, variant.target);
    const child = await context.run({
      command: builder.buildx.command,
      args: buildArguments(builder, variant, paths, settings),
      cwd: settings.root,
      env: {
        ...buildVariables({ ...context.buildEnvironment, ...settings.secretEnvironment }),
        BUILDX_METADATA_PROVENANCE: "disabled",
      },
      deadlineMs: Math.min(variant.policy.timeoutMs, settings.timeoutMs),
      onStderr: (line) => show(log.read(line)),
    });
    if (child.exitCode !== 0) throw registryTrouble(`The push to ${names.join(", ")} failed`, child, log.text);
    const { digest } = await readMetadata(paths.metadata, variant.target, variant.name);
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

function pushPaths(workDirectory: string, slug: string): BuildPaths {
  const directory = join(workDirectory, "push", slug);
  return {
    directory,
    definition: join(directory, "bake.json"),
    metadata: join(directory, "metadata.json"),
    layout: join(directory, "layout"),
  };
}
