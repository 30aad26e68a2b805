import { PlimsollError } from "../errors.ts";
import { nearest } from "../text/nearest.ts";
import { bakeName } from "./draft.ts";

/**
 * The variants that were asked for, in the plan's order; all when none was.
 * @throws PlimsollError plan.unknown-variant, with the nearest name and the whole list
 */
export function select<T extends { name: string }>(variants: readonly T[], selected: readonly string[]): T[] {
  checkKnown(variants, selected, (name) => `There is no variant ${name}.`);
  const wanted = new Set(selected.map((name) => resolveName(name, variants)));
  return wanted.size === 0 ? [...variants] : variants.filter(({ name }) => wanted.has(name));
}

/** @throws PlimsollError plan.unknown-variant for the first of `names` that is no variant. */
export function checkKnown(
  variants: readonly { name: string }[],
  names: readonly string[],
  sentence: (name: string) => string,
): void {
  const unknown = names.find((name) => resolveName(name, variants) === undefined);
  if (unknown === undefined) return;
  const known = variants.map(({ name }) => name);
  const near = nearest(unknown, known);
  const meant = near === undefined ? "" : ` Did you mean ${near}?`;
  throw new PlimsollError("plan.unknown-variant", `${sentence(unknown)}${meant} Variants: ${known.join(", ")}.`);
}

/** The variant's own name for `name`, which may be written with the dots of a compose service. */
function resolveName(name: string, variants: readonly { name: string }[]): string | undefined {
  const known = variants.map((variant) => variant.name);
  return [name, bakeName(name)].find((candidate) => known.includes(candidate));
}
