import { exactPath, type PathNode } from "../paths.ts";
import { summaryLimits } from "./image-summary.ts";

/** Nothing deeper has a path that is short enough: this depth is that of an image whose directories are all told. */
const maximumDepth = summaryLimits.pathLength / 2;

/** Gives each directory its place in a summary: itself, or the ancestor that it counts as. */
export interface DirectoryPlaces {
  /** Deeper directories count as their ancestor at this depth. */
  depth: number;
  /** Absolute, fit for output. */
  placeOf(directory: PathNode): string;
  /** Whether the paths of its files are too long to be kept, when their names are `nameLength` long. */
  isLong(directory: PathNode, nameLength: number): boolean;
}

interface Measure {
  /** How many names lead there. */
  depth: number;
  /** Of the path's text. */
  length: number;
}

/**
 * Finds the depth down to which at most `limit` directories are told apart, and where each one counts. Takes time linear
 * in the number of paths, however deep they are: nobody's work is done twice.
 */
export function placeDirectories(
  directories: Iterable<PathNode>,
  limit: number = summaryLimits.directories,
): DirectoryPlaces {
  const measures = new Map<PathNode, Measure>();
  for (const directory of directories) measure(directory, measures);
  const depth = deepest([...measures.values()], limit);
  const isKept = (path: PathNode) => {
    const known = measures.get(path);
    return known === undefined || (known.depth <= depth && known.length <= summaryLimits.pathLength);
  };
  const places = new Map<PathNode, string>();
  return {
    depth,
    placeOf: (directory) => places.get(directory) ?? place(directory, isKept, places),
    isLong: (directory, nameLength) =>
      (measures.get(directory)?.length ?? 0) + 1 + nameLength > summaryLimits.pathLength,
  };
}

function measure(directory: PathNode, measures: Map<PathNode, Measure>): void {
  const below: PathNode[] = [];
  let at: PathNode | undefined = directory;
  while (at !== undefined && !measures.has(at)) {
    below.push(at);
    at = at.parent;
  }
  let last = at === undefined ? { depth: -1, length: 0 } : measures.get(at);
  for (const path of below.reverse()) {
    last = { depth: (last?.depth ?? 0) + 1, length: (last?.length ?? 0) + path.name.length + 1 };
    measures.set(path, last);
  }
}

function deepest(measures: readonly Measure[], limit: number): number {
  const counts: number[] = [];
  for (const { depth } of measures) counts[depth] = (counts[depth] ?? 0) + 1;
  let total = 0;
  for (const [depth, count] of counts.entries()) {
    total += count;
    if (total > limit || depth > maximumDepth) return Math.max(depth - 1, 0);
  }
  return maximumDepth;
}

function place(directory: PathNode, isKept: (path: PathNode) => boolean, places: Map<PathNode, string>): string {
  const passed = [directory];
  let at = directory;
  while (at.parent !== undefined && !places.has(at) && !isKept(at)) {
    at = at.parent;
    passed.push(at);
  }
  const text = places.get(at) ?? `/${exactPath(at)}`.toWellFormed();
  for (const path of passed) places.set(path, text);
  return text;
}
