import type { Rebuild, Report } from "../../model/report.ts";
import { formatSeconds } from "../../text/duration.ts";
import { counted } from "../../verdict/subject.ts";

/** A prediction in one line: "5 of 9 steps, 132 s of 140 s". */
export function rebuildText(rebuild: Rebuild): string {
  const { steps, of } = rebuild;
  if (steps.length === 0) return `none of ${counted(of, "step")} runs again`;
  const certain = steps.filter((step) => step.certain).length;
  const most = certain === steps.length ? "" : "at most ";
  const least = most === "" ? "" : `; ${certain === 0 ? "none" : certain} for certain${certainTime(rebuild)}`;
  return `${most}${steps.length} of ${counted(of, "step")}, ${timeText(rebuild)}${least}`;
}

function timeText({ steps, seconds, allSeconds, untimed, work }: Rebuild): string {
  const unknown = steps.filter((step) => step.seconds === null).length;
  if (unknown === steps.length) return "which were never seen to run, so their time is not known";
  const whole = `${untimed === 0 ? "" : "at least "}${formatSeconds(allSeconds)}`;
  const sideBySide = work > seconds * 1.1 + 1 ? ` (${formatSeconds(work)} of work, stages side by side)` : "";
  const missing = unknown === 0 ? "" : ` (the time of ${unknown} is not known)`;
  return `${unknown === 0 ? "" : "at least "}${formatSeconds(seconds)} of ${whole}${sideBySide}${missing}`;
}

function certainTime({ certainSeconds, steps }: Rebuild): string {
  const isTimed = steps.some(({ certain, seconds }) => certain && seconds !== null);
  return isTimed ? `, ${formatSeconds(certainSeconds)}` : "";
}

/** What stands for what: "a source file (src/main.py)". */
export function rebuildTitle({ kind, change }: Rebuild): string {
  const titles = { source: "a source file", lock: "a lock file", line: "a line", asked: "" };
  return titles[kind] === "" ? change : `${titles[kind]} (${change})`;
}

export interface VariantRebuilds {
  name: string;
  rebuilds: readonly Rebuild[];
}

/** The predictions of each variant, once for all its platforms. */
export function rebuildsOf({ variants }: Report): VariantRebuilds[] {
  const byName = new Map<string, readonly Rebuild[]>();
  for (const { name, build } of variants) {
    if (build?.rebuild !== undefined && build.rebuild.length > 0 && !byName.has(name)) byName.set(name, build.rebuild);
  }
  return [...byName].map(([name, rebuilds]) => ({ name, rebuilds }));
}
