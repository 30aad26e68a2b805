import type { BuildRecords } from "./build-log.ts";
import { nameOf, type VertexRecord } from "./vertex-record.ts";

/** The vertex that a build failed for, and what it said. */
export interface FailedVertex {
  record: VertexRecord;
  name: string;
  error: string;
  /** BuildKit's guess at the stage that was meant by an image that does not exist. */
  meant?: string;
}

/**
 * The vertex that is to blame. When one fails, BuildKit cancels the others; theirs end with "context canceled" and are
 * no cause. Where several failed by themselves, it is the one that buildx names last.
 */
export function failedVertex(log: BuildRecords, target: string): FailedVertex | undefined {
  const failed = [...log.vertices.values()].flatMap((record) =>
    record.error === undefined || isCollateral(record.error)
      ? []
      : [{ record, name: nameOf(record, target), error: record.error }],
  );
  const words = lastWords(log.text);
  const vertex = failed.find(({ error }) => words.includes(error)) ?? failed[0];
  const meant = /\(did you mean (.+)\?\)$/.exec(words)?.[1];
  return vertex === undefined || meant === undefined ? vertex : { ...vertex, meant };
}

/** Whether a vertex was stopped because of something else: another one's failure, or the end of the whole build. */
export function isCollateral(error: string): boolean {
  return /context canceled\s*$/.test(error);
}

/** buildx's last `ERROR: …`, which may have several lines; empty when it said none. */
export function lastWords(text: readonly string[]): string {
  const start = text.findLastIndex((line) => line.startsWith("ERROR: "));
  if (start < 0) return "";
  const lines = text.slice(start).filter((line) => !/^(?:View build details|Learn more):? /.test(line));
  return lines
    .join("\n")
    .replace(/^ERROR: /, "")
    .trim();
}
