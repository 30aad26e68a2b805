import { type Parsed, quoted } from "../parsed.ts";

/** Takes text on one line, not empty. Numbers are taken as they are written: `3.10` stays "3.10". */
export function parseText(value: string | number, expected: string, pattern?: RegExp): Parsed<string> {
  const written = String(value);
  const fits = written !== "" && !/\p{Cc}/u.test(written) && (pattern === undefined || pattern.test(written));
  return fits ? { value: written } : { problem: `expected ${expected}, got ${quoted(value)}` };
}

export const expectedPlatform = "a platform such as linux/amd64";
export const platformPattern = /^[a-z0-9]+\/[a-z0-9_]+(\/[a-z0-9.]+)?$/;

/** Reads `os/arch` or `os/arch/variant`, as BuildKit writes platforms. */
export function parsePlatform(value: string | number): Parsed<string> {
  return parseText(value, expectedPlatform, platformPattern);
}

export const expectedBaseline = "auto, rebuild, none or image:REF";
export const baselinePattern = /^(auto|rebuild|none|image:\S+)$/;

/** Reads what growth is measured against. */
export function parseBaseline(value: string | number): Parsed<string> {
  return parseText(value, expectedBaseline, baselinePattern);
}
