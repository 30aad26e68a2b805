import type { PathNode } from "../paths.ts";
import type { HiddenFile } from "../tree-files.ts";
import type { Detector } from "./detector.ts";
import type { Leftovers } from "./leftovers/leftovers.ts";
import { findMoves, Moves } from "./rewrites/moves.ts";
import { Rewrites } from "./rewrites/rewrites.ts";
import type { Scene } from "./scene.ts";
import { Shadowed } from "./shadowed/shadowed.ts";
import type { GoneFile } from "./shipped-file.ts";
import type { SourceLayers } from "./source-layers.ts";
import { byTaker, withReplacements } from "./taken-files.ts";

/**
 * Gives each hidden file to the first detector that it is for: shipped again unchanged, moved, a leftover, replaced or deleted.
 * Fills `sources`, layer by layer, with what came again or was moved.
 */
export function sortHidden(scene: Scene, sources: SourceLayers, leftovers: Leftovers): Detector[] {
  const { layers, tree } = scene.contents;
  const rewrites = new Rewrites(scene);
  const moves = new Moves(scene);
  const shadowed = new Shadowed(scene);
  for (const { by, files } of byTaker(tree.hiddenFiles)) {
    const layer = layers[by];
    if (layer === undefined || layer.base) continue;
    const others: GoneFile[] = [];
    for (const each of withReplacements(files, layer.entries)) {
      const file = toGoneFile(each, each.path.parent ?? each.path, sources.of(each.path, each.layer));
      if (rewrites.take(file)) sources.set(file.path, by, file.source);
      else others.push(file);
    }
    const deleted = others.filter(({ how }) => how === "deleted");
    const moved = findMoves(deleted, layer.entries);
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

function toGoneFile(file: HiddenFile, directory: PathNode, source: number): GoneFile {
  const { path, entry, layer, by, how, replacement } = file;
  return { path, directory, entry, layer, source, by, how, ...(replacement === undefined ? {} : { replacement }) };
}
