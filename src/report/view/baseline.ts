import type { Report } from "../../model/report.ts";
import { counted } from "../../verdict/subject.ts";
import { cleanLine } from "../escape/clean.ts";
import type { Phrase } from "./phrases.ts";

/** Whether this run was held against anything. */
export function isCompared({ baseline }: Pick<Report, "baseline">): boolean {
  return baseline.source !== "none";
}

// It heads a column.
const longest = 40;

/** What the other side is called: its branch, else its commit, else what it is. */
export function baselineName({ baseline: { branch, commit, source } }: Pick<Report, "baseline">): Phrase {
  if (branch !== undefined) return { name: cleanLine(branch, longest) };
  if (commit !== undefined) return { name: commit.slice(0, 7) };
  return { words: source === "image" ? "the named image" : "the baseline" };
}

const ways: Readonly<Record<Report["baseline"]["source"], string>> = {
  artifact: " as its own run measured it",
  cache: " from the cache of its own run",
  image: "",
  rebuild: " built again for this run",
  none: "",
};

/**
 * What was compared with, where that came from and how old it is; or why nothing was. With `days` an age is given in days
 * only, so that a text which is compared with its last form does not change every hour.
 */
export function baselinePhrases(report: Pick<Report, "baseline">, age: "hours" | "days"): Phrase[] {
  const { source, branch, commit, ageHours, reason } = report.baseline;
  if (source === "none") return reason === undefined ? [] : [{ words: `Not compared with a base: ${reason}` }];
  const at: Phrase[] =
    branch === undefined || commit === undefined ? [] : [{ words: " at " }, { name: commit.slice(0, 7) }];
  const old = ageHours === undefined || source === "rebuild" ? "" : `, ${ageText(ageHours, age)}`;
  const note = reason === undefined ? "" : ` (${reason})`;
  const how = `${ways[source]}${old}${note}`;
  return [{ words: "Compared with " }, baselineName(report), ...at, ...(how === "" ? [] : [{ words: how }])];
}

function ageText(hours: number, precision: "hours" | "days"): string {
  if (hours >= 48 || (precision === "days" && hours >= 24)) return `${counted(Math.floor(hours / 24), "day")} ago`;
  if (precision === "days") return "less than a day ago";
  return hours < 1 ? "less than an hour ago" : `${counted(Math.floor(hours), "hour")} ago`;
}
