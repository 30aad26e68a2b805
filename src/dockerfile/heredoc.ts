import { readWords } from "./words.ts";

/** A heredoc mark on an instruction's line. */
export interface HeredocMark {
  name: string;
  /** `<<-`: tabs before the end mark don't count. */
  chomp: boolean;
}

/**
 * The heredocs that a logical line opens, in order. None when its quotes are not closed, as in BuildKit
 * (moby/buildkit frontend/dockerfile/parser/parser.go, heredocsFromLine; the escape character is always a backslash).
 */
export function heredocMarks(line: string): HeredocMark[] {
  if (!line.includes("<<")) return [];
  const found = readWords(line, { escape: "\\", rawQuotes: true, rawEscapes: true });
  return (found?.words ?? []).flatMap((word) => parseMark(word) ?? []);
}

function parseMark(word: string): HeredocMark | undefined {
  const match = /^\d*<<(-?)[\t\n\f\r ]*([^<]+)$/.exec(word);
  if (match === null) return undefined;
  const names = readWords(match[2] ?? "", { escape: "\\" })?.words;
  const [name] = names ?? [];
  return name === undefined || names?.length !== 1 ? undefined : { name, chomp: match[1] === "-" };
}
