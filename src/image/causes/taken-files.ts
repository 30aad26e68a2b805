import type { LayerEntry } from "../layer-entry.ts";
import type { PathNode } from "../paths.ts";
import type { HiddenFile } from "../tree-files.ts";

/** What one layer took away from those below it. */
export interface TakenFiles {
  readonly by: number;
  readonly files: readonly HiddenFile[];
}

/** Hidden files by the layer that took them, lowest first. A path that one archive holds twice has no line to be told apart. */
export function byTaker(hidden: readonly HiddenFile[]): TakenFiles[] {
  const found = new Map<number, HiddenFile[]>();
  for (const file of hidden) {
    if (file.by === file.layer || file.path.parent === undefined) continue;
    const same = found.get(file.by);
    if (same === undefined) found.set(file.by, [file]);
    else same.push(file);
  }
  return [...found].map(([by, files]) => ({ by, files })).sort((a, b) => a.by - b.by);
}

/**
 * The same files, those that the layer deleted and wrote again as overwritten: where a directory is removed and made anew, an
 * archive says so by an opaque marker, and whatever was in it is deleted first.
 */
export function withReplacements(files: readonly HiddenFile[], entries: readonly LayerEntry[]): readonly HiddenFile[] {
  const deleted = new Set<PathNode>();
  for (const { how, path } of files) if (how === "deleted") deleted.add(path);
  const instead = new Map<PathNode, LayerEntry>();
  if (deleted.size > 0) {
    for (const entry of entries) {
      const isThere = entry.kind === "file" || entry.kind === "hardlink" || entry.kind === "symlink";
      if (isThere && deleted.has(entry.path)) instead.set(entry.path, entry);
    }
  }
  if (instead.size === 0) return files;
  return files.map((file): HiddenFile => {
    const replacement = file.how === "deleted" ? instead.get(file.path) : undefined;
    return replacement === undefined ? file : { ...file, how: "overwritten", replacement };
  });
}
