/** The scalars of `plimsoll.yml`. */
import { posix } from "node:path";
import { z } from "zod";
import { type Parsed, quoted } from "../parsed.ts";
import { expectedCount, parseCount } from "../units/count.ts";
import { parseDecimal } from "../units/decimal.ts";
import { durationPattern, expectedDuration, parseDeadline, parseDuration } from "../units/duration.ts";
import { expectedPercentage, parsePercentage, percentagePattern } from "../units/percentage.ts";
import { expectedSize, parseSize, sizePattern } from "../units/size.ts";
import { expectedPlatform, parseText, platformPattern } from "../units/text.ts";
import { choice, listOf, scalar } from "./blocks.ts";

/** `off`, `warn`, `error`: the strength of a check. */
export const level = choice(["off", "warn", "error"]);

/** Bytes. */
export const size = scalar(expectedSize, (value) => parseSize(String(value)), {
  anyOf: [
    { type: "integer", minimum: 0 },
    { type: "string", pattern: sizePattern },
  ],
});

/** Percent: 5 is 5 %. */
export const percentage = scalar(expectedPercentage, (value) => parsePercentage(String(value)), {
  anyOf: [
    { type: "number", minimum: 0 },
    { type: "string", pattern: percentagePattern },
  ],
});

/** Milliseconds. A bare number is refused, because nobody can tell seconds from minutes. */
export const duration = scalar(expectedDuration, (value) => parseDuration(String(value)), {
  type: "string",
  pattern: durationPattern,
});

/** Milliseconds, more than none: a deadline. */
export const deadline = scalar(expectedDuration, (value) => parseDeadline(String(value)), {
  type: "string",
  pattern: durationPattern,
});

/** A whole number between `minimum` and `maximum`. */
export function count(minimum: number, maximum: number = Number.MAX_SAFE_INTEGER) {
  const range = { minimum, maximum };
  const limits = maximum === Number.MAX_SAFE_INTEGER ? { minimum } : range;
  return scalar(expectedCount(range), (value) => parseCount(value, range), { type: "integer", ...limits });
}

/** A decimal number between 0 and 1. */
export const ratio = scalar("a ratio from 0 to 1", (value) => parseRatio(String(value)), {
  anyOf: [
    { type: "number", minimum: 0, maximum: 1 },
    { type: "string", pattern: "^(0|1|0\\.\\d{1,30}|1\\.0{1,30})$" },
  ],
});

/** Reads `0.95`. */
export function parseRatio(text: string): Parsed<number> {
  const value = parseDecimal(text) === undefined ? Number.NaN : Number(text);
  return value >= 0 && value <= 1 ? { value } : { problem: `expected a ratio from 0 to 1, got ${quoted(text)}` };
}

/** Text on one line, not empty. Numbers are taken as they are written: `3.10` stays "3.10". */
export function text(expected: string, pattern?: RegExp) {
  return scalar(expected, (value) => parseText(value, expected, pattern), {
    type: ["string", "number"],
    ...(pattern === undefined ? { minLength: 1 } : { pattern: pattern.source }),
  });
}

/** The value of a build argument, label or variable: any text, number or truth value, as text. */
export const argument = z
  .unknown()
  .transform((input, context): string => {
    if (typeof input === "string" || typeof input === "number" || typeof input === "boolean") return String(input);
    const message = `expected text, got ${quoted(input)}`;
    context.issues.push({ code: "invalid_type", expected: "string", message, input });
    return z.NEVER;
  })
  .meta({ type: ["string", "number", "boolean"] });

/** `true` or `false`. */
export const truth = z.boolean({ error: (issue) => `expected true or false, got ${quoted(issue.input)}` });

/** A path that stays below the root, because the file that names it may come from a stranger's pull request. */
export const pathInside = scalar("a path below the repository root", parsePathInside, { type: "string", minLength: 1 });

/** Accepts relative paths that do not climb out; gives them with `/` and without `./`. */
export function parsePathInside(value: string | number): Parsed<string> {
  const written = String(value);
  if (written === "" || /\p{Cc}/u.test(written)) return { problem: `expected a path, got ${quoted(value)}` };
  const normal = posix.normalize(written);
  if (posix.isAbsolute(normal) || normal === ".." || normal.startsWith("../") || normal.startsWith("~")) {
    return { problem: `expected a path below the repository root, got ${quoted(written)}` };
  }
  return { value: normal };
}

/** `os/arch` or `os/arch/variant`, as BuildKit writes platforms. */
export const platform = text(expectedPlatform, platformPattern);

/** An executable with its arguments, or one line for a shell. */
export const command = z.union([text("a command"), listOf(argument)], {
  error: (issue) => `expected a command or a list of its words, got ${quoted(issue.input)}`,
});

/** Any name that fits on one line; variants are named by bake, compose or a file. */
export function nameProblem(name: string): string | undefined {
  if (name.trim() === "" || name.length > 200 || /\p{Cc}/u.test(name)) {
    return "a name is between 1 and 200 characters on one line";
  }
  return undefined;
}
