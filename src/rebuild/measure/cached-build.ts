import { type BuildWork, bake } from "../../build/bake.ts";
import { type BuildLog, createBuildLog } from "../../build/build-log.ts";
import { lastError } from "../../build/buildx-call.ts";
import { callFiles, definitionOf } from "../../build/definition.ts";
import { PlimsollError } from "../../errors.ts";

/**
 * Builds a variant without an output and says how long it took.
 *
 * @throws PlimsollError `rebuild.measure` when it does not build, `cancelled`
 */
export async function buildCached(work: BuildWork): Promise<{ log: BuildLog; seconds: number }> {
  const { plan, variant, paths } = work;
  const log = createBuildLog();
  const definition = definitionOf(plan, variant, { type: "cacheonly" });
  const child = await bake(work, { definition, files: callFiles(paths, "rebuild"), writes: [], log });
  if (child.endedBy === "abort") throw new PlimsollError("cancelled", "Cancelled while a rebuild was measured.");
  if (child.exitCode !== 0) {
    const said = log.text.findLast((line) => line.startsWith("ERROR: "));
    const message = `\`${variant.name}\` can't be measured: the copy of its context does not build. plimsoll check says why.`;
    throw new PlimsollError("rebuild.measure", message, { detail: said ?? lastError(child) });
  }
  return { log, seconds: child.ms / 1000 };
}
