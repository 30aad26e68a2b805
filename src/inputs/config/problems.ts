import { type ErrorCode, PlimsollError } from "../../errors.ts";
import { oneLine } from "../../text/control.ts";
import { sentence } from "../parsed.ts";

/** One thing that is wrong in a file. Lines and columns are 1-based. */
export interface Problem {
  line: number;
  column: number;
  code: Extract<ErrorCode, "config.syntax" | "config.key" | "config.value">;
  /** A sentence about it. May quote the file, so it is hostile. */
  message: string;
}

const mostShown = 50;
const longestMessage = 500;

/**
 * One error for everything that is wrong in a file: the message is the first problem in the order of the file, the
 * detail lists them all, one per line, as `file:line:column: sentence`.
 */
export function problemsError(file: string, problems: readonly [Problem, ...Problem[]]): PlimsollError {
  const sorted = problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
  const lines = sorted
    .slice(0, mostShown)
    .map(({ line, column, message }) => oneLine(`${file}:${line}:${column}: ${sentence(shorten(message))}`));
  if (sorted.length > mostShown) lines.push(`${file}: and ${sorted.length - mostShown} more`);
  const [first = ""] = lines;
  const more = sorted.length > 1 ? ` (and ${sorted.length - 1} more)` : "";
  const code = sorted[0]?.code ?? problems[0].code;
  return new PlimsollError(code, first + more, sorted.length > 1 ? { detail: lines.join("\n") } : {});
}

/** A message quotes names, and a name may be as long as its file. */
function shorten(message: string): string {
  return message.length > longestMessage ? `${message.slice(0, longestMessage)}…` : message;
}

/** Whether there is anything to report; narrows for {@link problemsError}. */
export function isSome(problems: readonly Problem[]): problems is readonly [Problem, ...Problem[]] {
  return problems.length > 0;
}
