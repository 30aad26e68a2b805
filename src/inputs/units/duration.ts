import { type Parsed, quoted } from "../parsed.ts";
import { parseDecimal, wholeProduct } from "./decimal.ts";

const msPerUnit: ReadonlyMap<string, bigint> = new Map([
  ["h", 3_600_000n],
  ["m", 60_000n],
  ["s", 1000n],
  ["ms", 1n],
]);
/** Node's timers fire at once beyond this many milliseconds (nodejs.org/api/timers.html, setTimeout). */
const longest = 2n ** 31n - 1n;

export const expectedDuration = "a duration such as 60s, 15m, 1h30m or 500ms";
const number = "\\d{1,30}(?:\\.\\d{1,30})?";
/** The same notation as {@link parseDuration} reads, for JSON Schema. */
export const durationPattern = `^(?=\\d)(?:${number}h)? ?(?:${number}m)? ?(?:${number}s)? ?(?:${number}ms)?$`;

/** Reads a deadline: a duration that is more than none. */
export function parseDeadline(text: string): Parsed<number> {
  const parsed = parseDuration(text);
  return "value" in parsed && parsed.value === 0 ? { problem: `expected more than ${quoted(text)}` } : parsed;
}

/** Reads `60s`, `15m`, `1h30m`, `1.5h`, `500ms` into whole milliseconds. Units go from large to small; at most 24 days. */
export function parseDuration(text: string): Parsed<number> {
  const trimmed = text.trim();
  if (!new RegExp(durationPattern).test(trimmed)) {
    return { problem: `expected ${expectedDuration}, got ${quoted(text)}` };
  }
  let total = 0n;
  for (const [, digits = "", unit = ""] of trimmed.matchAll(/([\d.]+)(ms|h|m|s)/g)) {
    const decimal = parseDecimal(digits);
    const ms = decimal === undefined ? undefined : wholeProduct(decimal, msPerUnit.get(unit) ?? 0n);
    if (ms === undefined) return { problem: `${quoted(text)} is not a whole number of milliseconds` };
    total += ms;
  }
  return total > longest ? { problem: `${quoted(text)} is longer than 24 days` } : { value: Number(total) };
}
