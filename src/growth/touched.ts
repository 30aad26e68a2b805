import type { Instruction } from "../dockerfile/model.ts";
import { instructionLabel } from "../image/origins/image-origins.ts";
import type { Origin } from "../model/origin.ts";
import type { ChangedSources, ChangedTarget } from "./changed-sources.ts";
import type { StageState } from "./stage-touches.ts";
import { type TargetTouches, targetTouches } from "./target-touches.ts";

/** Whether what an origin names is the author's doing, and why in words. */
export type TouchOf = (origin: Origin) => { because: string } | undefined;

const unknown = { because: "it is not known whether its sources were changed" };

/**
 * Says of the lines that an image's steps come from whether the author touched them, their inputs or their arguments.
 * What can't be found in the sources counts as touched. `differs` tells copies that brought other files than before.
 */
export function touchFinder(sources: ChangedSources, differs: (origin: Origin) => boolean): TouchOf {
  const places = allTouches(sources, differs).map(([target, touches]) => ({
    target,
    answers: byPlace(target, touches),
  }));
  return (origin) => {
    const answers = places
      .filter(({ target }) => target.file === origin.file)
      .flatMap(({ target, answers }) => answers.get(placeOf(origin, target)) ?? []);
    if (answers.length === 0) return unknown;
    const touched = answers.find(({ because }) => because !== undefined);
    return touched?.because === undefined ? undefined : { because: touched.because };
  };
}

interface Answer {
  because: string | undefined;
}

/** An inline Dockerfile has no lines in an origin; its instructions are known by their text. */
function placeOf({ startLine, instruction }: Origin, { file }: ChangedTarget): number | string | undefined {
  return file === undefined ? instruction : startLine;
}

function byPlace(target: ChangedTarget, { instructions }: TargetTouches): Map<number | string | undefined, Answer[]> {
  const answers = new Map<number | string | undefined, Answer[]>();
  for (const [instruction, because] of instructions) {
    const { startLine, endLine } = instruction;
    const lines = Array.from({ length: endLine - startLine + 1 }, (_, i) => startLine + i);
    for (const place of target.file === undefined ? [instructionLabel(instruction)] : lines) {
      answers.set(place, [...(answers.get(place) ?? []), { because }]);
    }
  }
  return answers;
}

function allTouches(sources: ChangedSources, differs: (origin: Origin) => boolean): [ChangedTarget, TargetTouches][] {
  const known = new Map<ChangedTarget, TargetTouches>();
  const open = new Set<ChangedTarget>();
  const touchesOf = (target: ChangedTarget): TargetTouches => {
    open.add(target);
    const touches =
      known.get(target) ?? targetTouches(target, { sources, linked, differs: (...at) => differs(originOf(...at)) });
    open.delete(target);
    known.set(target, touches);
    return touches;
  };
  const linked = (name: string): StageState => {
    const target = sources.targets.find((each) => each.name === name);
    if (target !== undefined && !open.has(target)) return touchesOf(target).end;
    return { ground: `target ${name}`, variables: `target ${name}` };
  };
  return sources.targets.map((target) => [target, touchesOf(target)]);
}

function originOf(instruction: Instruction, { file }: ChangedTarget): Origin {
  const label = instructionLabel(instruction);
  return file === undefined
    ? { instruction: label, via: "none" }
    : { file, startLine: instruction.startLine, via: "none" };
}
