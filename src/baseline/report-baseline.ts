import type { BaselineOutcome } from "../model/baseline.ts";
import type { Report } from "../model/report.ts";

const hour = 3_600_000;

/** The outcome as `report.json` has it (CONTRACTS §4), with its age in whole hours at `now`. */
export function reportBaseline(outcome: BaselineOutcome, now: Date): Report["baseline"] {
  if (!outcome.found) return { source: "none", reason: outcome.reason };
  const { source, commit, madeAt, note } = outcome.baseline;
  const age = madeAt === undefined ? Number.NaN : now.getTime() - Date.parse(madeAt);
  return {
    source,
    ...(commit === undefined ? {} : { commit }),
    ...(Number.isNaN(age) ? {} : { ageHours: Math.max(0, Math.floor(age / hour)) }),
    ...(note === undefined ? {} : { reason: note }),
  };
}
