import type { Report } from "../../model/report.ts";
import { knownSentences } from "../view/known.ts";
import { phrasesText } from "../view/phrases.ts";
import { hanging } from "./hanging.ts";
import { gap, type Span } from "./spans.ts";

/** Which images were not read again, and since when they are known. */
export function knownLines(report: Report, columns: number): Span[][] {
  const sentences = knownSentences(report);
  if (sentences.length === 0) return [];
  return [[], ...sentences.flatMap((phrases) => hanging([gap(2)], `${phrasesText(phrases)}.`, columns))];
}
