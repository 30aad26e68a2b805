import type { Build } from "../../model/report.ts";
import type { VariantBuild } from "./builds.ts";

/** A build of a minute is waited for. */
const slowSeconds = 60;
/** Faster ones are not worth a word, however little was reused. */
const worthSeconds = 10;
const fallenBy = 0.25;

/**
 * Builds that a reader of a pull request should know of: their cache was broken by something that can be named, and they
 * were slow, or reused a good deal less than the build they are compared with.
 */
export function buildsWorthAWord(builds: readonly VariantBuild[]): VariantBuild[] {
  return builds.filter(({ build }) => isExplained(build) && (build.seconds >= slowSeconds || hasFallen(build)));
}

function isExplained({ firstUncached, previous }: Build): boolean {
  return firstUncached !== undefined && previous !== undefined;
}

function hasFallen({ seconds, cacheHitRatio, previous }: Build): boolean {
  if (cacheHitRatio === null || previous?.cacheHitRatio === undefined) return false;
  return seconds >= worthSeconds && previous.cacheHitRatio - cacheHitRatio >= fallenBy;
}
