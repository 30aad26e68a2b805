import { type Parsed, quoted } from "../parsed.ts";

export interface Range {
  minimum: number;
  maximum: number;
}

export function expectedCount({ minimum, maximum }: Range): string {
  const range = maximum === Number.MAX_SAFE_INTEGER ? `of at least ${minimum}` : `from ${minimum} to ${maximum}`;
  return `a whole number ${range}`;
}

/** Takes a whole number of the range; text is none, whatever it holds. */
export function parseCount(value: string | number, range: Range): Parsed<number> {
  const fits =
    typeof value === "number" && Number.isSafeInteger(value) && value >= range.minimum && value <= range.maximum;
  return fits ? { value } : { problem: `expected ${expectedCount(range)}, got ${quoted(value)}` };
}

/** How many builds may run at the same time. */
export const parallelRange: Range = { minimum: 1, maximum: 1000 };
