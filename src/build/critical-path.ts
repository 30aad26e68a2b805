import type { CriticalPath } from "../model/report.ts";
import { oneLine } from "../text/control.ts";
import type { BuildRecords } from "./build-log.ts";
import type { StepOrigins } from "./steps.ts";
import { intervalsOf, nameOf, type VertexRecord } from "./vertex-record.ts";
import { type Interval, secondsCovered, startOf } from "./work-intervals.ts";

/** A vertex with the longest chain that ends in it. */
interface Chained {
  record: VertexRecord;
  intervals: readonly Interval[];
  /** Milliseconds of the chain, itself included. */
  total: number;
  before: Chained | undefined;
}

/**
 * The longest chain through the build's graph: of each vertex its time at work, and of its inputs the one whose own chain is
 * longest. What was queued counts as nothing; what overlaps in the chain counts once. Undefined when nothing took any time.
 */
export function criticalPath(log: BuildRecords, target: string, origins: StepOrigins): CriticalPath | undefined {
  const began = startOf(log);
  const last = longest([...chains(log, target).values()]);
  if (began === undefined || last === undefined || last.total <= 0) return undefined;
  const chain: Chained[] = [];
  for (let each: Chained | undefined = last; each !== undefined; each = each.before) chain.push(each);
  const steps = chain.reverse().flatMap(({ record, intervals }) => {
    const seconds = secondsCovered(intervals);
    const [first] = intervals;
    if (first === undefined || seconds <= 0) return [];
    const origin = origins.get(record.digest);
    const start = Math.max(0, Math.round(first.start - began)) / 1000;
    const name = oneLine(nameOf(record, target));
    return [{ name, digest: record.digest, seconds, start, ...(origin === undefined ? {} : { origin }) }];
  });
  return { seconds: secondsCovered(chain.flatMap(({ intervals }) => intervals)), steps };
}

/** Each vertex after its inputs; one that is its own input, which no builder says, is taken for having none. */
function chains({ vertices }: BuildRecords, target: string): Map<string, Chained> {
  const done = new Map<string, Chained>();
  const open = new Set<string>();
  const stack = [...vertices.keys()];
  for (let digest = stack.pop(); digest !== undefined; digest = stack.pop()) {
    const record = vertices.get(digest);
    if (record === undefined || done.has(digest)) continue;
    const waiting = record.inputs.filter((input) => vertices.has(input) && !done.has(input) && !open.has(input));
    if (waiting.length > 0) {
      open.add(digest);
      stack.push(digest, ...waiting);
      continue;
    }
    const intervals = record.cached ? [] : intervalsOf(record, target);
    const before = longest(record.inputs.flatMap((input) => done.get(input) ?? []));
    const own = intervals.reduce((sum, { start, end }) => sum + end - start, 0);
    done.set(digest, { record, intervals, total: own + (before?.total ?? 0), before });
  }
  return done;
}

/** Of equal ones always the same, whatever order they were told in. */
function longest(all: readonly Chained[]): Chained | undefined {
  return all.toSorted((a, b) => b.total - a.total || (a.record.digest < b.record.digest ? -1 : 1))[0];
}
