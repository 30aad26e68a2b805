import type { VisibleFile } from "../file-tree.ts";
import { exactPath } from "../paths.ts";
import { addCheck, type CheckValues } from "./check-values.ts";
import { type SmallFiles, type SummaryFile, type SummaryFiles, summaryLimits } from "./image-summary.ts";
import type { DirectoryPlaces } from "./place-directories.ts";
import { compareText } from "./text.ts";

/**
 * Tells the files singly down to a size at which there are not too many; the smaller ones, and those with paths that are
 * too long, are told together, by directory. That size is 0 or a power of 2: two images mostly have the same.
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

function thresholdOf(files: readonly VisibleFile[], limit: number): number {
  /** How many files have a size of at least 2^i. */
  const counts = new Array<number>(54).fill(0);
  for (const { entry } of files) {
    const exponent = entry.size === 0 ? -1 : Math.floor(Math.log2(entry.size));
    for (let i = 0; i <= exponent; i++) counts[i] = (counts[i] ?? 0) + 1;
  }
  if (files.length <= limit) return 0;
  const exponent = counts.findIndex((count) => count <= limit);
  return 2 ** (exponent < 0 ? counts.length : exponent);
}
