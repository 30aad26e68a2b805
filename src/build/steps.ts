import type { Origin } from "../model/origin.ts";
import type { Build, Step } from "../model/report.ts";
import { oneLine } from "../text/control.ts";
import { compareText } from "../text/order.ts";
import type { BuildRecords } from "./build-log.ts";
import { isCacheWork } from "./cache/import-notes.ts";
import { countedSteps } from "./counted-steps.ts";
import { criticalPath } from "./critical-path.ts";
import { parseStepName } from "./step-name.ts";
import { transfersOf } from "./transfers.ts";
import { intervalsOf, nameOf, secondsOf, type VertexRecord, wasReached } from "./vertex-record.ts";
import { startOf } from "./work-intervals.ts";

/** Where steps come from, by vertex digest, as far as it is known. */
export type StepOrigins = ReadonlyMap<string, Origin>;

/**
 * The build in figures, from its log.
 *
 * `cacheHitRatio` is the share of steps taken from the cache among the instructions that are run or taken from it
 * (names with `i/n`, without FROM), each vertex once; `null` when there were none. Announced steps that a failure kept
 * from running don't count. Why the first step was not reused is told later, when an earlier build is known
 * (record/explain-builds.ts).
 *
 * @param seconds wall time of the whole build
 */
export function summarise(log: BuildRecords, target: string, seconds: number, origins: StepOrigins): Build {
  const records = [...log.vertices.values()].filter(
    (record) => isStep(record, target) || (record.error !== undefined && !isCacheWork(record, target)),
  );
  const began = startOf(log);
  const steps = records.filter(wasReached).map((record) => toStep(record, target, origins, began));
  steps.sort(byPlace);
  const counted = countedSteps(steps);
  const misses = counted.filter(({ cached }) => !cached);
  const first = firstUncached(misses, new Set(counted.map(({ digest }) => digest)), log);
  const hits = counted.length - misses.length;
  // Where no step ran, it would lead through BuildKit's own work, another way each time.
  const path = misses.length === 0 ? undefined : criticalPath(log, target, origins);
  return {
    seconds,
    steps,
    cacheHitRatio: counted.length === 0 ? null : hits / counted.length,
    ...(first === undefined ? {} : { firstUncached: unexplained(first, hits) }),
    transfers: transfersOf(log, target),
    ...(path === undefined ? {} : { criticalPath: path }),
  };
}

function isStep(record: VertexRecord, target: string): boolean {
  return parseStepName(nameOf(record, target)).index !== undefined;
}

function toStep(record: VertexRecord, target: string, origins: StepOrigins, began: number | undefined): Step {
  const origin = origins.get(record.digest);
  const [first] = intervalsOf(record, target);
  return {
    name: oneLine(nameOf(record, target)),
    digest: record.digest,
    seconds: secondsOf(record),
    ...(first === undefined || began === undefined ? {} : { start: Math.max(0, first.start - began) / 1000 }),
    cached: record.cached,
    ...(origin === undefined ? {} : { origin }),
    ...(record.error === undefined ? {} : { error: oneLine(record.error) }),
  };
}

/** By file and line where they are known, so that two builds list alike whatever ran first. */
function byPlace(a: Step, b: Step): number {
  return (
    compareText(a.origin?.file ?? "\uffff", b.origin?.file ?? "\uffff") ||
    (a.origin?.startLine ?? 0) - (b.origin?.startLine ?? 0) ||
    a.name.localeCompare(b.name, "en", { numeric: true }) ||
    compareText(a.digest, b.digest)
  );
}

/**
 * The step that ran although no step that it is built on did; of several, the one whose line comes first. What only joins
 * or pulls stands between steps and is looked through.
 */
function firstUncached(misses: readonly Step[], counted: ReadonlySet<string>, log: BuildRecords): Step | undefined {
  const missed = new Set(misses.map(({ digest }) => digest));
  return misses.find(({ digest }) => !stepsBelow(digest, counted, log).some((below) => missed.has(below)));
}

/** The nearest steps on each way down from a vertex. */
function stepsBelow(digest: string, counted: ReadonlySet<string>, { vertices }: BuildRecords): string[] {
  const found: string[] = [];
  const seen = new Set([digest]);
  const open = [...(vertices.get(digest)?.inputs ?? [])];
  for (let input = open.pop(); input !== undefined; input = open.pop()) {
    if (seen.has(input)) continue;
    seen.add(input);
    if (counted.has(input)) found.push(input);
    else open.push(...(vertices.get(input)?.inputs ?? []));
  }
  return found;
}

/** Nothing is guessed here. */
function unexplained({ name, digest, origin }: Step, hits: number): NonNullable<Build["firstUncached"]> {
  return {
    step: name,
    digest,
    origin: origin ?? { via: "none" },
    because: hits === 0 ? "nothing of this build was in the cache" : "the cache has no such step",
  };
}
