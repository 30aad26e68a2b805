import { PlimsollError } from "../errors.ts";
import { linksOf, type PlanTarget } from "./target.ts";

/** Keys of the targets that `key` is built on, nearest first, each once. Keys without target are passed over. */
export function basesOf(key: string, targets: ReadonlyMap<string, PlanTarget>): string[] {
  const found = [key];
  for (const each of found) {
    const target = targets.get(each);
    const links = target === undefined ? [] : linksOf(target);
    found.push(...links.filter((link) => !found.includes(link) && targets.has(link)));
  }
  return found.slice(1);
}

/**
 * `items` in an order in which each comes after those it is built on; otherwise as they were.
 * @throws PlimsollError plan.cycle, which names the circle
 */
export function inOrder<T extends { key: string }>(items: readonly T[], targets: ReadonlyMap<string, PlanTarget>): T[] {
  const sequence: string[] = [];
  for (const { key } of items) place(key, targets, [], sequence);
  return items.toSorted((a, b) => sequence.indexOf(a.key) - sequence.indexOf(b.key));
}

function place(
  key: string,
  targets: ReadonlyMap<string, PlanTarget>,
  above: readonly string[],
  sequence: string[],
): void {
  if (above.includes(key)) {
    const circle = [...above.slice(above.indexOf(key)), key].join(" → ");
    throw new PlimsollError("plan.cycle", `These are built on each other: ${circle}. Take one of the links out.`);
  }
  const target = targets.get(key);
  if (target === undefined || sequence.includes(key)) return;
  for (const link of linksOf(target)) place(link, targets, [...above, key], sequence);
  sequence.push(key);
}
