import { mkdir } from "node:fs/promises";
import { buildArguments, buildVariables } from "../../build/arguments.ts";
import { type BuildLog, createBuildLog } from "../../build/build-log.ts";
import type { Builder } from "../../build/builder.ts";
import { lastError } from "../../build/buildx-call.ts";
import { type BuildPaths, linkedTargets, writeDefinition } from "../../build/definition.ts";
import { PlimsollError } from "../../errors.ts";
import type { BakeDefinition, BakeTarget, BuiltVariant } from "../../model/plan.ts";
import type { Context } from "../../model/ports.ts";
import type { Settings } from "../../model/settings.ts";

/** What a build that writes nothing but the cache is made with. */
export interface CachedBuild {
  builder: Builder;
  variant: BuiltVariant;
  definition: BakeDefinition;
  /** Its root is the copy. */
  settings: Settings;
  paths: BuildPaths;
  context: Context;
}

/**
 * Builds a variant without an output and says how long it took.
 *
 * @throws PlimsollError `rebuild.measure` when it does not build, `cancelled`
 */
export async function buildCached(build: CachedBuild): Promise<{ log: BuildLog; seconds: number }> {
  const { builder, variant, definition, settings, paths, context } = build;
  const log = createBuildLog();
  await mkdir(paths.directory, { recursive: true, mode: 0o700 });
  await writeDefinition(withoutOutput(definition, variant.target), paths);
  const child = await context.run({
    command: builder.buildx.command,
    args: buildArguments(builder, variant, paths, settings),
    cwd: settings.root,
    env: buildVariables({ ...context.buildEnvironment, ...settings.secretEnvironment }),
    deadlineMs: Math.min(variant.policy.timeoutMs, settings.timeoutMs),
    onStderr: (line) => void log.read(line),
  });
  if (child.endedBy === "abort") throw new PlimsollError("cancelled", "Cancelled while a rebuild was measured.");
  if (child.exitCode !== 0) {
    const said = log.text.findLast((line) => line.startsWith("ERROR: "));
    const message = `\`${variant.name}\` can't be measured: the copy of its context does not build. plimsoll check says why.`;
    throw new PlimsollError("rebuild.measure", message, { detail: said ?? lastError(child) });
  }
  return { log, seconds: child.ms / 1000 };
}

function withoutOutput({ target }: BakeDefinition, wanted: string): BakeDefinition {
  const names = linkedTargets({ target }, wanted);
  return {
    target: Object.fromEntries(
      names.map((name): [string, BakeTarget] => {
        const { call: _call, attest: _attest, annotations: _annotations, ...rest } = target[name] ?? {};
        return [name, { ...rest, output: [{ type: "cacheonly" }] }];
      }),
    ),
  };
}
