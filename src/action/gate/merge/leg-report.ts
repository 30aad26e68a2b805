import type { Report } from "../../../model/report.ts";

/** The report of one leg, valid and not believed yet. */
export interface LegReport {
  leg: string;
  report: Report;
}

/** `text` with the leg in front, where there are several to be told apart. */
export function ofLeg(text: string, leg: string, legs: readonly LegReport[]): string {
  return legs.length > 1 ? `${leg}: ${text}` : text;
}

/** `items` without those that are the same as an earlier one, by what `key` says of them. */
export function unique<T>(items: readonly T[], key: (item: T) => unknown = (item) => item): T[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const text = JSON.stringify(key(item));
    const isNew = !seen.has(text);
    seen.add(text);
    return isNew;
  });
}
