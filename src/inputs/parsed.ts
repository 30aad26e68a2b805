import { nearest } from "../text/nearest.ts";

/** A value read from text, or what is wrong with the text: the end of a sentence, without a full stop. */
export type Parsed<T> = { value: T } | { problem: string };

/** What was written, short and quoted, for a message. Tells text from numbers: `"60"` and `60`. */
export function quoted(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(shorten(value));
  if (Array.isArray(value)) return "a list";
  if (value instanceof Object) return "a mapping";
  if (value === undefined || value === null) return "nothing";
  return String(value);
}

/** The sentence about a word that is not among `words`, with the nearest one. */
export function notAChoice(given: unknown, words: readonly string[]): string {
  const hint = typeof given === "string" ? nearest(given, words) : undefined;
  const list = words.length === 1 ? `"${words[0]}"` : `one of ${words.join(", ")}`;
  return `expected ${list}, got ${quoted(given)}${hint === undefined ? "" : `. Did you mean "${hint}"?`}`;
}

/** With a full stop, unless it has an end already. */
export function sentence(text: string): string {
  return /[.?!…]$/.test(text) ? text : `${text}.`;
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
