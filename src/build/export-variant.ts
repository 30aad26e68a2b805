import { codedError } from "../coded-error.ts";
import type { Plan } from "../model/plan.ts";
import type { ChildResult, Context, Task } from "../model/ports.ts";
import type { Settings } from "../model/settings.ts";
import type { Built, ExportOutcome } from "../model/stages.ts";
import { type BuildWork, bake, deadlineOf } from "./bake.ts";
import { type BuildLog, createBuildLog } from "./build-log.ts";
import type { Builder } from "./builder.ts";
import { importsOf } from "./cache/imports.ts";
import { codecOf } from "./codec.ts";
import { buildPaths, callFiles, definitionOf, layoutOutput, reusing } from "./definition.ts";
import { explainFailure } from "./failure.ts";
import { ownBlobs, shareBlobs } from "./layout-blobs.ts";
import { requireLayout } from "./layout-check.ts";
import { readMetadata } from "./metadata.ts";
import { addTransfers, transfersOf } from "./transfers.ts";

/**
 * Copies the image of a build out of the builder, into an OCI layout directory below the working directory. Every step is in
 * the builder's cache; should one have run again all the same, the layout holds the newer image, and the provenance is of
 * that. Never rejects.
 *
 * @param blobs directory that the run's layouts share their blobs through; see `exports.ts`
 */
export async function exportVariant(
  builder: Builder,
  plan: Plan,
  built: Built,
  blobs: string,
  settings: Settings,
  context: Context,
): Promise<ExportOutcome> {
  const { variant } = built;
  const work: BuildWork = {
    builder,
    plan,
    variant,
    settings,
    context,
    paths: buildPaths(context.workDirectory, variant),
  };
  const task = context.progress.task("build", "exporting", variant.name);
  const outcome = await exportLayout(work, built, blobs, task).catch((error: unknown): ExportOutcome => {
    return { status: "failed", failure: { ...codedError(error), variant: variant.name } };
  });
  if (outcome.status === "exported") task.done("exported");
  else task.fail(outcome.failure.message);
  return outcome;
}

async function exportLayout(work: BuildWork, built: Built, blobs: string, task: Task): Promise<ExportOutcome> {
  const { plan, variant, paths } = work;
  const { layout, directory } = paths;
  await shareBlobs(layout, blobs);
  const log = createBuildLog();
  const definition = reusing(definitionOf(plan, variant, layoutOutput(codecOf(variant.policy, plan), layout)));
  const files = callFiles(paths, "export");
  const child = await bake(work, { definition, files, writes: [directory], log, task });
  if (child.exitCode !== 0) return failed(work, built, log, child);
  const { digest, provenance } = await readMetadata(files.metadata, variant.target, variant.name);
  await requireLayout(layout, digest, variant.name);
  await ownBlobs(layout);
  const transfers = addTransfers(built.build.transfers, transfersOf(log, variant.target));
  return { status: "exported", layout, provenance, transfers };
}

function failed(work: BuildWork, { dockerfiles }: Built, log: BuildLog, child: ChildResult): ExportOutcome {
  const { plan, variant, builder } = work;
  const failure = explainFailure({
    variant: variant.name,
    target: variant.target,
    builder: builder.name,
    deed: "exported",
    child,
    deadlineMs: deadlineOf(work),
    log,
    sources: dockerfiles.sources,
    imports: importsOf(plan.definition, variant.target),
  });
  return { status: failure.code === "cancelled" ? "cancelled" : "failed", failure };
}
