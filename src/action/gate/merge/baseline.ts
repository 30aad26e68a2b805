import type { Report } from "../../../model/report.ts";
import { type LegReport, unique } from "./leg-report.ts";

type Baseline = Report["baseline"];

/** From the best word to none at all. */
const sources: readonly Baseline["source"][] = ["artifact", "cache", "image", "rebuild", "none"];

/** The weakest of the legs' baselines; where they differ, the reason says which leg has which. */
export function mergeBaselines(legs: readonly LegReport[]): Baseline {
  const all = legs.map(({ report }) => report.baseline);
  const [first, ...others] = unique(all, ({ source, commit, reason }) => [source, commit, reason]);
  if (first === undefined) return { source: "none", reason: "no leg left a report" };
  const ages = all.flatMap(({ ageHours }) => (ageHours === undefined ? [] : [ageHours]));
  const age = ages.length === 0 ? {} : { ageHours: Math.max(...ages) };
  if (others.length === 0) return { ...first, ...age };
  const commits = unique(all.map(({ commit }) => commit ?? ""));
  const [commit] = commits;
  const weakest = Math.max(...all.map(({ source }) => sources.indexOf(source)));
  return {
    source: sources[weakest] ?? "none",
    ...(commits.length > 1 || commit === undefined || commit === "" ? {} : { commit }),
    ...age,
    reason: legs.map(({ leg, report: { baseline } }) => `${leg}: ${worded(baseline)}`).join("; "),
  };
}

function worded({ source, reason }: Baseline): string {
  return reason === undefined ? source : `${source} (${reason.replace(/\.$/, "")})`;
}
