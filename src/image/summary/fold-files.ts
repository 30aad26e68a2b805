import { compareText } from "../../text/order.ts";
import { exactPath } from "../paths.ts";
import type { VisibleFile } from "../tree-files.ts";
import { addCheck, type CheckValues } from "./check-values.ts";
import { type SmallFiles, type SummaryFile, type SummaryFiles, summaryLimits } from "./image-summary.ts";
import type { DirectoryPlaces } from "./place-directories.ts";

/**
 * Tells the files singly down to a size at which there are not too many; the smaller ones, and those with paths that are
 * too long, are told together, by directory. That size is 0 or one of few: two builds of one image mostly have the same.
 */
export function foldFiles(
  files: readonly VisibleFile[],
  places: DirectoryPlaces,
  checks: CheckValues,
  limit: number = summaryLimits.files,
): SummaryFiles {
  const threshold = thresholdOf(files, limit);
  const singles = new Map<string, SummaryFile>();
  const small = new Map<string, SmallFiles>();
  for (const { path, entry, layer } of files) {
    const directory = path.parent ?? path;
    const name = places.isLong(directory, path.name.length) ? undefined : `/${exactPath(path)}`.toWellFormed();
    // Names that differ only in bytes that are not UTF-8 read the same.
    if (name === undefined || entry.size < threshold || singles.has(name)) {
      addSmall(small, places.placeOf(directory), entry.size, checks.ofFile(path, entry), layer);
    } else {
      singles.set(name, { path: name, bytes: entry.size, crc: entry.crc, layer });
    }
  }
  return {
    threshold,
    singles: [...singles.values()].sort((a, b) => compareText(a.path, b.path)),
    small: [...small.values()].sort((a, b) => compareText(a.directory, b.directory)),
  };
}

function addSmall(
  small: Map<string, SmallFiles>,
  directory: string,
  bytes: number,
  content: number,
  layer: number,
): void {
  const known = small.get(directory);
  if (known === undefined) {
    small.set(directory, { directory, count: 1, bytes, content, layer });
    return;
  }
  known.count += 1;
  known.bytes += bytes;
  known.content = addCheck(known.content, content);
}

/** The least of {@link stepOf}'s sizes that at most `limit` files have or pass; 0 when there are no more. */
function thresholdOf(files: readonly VisibleFile[], limit: number): number {
  if (files.length <= limit) return 0;
  const counts: number[] = [];
  for (const { entry } of files) if (entry.size > 0) counts[stepOf(entry.size)] = (counts[stepOf(entry.size)] ?? 0) + 1;
  let larger = 0;
  let step = counts.length;
  while (step > 0 && larger + (counts[step - 1] ?? 0) <= limit) {
    step -= 1;
    larger += counts[step] ?? 0;
  }
  return Math.ceil(((4 + (step % 4)) / 4) * 2 ** Math.floor(step / 4));
}

/** Sizes are told apart in quarters of their power of 2: step 0 begins at 1, step 4 at 2, step 5 at 2.5. */
function stepOf(size: number): number {
  let power = Math.floor(Math.log2(size));
  // A logarithm is not exact beside a power of 2.
  if (2 ** power > size) power -= 1;
  else if (2 ** (power + 1) <= size) power += 1;
  return power * 4 + Math.floor((size / 2 ** power - 1) * 4);
}
