import { createHash } from "node:crypto";
import { onlyFileInZip } from "../github/zip-file.ts";
import type { GitHubApi, GitHubJob } from "../model/github.ts";
import { type BaselineRecord, recordFileName, recordLimits } from "./baseline-record.ts";
import { decodeRecord } from "./decode-record.ts";
import { type RunArtifact, whyUnusable } from "./run-artifacts.ts";
import type { WorkflowRun } from "./workflow-runs.ts";

/** A ZIP archive of one stored file is larger than the file by its headers. */
const archiveOverhead = 10_000;

/**
 * Downloads a run's record and holds it against what the API said of run and artifact.
 *
 * @throws GitHubFailure, PlimsollError `baseline.malformed`, or RangeError
 */
export async function fetchRecord(
  api: GitHubApi,
  artifact: RunArtifact,
  run: WorkflowRun,
  job: GitHubJob,
): Promise<BaselineRecord> {
  const fault = whyUnusable(artifact);
  if (fault !== undefined) throw new RangeError(fault);
  const archive = await api.download(
    "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}",
    { artifact_id: artifact.id, archive_format: "zip" },
    recordLimits.bytes + archiveOverhead,
  );
  if (typeof artifact.digest === "string" && artifact.digest !== digestOf(archive)) {
    throw new RangeError("its digest is not the one that the API names");
  }
  const file = onlyFileInZip(archive, recordFileName, recordLimits.bytes).catch((cause) => {
    throw new RangeError("its archive is not one that Plimsoll stored", { cause });
  });
  const record = await decodeRecord(await file);
  requireAbout(record, run.head_sha, job);
  return record;
}

/** @throws RangeError for a record that is not about this commit and workflow, wherever it was found. */
export function requireAbout(record: BaselineRecord, commit: string, { workflow }: Pick<GitHubJob, "workflow">): void {
  if (record.commit !== commit) throw new RangeError("it is about another commit");
  if (record.workflow !== workflow) throw new RangeError("it is of another workflow");
}

function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}
