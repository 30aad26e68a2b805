import type { GraphNode, StepGraph } from "./model.ts";
import { needs } from "./rerun.ts";

/**
 * Seconds from the start of some of a graph's steps to their end: stages that do not need each other run side by side.
 * `secondsOf`: of a node that runs; 0 for one that does not, or whose time is not known.
 */
export function wallSeconds({ nodes }: StepGraph, secondsOf: (node: GraphNode) => number): number {
  const ends = new Map<string, number>();
  let latest = 0;
  for (const node of nodes) {
    const start = needs(node).reduce((end, id) => Math.max(end, ends.get(id) ?? 0), 0);
    const end = start + secondsOf(node);
    ends.set(node.id, end);
    latest = Math.max(latest, end);
  }
  return latest;
}
