import type { RecordedStep } from "../../model/build-record.ts";

/**
 * For each step of a build the same one in an earlier build: by file, stage, platform and instruction, the first of equal
 * ones with the first. Lines move and BuildKit's digests change with every session, so neither counts.
 */
export function matchSteps(
  now: readonly RecordedStep[],
  before: readonly RecordedStep[],
): ReadonlyMap<RecordedStep, RecordedStep> {
  const free = new Map<string, RecordedStep[]>();
  for (const step of before) free.set(identity(step), [...(free.get(identity(step)) ?? []), step]);
  const pairs = new Map<RecordedStep, RecordedStep>();
  for (const step of now) {
    const same = free.get(identity(step))?.shift();
    if (same !== undefined) pairs.set(step, same);
  }
  return pairs;
}

function identity({ file, stage, platform, text }: RecordedStep): string {
  return JSON.stringify([file ?? null, stage ?? null, platform ?? null, text]);
}

/**
 * The step whose line became that of `step`: among those of the same stage that have no equal now, the one in the same gap
 * between two that have. Undefined when there is none; the line is new then.
 */
export function replacedStep(
  step: RecordedStep,
  now: readonly RecordedStep[],
  before: readonly RecordedStep[],
  pairs: ReadonlyMap<RecordedStep, RecordedStep>,
): RecordedStep | undefined {
  const inStage = (other: RecordedStep) =>
    other.file === step.file && other.stage === step.stage && other.platform === step.platform;
  const kept = new Set(pairs.values());
  const mine = now.filter(inStage).sort(byLine);
  const theirs = before.filter(inStage).sort(byLine);
  const at = mine.indexOf(step);
  const above = mine.slice(0, at).findLast((other) => pairs.has(other));
  const gap = mine.slice(above === undefined ? 0 : mine.indexOf(above) + 1, at + 1);
  const start = above === undefined ? 0 : theirs.indexOf(pairs.get(above) ?? step) + 1;
  const length = theirs.slice(start).findIndex((other) => kept.has(other));
  const gone = theirs.slice(start, length < 0 ? undefined : start + length);
  const alike = gone.filter((other) => keywordOf(other) === keywordOf(step));
  const rank = gap.filter((other) => keywordOf(other) === keywordOf(step)).length - 1;
  return alike[rank] ?? alike.at(-1) ?? gone[gap.length - 1];
}

function byLine(a: RecordedStep, b: RecordedStep): number {
  return (a.startLine ?? 0) - (b.startLine ?? 0);
}

function keywordOf({ text }: RecordedStep): string {
  return /^\w+/.exec(text)?.[0].toUpperCase() ?? "";
}
