/** Predicted rebuilds against real ones: three projects, each with every kind of change, five times. */
import { type Case, cases } from "../__tests__/rebuild/cases.ts";
import { type Answer, predictAndMeasure, project } from "../__tests__/rebuild/project.ts";
import type { StepTimes } from "../src/rebuild/model.ts";
import { formatSeconds } from "../src/text/duration.ts";
import type { Figure } from "./figure.ts";
import { median, spread } from "./statistics.ts";

const rounds = 5;

interface Outcome {
  /** The steps that ran are those that were predicted, nothing more and nothing less. */
  isExact: boolean;
  /** Of the whole build, in the median. */
  seconds: number;
  secondsOff: number;
}

/** Per project, its steps and its seconds; then all together. */
export async function measureRebuilds(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const { project: name, variant, changes } of cases) {
    const outcomes: Outcome[] = [];
    for (const change of changes) outcomes.push(await outcomeOf(name, variant, change));
    const within = outcomes.filter(({ seconds, secondsOff }) => secondsOff <= Math.max(2, 0.2 * seconds));
    const exact = outcomes.filter(({ isExact }) => isExact);
    figures.push(
      {
        measure: `predicted rebuilds of ${name} (${variant}), ${outcomes.length} changes: exactly the steps that ran`,
        measured: `${exact.length} of ${outcomes.length}`,
        limit: "all",
        holds: exact.length === outcomes.length,
      },
      {
        measure: `the same: seconds off, median of ${rounds} each; builds took ${spread(
          outcomes.map(({ seconds }) => seconds),
          formatSeconds,
        )}`,
        measured: spread(
          outcomes.map(({ secondsOff }) => secondsOff),
          formatSeconds,
        ),
        limit: "20 % or 2 s",
        holds: within.length === outcomes.length,
      },
    );
  }
  return figures;
}

/** What can be made again and again in one copy is; the rest begins anew each time. */
async function outcomeOf(name: string, variant: string, change: Case): Promise<Outcome> {
  const repeats = change.content === undefined && change.removed === undefined;
  const answers: Answer[] = [];
  for (let at = 0; at < (repeats ? 1 : rounds); at += 1) {
    await using it = await project(name);
    const unknown: StepTimes = () => undefined;
    answers.push(await predictAndMeasure(it, variant, { ...change, rounds: repeats ? rounds : 1 }, unknown));
  }
  const seconds = median(answers.flatMap(({ measured }) => measured.rounds));
  const foreseen = median(answers.map(({ measured }) => measured.predictedSeconds + measured.idleSeconds));
  const isExact = answers.every((answer) => ranAsPredicted(change, answer));
  return { isExact, seconds, secondsOff: Math.abs(seconds - foreseen) };
}

/** A case says whether what is possible happens; what surely runs always has to. */
function ranAsPredicted({ happens = false }: Case, { predicted, measured }: Answer): boolean {
  const expected = predicted.steps.filter(({ certain }) => certain || happens).map(({ step }) => step);
  const ran = measured.steps.map(({ step }) => step);
  return measured.exact && JSON.stringify(ran.sort()) === JSON.stringify(expected.sort());
}
