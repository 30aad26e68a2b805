import type { Report } from "../../model/report.ts";

/**
 * When the vulnerability database was made and where it came from: "made 2026-08-31 (1 day old), from mirror/db:2".
 * `today` is an ISO date; without it no age is given.
 */
export function databaseText(database: Report["database"], today: string | undefined): string {
  if (database === undefined) return "none was used";
  const day = database.updated.slice(0, 10);
  return `made ${day}${ageText(day, today)}, from ${database.source}`;
}

function ageText(day: string, today: string | undefined): string {
  const days = Math.round((Date.parse(today ?? "") - Date.parse(day)) / 86_400_000);
  if (!Number.isFinite(days) || days < 0) return "";
  return days === 0 ? " (today)" : days === 1 ? " (1 day old)" : ` (${days} days old)`;
}
