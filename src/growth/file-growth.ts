import type { ImageSummary, SummaryFile } from "../image/summary/image-summary.ts";
import type { Changes, FileGrowth } from "../model/growth.ts";
import type { Origin } from "../model/origin.ts";
import { changeOf, largestFirst } from "./changes.ts";

/**
 * Files that no package owns, by path. Where one image has so many that its small ones are told by directory, the other's
 * are folded in the same way first.
 */
export function fileGrowth(before: ImageSummary, after: ImageSummary): Changes<FileGrowth> {
  const threshold = Math.max(before.files.threshold, after.files.threshold);
  const depth = Math.min(before.directories.depth, after.directories.depth);
  const [old, now] = [fold(before, threshold, depth), fold(after, threshold, depth)];
  const found = [...changedSingles(old.singles, now.singles), ...changedSmall(old.small, now.small)];
  const told = found.map(({ was, is, ...growth }): FileGrowth => {
    const origin = is === undefined ? originIn(before, was) : originIn(after, is);
    return { ...growth, origin };
  });
  return largestFirst(told, ({ path }) => path);
}

interface Folded {
  singles: Map<string, SummaryFile>;
  /** By directory. */
  small: Map<string, SmallSum>;
}

interface SmallSum {
  count: number;
  bytes: number;
  layer: number;
}

function fold({ files }: ImageSummary, threshold: number, depth: number): Folded {
  const singles = new Map<string, SummaryFile>();
  const small = new Map<string, SmallSum>();
  for (const { directory, ...sum } of files.small) addSmall(small, atDepth(directory, depth), sum);
  for (const file of files.singles) {
    if (file.bytes >= threshold) singles.set(file.path, file);
    else addSmall(small, atDepth(directoryOf(file.path), depth), { count: 1, bytes: file.bytes, layer: file.layer });
  }
  return { singles, small };
}

function addSmall(small: Map<string, SmallSum>, directory: string, { count, bytes, layer }: SmallSum): void {
  const known = small.get(directory) ?? { count: 0, bytes: 0, layer };
  small.set(directory, { layer: known.layer, count: known.count + count, bytes: known.bytes + bytes });
}

function directoryOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf("/"), 1));
}

function atDepth(directory: string, depth: number): string {
  const parts = directory.split("/");
  return parts.length - 1 <= depth ? directory : parts.slice(0, depth + 1).join("/") || "/";
}

interface Found extends Omit<FileGrowth, "origin"> {
  was: { layer: number } | undefined;
  is: { layer: number } | undefined;
}

function changedSingles(old: ReadonlyMap<string, SummaryFile>, now: ReadonlyMap<string, SummaryFile>): Found[] {
  return paths(old, now).flatMap((path) => {
    const [was, is] = [old.get(path), now.get(path)];
    if (was?.bytes === is?.bytes && was?.crc === is?.crc) return [];
    return [{ ...difference(was?.bytes, is?.bytes), path, was, is }];
  });
}

function changedSmall(old: ReadonlyMap<string, SmallSum>, now: ReadonlyMap<string, SmallSum>): Found[] {
  return paths(old, now).flatMap((directory) => {
    const [was, is] = [old.get(directory), now.get(directory)];
    if (was?.bytes === is?.bytes && was?.count === is?.count) return [];
    const path = directory === "/" ? directory : `${directory}/`;
    const count = { before: was?.count ?? 0, after: is?.count ?? 0 };
    return [{ ...difference(was?.bytes, is?.bytes), path, count, was, is }];
  });
}

function difference(was: number | undefined, is: number | undefined) {
  return {
    change: changeOf(was, is),
    bytes: (is ?? 0) - (was ?? 0),
    ...(was === undefined ? {} : { before: was }),
    ...(is === undefined ? {} : { after: is }),
  };
}

function paths(old: ReadonlyMap<string, unknown>, now: ReadonlyMap<string, unknown>): string[] {
  return [...new Set([...old.keys(), ...now.keys()])];
}

function originIn({ layers }: ImageSummary, file: { layer: number } | undefined): Origin {
  return layers[file?.layer ?? -1]?.origin ?? { via: "none" };
}
