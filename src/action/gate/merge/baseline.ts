import type { Report } from "../../../model/report.ts";
import { type LegReport, unique } from "./leg-report.ts";

type Baseline = Report["baseline"];

/** From the best word to none at all. */
const sources: readonly Baseline["source"][] = ["artifact", "cache", "image", "rebuild", "none"];

/** The weakest of the legs' baselines; where they differ, the reason says which leg has which. */
export function mergeBaselines(legs: readonly LegReport[]): Baseline {
  const all = legs.map(({ report }) => report.baseline);
  const gone = stillGone(legs);
  return { ...weakest(legs, all), ...(gone === undefined ? {} : { gone }) };
}

function weakest(legs: readonly LegReport[], baselines: readonly Baseline[]): Baseline {
  const all = baselines.map(({ gone: _, ...baseline }): Baseline => baseline);
  const [first, ...others] = unique(all, ({ source, commit, branch, reason }) => [source, commit, branch, reason]);
  if (first === undefined) return { source: "none", reason: "no leg left a report" };
  const ages = all.flatMap(({ ageHours }) => (ageHours === undefined ? [] : [ageHours]));
  const age = ages.length === 0 ? {} : { ageHours: Math.max(...ages) };
  if (others.length === 0) return { ...first, ...age };
  const [side, ...otherSides] = unique(all, ({ commit, branch }) => [commit, branch]);
  const { commit, branch } = otherSides.length > 0 ? {} : (side ?? {});
  const last = Math.max(...all.map(({ source }) => sources.indexOf(source)));
  return {
    source: sources[last] ?? "none",
    ...(commit === undefined ? {} : { commit }),
    ...(branch === undefined ? {} : { branch }),
    ...age,
    reason: legs.map(({ leg, report: { baseline } }) => `${leg}: ${worded(baseline)}`).join("; "),
  };
}

function worded({ source, reason }: Baseline): string {
  return reason === undefined ? source : `${source} (${reason.replace(/\.$/, "")})`;
}

/** What one leg misses, another one may make. */
function stillGone(legs: readonly LegReport[]): Baseline["gone"] {
  const all = legs.flatMap(({ report }) => report.baseline.gone ?? []);
  if (legs.every(({ report }) => report.baseline.gone === undefined)) return undefined;
  const made = new Set(legs.flatMap(({ report }) => report.variants.map(nameOf)));
  return unique(all, nameOf).filter((image) => !made.has(nameOf(image)));
}

function nameOf({ name, platform }: { name: string; platform: string }): string {
  return JSON.stringify([name, platform]);
}
