/** One way in which the head allows more than the base, before it is known for how many variants it holds. */
export interface Change {
  key: string;
  base: string;
  head: string;
}

/** What a value is called where there is none. */
export const none = "none";

/** The change of one key, or nothing when `looser` does not hold. */
export function changeIf(looser: boolean, key: string, base: unknown, head: unknown): Change[] {
  return looser ? [{ key, base: worded(base), head: worded(head) }] : [];
}

function worded(value: unknown): string {
  if (value === undefined || value === null) return none;
  if (Array.isArray(value)) return value.length === 0 ? none : value.map(String).join(", ");
  return String(value);
}

/** Whether `head` stands before `base` in an order that goes from loose to strict. A word that is not in it is the loosest. */
export function isLower<T>(order: readonly T[], base: T, head: T): boolean {
  return order.indexOf(head) < order.indexOf(base);
}

/** From loose to strict. */
export const levels = ["off", "warn", "error"] as const;
