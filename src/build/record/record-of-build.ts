import { repositoryFiles } from "../../dockerfile/source.ts";
import type { Plan } from "../../model/plan.ts";
import type { Context } from "../../model/ports.ts";
import type { Settings } from "../../model/settings.ts";
import type { Built } from "../../model/stages.ts";
import { createRedactor } from "../../process/redact.ts";
import { localContexts } from "./local-contexts.ts";
import { type MadeRecord, makeRecord } from "./make-record.ts";

/**
 * The record of what has just been built, of the files as they lie there. Never rejects: without one, later builds are only
 * not explained.
 */
export async function recordOfBuild(
  { variant, dockerfiles, build, provenance }: Built,
  plan: Plan,
  settings: Settings,
  { signal }: Context,
): Promise<MadeRecord | undefined> {
  try {
    const contexts = await localContexts(plan, dockerfiles, settings);
    const redact = createRedactor(settings.secretsToRedact);
    const what = { variant: variant.name, build, provenance, dockerfiles: repositoryFiles(dockerfiles), contexts };
    return await makeRecord({ ...what, now: new Date(), redact, signal });
  } catch {
    return undefined;
  }
}
