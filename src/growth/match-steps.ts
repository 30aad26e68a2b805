import type { Origin } from "../model/origin.ts";
import { align } from "./align.ts";
import type { Step } from "./steps.ts";

/** A step before and after; without a partner it was removed or added. */
export interface StepPair {
  before?: Step;
  after?: Step;
}

/** How much two steps look like one; the pairing adds these up. Below {@link least} they are two. */
const scores = { sameLine: 2, sameText: 1.5, sameLayers: 1.5, sameEmptyLayers: 0.1, base: 2 };
const least = 0.5;

/**
 * Finds for each step of one build its like in the other: the same instruction of the same file first, then layers that
 * are the same, then an instruction that was edited. Order decides and not the line's number, so that a line put in
 * between moves nothing.
 */
export function matchSteps(before: readonly Step[], after: readonly Step[]): StepPair[] {
  const left = before.map(recognise);
  const right = after.map(recognise);
  return align(left.length, right.length, (i, j) => likeness(left[i], right[j])).map((pair) => {
    const [old, now] = [before[pair.before ?? -1], after[pair.after ?? -1]];
    return { ...(old === undefined ? {} : { before: old }), ...(now === undefined ? {} : { after: now }) };
  });
}

/** A step and what it is recognised by. */
interface Recognised {
  step: Step;
  instruction: string;
  keyword: string;
  words: ReadonlySet<string>;
}

function recognise(step: Step): Recognised {
  const instruction = normalInstruction(step.origin);
  const [keyword = "", ...words] = instruction.split(" ");
  return { step, instruction, keyword, words: new Set(words) };
}

/** White space folded and the keyword in capitals: what two ways to write the same have in common. */
function normalInstruction({ instruction = "" }: Origin): string {
  const folded = instruction.replace(/\s+/g, " ").trim();
  return folded.replace(/^[a-z]+(?= )/i, (keyword) => keyword.toUpperCase());
}

function likeness(a: Recognised | undefined, b: Recognised | undefined): number {
  if (a === undefined || b === undefined) return 0;
  const sameLayers = layersLikeness(a.step, b.step);
  if (a.step.base || b.step.base) return sameLayers + (a.step.base && b.step.base ? scores.base : 0);
  if (a.instruction === "" || b.instruction === "") return sameLayers;
  if (a.instruction === b.instruction) {
    return sameLayers + (a.step.origin.file === b.step.origin.file ? scores.sameLine : scores.sameText);
  }
  if (a.keyword !== b.keyword) return sameLayers;
  const edited = sharedWords(a.words, b.words);
  return sameLayers + (edited < least ? 0 : edited);
}

/** All empty layers are the same; that says little. */
function layersLikeness(a: Step, b: Step): number {
  if (a.identity !== b.identity) return 0;
  const isEmpty = a.unpacked + a.hides.own + a.hides.base === 0;
  return isEmpty ? scores.sameEmptyLayers : scores.sameLayers;
}

/** Dice's coefficient: 1 for the same words, 0 for none in common. */
function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}
