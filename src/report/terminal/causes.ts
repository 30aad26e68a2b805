import { formatBytes } from "../../text/bytes.ts";
import type { CauseRow } from "../view/causes.ts";
import { hanging } from "./hanging.ts";
import { gap, pad, type Span, shortened, shortenedStart, span, widthOf } from "./spans.ts";
import { wrap } from "./wrap.ts";

const amount = 11;

/** One cause: bytes, place and instruction; below it what the bytes are, and what to do. */
export function causeLines({ bytes, place, instruction, what, advice }: CauseRow, columns: number): Span[][] {
  const start = [...pad(span(formatBytes(bytes), "bold"), amount, "right"), gap(2)];
  const at = place === undefined ? [] : [shortenedStart(span(place, "cyan"), 40), gap(2)];
  const indent = amount + 2;
  const head = [...start, ...at];
  const made = instruction === "" ? [] : [shortened(span(instruction, "dim"), columns - widthOf(head))];
  const said = wrap(what, columns - indent);
  const rest = said.map((line) => [gap(indent), line]);
  const first = at.length === 0 && made.length === 0 ? [] : [[...head, ...made]];
  const body = first.length > 0 ? rest : rest.map((line, index) => (index === 0 ? [...start, ...line.slice(1)] : line));
  return [...first, ...body, ...hanging([gap(indent), span("→", "dim"), gap(1)], advice, columns)];
}
