import { isAlias, isMap, isScalar, isSeq, type Node, type Scalar } from "yaml";
import type { Problem } from "./problems.ts";

export type Path = readonly (string | number)[];

/** 1-based. */
export interface Position {
  line: number;
  column: number;
}

/** One key with its value, or one list item. */
export interface Entry {
  path: Path;
  value: unknown;
  /** Where the key stands; for a list item, the item. */
  key: Position;
  /** Where the value stands. */
  at: Position;
}

/** Far more than a configuration needs; bounds what aliases can unfold to ("billion laughs"). */
const deepest = 32;
const mostNodes = 20_000;

interface Walk {
  place: (offset: number) => Position;
  problems: Problem[];
  entries: Entry[];
  anchors: Map<string, Node>;
  nodes: number;
}

/** Plain data of a parsed document, and where everything stands. Problems make the value worthless. */
export function walkYaml(root: unknown, place: (offset: number) => Position) {
  const walk: Walk = { place, problems: [], entries: [], anchors: new Map(), nodes: 0 };
  const value = root === null ? undefined : plain(walk, root, []);
  return { value, entries: walk.entries, problems: walk.problems };
}

function plain(walk: Walk, given: unknown, path: Path): unknown {
  const node = isAlias(given) ? walk.anchors.get(given.source) : given;
  walk.nodes += 1;
  if (path.length > deepest || walk.nodes > mostNodes) return tooMuch(walk, given, path);
  if (isAlias(given) && node === undefined) return refuse(walk, given, `nothing is called "*${given.source}" above`);
  if (isMap(node) || isSeq(node) || isScalar(node)) {
    if (node.anchor !== undefined) walk.anchors.set(node.anchor, node);
    if (node.tag?.startsWith("!") === true) return refuse(walk, node, "YAML tags are not read here");
  }
  if (isMap(node)) return mapping(walk, node.items, path);
  if (isSeq(node)) return node.items.map((item, index) => enter(walk, item, item, [...path, index]));
  return isScalar(node) ? asWritten(node) : null;
}

function mapping(walk: Walk, items: readonly { key: unknown; value: unknown }[], path: Path): unknown {
  const entries = new Map<string, unknown>();
  for (const { key, value } of items) {
    const name = keyText(key);
    if (name === undefined) refuse(walk, key, "a key must be text");
    else if (entries.has(name)) refuse(walk, key, `the key ${JSON.stringify(name)} is there twice`);
    else entries.set(name, enter(walk, key, value, [...path, name]));
  }
  // fromEntries makes own properties only, also of "__proto__".
  return Object.fromEntries(entries);
}

function enter(walk: Walk, key: unknown, node: unknown, path: Path): unknown {
  const index = walk.entries.length;
  const where = position(walk, key);
  const entry: Entry = { path, value: null, key: where, at: node === null ? where : position(walk, node) };
  walk.entries[index] = entry;
  entry.value = plain(walk, node, path);
  return entry.value;
}

/** Keys are text as they are written: a variant may be called `3.10`. */
function keyText(key: unknown): string | undefined {
  if (!isScalar(key)) return undefined;
  if (typeof key.value === "string") return key.value;
  return typeof key.value === "number" || typeof key.value === "boolean" ? key.source : undefined;
}

/** The value, except for numbers that would not be written back as they are (3.10, 0x1F, 1e9, .inf, 2^60): their text. */
function asWritten(node: Scalar): unknown {
  const { value, source } = node;
  const changed = typeof value === "number" && source !== undefined && String(value) !== source;
  return changed || typeof value === "bigint" ? (source ?? String(value)) : value;
}

function refuse(walk: Walk, node: unknown, message: string): null {
  walk.problems.push({ ...position(walk, node), code: "config.syntax", message });
  return null;
}

function tooMuch(walk: Walk, node: unknown, path: Path): null {
  const message =
    path.length > deepest
      ? `nested deeper than ${deepest} levels, or an alias that contains itself`
      : `more than ${mostNodes} values, counting what aliases repeat`;
  return walk.problems.some((problem) => problem.message === message) ? null : refuse(walk, node, message);
}

function position(walk: Walk, node: unknown): Position {
  const range = isAlias(node) || isMap(node) || isSeq(node) || isScalar(node) ? node.range : undefined;
  return walk.place(range?.[0] ?? 0);
}
