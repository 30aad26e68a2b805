import type { Report, VariantReport } from "../../model/report.ts";
import { isCompared } from "./baseline.ts";
import { authorBytes, driftBytes } from "./portions.ts";

/** What became of an image since the baseline, in unpacked bytes; `new`: the baseline has no such image. */
export type SinceBase =
  | { state: "new" }
  | { state: "changed"; total: number | null; author: number | null; drift: number };

/** Undefined when nothing was compared, or there is no image. */
export function sinceBase(report: Pick<Report, "baseline">, { image, growth }: VariantReport): SinceBase | undefined {
  if (!isCompared(report) || image === undefined) return undefined;
  if (growth !== undefined) {
    const total = growth.sizes.unpacked.total;
    return { state: "changed", total, author: authorBytes(growth), drift: driftBytes(growth) };
  }
  // One image that was named is a baseline for one variant; the others are no newer for that.
  return report.baseline.source === "image" ? undefined : { state: "new" };
}
