import { formatSeconds } from "../src/text/duration.ts";
import { inspect } from "./engine-runs.ts";
import type { Figure } from "./figure.ts";
import { inTurn, ratios, rounds, secondsOf } from "./measure.ts";
import { mlImage, mlImageWithChangedTop } from "./ml-image.ts";
import { median, spread } from "./statistics.ts";
import { warm } from "./warm.ts";

/** Reading the large image once, and then another of which only the top layer is new. */
export async function measureSecond(): Promise<Figure[]> {
  const first = (await mlImage("gzip")).layout;
  const second = (await mlImageWithChangedTop()).layout;
  warm(first);
  warm(second);
  const runs = inTurn(rounds, { first: () => inspect(first), second: () => inspect(second, "warm") });
  const shares = ratios(runs.second, runs.first);
  return [
    { measure: "first run: `plimsoll inspect`, gzip", measured: spread(secondsOf(runs.first), formatSeconds) },
    { measure: "second run, only the top layer changed", measured: spread(secondsOf(runs.second), formatSeconds) },
    {
      measure: "the second's share of the first",
      measured: spread(shares, (share) => `${(100 * share).toFixed(1)} %`),
      limit: "under 10 %",
      holds: median(shares) < 0.1,
    },
  ];
}
