import type { Change, Changes } from "../model/growth.ts";
import { compareText } from "../text/order.ts";

/** How many changes of each kind are listed. */
export const listed = 50;

/** The largest changes first, whichever way they go; of two that are as large, by what they are called. */
export function largestFirst<Item extends { bytes: number }>(
  changes: Item[],
  nameOf: (item: Item) => string,
  limit: number = listed,
): Changes<Item> {
  const names = new Map(changes.map((item) => [item, nameOf(item)]));
  const order = (a: Item, b: Item) =>
    Math.abs(b.bytes) - Math.abs(a.bytes) || b.bytes - a.bytes || compareText(names.get(a) ?? "", names.get(b) ?? "");
  const items = changes.toSorted(order);
  const rest = items.splice(limit);
  const restBytes = sumOf(rest);
  return { bytes: sumOf(items) + restBytes, items, rest: { count: rest.length, bytes: restBytes } };
}

export function sumOf(changes: readonly { bytes: number }[]): number {
  return changes.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** What happened to something whose size was and is this; undefined: it was, or is, not there. */
export function changeOf(before: number | undefined, after: number | undefined): Change {
  if (before === undefined) return "added";
  if (after === undefined) return "removed";
  return after > before ? "grown" : after < before ? "shrunk" : "changed";
}
