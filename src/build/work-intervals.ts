import type { BuildLog } from "./build-log.ts";

/** A time during which something was at work, in milliseconds of the clock that the stream tells. */
export interface Interval {
  start: number;
  end: number;
}

/** Overlapping intervals made one, in their order; what has no end, or one before its start, is left out. */
export function merged(intervals: readonly Interval[]): Interval[] {
  const result: Interval[] = [];
  for (const { start, end } of intervals.filter((each) => each.end >= each.start).sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}

/** Seconds that intervals cover together. */
export function secondsCovered(intervals: readonly Interval[]): number {
  return Math.round(merged(intervals).reduce((sum, { start, end }) => sum + end - start, 0)) / 1000;
}

/** When the first vertex of all began; undefined when none did. */
export function startOf(log: Pick<BuildLog, "vertices">): number | undefined {
  const starts = [...log.vertices.values()].flatMap(({ runs }) =>
    [...runs.values()].flatMap((byStart) => [...byStart.keys()].map((start) => Date.parse(start))),
  );
  const known = starts.filter((start) => !Number.isNaN(start));
  return known.length === 0 ? undefined : known.reduce((a, b) => Math.min(a, b));
}
