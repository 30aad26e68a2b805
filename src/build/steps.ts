import type { Build, Origin, Step } from "../model/report.ts";
import { oneLine } from "../text/control.ts";
import type { BuildLog } from "./build-log.ts";
import { isCacheWork } from "./cache/import-notes.ts";
import { parseStepName } from "./step-name.ts";
import { transfersOf } from "./transfers.ts";
import { hasStarted, nameOf, secondsOf, type VertexRecord } from "./vertex-record.ts";

/** Where steps come from, by vertex digest, as far as it is known. */
export type StepOrigins = ReadonlyMap<string, Origin>;

/**
 * The build in figures, from its log.
 *
 * `cacheHitRatio` is the share of steps taken from the cache among the instructions that are run or taken from it
 * (names with `i/n`, without FROM), each vertex once; `null` when there were none. Announced steps that a failure kept
 * from running don't count.
 *
 * @param seconds wall time of the whole build
 */
export function summarise(log: BuildLog, target: string, seconds: number, origins: StepOrigins): Build {
  const records = [...log.vertices.values()].filter(
    (record) => isStep(record, target) || (record.error !== undefined && !isCacheWork(record, target)),
  );
  const steps = records.filter(wasReached).map((record) => toStep(record, target, origins));
  const counted = records.filter((record) => wasReached(record) && parseStepName(nameOf(record, target)).runs);
  const hits = counted.filter((record) => record.cached).length;
  const first = hits > 0 ? firstUncached(counted, log.vertices) : undefined;
  return {
    seconds,
    steps: steps.sort(byPlace),
    cacheHitRatio: counted.length === 0 ? null : hits / counted.length,
    ...(first === undefined ? {} : { firstUncached: explainMiss(first, target, origins) }),
    transfers: transfersOf(log, target),
  };
}

/** Counts for the live display and the closing line: instructions that are run or taken from the cache. */
export function countSteps(log: BuildLog, target: string): { total: number; cached: number } {
  const counted = [...log.vertices.values()].filter(
    (record) => wasReached(record) && parseStepName(nameOf(record, target)).runs,
  );
  return { total: counted.length, cached: counted.filter((record) => record.cached).length };
}

function isStep(record: VertexRecord, target: string): boolean {
  return parseStepName(nameOf(record, target)).index !== undefined;
}

function wasReached(record: VertexRecord): boolean {
  return record.cached || hasStarted(record) || record.error !== undefined;
}

function toStep(record: VertexRecord, target: string, origins: StepOrigins): Step {
  const origin = origins.get(record.digest);
  return {
    name: oneLine(nameOf(record, target)),
    digest: record.digest,
    seconds: secondsOf(record),
    cached: record.cached,
    ...(origin === undefined ? {} : { origin }),
    ...(record.error === undefined ? {} : { error: oneLine(record.error) }),
  };
}

/** By file and line where they are known, so that two builds list alike whatever ran first. */
function byPlace(a: Step, b: Step): number {
  return (
    compare(a.origin?.file ?? "\uffff", b.origin?.file ?? "\uffff") ||
    (a.origin?.startLine ?? 0) - (b.origin?.startLine ?? 0) ||
    a.name.localeCompare(b.name, "en", { numeric: true }) ||
    compare(a.digest, b.digest)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A step that ran although everything it is built on came from the cache. */
function firstUncached(
  counted: readonly VertexRecord[],
  vertices: ReadonlyMap<string, VertexRecord>,
): VertexRecord | undefined {
  const misses = new Set(counted.filter((record) => !record.cached).map((record) => record.digest));
  return [...misses]
    .sort()
    .flatMap((digest) => vertices.get(digest) ?? [])
    .find((record) => !record.inputs.some((input) => misses.has(input)));
}

function explainMiss(record: VertexRecord, target: string, origins: StepOrigins): NonNullable<Build["firstUncached"]> {
  const step = oneLine(nameOf(record, target));
  const copies = /^(?:COPY|ADD)\s/.test(parseStepName(nameOf(record, target)).text);
  return {
    step,
    origin: origins.get(record.digest) ?? { via: "none" },
    because: copies
      ? "the line or the files that it copies are not the ones in the cache"
      : "the line, a build argument that it sees or the image below it is not the one in the cache",
  };
}
