import type { HiddenFile } from "../file-tree.ts";
import type { Detector } from "./detector.ts";
import type { Leftovers } from "./leftovers/leftovers.ts";
import { findMoves, Moves } from "./rewrites/moves.ts";
import { Rewrites } from "./rewrites/rewrites.ts";
import type { Scene } from "./scene.ts";
import { Shadowed } from "./shadowed/shadowed.ts";
import type { GoneFile } from "./shipped-file.ts";
import type { SourceLayers } from "./source-layers.ts";

/**
 * Gives each hidden file to the first detector that it is for: shipped again unchanged, moved, a leftover, replaced or deleted.
 * Fills `sources`, layer by layer, with what came again or was moved.
 */
export function sortHidden(scene: Scene, sources: SourceLayers, leftovers: Leftovers): Detector[] {
  const { layers, tree } = scene.contents;
  const rewrites = new Rewrites(scene);
  const moves = new Moves(scene);
  const shadowed = new Shadowed(scene);
  for (const [by, hidden] of byTaker(tree.hiddenFiles)) {
    if (layers[by]?.base !== false) continue;
    const others: GoneFile[] = [];
    for (const each of hidden) {
      const file = toGoneFile(each, sources);
      if (file === undefined) continue;
      if (rewrites.take(file)) sources.set(file.path, by, file.source);
      else others.push(file);
    }
    const deleted = others.filter(({ how }) => how === "deleted");
    const moved = findMoves(deleted, layers[by].entries);
    for (const { file, to } of moved) {
      moves.take(file);
      sources.set(to, by, file.source);
    }
    const isMoved = new Set(moved.map(({ file }) => file));
    for (const file of others) {
      if (isMoved.has(file)) continue;
      const isOwn = layers[file.source]?.base === false;
      if (!isOwn || !leftovers.takeHidden(file)) shadowed.take(file);
    }
  }
  return [rewrites, moves, shadowed];
}

/** They stand in the order in which they went. */
function byTaker(files: readonly HiddenFile[]): Map<number, HiddenFile[]> {
  const found = new Map<number, HiddenFile[]>();
  for (const file of files) {
    const same = found.get(file.by);
    if (same === undefined) found.set(file.by, [file]);
    else same.push(file);
  }
  return found;
}

/** A path that one archive holds twice has no line that could be told apart. */
function toGoneFile(
  { path, entry, layer, by, how, replacement }: HiddenFile,
  sources: SourceLayers,
): GoneFile | undefined {
  if (path.parent === undefined || by === layer) return undefined;
  const source = sources.of(path, layer);
  const instead = replacement === undefined ? {} : { replacement };
  return { path, directory: path.parent, entry, layer, source, by, how, ...instead };
}
