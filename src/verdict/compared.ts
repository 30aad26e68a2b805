import type { Growth } from "../model/growth.ts";
import type { Image } from "../model/report.ts";
import type { PlatformFacts, RunFacts } from "./run-facts.ts";
import type { Measured } from "./size-checks.ts";

/**
 * What a relative check looks at: an image and its growth; an image that the baseline has no like of; or why nothing can
 * be compared. `asked`: whether this run was to compare.
 */
export type Compared = { image: Image; growth: Growth } | { isNew: true } | { reason: string; asked: boolean };

/**
 * A variant (or platform) that the baseline does not have is new: nothing it could have grown from. That a renamed one
 * counts as new is no way around a limit: a variant that is gone is a loosened policy.
 */
export function comparedOf(run: RunFacts, platform: PlatformFacts | undefined, measured: Measured): Compared {
  if (!("image" in measured)) return measured;
  if (run.isMerged === true) return { reason: "the change is merged already", asked: false };
  if (platform?.comparison !== undefined) return { image: measured.image, growth: platform.comparison.growth };
  const { source, reason = "there is no baseline" } = run.baseline ?? { source: "none" };
  if (source === "none") return { reason, asked: true };
  if (platform?.summary === undefined) return { reason: "what the image holds could not be summed up", asked: true };
  return { isNew: true };
}
