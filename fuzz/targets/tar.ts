import type { ContentSink, TarEntry } from "../../src/image/tar/entry.ts";
import { TarError } from "../../src/image/tar/entry.ts";
import { TarScanner } from "../../src/image/tar/tar-scanner.ts";
import { mutateTar } from "../mutate.ts";
import type { Random } from "../random.ts";
import { tars } from "../seeds.ts";
import { hold, holdSame, type Target } from "../target.ts";

interface Outcome {
  entries: (TarEntry & { given: number; ended: boolean })[];
  error: { message: string; offset: number } | undefined;
}

/** The scanner by itself: entries or a TarError, the same however the bytes are cut. */
export const tarTarget: Target = {
  name: "tar",
  seeds: tars.map((tar) => [tar]),
  mutate: mutateTar,
  check([bytes = Buffer.alloc(0)], random) {
    const whole = scan([bytes]);
    holdSame(scan(cut(bytes, random)), whole, "the outcome depends on where the bytes are cut");
    const { entries, error } = whole;
    for (const entry of entries) {
      for (const number of [entry.size, entry.stored])
        hold(Number.isSafeInteger(number) && number >= 0, "a size is no size");
      hold(entry.path !== "", "an entry has no name");
      hold(entry.offset % 512 === 0 && entry.offset < bytes.length, "an offset is outside the archive");
      hold(!entry.ended || entry.given === entry.stored, "a content is not as long as its size says");
    }
    const isWhole = entries.every(({ ended }) => ended);
    if (error === undefined) hold(isWhole, "a content did not end");
    else hold(error.offset >= 0 && error.offset <= bytes.length, "an error's place is outside the archive");
  },
};

function scan(pieces: readonly Buffer[]): Outcome {
  const entries: Outcome["entries"] = [];
  const scanner = new TarScanner({
    begin(entry): ContentSink {
      const seen = { ...entry, given: 0, ended: false };
      entries.push(seen);
      return {
        content(chunk) {
          hold(!seen.ended && chunk.length > 0, "content comes when none should");
          seen.given += chunk.length;
        },
        end() {
          hold(!seen.ended, "a content ends twice");
          seen.ended = true;
        },
      };
    },
  });
  try {
    for (const piece of pieces) scanner.write(piece);
    scanner.end();
    return { entries, error: undefined };
  } catch (error) {
    if (!(error instanceof TarError)) throw error;
    // What was given of a content before the error does depend on the pieces.
    const settled = entries.map((entry) => (entry.ended ? entry : { ...entry, given: 0 }));
    return { entries: settled, error: { message: error.message, offset: error.offset } };
  }
}

export function cut(bytes: Buffer, random: Random): Buffer[] {
  const edges = [0, ...random.cuts(bytes.length), bytes.length];
  return edges.slice(1).map((edge, i) => bytes.subarray(edges[i], edge));
}
