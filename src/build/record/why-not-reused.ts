import type { BuildRecord, RecordedStep } from "../../model/build-record.ts";
import { changedInputs, changedVariables, quoted, type Wording } from "./changed-inputs.ts";
import { matchSteps, replacedStep } from "./match-steps.ts";

/** An earlier build to compare with, and how it is called: "the build of `1a2b3c4d5e6f`". */
export interface EarlierBuild {
  record: BuildRecord;
  called: string;
}

/**
 * Why a step was not reused although all that it stands on was, in a sentence without a full stop: its line, what goes into
 * it, or, where neither is another than in the earlier build, the cache that no longer has it.
 */
export function whyNotReused(
  step: RecordedStep,
  { steps }: Pick<BuildRecord, "steps">,
  { record, called }: EarlierBuild,
  wording: Wording,
): string {
  const pairs = matchSteps(steps, record.steps);
  const before = pairs.get(step);
  if (before === undefined) return lineChanged(step, replacedStep(step, steps, record.steps, pairs), called);
  const own = changedInputs(step, before, wording);
  if (own !== undefined) return own;
  const below = changedBelow(step, before, { now: steps, before: record.steps, pairs, wording });
  if (below !== undefined) return below;
  const inherited = changedVariables(step, before, wording, (kind) => kind === undefined);
  if (inherited !== undefined) return inherited;
  const unseen = step.unseen ?? before.unseen;
  const unread = Object.values(step.files ?? {}).some((content) => content.includes(":~"));
  const same = `nothing that is recorded of it changed since ${called}`;
  if (unseen !== undefined) return `${same}, but it takes ${unseen}: that changed, or the cache no longer had it`;
  if (unread)
    return `${same}, but files too large to be read are known by their size alone: one changed, or the cache no longer had it`;
  return `nothing of it changed since ${called}: the cache no longer had it`;
}

function lineChanged(step: RecordedStep, before: RecordedStep | undefined, called: string): string {
  if (before === undefined) return `the line is new since ${called}`;
  const [from, to] = shortChange(before.text, step.text);
  return `the line was changed: ${quoted(from)} → ${quoted(to)}`;
}

const longestText = 60;

/** Both texts around the place where they differ. */
export function shortChange(before: string, after: string): [string, string] {
  let same = 0;
  while (same < Math.min(before.length, after.length) && before[same] === after[same]) same += 1;
  // A word that both begin alike stands there whole.
  const start = before.lastIndexOf(" ", Math.max(0, same - 1)) + 1;
  const from = Math.max(before.length, after.length) <= longestText ? 0 : Math.max(0, start - longestText / 3);
  return [excerptFrom(before, from), excerptFrom(after, from)];
}

function excerptFrom(text: string, start: number): string {
  const end = start + longestText;
  return `${start > 0 ? "…" : ""}${text.slice(start, end)}${text.length > end ? "…" : ""}`;
}

interface Compared {
  now: readonly RecordedStep[];
  before: readonly RecordedStep[];
  pairs: ReadonlyMap<RecordedStep, RecordedStep>;
  wording: Wording;
}

/**
 * The nearest of the steps that it stands on or takes from which is not what it was. It came from the cache, where a build
 * in between may have left it. What was taken away from below it counts, too.
 */
function changedBelow(step: RecordedStep, before: RecordedStep, compared: Compared): string | undefined {
  const seen = new Set([step]);
  const open: [RecordedStep, RecordedStep][] = [[step, before]];
  for (let pair = open.shift(); pair !== undefined; pair = open.shift()) {
    const inputs = stepsAt(pair[0].inputs, compared.now);
    const gone = stepsAt(pair[1].inputs, compared.before).filter((old) => {
      return !inputs.some((input) => compared.pairs.get(input) === old);
    });
    for (const input of inputs) {
      if (seen.has(input)) continue;
      seen.add(input);
      const old = compared.pairs.get(input);
      const because = old === undefined ? newBelow(gone) : changedInputs(input, old, compared.wording);
      if (because !== undefined) return `it builds on ${placeOf(input)}, where ${because}`;
      if (old !== undefined) open.push([input, old]);
    }
    const [first] = gone;
    if (first !== undefined) return `${quoted(first.text)} no longer stands before it`;
  }
  return undefined;
}

function newBelow([gone]: readonly RecordedStep[]): string {
  return gone === undefined ? "the line is new" : `the line was ${quoted(gone.text)}`;
}

function placeOf({ file, startLine, text }: RecordedStep): string {
  return file === undefined || startLine === undefined ? quoted(text) : quoted(`${file}:${startLine}`);
}

function stepsAt(indexes: readonly number[] = [], steps: readonly RecordedStep[]): RecordedStep[] {
  return indexes.flatMap((index) => steps[index] ?? []);
}
