import { oneLine } from "../../text/control.ts";
import type { BuildLog } from "../build-log.ts";
import { nameOf, type VertexRecord } from "../vertex-record.ts";

/** Whether a vertex is the reading of a cache's index, or the writing of a cache: no step of a Dockerfile. */
export function isCacheWork(record: VertexRecord, target: string): boolean {
  return /(?:importing cache manifest from |exporting (?:cache to |to GitHub Actions Cache))/.test(
    nameOf(record, target),
  );
}

/** A cache that could not be read does not fail a build; it makes it a longer one. A sentence each, for the log. */
export function importNotes({ vertices }: Pick<BuildLog, "vertices">, target: string, variant: string): string[] {
  const errors = [...vertices.values()].flatMap((record) => {
    if (record.error === undefined || !isCacheWork(record, target)) return [];
    return isMissing(record.error) ? [] : [oneLine(record.error).slice(0, 200)];
  });
  return [...new Set(errors)].map(
    (error) => `\`${variant}\`: a build cache could not be read, so steps ran anew: ${error}`,
  );
}

/** Before the first run that writes there is none, which is no news. */
function isMissing(error: string): boolean {
  return /not found|no such file or directory|NoSuchKey|MANIFEST_UNKNOWN/i.test(error);
}
