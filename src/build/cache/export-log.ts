/** What the log of an export says of it. */
import type { ChildResult } from "../../model/ports.ts";
import { oneLine } from "../../text/control.ts";
import type { BuildLog } from "../build-log.ts";
import { lastWords } from "../failed-vertex.ts";
import { nameOf } from "../vertex-record.ts";
import { isCacheWork } from "./import-notes.ts";

/**
 * Why nothing was kept, as part of a sentence; undefined when it was. With `ignore-error` the call is a success whatever
 * happened, and only the vertex of the export says so.
 */
export function exportError(
  log: BuildLog,
  target: string,
  { exitCode }: Pick<ChildResult, "exitCode">,
): string | undefined {
  const error = exportsOf(log, target).find((record) => record.error !== undefined)?.error;
  if (error !== undefined) return explained(error);
  return exitCode === 0 ? undefined : explained(lastWords(log.text) || "buildx did not say why");
}

/** Digests of the layers that were not there yet (moby/buildkit cache/remotecache/gha/gha.go, Finalize). */
export function writtenLayers(log: BuildLog, target: string): string[] {
  return exportsOf(log, target)
    .flatMap(({ digest }) => [...(log.transfers.get(digest)?.keys() ?? [])])
    .flatMap((id) => /^writing layer (sha256:[0-9a-f]{64})$/.exec(id)?.[1] ?? []);
}

function exportsOf({ vertices }: BuildLog, target: string) {
  return [...vertices.values()].filter(
    (record) => isCacheWork(record, target) && !nameOf(record, target).includes("importing"),
  );
}

/** BuildKit drops what the service says of a refusal (moby/buildkit#6074), so the usual reasons are said here. */
function explained(error: string): string {
  if (/failed to reserve cache/.test(error))
    return "the service refused to take it; the job's token can only read there";
  const status = /RESPONSE (\d{3}): /.exec(error)?.[1];
  if (status !== undefined) return `its storage answered ${status}`;
  const page = /failed to parse error response (\d{3})/.exec(error)?.[1];
  if (page !== undefined) return `the service answered ${page} with a page for people`;
  if (/resource_exhausted|maximum timeout reached/.test(error)) return "the service limits the rate of requests (429)";
  return oneLine(error).slice(0, 300);
}
