import { parseStepName } from "../build/step-name.ts";
import type { BuildRecord, RecordedStep } from "../model/build-record.ts";
import type { Build } from "../model/report.ts";
import type { Step, StepTimes } from "./model.ts";

/** The times of a variant's steps, as its record has them. A step is found by its text, then by file and line. */
export function timesOfRecord({ steps }: Pick<BuildRecord, "steps">): StepTimes {
  const timed = steps.filter(({ seconds }) => seconds !== undefined);
  return (step) => {
    const alike = timed.filter((each) => each.file === step.file && isAlike(each, step));
    // Of equal steps of several stages BuildKit shows one: better its time than none.
    const own = alike.filter(({ stage }) => stage === undefined || step.stage === "" || stage === step.stage);
    const best = own.find(({ startLine }) => startLine === step.startLine) ?? own[0] ?? alike[0];
    return best?.seconds;
  };
}

/** The times of steps that ran in a build just now. */
export function timesOfBuild({ steps }: Pick<Build, "steps">): StepTimes {
  const ran = steps.filter(({ cached, error }) => !cached && error === undefined);
  return timesOfRecord({
    steps: ran.map(({ name, seconds, origin }) => {
      const { text, scope } = parseStepName(name);
      const stage = scope.split(" ").at(-1) ?? "";
      const { file, startLine } = origin ?? {};
      return {
        ...(file === undefined ? {} : { file }),
        ...(startLine === undefined ? {} : { startLine }),
        ...(stage === "" ? {} : { stage }),
        text,
        seconds,
      };
    }),
  });
}

/** The first that knows. */
export function firstOf(...all: readonly StepTimes[]): StepTimes {
  return (step) => all.map((times) => times(step)).find((seconds) => seconds !== undefined);
}

function isAlike({ text, startLine }: RecordedStep, step: Step): boolean {
  const [recorded, written] = [folded(text), folded(step.text)];
  if (recorded === written) return true;
  // BuildKit fills variables in, and a long text is cut: what stands before is the same.
  const literal = written.replace(/(?:\$|…$).*/s, "");
  return literal !== written && startLine === step.startLine && recorded.startsWith(literal);
}

function folded(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
