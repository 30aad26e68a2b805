import { createHash } from "node:crypto";
import type { LocalContext } from "../build/local-context.ts";
import type { GraphNode, Input, Ref, StepGraph } from "./model.ts";

/** Files of a context that are not what they were, as paths from its root; what its `.dockerignore` keeps out left out. */
export type ChangedFiles = (context: LocalContext) => readonly string[];

/** The nodes of a graph that run again, by id. */
export interface Reruns {
  /** Surely. */
  certain: ReadonlySet<string>;
  /** At most: also where it depends on what an earlier step turns out. */
  possible: ReadonlySet<string>;
}

type View = "least" | "most";

/**
 * Which nodes of `after` run again, when all of `before` is in the cache. Keys are made as BuildKit makes them. What is
 * copied from a stage is compared by content, which only a build knows: once it is taken for the same, once for another.
 */
export function reruns(before: StepGraph, after: StepGraph, changed: ChangedFiles): Reruns {
  return { certain: missed(before, after, changed, "least"), possible: missed(before, after, changed, "most") };
}

function missed(before: StepGraph, after: StepGraph, changed: ChangedFiles, view: View): Set<string> {
  const known = new Set(keysOf(before, () => [], view).values());
  return new Set([...keysOf(after, changed, view)].flatMap(([id, key]) => (known.has(key) ? [] : [id])));
}

/** The nodes that are one in BuildKit: equal steps of several stages run once. By id, the id of the first of them. */
export function sameNodes(graph: StepGraph): Map<string, string> {
  const first = new Map<string, string>();
  return new Map(
    [...keysOf(graph, () => [], "most")].map(([id, key]) => {
      if (!first.has(key)) first.set(key, id);
      return [id, first.get(key) ?? id];
    }),
  );
}

function keysOf({ nodes }: StepGraph, changed: ChangedFiles, view: View): Map<string, string> {
  const keys = new Map<string, string>();
  const keyOf = (ref: Ref) => ("given" in ref ? ref.given : (keys.get(ref.node) ?? "none"));
  for (const { id, does, standsOn, inputs } of nodes) {
    const parts = [does, standsOn.map(keyOf), inputs.map((input) => inputKey(input, keyOf, changed, view))];
    keys.set(id, createHash("sha256").update(JSON.stringify(parts)).digest("hex"));
  }
  return keys;
}

function inputKey(input: Input, keyOf: (ref: Ref) => string, changed: ChangedFiles, view: View): string {
  if (input.from === "stage") return view === "most" ? `${input.place} ${keyOf(input.of)}` : input.place;
  const answers = changed(input.context).map(input.takes);
  const isChanged = answers.includes(true) || (view === "most" && answers.includes(undefined));
  return `${input.context.directory}${isChanged ? " changed" : ""}`;
}

/** Everything that a node waits for. */
export function needs({ standsOn, inputs }: GraphNode): string[] {
  const refs = [...standsOn, ...inputs.flatMap((input) => (input.from === "stage" ? [input.of] : []))];
  return refs.flatMap((ref) => ("node" in ref ? [ref.node] : []));
}
