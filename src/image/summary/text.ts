import { summaryLimits } from "./image-summary.ts";

/** Cut to what a summary keeps of a name. */
export function shortText(text: string): string {
  return text.slice(0, summaryLimits.textLength).toWellFormed();
}
