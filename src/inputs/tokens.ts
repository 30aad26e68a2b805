import type { Environment } from "./assignments.ts";
import { redactable } from "./build-secrets.ts";

/** Tokens that the runner or the user keeps under these names; never printed, whoever prints them. */
export const tokenNames = [
  "INPUT_TOKEN",
  "ACTIONS_RUNTIME_TOKEN",
  "ACTIONS_ID_TOKEN_REQUEST_TOKEN",
  "GITHUB_TOKEN",
  "GH_TOKEN",
];

/** Their values, as far as they are there. */
export function tokensIn(environment: Environment): string[] {
  return redactable(tokenNames.map((name) => environment[name]));
}
