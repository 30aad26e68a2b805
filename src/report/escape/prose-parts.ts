import { cleanLine } from "./clean.ts";

export interface ProsePart {
  /** Text, or what stands in the code without its marks. */
  text: string;
  isCode: boolean;
}

/** What backticks set apart, and options of commands (`--chown=app`): a page would break those behind their dashes. */
const codes = /(?<!`)`([^`]*[^`\s][^`]*)`(?!`)|(?<![\w`-])--[a-z][\w-]*(?:=[^\s`"']*[^\s`"'.,;:()])?/g;

/** A sentence of ours or of a linter, on one line of at most `max` characters. */
export function proseParts(raw: string, max?: number): ProsePart[] {
  const line = cleanLine(raw, max);
  const parts: ProsePart[] = [];
  let end = 0;
  for (const { 0: whole, 1: inside, index } of line.matchAll(codes)) {
    parts.push({ text: line.slice(end, index), isCode: false }, { text: inside ?? whole, isCode: true });
    end = index + whole.length;
  }
  return [...parts, { text: line.slice(end), isCode: false }].filter(({ text }) => text !== "");
}
