import type { Environment } from "./assignments.ts";

/**
 * An input as the runner hands it over: upper case, spaces as `_`, hyphens kept (actions/toolkit
 * packages/core/src/core.ts, getInput). An empty one was not given.
 */
export function inputText(environment: Environment, name: string): string | undefined {
  const text = environment[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`]?.trim();
  return text === "" ? undefined : text;
}
