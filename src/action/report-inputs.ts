import { type ActionInputDefinition, actionInputDefinitions } from "../inputs/action-input-definitions.ts";
import { type Environment, wordOf } from "../inputs/assignments.ts";
import { inputText } from "../inputs/input-text.ts";
import type { Settings } from "../model/settings.ts";

/** What reports' artifacts are called, when the input `artifact` says nothing; `-LEG-ATTEMPT` follows. */
export const reportArtifact = "plimsoll-report";

/** Inputs of actions that take reports and write a comment. */
export interface ReportInputs {
  artifact: string;
  reportId: string | undefined;
  comment: Settings["comment"];
}

/** Definitions of the root action's inputs that mean the same in a sub-action. */
export function sharedInputs(...names: string[]): ActionInputDefinition[] {
  return actionInputDefinitions.filter(({ name }) => names.includes(name));
}

/** @throws PlimsollError usage.flag */
export function readReportInputs(environment: Environment): ReportInputs {
  const policies = ["on-change", "always", "on-failure", "never"] as const;
  return {
    artifact: inputText(environment, "artifact") ?? reportArtifact,
    reportId: inputText(environment, "report-id"),
    comment: wordOf(inputText(environment, "comment"), policies, 'Input "comment"') ?? "on-change",
  };
}
