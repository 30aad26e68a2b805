import { mkdir, rm } from "node:fs/promises";
import { codedError } from "../coded-error.ts";
import type { DockerfileSource } from "../dockerfile/source.ts";
import { dockerfileSources } from "../dockerfile/sources.ts";
import { PlimsollError } from "../errors.ts";
import type { BuiltVariant, Plan } from "../model/plan.ts";
import type { ChildResult, Context, Task } from "../model/ports.ts";
import type { Settings } from "../model/settings.ts";
import type { BuildOutcome } from "../model/stages.ts";
import { buildArguments, buildVariables } from "./arguments.ts";
import { type BuildLog, createBuildLog } from "./build-log.ts";
import type { Builder } from "./builder.ts";
import { type BuildPaths, buildPaths, definitionOf, writeDefinition } from "./definition.ts";
import { freeBytes, requireRoom } from "./disk.ts";
import { explainFailure } from "./failure.ts";
import { requireLayout } from "./layout-check.ts";
import { createLiveView } from "./live.ts";
import { readMetadata } from "./metadata.ts";
import { stepOrigins } from "./step-origins.ts";
import { countSteps, summarise } from "./steps.ts";
import { warningFindings } from "./warnings.ts";

/** One build: what is built, with what, and what is known of it so far. */
interface Work {
  builder: Builder;
  plan: Plan;
  variant: BuiltVariant;
  settings: Settings;
  context: Context;
  paths: BuildPaths;
  log: BuildLog;
}

/**
 * Builds one variant in a process of its own into an OCI layout directory below the working directory. Never rejects:
 * what went wrong is in the outcome, and nothing of it stops another variant.
 */
export async function buildVariant(
  builder: Builder,
  plan: Plan,
  variant: BuiltVariant,
  settings: Settings,
  context: Context,
): Promise<BuildOutcome> {
  if (context.signal.aborted) {
    const message = `\`${variant.name}\` was not built: the run was cancelled before its turn.`;
    return { status: "skipped", variant, failure: { code: "cancelled", message, variant: variant.name } };
  }
  const paths = buildPaths(context.workDirectory, variant);
  const work: Work = { builder, plan, variant, settings, context, paths, log: createBuildLog() };
  const task = context.progress.task("build", "building", variant.name);
  const outcome = await build(work, task).catch((error: unknown): BuildOutcome => {
    return { status: "failed", variant, failure: { ...codedError(error), variant: variant.name }, findings: [] };
  });
  if (outcome.status === "built") task.done(doneText(work));
  else task.fail(outcome.failure.message);
  return outcome;
}

async function build(work: Work, task: Task): Promise<BuildOutcome> {
  const { plan, variant, settings, paths } = work;
  if (variant.blocked !== undefined) {
    throw new PlimsollError("build.blocked", `\`${variant.name}\` is not built. ${variant.blocked}`);
  }
  const definition = definitionOf(plan, variant, settings.codec, paths.layout);
  const environment = buildVariables({ ...work.context.buildEnvironment, ...settings.secretEnvironment });
  await mkdir(paths.directory, { recursive: true, mode: 0o700 });
  requireRoom(await freeBytes(paths.directory), variant.name);
  await rm(paths.layout, { recursive: true, force: true });
  await writeDefinition(definition, paths);
  const { sources } = await dockerfileSources({ ...plan, variants: [variant] }, settings);
  const child = await runBuildx(work, environment, task);
  return child.exitCode === 0 ? built(work, child, sources) : failed(work, child, sources);
}

function runBuildx(work: Work, env: Readonly<Record<string, string>>, task: Task): Promise<ChildResult> {
  const { builder, variant, settings, context, paths, log } = work;
  const show = createLiveView(task, variant.target);
  return context.run({
    command: builder.buildx.command,
    args: buildArguments(builder, variant, paths, settings),
    cwd: settings.root,
    env,
    deadlineMs: deadlineOf(work),
    onStderr: (line) => show(log.read(line)),
  });
}

async function built(work: Work, child: ChildResult, sources: readonly DockerfileSource[]): Promise<BuildOutcome> {
  const { variant, paths, log } = work;
  const { provenance, digest } = await readMetadata(paths.metadata, variant.target, variant.name);
  await requireLayout(paths.layout, digest, variant.name);
  return {
    status: "built",
    variant,
    layout: paths.layout,
    provenance,
    build: summarise(log, variant.target, child.ms / 1000, stepOrigins(provenance, sources)),
    findings: warningFindings(log.warnings, sources),
  };
}

function failed(work: Work, child: ChildResult, sources: readonly DockerfileSource[]): BuildOutcome {
  const { variant, builder, log } = work;
  const { target, name } = variant;
  const deadlineMs = deadlineOf(work);
  const failure = explainFailure({ variant: name, target, builder: builder.name, child, deadlineMs, log, sources });
  if (failure.code === "cancelled") return { status: "cancelled", variant, failure };
  const summary = summarise(log, target, child.ms / 1000, new Map());
  return { status: "failed", variant, failure, build: summary, findings: warningFindings(log.warnings, sources) };
}

/** No build outlives the run. */
function deadlineOf({ variant, settings }: Work): number {
  return Math.min(variant.policy.timeoutMs, settings.timeoutMs);
}

function doneText({ log, variant }: Work): string {
  const { total, cached } = countSteps(log, variant.target);
  return `${total} ${total === 1 ? "step" : "steps"}, ${cached} cached`;
}
