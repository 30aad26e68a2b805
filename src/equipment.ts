import { type Attempt, attempt } from "./attempt.ts";
import type { Builder } from "./build/builder.ts";
import type { LayerCache } from "./image/layer-cache.ts";
import type { KnownDockerfile } from "./image/origins/hints.ts";
import type { Plan } from "./model/plan.ts";
import type { Context } from "./model/ports.ts";
import type { Settings } from "./model/settings.ts";
import type { Database } from "./model/stages.ts";
import { prepareDatabase } from "./scan/database.ts";
import type { Stopwatch } from "./timings.ts";
import { type LocatedTool, locateTool } from "./tools/locate.ts";

/** What the variants' ways share. A part that failed is carried as its error: it stops only those who need it. */
export interface Equipment {
  plan: Plan;
  /** The Dockerfiles that the plan builds from, where they lie in the repository. */
  dockerfiles: readonly KnownDockerfile[];
  /** Absent when no variant is to be built. */
  builder: Attempt<Builder> | undefined;
  /** Absent when nothing is to be scanned. A promise: the database comes while the first variants build. */
  scanner: Promise<Scanner> | undefined;
  layerCache: LayerCache;
  stopwatch: Stopwatch;
}

export interface Scanner {
  trivy: Attempt<LocatedTool>;
  /** Absent when there is no Trivy to fetch it. */
  database: Database | undefined;
}

/** Trivy and its database. Never rejects. */
export async function prepareScanner(settings: Settings, stopwatch: Stopwatch, context: Context): Promise<Scanner> {
  const trivy = await attempt(locateTool("trivy", settings.tools.trivy, context));
  if (!trivy.ok) return { trivy, database: undefined };
  const database = await stopwatch.time("database", () => prepareDatabase(trivy.value, context));
  return { trivy, database };
}
