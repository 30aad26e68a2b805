import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { codedError } from "../coded-error.ts";
import { artifactName } from "../github/artifact-name.ts";
import type { ArtifactStore } from "../model/github.ts";
import type { Delivery } from "../model/report.ts";
import type { Settings } from "../model/settings.ts";

export interface ArtifactDelivery {
  /** Absent where the runner offers none; `reason` says why. */
  artifacts: ArtifactStore | undefined;
  reason: string | undefined;
  attempt: number;
  settings: Pick<Settings, "artifact" | "reportId" | "selected" | "out">;
}

const surface = "artifact";

/**
 * Keeps all results of the run as one artifact. Names are taken once in a run, so it carries the attempt, the report's id
 * and the variants of a matrix's leg. Never rejects.
 */
export async function deliverArtifact(request: ArtifactDelivery): Promise<Delivery> {
  const { artifacts, reason, settings } = request;
  if (artifacts === undefined) {
    return { surface, status: "skipped", reason: reason ?? "the runner offers no artifacts" };
  }
  try {
    const files = await filesBelow(settings.out);
    await artifacts.upload(reportArtifactName(settings, request.attempt), settings.out, files);
    return { surface, status: "delivered" };
  } catch (error) {
    return { surface, status: "failed", reason: codedError(error, "io").message };
  }
}

/**
 * The artifact of one job's results: `plimsoll-report-1`; of a leg of a matrix, by its `report-id` or else its variants,
 * `plimsoll-report-cpu-1`.
 */
export function reportArtifactName(
  { artifact = "plimsoll-report", reportId, selected }: Pick<Settings, "artifact" | "reportId" | "selected">,
  attempt: number,
): string {
  const part = reportId ?? selected.join(" ");
  return part === "" ? artifactName(artifact, attempt) : artifactName(artifact, attempt, part);
}

async function filesBelow(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
