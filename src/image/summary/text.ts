import { summaryLimits } from "./image-summary.ts";

/** Cut to what a summary keeps of a name. */
export function shortText(text: string): string {
  return text.slice(0, summaryLimits.textLength).toWellFormed();
}

/** Compares by code units: the same on every machine and in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
