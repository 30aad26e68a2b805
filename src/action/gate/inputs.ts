import type { ActionInputDefinition } from "../../inputs/action-input-definitions.ts";
import { type Environment, wordOf } from "../../inputs/assignments.ts";
import { inputText } from "../../inputs/input-text.ts";
import type { ExpectedLeg, Skipped } from "../../model/legs.ts";
import type { Settings } from "../../model/settings.ts";
import { type ReportInputs, readReportInputs, sharedInputs } from "../report-inputs.ts";
import { parseExpectedLegs, parseSkipped } from "./expected-legs.ts";
import { type MatrixResult, matrixResults } from "./matrix-result.ts";

/** Every input of `gate/`, as its `action.yml` declares it. */
export const gateInputDefinitions: readonly ActionInputDefinition[] = [
  {
    name: "legs",
    description: "The legs that must have reported: the output legs of plimsoll/plan, or their names, one per line.",
  },
  { name: "skipped", description: "What was left out on purpose: the output skipped of plimsoll/plan." },
  {
    name: "result",
    description:
      "How the matrix ended: needs.JOB.result. With it, a leg that was run again and left no report can't pass by its earlier one.",
  },
  {
    name: "push",
    description:
      "true: set the tags that legs with push: digest left, when all of them are green. Needs buildx and a login. Default: false.",
  },
  ...sharedInputs("fail-on", "comment", "sarif", "artifact", "report-id", "token"),
];

export interface GateInputs extends ReportInputs {
  legs: ExpectedLeg[];
  skipped: Skipped[];
  result: MatrixResult | undefined;
  setsTags: boolean;
  failOn: Settings["failOn"];
  sarif: Settings["sarif"];
}

/** @throws PlimsollError usage.flag, naming the input */
export function readGateInputs(environment: Environment): GateInputs {
  return {
    ...readReportInputs(environment),
    legs: parseExpectedLegs(inputText(environment, "legs")),
    skipped: parseSkipped(inputText(environment, "skipped")),
    result: wordOf(inputText(environment, "result"), matrixResults, 'Input "result"'),
    setsTags: wordOf(inputText(environment, "push"), ["true", "false"], 'Input "push"') === "true",
    sarif: wordOf(inputText(environment, "sarif"), ["upload", "file", "off"], 'Input "sarif"') ?? "upload",
    failOn: wordOf(inputText(environment, "fail-on"), ["error", "warn", "never"], 'Input "fail-on"') ?? "error",
  };
}
