import { type Parsed, quoted } from "../parsed.ts";
import { parseDecimal } from "./decimal.ts";

export const expectedPercentage = "a percentage such as 5, 5% or 0.5 %";
/** The same notation as {@link parsePercentage} reads, for JSON Schema. */
export const percentagePattern = "^\\d{1,30}(\\.\\d{1,30})? ?%?$";

/** Reads `5`, `5%`, `0.5 %` into percent (5 is 5 %, not 500 %). Over 100 is fine for growth; at most a million. */
export function parsePercentage(text: string): Parsed<number> {
  const digits = /^([\d.]+) ?%?$/.exec(text.trim())?.[1];
  if (digits === undefined || parseDecimal(digits) === undefined) {
    return { problem: `expected ${expectedPercentage}, got ${quoted(text)}` };
  }
  // The nearest double of the decimal as written; nothing is computed with it here.
  const percent = Number(digits);
  return percent > 1_000_000 ? { problem: `${quoted(text)} is more than a million percent` } : { value: percent };
}
