import type { Image } from "../../model/report.ts";
import type { LayerEntry } from "../layer-entry.ts";
import type { PathTable } from "../paths.ts";
import { type LayerTree, layerTree } from "./layer-tree.ts";
import { inDiveOrder, type Leaf } from "./leaf-order.ts";
import { Scores } from "./scores.ts";
import { Stack } from "./stack.ts";

/**
 * Dive's figures by dive 0.13.1's own definitions, oddities included (wagoodman/dive dive/filetree/efficiency.go,
 * file_tree.go, dive/image/image.go), for people who have limits in those terms. `sizes.shadowed` is what they mean to
 * say: every unreachable byte and no other.
 *
 * - Only leaves of each layer's own tree count. A path seen twice or more is "inefficient", and all its sizes together
 *   are waste, the one still in use included.
 * - A removed file counts 0, a removed directory all bytes below it; opaque markers count nothing.
 * - A whiteout of what no lower layer has ends the look at its layer: what comes later by name is passed over.
 * - "User" bytes are all but the lowest layer's.
 *
 * Without user bytes dive divides by zero: NaN (its rule passes) or infinity (its rule fails). JSON has neither; here it
 * is 0, or the number of wasted bytes.
 */
export function diveFigures(layers: readonly (readonly LayerEntry[])[], paths: PathTable): Image["dive"] {
  const scores = new Scores(paths.size);
  // What lies below is only asked of by whiteouts, and stacking costs as much as the rest.
  const lastWithWhiteouts = layers.findLastIndex((entries) => entries.some(({ kind }) => kind === "whiteout"));
  const hasWhiteouts = lastWithWhiteouts >= 0;
  const stack = new Stack(hasWhiteouts ? paths.size : 0);
  for (const [index, entries] of layers.entries()) {
    const tree = layerTree(entries);
    // For a whiteout in the lowest layer dive looks into that layer itself.
    if (hasWhiteouts && index === 0) stack.pushNodes(tree.nodes);
    score(tree, stack, scores);
    if (index < lastWithWhiteouts) stack.push(tree);
  }
  const layerSizes = layers.map((entries) => entries.reduce((sum, { size }) => sum + size, 0));
  const sizeBytes = layerSizes.reduce((sum, size) => sum + size, 0);
  const userSizeBytes = sizeBytes - (layerSizes[0] ?? 0);
  const { efficiency, wastedBytes } = scores.result();
  const userWastedPercent = userSizeBytes === 0 ? wastedBytes : wastedBytes / userSizeBytes;
  return { efficiency, sizeBytes, userSizeBytes, wastedBytes, userWastedPercent };
}

function score(tree: LayerTree, below: Stack, scores: Scores): void {
  if ([...tree.whiteouts].every((path) => below.has(path))) {
    for (const { path, size } of leavesOf(tree, below)) scores.add(path, size);
    return;
  }
  for (const { path, name, size } of inDiveOrder(leavesOf(tree, below))) {
    if (name !== path.name && !below.has(path)) {
      scores.abandon(path);
      return;
    }
    scores.add(path, size);
  }
}

function* leavesOf({ nodes, parents, whiteouts }: LayerTree, below: Stack): Generator<Leaf> {
  for (const [path, entry] of nodes) {
    if (!parents.has(path)) yield { path, name: path.name, size: entry?.size ?? 0 };
  }
  for (const path of whiteouts) yield { path, name: `.wh.${path.name}`, size: below.removedBytes(path) };
}
