import { code, type Inline, joined, prose } from "../escape/markdown.ts";
import type { Phrase } from "../view/phrases.ts";

/** The phrases with names as code, and the spaces that they have at their ends. */
export function phrased(phrases: readonly Phrase[]): Inline {
  return phrases.map(written).reduce(
    (line, next, index) => {
      const [before, after] = [phrases[index - 1], phrases[index]];
      return joined([line, next], isApart(before, after) ? " " : "");
    },
    joined([], ""),
  );
}

function written(phrase: Phrase): Inline {
  return "name" in phrase ? code(phrase.name) : prose(phrase.words);
}

function isApart(before: Phrase | undefined, after: Phrase | undefined): boolean {
  const ends = before !== undefined && "words" in before && before.words.endsWith(" ");
  const starts = after !== undefined && "words" in after && after.words.startsWith(" ");
  return ends || starts;
}
