import type { StepGrowth } from "../model/growth.ts";
import type { Origin } from "../model/origin.ts";
import { changeOf } from "./changes.ts";
import type { StepPair } from "./match-steps.ts";
import { difference, type Step } from "./steps.ts";

/** What became of one step; undefined when it is as it was. */
export function stepGrowth({ before, after }: StepPair): StepGrowth | undefined {
  const now = after ?? before;
  if (now === undefined) return undefined;
  const bytes = sizeOf(after) - sizeOf(before);
  const growth: StepGrowth = {
    change: changeOf(before?.unpacked, after?.unpacked),
    bytes,
    compressed: difference(compressedOf(before), compressedOf(after)),
    shadows: shadowsOf(after) - shadowsOf(before),
    origin: now.origin,
    base: now.base,
  };
  if (before !== undefined && after !== undefined) {
    if (isSameSize(growth) && (before.identity === after.identity || before.content === after.content))
      return undefined;
    if (isOtherLine(before.origin, after.origin)) growth.originBefore = before.origin;
  }
  return growth;
}

function isSameSize({ bytes, compressed, shadows }: StepGrowth): boolean {
  return bytes === 0 && shadows === 0 && (compressed === 0 || compressed === null);
}

function isOtherLine(before: Origin, after: Origin): boolean {
  return before.instruction !== after.instruction || before.file !== after.file;
}

function sizeOf(step: Step | undefined): number {
  return step?.unpacked ?? 0;
}

function compressedOf(step: Step | undefined): number | null {
  return step === undefined ? 0 : step.compressed;
}

function shadowsOf(step: Step | undefined): number {
  return step === undefined ? 0 : step.hides.own + step.hides.base;
}
