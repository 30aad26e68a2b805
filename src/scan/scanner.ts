import { type Attempt, attempt } from "../attempt.ts";
import { PlimsollError } from "../errors.ts";
import type { Context } from "../model/ports.ts";
import type { RemoteEntries } from "../model/remote-entries.ts";
import type { ToolSetting, VariantPolicy } from "../model/settings.ts";
import type { Database } from "../model/stages.ts";
import { type LocatedTool, locateTool } from "../tools/locate.ts";
import { prepareDatabase } from "./database.ts";
import { openTakeAlong, type TakeAlong } from "./take-along.ts";

/** Trivy and its vulnerability database; each may be the error that is in its place. */
export interface Scanner {
  trivy: Attempt<LocatedTool>;
  /** Comes while images are built and read. Never rejects. */
  database: Promise<Database>;
  /** What is to be taken along from the read of an image with this policy. Absent without Trivy. */
  takeAlong?: (policy: VariantPolicy) => TakeAlong;
}

/** Finds or fetches Trivy, and has begun with its database when it resolves. Never rejects. */
export async function prepareScanner(setting: ToolSetting, context: Context, remote?: RemoteEntries): Promise<Scanner> {
  const trivy = await attempt(locateTool("trivy", setting, context));
  if (trivy.ok) {
    const takeAlong = openTakeAlong(trivy.value.tool.version, context);
    return { trivy, database: prepareDatabase(trivy.value, context, { remote }), takeAlong };
  }
  const error = new PlimsollError(trivy.error.code, `There is no vulnerability database: ${trivy.error.message}`);
  return { trivy, database: Promise.resolve({ status: "failed", error }) };
}
