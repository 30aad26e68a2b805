/** A piece of a sentence: words, or a name that is set apart from them. Both may hold hostile text. */
export type Phrase = { words: string } | { name: string };

/** The phrases without marks, for a log or a title. */
export function phrasesText(phrases: readonly Phrase[]): string {
  return phrases.map((phrase) => ("name" in phrase ? phrase.name : phrase.words)).join("");
}
