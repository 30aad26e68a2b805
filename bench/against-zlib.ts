import { readTrusted, zlibOnly } from "./engine-runs.ts";
import type { Figure } from "./figure.ts";
import { inTurn, ratios, rounds } from "./measure.ts";
import { codecs, mlImage } from "./ml-image.ts";
import { shown } from "./shown.ts";
import { formatTimes, median, spread } from "./statistics.ts";
import { warm } from "./warm.ts";

/** The whole engine against the least that reading can cost: Node's zlib decompressing the same blobs. */
export async function measureAgainstZlib(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const codec of codecs) {
    const { layout } = await mlImage(codec);
    warm(layout);
    const runs = inTurn(rounds, { engine: () => readTrusted(layout), zlib: () => zlibOnly(layout) });
    const factors = ratios(runs.engine, runs.zlib);
    figures.push(
      shown(`Node's zlib only decompressing, ${codec}`, runs.zlib),
      shown(`engine with the scanner's extract, ${codec}`, runs.engine),
      {
        measure: "the engine against zlib",
        measured: spread(factors, formatTimes),
        limit: "at most 1.4 times",
        holds: median(factors) <= 1.4,
      },
    );
  }
  return figures;
}
