import { inspect, readTrustedCached } from "./engine-runs.ts";
import type { Figure } from "./figure.ts";
import { inTurn, ratios, rounds } from "./measure.ts";
import { mlImage, mlImageWithChangedTop } from "./ml-image.ts";
import { shown } from "./shown.ts";
import { median, spread } from "./statistics.ts";
import { warm } from "./warm.ts";

/** Reading the large image once, and then another of which only the top layer is new. */
export async function measureSecond(): Promise<Figure[]> {
  const first = (await mlImage("gzip")).layout;
  const second = (await mlImageWithChangedTop()).layout;
  warm(first);
  warm(second);
  const runs = inTurn(rounds, {
    first: () => readTrustedCached(first, "cold"),
    second: () => readTrustedCached(second, "warm"),
    "first, inspect": () => inspect(first),
    "second, inspect": () => inspect(second, "warm"),
  });
  const shares = ratios(runs.second, runs.first);
  const inspectShares = ratios(runs["second, inspect"], runs["first, inspect"]);
  return [
    shown("engine with the scanner's extract, gzip layers just built: first run", runs.first),
    shown("the same, second run, only the top layer changed", runs.second),
    {
      measure: "the second's share of the first",
      measured: spread(shares, asPercent),
      limit: "under 10 %",
      holds: median(shares) < 0.1,
    },
    shown("`plimsoll inspect`, blob digests checked: first run", runs["first, inspect"]),
    shown("the same, second run: digests are checked again", runs["second, inspect"]),
    { measure: "the second's share of the first", measured: spread(inspectShares, asPercent) },
  ];
}

function asPercent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
