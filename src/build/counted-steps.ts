import type { Step } from "../model/report.ts";
import { parseStepName } from "./step-name.ts";

/** The steps that a build is measured by: instructions that are run or taken from the cache. A FROM is none. */
export function countedSteps(steps: readonly Step[]): Step[] {
  return steps.filter(({ name }) => parseStepName(name).runs);
}
