import type { BuildRecords } from "../../build/build-log.ts";
import { parseStepName } from "../../build/step-name.ts";
import { hasStarted, nameOf, secondsOf, type VertexRecord } from "../../build/vertex-record.ts";
import type { Step, StepGraph } from "../model.ts";
import { sameNodes } from "../rerun.ts";

/** What a build really did with a graph's steps, by node. */
export interface Observed {
  /** Seconds of the steps that ran. */
  ran: ReadonlyMap<string, number>;
  /** Steps that the build never spoke of. */
  unseen: readonly string[];
}

/** Finds the steps of a graph in a build's log, by the names that BuildKit gives them. */
export function observe(log: BuildRecords, target: string, graph: StepGraph): Observed {
  const byName = new Map<string, VertexRecord[]>();
  for (const record of log.vertices.values()) {
    const key = keyOfName(nameOf(record, target));
    if (key !== undefined) byName.set(key, [...(byName.get(key) ?? []), record]);
  }
  const ran = new Map<string, number>();
  const unseen: string[] = [];
  for (const [id, steps] of equalSteps(graph)) {
    const records = steps.flatMap(keysOfStep).flatMap((key) => byName.get(key) ?? []);
    if (records.length === 0) unseen.push(id);
    const started = records.filter((record) => !record.cached && hasStarted(record));
    // Of several platforms the slowest counts: they run side by side.
    if (started.length > 0) ran.set(id, Math.max(...started.map(secondsOf)));
  }
  return { ran, unseen };
}

/** Steps that are one in BuildKit, by the first of them: it shows one of their names. */
function equalSteps(graph: StepGraph): Map<string, Step[]> {
  const steps = new Map<string, Step[]>();
  const first = sameNodes(graph);
  for (const { id, step } of graph.nodes) {
    const same = first.get(id) ?? id;
    if (step !== undefined) steps.set(same, [...(steps.get(same) ?? []), step]);
  }
  return steps;
}

/** The target stands in front only where several are built in one call. */
function keysOfStep({ target, stage, index, total, keyword }: Step): string[] {
  const place = [...(stage === "" ? [] : [stage]), `${index}/${total}`, keyword];
  return [place.join(" "), [target, ...place].join(" ")];
}

function keyOfName(name: string): string | undefined {
  const { index, total, scope, text } = parseStepName(name);
  if (index === undefined || total === undefined) return undefined;
  // A platform is no part of where a step is written.
  const words = scope.split(" ").filter((word) => word !== "" && !/^[a-z]+\/[a-z0-9]+(?:[/>-]\S*)?$/.test(word));
  return [...words, `${index}/${total}`, text.split(/\s/)[0] ?? ""].join(" ");
}
