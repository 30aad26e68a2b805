import { codedError } from "../coded-error.ts";
import type { DockerfileSources } from "../dockerfile/source.ts";
import { dockerfileSources } from "../dockerfile/sources.ts";
import { PlimsollError } from "../errors.ts";
import type { BuiltVariant, Plan } from "../model/plan.ts";
import type { ChildResult, Context, Task } from "../model/ports.ts";
import type { Settings } from "../model/settings.ts";
import type { BuildOutcome, Built } from "../model/stages.ts";
import { type BuildWork, bake, deadlineOf } from "./bake.ts";
import { type BuildLog, createBuildLog } from "./build-log.ts";
import type { Builder } from "./builder.ts";
import { builtImages } from "./built-images.ts";
import { importNotes } from "./cache/import-notes.ts";
import { importsOf } from "./cache/imports.ts";
import { codecOf } from "./codec.ts";
import { countedSteps } from "./counted-steps.ts";
import { buildPaths, callFiles, definitionOf, imageOutput } from "./definition.ts";
import { freeBytes, requireRoom } from "./disk.ts";
import { explainFailure } from "./failure.ts";
import { readMetadata } from "./metadata.ts";
import { ownLog } from "./own-log.ts";
import { stepOrigins, verticesOf } from "./step-origins.ts";
import { summarise } from "./steps.ts";
import { warningFindings } from "./warnings.ts";

/**
 * Builds one variant in a process of its own. Its image stays in the builder (`export-variant.ts` copies it out), and what
 * its manifests are is known. Never rejects: what went wrong is in the outcome, and nothing of it stops another variant.
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
  const work: BuildWork = { builder, plan, variant, settings, context, paths };
  const log = createBuildLog();
  const task = context.progress.task("build", "building", variant.name);
  const outcome = await build(work, log, task).catch((error: unknown): BuildOutcome => {
    return { status: "failed", variant, failure: { ...codedError(error), variant: variant.name }, findings: [] };
  });
  if (outcome.status === "built") task.done(doneText(outcome));
  else task.fail(outcome.failure.message);
  return outcome;
}

async function build(work: BuildWork, log: BuildLog, task: Task): Promise<BuildOutcome> {
  const { plan, variant, settings, context, paths } = work;
  if (variant.blocked !== undefined) {
    throw new PlimsollError("build.blocked", `\`${variant.name}\` is not built. ${variant.blocked}`);
  }
  requireRoom(await freeBytes(context.workDirectory), variant.name);
  const dockerfiles = await dockerfileSources({ ...plan, variants: [variant] }, settings);
  const definition = definitionOf(plan, variant, imageOutput(codecOf(variant.policy, plan)));
  const child = await bake(work, { definition, files: callFiles(paths, "build"), writes: [], log, task });
  return child.exitCode === 0 ? built(work, log, child, dockerfiles) : failed(work, log, child, dockerfiles);
}

async function built(
  { builder, variant, context, paths }: BuildWork,
  log: BuildLog,
  child: ChildResult,
  dockerfiles: DockerfileSources,
): Promise<BuildOutcome> {
  const metadata = await readMetadata(callFiles(paths, "build").metadata, variant.target, variant.name);
  for (const note of importNotes(log, variant.target, variant.name)) context.progress.note(note);
  const images = await builtImages(metadata, builder, context);
  const { provenance, descriptor: root } = metadata;
  const own = ownLog(log, variant.target, verticesOf(provenance));
  return {
    status: "built",
    variant,
    dockerfiles,
    ...(root === undefined ? {} : { root }),
    ...(images === undefined ? {} : { images }),
    provenance,
    build: summarise(own, variant.target, child.ms / 1000, stepOrigins(provenance, dockerfiles.sources)),
    findings: warningFindings(log.warnings, dockerfiles.sources),
  };
}

function failed(work: BuildWork, log: BuildLog, child: ChildResult, { sources }: DockerfileSources): BuildOutcome {
  const { plan, variant, builder } = work;
  const { target, name } = variant;
  const own = ownLog(log, target);
  const failure = explainFailure({
    variant: name,
    target,
    builder: builder.name,
    deed: "built",
    child,
    deadlineMs: deadlineOf(work),
    log: own,
    sources,
    imports: importsOf(plan.definition, variant.target),
  });
  if (failure.code === "cancelled") return { status: "cancelled", variant, failure };
  const summary = summarise(own, target, child.ms / 1000, new Map());
  return { status: "failed", variant, failure, build: summary, findings: warningFindings(log.warnings, sources) };
}

function doneText({ build }: Built): string {
  const steps = countedSteps(build.steps);
  const cached = steps.filter((step) => step.cached);
  return `${steps.length} ${steps.length === 1 ? "step" : "steps"}, ${cached.length} cached`;
}
