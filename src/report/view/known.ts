import type { Report } from "../../model/report.ts";
import { formatInstant } from "../../text/instant.ts";
import { compareText } from "../../text/order.ts";
import type { Phrase } from "./phrases.ts";

/** A sentence for every time at which images were looked at by earlier runs, the oldest first; empty when all were read now. */
export function knownSentences({ variants }: Pick<Report, "variants">): Phrase[][] {
  const known = variants.filter(({ lookedAt }) => lookedAt !== undefined);
  const platforms = new Set(known.map(({ platform }) => platform));
  const byTime = Map.groupBy(known, ({ lookedAt = "" }) => formatInstant(lookedAt));
  return [...byTime]
    .sort(([a], [b]) => compareText(a, b))
    .map(([time, images]) => [
      ...images.flatMap(({ name, platform }, index): Phrase[] => [
        ...(index === 0 ? [] : [{ words: ", " }]),
        { name: platforms.size > 1 ? `${name} ${platform}` : name },
      ]),
      { words: ` as looked at on ${time}: the same image, database and scan settings` },
    ]);
}
