import type { Stats } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { isReasonable, rulesOf } from "../../baseline/ignore-rules.ts";
import type { LocalContext } from "../local-context.ts";
import { type ReadContent, statOf } from "./read-content.ts";

/** What a step takes of a context: a path or pattern from its root, and patterns within that. */
export interface Wanted {
  path: string;
  include: readonly string[];
  exclude: readonly string[];
}

export interface Taking {
  read: ReadContent;
  signal: AbortSignal;
  /** How many more paths may be recorded. */
  room: number;
}

/** Path in the context → what it is; or why that is not recorded, in words. */
export type TakenFiles = { files: Map<string, string> } | { unseen: string };

/**
 * The files of a context that a step takes, as BuildKit's client would send them: what the ignore file keeps out is not
 * there. Directories count, because their modes go into a copy; one that is copied itself does not.
 */
export async function takenFiles(
  context: LocalContext,
  wanted: readonly Wanted[],
  taking: Taking,
): Promise<TakenFiles> {
  const files = new Map<string, string>();
  for (const each of wanted) {
    const parts = each.path.split("/").filter((part) => part !== "" && part !== ".");
    const isKnown = parts.every((part) => !/[[\]\\]/.test(part) && part !== ".." && isReasonable(part));
    if (!isKnown) return { unseen: "the files of a pattern" };
    const walk: Walk = { context, parts, filter: filterOf(each, parts), files, taking };
    const trouble = await step(walk, [], await statOf(context.directory));
    if (trouble !== undefined) return { unseen: trouble };
  }
  taking.room -= files.size;
  return { files };
}

interface Walk {
  context: LocalContext;
  parts: readonly string[];
  filter: (path: readonly string[]) => boolean;
  files: Map<string, string>;
  taking: Taking;
}

const tooMany = "more files than are recorded";

/** Goes on from `at`, which the pattern led to. Gives why it can't be recorded. */
async function step(walk: Walk, at: readonly string[], stats: Stats | undefined): Promise<string | undefined> {
  const { context, parts, taking } = walk;
  if (stats === undefined) return undefined;
  taking.signal.throwIfAborted();
  const pattern = parts[at.length];
  // What a link on the way points to may be anything.
  if (stats.isSymbolicLink() && at.length <= parts.length) return "what a symbolic link leads to";
  if (!stats.isDirectory()) return pattern === undefined ? record(walk, at, stats) : undefined;
  if (at.length > 0 && context.rules.ignoresAllBelow(at.join("/"))) return undefined;
  if (pattern === undefined && at.length > parts.length) await record(walk, at, stats);
  const names = pattern === undefined || /[*?]/.test(pattern) ? await namesIn(walk, at, pattern) : [pattern];
  for (const name of names) {
    const below = [...at, name];
    const trouble = await step(walk, below, await statOf(join(context.directory, ...below)));
    if (trouble !== undefined) return trouble;
    if (walk.files.size > taking.room) return tooMany;
  }
  return undefined;
}

async function namesIn({ context }: Walk, at: readonly string[], pattern: string | undefined): Promise<string[]> {
  const names = await readdir(join(context.directory, ...at)).catch(() => []);
  return (pattern === undefined ? names : names.filter((name) => matches(pattern, name))).sort();
}

async function record(
  { context, filter, files, taking }: Walk,
  at: readonly string[],
  stats: Stats,
): Promise<undefined> {
  const path = at.join("/");
  if (context.rules.ignores(path) || !filter(at)) return;
  const content = await taking.read(join(context.directory, path), stats);
  if (content !== undefined) files.set(stats.isDirectory() ? `${path}/` : path, content);
}

/** `*` and `?` as Go's filepath.Match has them, within one part. */
function matches(pattern: string, name: string): boolean {
  const expression = pattern
    .replace(/[.+^${}()|]/g, "\\$&")
    .replace(/\*+/g, ".*")
    .replaceAll("?", ".");
  return new RegExp(`^${expression}$`, "su").test(name);
}

/** Patterns count from the source, and from where that is when it has wildcards (tonistiigi/fsutil copy/copy.go). */
function filterOf({ include, exclude }: Wanted, source: readonly string[]): Walk["filter"] {
  const included = rulesOf(include);
  const excluded = rulesOf(exclude);
  const start = source.some((part) => /[*?]/.test(part)) ? source.length - 1 : source.length;
  return (path) => {
    const inside = path.slice(start).join("/");
    if (inside === "") return true;
    return (include.length === 0 || included.ignores(inside)) && !excluded.ignores(inside);
  };
}
