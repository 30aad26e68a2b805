import { baseOf, extensionOf } from "../go-path.ts";

/** A clean path, cut where Go's `path.Split` cuts it. */
export interface SplitPath {
  path: string;
  /** Up to and with the last slash. */
  directory: string;
  base: string;
}

/** One condition on a path, and what to look it up by. */
export interface Selector {
  key: SelectorKey;
  matches(path: SplitPath): boolean;
}

/** What every path that matches has in common; lets nearly all conditions go unasked. */
export type SelectorKey =
  | { by: "base"; values: readonly string[] }
  /** In lower case. */
  | { by: "extension"; values: readonly string[] }
  | { by: "directory"; values: readonly string[] }
  | { by: "text"; value: string };

/** These paths and no others. */
export function exactly(...paths: string[]): Selector {
  const set = new Set(paths);
  return { key: { by: "base", values: paths.map(baseOf) }, matches: ({ path }) => set.has(path) };
}

/** Files of these names, wherever they are. */
export function named(...names: string[]): Selector {
  return { key: { by: "base", values: names }, matches: ({ base }) => names.includes(base) };
}

/** Files directly in a directory; `fits` is asked of their names. */
export function directlyIn(directory: string, fits: (base: string) => boolean = () => true): Selector {
  return {
    key: { by: "directory", values: [directory] },
    matches: (split) => split.directory === directory && fits(split.base),
  };
}

/** Paths that end so; an ending may reach over the last slash. */
export function ending(...endings: string[]): Selector[] {
  return endings.map((end) => ({ key: keyOfEnding(end), matches: ({ path }) => path.endsWith(end) }));
}

function keyOfEnding(end: string): SelectorKey {
  return end.includes("/")
    ? { by: "base", values: [baseOf(end)] }
    : { by: "extension", values: [extensionOf(end).toLowerCase()] };
}

/** Paths whose lower-cased form ends so. */
export function endingInAnyCase(end: string): Selector {
  return { key: keyOfEnding(end), matches: ({ path }) => path.slice(-end.length).toLowerCase() === end };
}

/** Files of these extensions, as Go's `filepath.Ext` cuts them. */
export function extended(...extensions: string[]): Selector {
  return {
    key: { by: "extension", values: extensions.map((extension) => extension.toLowerCase()) },
    matches: ({ base }) => extensions.includes(extensionOf(base)),
  };
}

/** The same, in upper case or lower. `extensions` are in lower case. */
export function extendedInAnyCase(...extensions: string[]): Selector {
  return {
    key: { by: "extension", values: extensions },
    matches: ({ base }) => extensions.includes(extensionOf(base).toLowerCase()),
  };
}

/** Paths with this text anywhere, that pass `fits` too. */
export function containing(text: string, fits: (path: SplitPath) => boolean = () => true): Selector {
  return { key: { by: "text", value: text }, matches: (split) => split.path.includes(text) && fits(split) };
}

/**
 * What the Go regular expression `.*A.+B.+C` finds, unanchored, for the texts A, B, C: all on one line, in this order,
 * with at least one character between two. By hand because such an expression takes a backtracking engine for ever on a
 * hostile path, and because JavaScript's `.` stops at more than a newline.
 */
export function inOrder(path: string, texts: readonly string[]): boolean {
  return path.split("\n").some((line) => {
    let from = 0;
    for (const [index, text] of texts.entries()) {
      const at = line.indexOf(text, index === 0 ? 0 : from + 1);
      if (at < 0) return false;
      from = at + text.length;
    }
    return true;
  });
}
