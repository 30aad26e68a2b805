import { PlimsollError } from "../../errors.ts";
import { normalisePlatform } from "../../image/platform-name.ts";
import type { Leg } from "../../model/legs.ts";
import type { PlannedVariant } from "../../model/plan.ts";
import { slugOf } from "../../plan/slug.ts";
import { linkedGroups } from "./linked.ts";

/** What GitHub starts of one matrix (docs.github.com, "Running variations of jobs in a workflow"). */
const mostLegs = 256;

/** Longer names of several variants are shortened: the artifact of a leg carries its name. */
const longestName = 60;

/**
 * The plan's variants as legs: variants that share a base stay together, and each platform is a leg of its own.
 *
 * @throws PlimsollError plan.legs when a matrix can't have them
 */
export function legsOf(variants: readonly PlannedVariant[]): Leg[] {
  for (const { name } of variants) assertNameable(name);
  const legs = linkedGroups(variants).flatMap(legsOfGroup);
  if (legs.length > mostLegs) {
    throw new PlimsollError(
      "plan.legs",
      `These are ${legs.length} legs, and GitHub starts ${mostLegs} jobs of a matrix. Name fewer with the input variants.`,
    );
  }
  return withUniqueNames(legs);
}

/** The input `variants` separates names by lines and commas, and trims them. */
function assertNameable(name: string): void {
  if (!/[,\r\n]/.test(name) && name === name.trim()) return;
  throw new PlimsollError(
    "plan.legs",
    `The variant ${JSON.stringify(name)} can't be named in a matrix: no commas, and no spaces around it. Rename it.`,
  );
}

/**
 * A variant without platforms is built for whatever its builder runs on, so nobody can say which leg of several it
 * belongs to: the group then stays whole.
 */
function legsOfGroup(group: readonly PlannedVariant[]): Leg[] {
  const all = group.map(({ name }) => name);
  const whole: Leg = { name: nameOf(all), variants: all, platform: "" };
  if (group.some(({ platforms }) => platforms.length === 0)) return [whole];
  const platforms = [...new Set(group.flatMap((variant) => variant.platforms.map(normalisePlatform)))];
  return platforms.map((platform) => {
    const members = group.filter((variant) => variant.platforms.map(normalisePlatform).includes(platform));
    const variants = members.map(({ name }) => name);
    const suffix = platforms.length > 1 ? `-${slugOf(platform.replaceAll("/", "-"))}` : "";
    return { name: `${nameOf(variants)}${suffix}`, variants, platform };
  });
}

function nameOf(variants: readonly string[]): string {
  const [first = "", ...others] = variants.map(slugOf);
  const whole = [first, ...others].join(".");
  return others.length === 0 || whole.length <= longestName ? whole : `${first}.and-${others.length}-more`;
}

/** Variants `a.b` and `a` with `b` would share a name. */
function withUniqueNames(legs: readonly Leg[]): Leg[] {
  const taken = new Set<string>();
  return legs.map((leg) => {
    let name = leg.name;
    for (let number = 2; taken.has(name); number += 1) name = `${leg.name}~${number}`;
    taken.add(name);
    return { ...leg, name };
  });
}
