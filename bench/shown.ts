import { formatBytes } from "../src/text/bytes.ts";
import { formatSeconds } from "../src/text/duration.ts";
import type { Figure } from "./figure.ts";
import { peaksOf, ratios, secondsOf, type Usage } from "./measure.ts";
import { formatTimes, median, spread } from "./statistics.ts";

/** Wall time and the largest peak of memory. Of Plimsoll the memory is its own process's, of others their largest process's. */
export function shown(measure: string, runs: readonly Usage[]): Figure {
  return { measure, measured: `${spread(secondsOf(runs), formatSeconds)}, ${formatBytes(Math.max(...peaksOf(runs)))}` };
}

/** How many times as long a peer took as we did, round by round. Without `least` it is only shown. */
export function timesAsLong(measure: string, peer: readonly Usage[], ours: readonly Usage[], least?: number): Figure {
  const factors = ratios(peer, ours);
  const figure = { measure, measured: spread(factors, formatTimes) };
  if (least === undefined) return figure;
  return { ...figure, limit: `at least ${least} times`, holds: median(factors) >= least };
}

/** The same runs from the moment when their last build was done. */
export function afterBuilds(runs: readonly Usage[]): Usage[] {
  return runs.map(({ seconds, builtSeconds = Number.NaN, ...usage }) => ({
    ...usage,
    seconds: seconds - builtSeconds,
  }));
}

/** Which part of a peer's time ours is, round by round. Without `most` it is only shown. */
export function shareOf(measure: string, ours: readonly Usage[], peer: readonly Usage[], most?: number): Figure {
  const shares = ratios(ours, peer);
  const figure = { measure, measured: spread(shares, (share) => share.toFixed(3)) };
  return most === undefined ? figure : { ...figure, limit: `under ${most}`, holds: median(shares) < most };
}
