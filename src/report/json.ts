import type { Growth } from "../model/growth.ts";
import type { RebuildCosts } from "../model/rebuild.ts";
import type { Image, Report } from "../model/report.ts";
import { compareText } from "../text/order.ts";
import { keyOrder } from "./key-order.ts";

/** What `compare --json` prints (CONTRACTS §4). */
export interface Comparison {
  before: Image;
  after: Image;
  deltas: Growth;
}

/**
 * `report.json`, or what a command prints with `--json`: two spaces, a line feed at the end, and keys in the order of the contract whatever order they came to
 * be in, so that equal reports are equal files.
 */
export function renderJson(document: Report | Image | Comparison | RebuildCosts): string {
  return `${JSON.stringify(document, ordered, 2)}\n`;
}

const ranks: ReadonlyMap<string, number> = new Map(keyOrder.map((key, index) => [key, index]));

function ordered(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => rankOf(a) - rankOf(b) || compareText(a, b)));
}

function rankOf(key: string): number {
  return ranks.get(key) ?? ranks.size;
}
