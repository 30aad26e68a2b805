import type { Report } from "../../model/report.ts";
import { formatDelta } from "../../text/bytes.ts";
import type { StepChanges } from "./growth.ts";

/**
 * How growth of a variant is headed: "Why", name, "grew", and whose it is. `isTold`: whether the author's part is known; all
 * of it may be anybody's else.
 */
export function growthTitle(
  { event = "" }: Pick<Report, "event">,
  bytes: number,
  isTold: boolean,
): { title: [before: string, after: string]; whose: string } {
  if (!isTold) return { title: ["What changed in", ""], whose: "" };
  const whose = event.startsWith("pull_request") ? "by this pull request" : "by what was changed";
  if (bytes === 0) return { title: ["What moved in", ""], whose };
  return { title: ["Why", bytes > 0 ? "grew" : "shrank"], whose };
}

/** "and 3 more, together +1.20 MB": what `size` steps leave out; empty when that is nothing. */
export function restText({ bytes, steps }: StepChanges, size: number): string {
  const left = steps.length - size;
  const rest = bytes - steps.slice(0, size).reduce((sum, step) => sum + step.bytes, 0);
  if (left <= 0) return rest === 0 ? "" : `and smaller ones, together ${formatDelta(rest)}`;
  return `and ${left.toLocaleString("en-US")} more, together ${formatDelta(rest)}`;
}
