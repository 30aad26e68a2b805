import type { ActionInputDefinition } from "../../src/inputs/action-input-definitions.ts";

/** The `inputs` of an `action.yml` that has exactly these. */
export function definedInputs(definitions: readonly ActionInputDefinition[]): Record<string, unknown> {
  return Object.fromEntries(definitions.map(({ name, ...rest }) => [name, { required: false, ...rest }]));
}
