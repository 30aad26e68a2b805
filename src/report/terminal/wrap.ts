import { broken, type Span, type Style, span, widthOf } from "./spans.ts";

/** Spaces but those between a number and its unit. */
const betweenWords = / (?!(?<=\d )(?:[kMGT]?B|%)(?!\w))/;

/** `raw` in lines of at most `columns`, broken between words, and inside a word that is longer than a line. */
export function wrap(raw: string, columns: number, style: Style = "plain"): Span[] {
  const words = span(raw)
    .text.split(betweenWords)
    .flatMap((word) => broken(span(word), columns).map(({ text }) => text));
  const lines: string[] = [];
  let line = "";
  for (const word of words) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && widthOf([span(longer)]) > columns) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line].map((text) => span(text, style));
}
