import type { Report } from "../model/report.ts";

/**
 * The report with file names as the repository's root sees them: code scanning and annotations want those, a run in a
 * subdirectory has its own. `prefix`: from the repository's root to where the run was, with a `/` at its end, or empty.
 */
export function relocate(report: Report, prefix: string): Report {
  return prefix === "" ? report : moved(report, prefix);
}

function moved<T>(value: T, prefix: string): T {
  if (Array.isArray(value)) return value.map((each) => moved(each, prefix)) as T;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, moved(each, prefix)]);
  const copy = Object.fromEntries(entries);
  // What has `via` is an Origin (model/report.ts), and only an Origin has.
  return "via" in value && typeof copy.file === "string" ? { ...copy, file: prefix + copy.file } : copy;
}
