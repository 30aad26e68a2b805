import type { Drift, Portion } from "../model/growth.ts";
import type { Origin } from "../model/origin.ts";
import type { ChangedSources } from "./changed-sources.ts";
import type { StepPair } from "./match-steps.ts";
import { added, difference, type Step } from "./steps.ts";
import { touchFinder } from "./touched.ts";

/** Whose doing a step's growth is, and why. */
export interface Blame {
  by: "author" | "drift";
  because: string;
}

/**
 * Tells the author's growth from drift, step by step. Drift is a base image that moved under a FROM line that nobody
 * changed, or a step whose line, inputs and arguments nobody changed and that gave other bytes. Steps that came or went,
 * and steps that can't be found in the sources, are the author's.
 */
export function driftOf(
  pairs: readonly StepPair[],
  sources: ChangedSources,
): { drift: Drift; blameOf: (pair: StepPair) => Blame } {
  const others = new Set(pairs.filter(hasOtherContent).map(({ after }) => keyOf(after?.origin)));
  const touchOf = touchFinder(sources, (origin) => others.has(keyOf(origin)));
  const blames = new Map(pairs.map((pair) => [pair, blame(pair, touchOf)]));
  const blameOf = (pair: StepPair) => blames.get(pair) ?? blame(pair, touchOf);
  const portion = (by: Blame["by"]) => portionOf(pairs.filter((pair) => blameOf(pair).by === by));
  return { drift: { author: portion("author"), drift: portion("drift") }, blameOf };
}

function blame({ before, after }: StepPair, touchOf: ReturnType<typeof touchFinder>): Blame {
  if (after === undefined) return { by: "author", because: "it was taken out" };
  if (before === undefined) return { by: "author", because: "it was added" };
  const touch = touchOf(after.origin);
  if (touch !== undefined) return { by: "author", because: touch.because };
  const because = after.base
    ? "the base image moved, and its FROM line was not changed"
    : "its line, inputs and arguments were not changed";
  return { by: "drift", because };
}

function hasOtherContent({ before, after }: StepPair): boolean {
  return before !== undefined && after !== undefined && before.content !== after.content;
}

function keyOf(origin: Origin | undefined): string {
  const { file, startLine, instruction } = origin ?? {};
  return JSON.stringify(startLine === undefined ? [instruction] : [file, startLine]);
}

function portionOf(pairs: readonly StepPair[]): Portion {
  const sum = (part: (step: Step) => number) =>
    pairs.reduce((total, { before, after }) => total + (after ? part(after) : 0) - (before ? part(before) : 0), 0);
  const compressed = (part: (step: Step) => number | null) =>
    pairs.reduce<number | null>(
      (total, { before, after }) => added(total, difference(before ? part(before) : 0, after ? part(after) : 0)),
      0,
    );
  return {
    compressed: {
      total: compressed((step) => step.compressed),
      own: compressed((step) => (step.base ? 0 : step.compressed)),
    },
    unpacked: { total: sum((step) => step.unpacked), own: sum((step) => (step.base ? 0 : step.unpacked)) },
    shadowed: { total: sum(({ hides }) => hides.own + hides.base), own: sum(({ hides }) => hides.own) },
    layers: { total: sum(({ layers }) => layers.length), own: sum((step) => (step.base ? 0 : step.layers.length)) },
  };
}
