import { PlimsollError } from "../errors.ts";
import { notAChoice, quoted, sentence } from "./parsed.ts";

/** `NAME=VALUE`, or `NAME` for a value that comes from elsewhere. */
export interface Assignment {
  name: string;
  value?: string;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** The lines of an action input: trimmed, without empty ones. A value may hold commas, so lines are the only border. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/**
 * Reads `NAME=VALUE` and `NAME`. `label` is how the user knows the flag or input.
 * @throws PlimsollError usage.flag for a name that no variable can have.
 */
export function parseAssignment(text: string, label: string): Assignment {
  const [name = "", ...value] = text.split("=");
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
    throw new PlimsollError("usage.flag", `${label}: expected NAME=VALUE or NAME, got ${quoted(text)}.`);
  }
  return value.length === 0 ? { name } : { name, value: value.join("=") };
}

/**
 * Gives every assignment its value: its own, else that of `source`.
 * @throws PlimsollError usage.flag when a name has neither; `advice` says what to do about it.
 */
export function resolveAssignments(
  assignments: readonly Assignment[],
  source: Environment,
  advice: (name: string) => string,
): Record<string, string> {
  const values = assignments.map(({ name, value }): [string, string] => {
    const given = value ?? (Object.hasOwn(source, name) ? source[name] : undefined);
    if (given === undefined) throw new PlimsollError("usage.flag", advice(name));
    return [name, given];
  });
  return Object.fromEntries(values);
}

/**
 * One of a few words, or undefined when nothing was given.
 * @throws PlimsollError usage.flag with the nearest word.
 */
export function wordOf<const Word extends string>(
  text: string | undefined,
  words: readonly Word[],
  label: string,
): Word | undefined {
  if (text === undefined) return undefined;
  const word = words.find((candidate) => candidate === text);
  if (word === undefined) throw new PlimsollError("usage.flag", `${label}: ${sentence(notAChoice(text, words))}`);
  return word;
}
