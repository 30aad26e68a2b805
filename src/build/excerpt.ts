import { stripControl } from "../text/control.ts";

const widest = 160;
const around = 2;
const mostMarked = 30;

/**
 * Lines of a Dockerfile with their numbers, those from `start` to `end` marked (1-based, inclusive), two more around
 * them. Bounded: long lines are cut, of a long range the first {@link mostMarked} lines are shown.
 */
export function renderExcerpt(text: string, start: number, end: number): string {
  const lines = text.replace(/\r?\n$/, "").split(/\r?\n/);
  const last = Math.min(Math.max(start, end), lines.length);
  const shownEnd = Math.min(last, start + mostMarked - 1);
  const from = Math.max(1, start - around);
  const to = Math.min(lines.length, shownEnd === last ? last + around : shownEnd);
  const digits = String(to).length;
  const rendered = lines.slice(from - 1, to).map((line, offset) => {
    const number = from + offset;
    const mark = number >= start && number <= last ? ">>>" : "   ";
    return `${mark} ${String(number).padStart(digits)} | ${cut(stripControl(line))}`.trimEnd();
  });
  if (shownEnd < last) rendered.push(`    ${" ".repeat(digits)} | … ${last - shownEnd} more lines`);
  return rendered.join("\n");
}

function cut(line: string): string {
  return line.length > widest ? `${line.slice(0, widest - 1)}…` : line;
}
