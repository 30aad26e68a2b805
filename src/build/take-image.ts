import { attempt } from "../attempt.ts";
import type { Plan } from "../model/plan.ts";
import type { Context } from "../model/ports.ts";
import type { Settings } from "../model/settings.ts";
import type { Built, ExportOutcome } from "../model/stages.ts";
import type { Builder } from "./builder.ts";
import { takeDocuments } from "./content/image-documents.ts";
import { areInBuilder, layersInBuilder } from "./content/layers-in-builder.ts";
import { buildPaths } from "./definition.ts";
import { exportVariant } from "./export-variant.ts";
import type { Exports } from "./exports.ts";
import { ownBlobs, shareBlobs } from "./layout-blobs.ts";

/**
 * Makes the image of a build readable: its documents as a layout, and its layers where they are, in the builder; copied into
 * the layout where someone needs them as files. A builder whose store can't be read exports the image instead. Never rejects.
 *
 * @param asFiles whether the layout is to be whole
 */
export async function takeImage(
  builder: Builder,
  plan: Plan,
  built: Built,
  exports: Exports,
  asFiles: boolean,
  settings: Settings,
  context: Context,
): Promise<ExportOutcome> {
  const taken = await attempt(takeInPlace(builder, built, exports, asFiles, context), "build.content");
  if (taken.ok && taken.value !== undefined) return taken.value;
  if (!taken.ok && !context.signal.aborted) {
    const { variant } = built;
    context.progress.note(
      `${variant.name} is exported: its layers can't be read in the builder: ${taken.error.message}`,
    );
  }
  return exportInTurn(builder, plan, built, exports, settings, context);
}

/** Copies the image out of the builder by an export of its own. Never rejects. */
export function exportInTurn(
  builder: Builder,
  plan: Plan,
  built: Built,
  exports: Exports,
  settings: Settings,
  context: Context,
): Promise<ExportOutcome> {
  return exports.inTurn(() => exportVariant(builder, plan, built, exports.blobs, settings, context));
}

async function takeInPlace(
  { content }: Builder,
  { variant, root, provenance, build }: Built,
  { blobs, inTurn }: Exports,
  asFiles: boolean,
  { workDirectory }: Context,
): Promise<ExportOutcome | undefined> {
  if (content === undefined || root === undefined) return undefined;
  const { layout } = buildPaths(workDirectory, variant);
  await shareBlobs(layout, blobs);
  const layers = await takeDocuments(content, root, layout);
  if (layers === undefined || !(await areInBuilder(content, layers))) return undefined;
  const elsewhere = layersInBuilder(content, layers, layout, inTurn);
  const taken = { status: "exported" as const, layout, provenance, transfers: build.transfers };
  if (!asFiles) return { ...taken, elsewhere };
  await elsewhere.bring();
  await ownBlobs(layout);
  return taken;
}
