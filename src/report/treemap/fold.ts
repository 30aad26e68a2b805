import type { PathNode } from "../../image/paths.ts";
import type { VisibleFile } from "../../image/tree-files.ts";

/** A directory with what is named in it, and the count of what is not. */
export interface KeptDirectory {
  path: PathNode;
  directories: KeptDirectory[];
  files: VisibleFile[];
  foldedCount: number;
  foldedBytes: number;
}

export interface Kept {
  root: KeptDirectory;
  files: number;
  folded: { files: number; bytes: number };
}

/**
 * The largest files with the directories that lead to them, `limit` of both together at most. All other files are only
 * counted, in the nearest directory that is kept.
 */
export function foldSmall(files: Iterable<VisibleFile>, root: PathNode, limit: number): Kept {
  const sorted = [...files].sort((a, b) => b.entry.size - a.entry.size || a.path.id - b.path.id);
  const directories = new Map<PathNode, KeptDirectory>();
  const top = keep(root, directories);
  const folded = { files: 0, bytes: 0 };
  const nearby = new Map<PathNode, KeptDirectory>();
  let kept = 0;
  let isFull = false;
  for (const file of sorted) {
    const parent = file.path.parent ?? root;
    isFull ||= directories.size + missing(parent, directories) + kept >= limit;
    if (isFull) {
      const nearest = nearestKept(parent, directories, nearby) ?? top;
      nearest.foldedCount += 1;
      nearest.foldedBytes += file.entry.size;
      folded.files += 1;
      folded.bytes += file.entry.size;
    } else {
      keep(parent, directories).files.push(file);
      kept += 1;
    }
  }
  return { root: top, files: kept, folded };
}

function missing(path: PathNode, directories: ReadonlyMap<PathNode, KeptDirectory>): number {
  let count = 0;
  for (let at: PathNode | undefined = path; at !== undefined && !directories.has(at); at = at.parent) count += 1;
  return count;
}

/** What was found is noted for the whole way, so that many files in a deep place take no longer than one. */
function nearestKept(
  path: PathNode,
  directories: ReadonlyMap<PathNode, KeptDirectory>,
  known: Map<PathNode, KeptDirectory>,
): KeptDirectory | undefined {
  const way: PathNode[] = [];
  let found: KeptDirectory | undefined;
  for (let at: PathNode | undefined = path; at !== undefined && found === undefined; at = at.parent) {
    found = directories.get(at) ?? known.get(at);
    if (found === undefined) way.push(at);
  }
  if (found !== undefined) for (const each of way) known.set(each, found);
  return found;
}

/** The directory of a path; those on the way to it are kept too. A loop, because a path may be thousands deep. */
function keep(path: PathNode, directories: Map<PathNode, KeptDirectory>): KeptDirectory {
  const made: KeptDirectory = { path, directories: [], files: [], foldedCount: 0, foldedBytes: 0 };
  const known = directories.get(path);
  if (known !== undefined) return known;
  directories.set(path, made);
  let child = made;
  for (let at = path.parent; at !== undefined; at = at.parent) {
    const parent = directories.get(at);
    if (parent !== undefined) {
      parent.directories.push(child);
      break;
    }
    const next: KeptDirectory = { path: at, directories: [child], files: [], foldedCount: 0, foldedBytes: 0 };
    directories.set(at, next);
    child = next;
  }
  return made;
}
