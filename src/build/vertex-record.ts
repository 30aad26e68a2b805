import { createLogTail, type LogTail } from "./log-tail.ts";
import type { Vertex } from "./rawjson.ts";
import { type Interval, merged, secondsCovered } from "./work-intervals.ts";

/** All that the stream said of one vertex. */
export interface VertexRecord {
  digest: string;
  inputs: readonly string[];
  /** Sticky: an input that was never run because what depends on it was cached counts as cached too. */
  cached: boolean;
  /** It was told of before it began, as all of a build's steps are that nobody else is at. */
  announced: boolean;
  error?: string;
  log: LogTail;
  /**
   * Start → end of each run, by the name under which it was told. bake tells a vertex that two targets share once per
   * target, each with a clock of its own; those are one run and must not be added up.
   */
  runs: Map<string, Map<string, string | undefined>>;
}

export function newVertexRecord(digest: string): VertexRecord {
  return { digest, inputs: [], cached: false, announced: false, log: createLogTail(), runs: new Map() };
}

/** Takes in what one appearance of the vertex says. An interval that returns with its end replaces the open one. */
export function absorb(record: VertexRecord, vertex: Vertex): void {
  if (vertex.inputs !== undefined) record.inputs = vertex.inputs;
  if (vertex.cached === true) record.cached = true;
  if (vertex.started === undefined) record.announced = true;
  if (vertex.error !== undefined && vertex.error !== "") record.error = vertex.error;
  const name = vertex.name ?? "";
  const runs = record.runs.get(name) ?? new Map<string, string | undefined>();
  record.runs.set(name, runs);
  if (vertex.started !== undefined) runs.set(vertex.started, vertex.completed ?? runs.get(vertex.started));
}

export function hasStarted(record: VertexRecord): boolean {
  return [...record.runs.values()].some((runs) => runs.size > 0);
}

/** Whether it was come to at all; a failure keeps steps from that. */
export function wasReached(record: VertexRecord): boolean {
  return record.cached || hasStarted(record) || record.error !== undefined;
}

/** Whether all its runs have ended; false when there was none. */
export function hasCompleted(record: VertexRecord): boolean {
  const runs = [...record.runs.values()].flatMap((byStart) => [...byStart.values()]);
  return runs.length > 0 && runs.every((end) => end !== undefined);
}

/**
 * The name to show. A step of a linked target is told under that target's prefix and under the prefix of `target`,
 * which is built on it; the first says where the step is written.
 */
export function nameOf(record: VertexRecord, target: string): string {
  const names = [...record.runs.keys()].filter((name) => name !== "").sort();
  return names.find((name) => !name.startsWith(`[${target} `)) ?? names[0] ?? record.digest;
}

/** Seconds that the vertex was at work: overlapping runs merged, then added; runs without an end count as nothing. */
export function secondsOf(record: VertexRecord): number {
  return Math.max(0, ...[...record.runs.values()].map((runs) => secondsCovered(intervals(runs))));
}

/** When a vertex was at work, by the clock of the name that it is shown under, overlaps merged, in their order. */
export function intervalsOf(record: VertexRecord, target: string): Interval[] {
  return merged(intervals(record.runs.get(nameOf(record, target)) ?? new Map()));
}

function intervals(runs: ReadonlyMap<string, string | undefined>): Interval[] {
  return [...runs].map(([start, end]) => ({ start: Date.parse(start), end: Date.parse(end ?? "") }));
}
