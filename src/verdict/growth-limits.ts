import type { Budget } from "../model/settings.ts";

/** What one `grow` allows a metric to grow, in the metric's unit, and the rules behind it. */
export interface GrowthLimit {
  /** The most that passes. */
  limit: number;
  /** The rules that a growth passes, in words; empty when it is within the limit. */
  tripped: (grown: number) => string[];
}

/**
 * Growth in bytes that a percentage alone says nothing of. Building the same sources again moves this much by itself (logs
 * of package managers, compiled Python, times in archives), and of small own layers that is many percent. Whoever writes
 * `bytes` draws that line instead.
 */
export const percentageFloor = 100_000;

/**
 * `percent` and `bytes` trip when both are passed, or the one that is written; `cap` by itself. Written as one number: what
 * is larger than the larger of the first two, or than the cap, is larger than `limit`. Undefined when nothing is written.
 */
export function growthLimit(
  { percent, bytes, cap }: NonNullable<Budget["grow"]>,
  baseline: number,
  format: (amount: number) => string,
  floor: number,
): GrowthLimit | undefined {
  // The added part keeps 29 % of 100 from being 28.999….
  const share = percent === undefined ? undefined : Math.floor((percent * baseline) / 100 + 1e-6);
  const joint = share === undefined ? bytes : Math.max(share, bytes ?? floor);
  const limits = [joint, cap].filter((limit) => limit !== undefined);
  if (limits.length === 0) return undefined;
  const written = [...(percent === undefined ? [] : [`${percent} %`]), ...(bytes === undefined ? [] : [format(bytes)])];
  return {
    limit: Math.min(...limits),
    tripped: (grown) => [
      ...(joint !== undefined && grown > joint ? [written.join(" and ")] : []),
      ...(cap !== undefined && grown > cap ? [`the cap of ${format(cap)}`] : []),
    ],
  };
}
