import { gap, type Span, span, widthOf } from "./spans.ts";
import { wrap } from "./wrap.ts";

/** `text` behind `start`, its further lines in the same column. */
export function hanging(start: Span[], text: string, columns: number): Span[][] {
  const indent = widthOf(start);
  return wrap(text, columns - indent).map((line, index) => (index === 0 ? [...start, line] : [gap(indent), line]));
}

/** A section of the result; none when there is nothing in it. */
export function titled(title: string, lines: Span[][]): Span[][] {
  return lines.length === 0 ? [] : [[], [span(title, "bold")], ...lines];
}
