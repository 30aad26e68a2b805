import type { Report } from "../model/report.ts";

/** The report with `redact` applied to every text in it: what is made from it can't show what must not be shown. */
export function redacted(report: Report, redact: (text: string) => string): Report {
  return everyText(report, redact);
}

/** Words of ours from closed lists: a secret that happens to be one of them must not make the report unreadable. */
const closed = new Set(["verdict", "status", "code", "level", "state", "severity", "tool", "via", "codec", "unit"]);

function everyText<T>(value: T, redact: (text: string) => string): T {
  if (typeof value === "string") return redact(value) as T;
  if (Array.isArray(value)) return value.map((each) => everyText(each, redact)) as T;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, closed.has(key) ? each : everyText(each, redact)]);
  return Object.fromEntries(entries) as T;
}
