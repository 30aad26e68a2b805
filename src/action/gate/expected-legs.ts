import { z } from "zod";
import { PlimsollError } from "../../errors.ts";
import { linesOf } from "../../inputs/assignments.ts";
import type { ExpectedLeg, Skipped } from "../../model/legs.ts";

const name = z.string().min(1).max(500);
const leg = z.object({
  name,
  variants: z.array(name).max(5_000).exactOptional(),
  platform: z.string().max(100).exactOptional(),
});
const legs = z
  .array(z.union([name.transform((text): ExpectedLeg => ({ name: text })), leg]))
  .min(1)
  .max(1_000);
const skippedList = z.array(z.object({ name, reason: z.string().max(5_000) })).max(10_000);

/**
 * The legs that must have reported: what `plan` wrote, or names that somebody wrote by hand, one per line or separated by
 * commas.
 *
 * @throws PlimsollError usage.flag, also for none: a gate that waits for nobody would let everything through
 */
export function parseExpectedLegs(text: string | undefined): ExpectedLeg[] {
  if (text === undefined) {
    throw new PlimsollError(
      "usage.flag",
      'Input "legs" is empty, so nothing would be held to anything. Give it the output legs of the job that plans; if that job ' +
        "failed, see its log, and if it is not among this job's needs, put it there.",
    );
  }
  const parsed = legs.safeParse(text.startsWith("[") ? parseJson(text) : linesOf(text.replaceAll(",", "\n")));
  if (!parsed.success) throw refusal("legs", "names, or the output legs of plimsoll/plan");
  const names = parsed.data.map((each) => each.name);
  const twice = names.find((each, index) => names.indexOf(each) !== index);
  if (twice === undefined) return parsed.data;
  throw new PlimsollError("usage.flag", `Input "legs": ${JSON.stringify(twice)} stands there twice. Take one out.`);
}

/**
 * What was left out on purpose, as `plan` wrote it.
 *
 * @throws PlimsollError usage.flag
 */
export function parseSkipped(text: string | undefined): Skipped[] {
  if (text === undefined) return [];
  const parsed = skippedList.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  throw refusal("skipped", "the output skipped of plimsoll/plan");
}

/** Whether a leg without a report was left out on purpose: it itself, or all that it was to check. */
export function isSkipped({ name: legName, variants = [] }: ExpectedLeg, skipped: readonly Skipped[]): boolean {
  const names = new Set(skipped.map((each) => each.name));
  return names.has(legName) || (variants.length > 0 && variants.every((variant) => names.has(variant)));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refusal(input: string, expected: string): PlimsollError {
  return new PlimsollError(
    "usage.flag",
    `Input "${input}": expected ${expected}. Write \${{ needs.plan.outputs.${input} }}.`,
  );
}
