import type { Detector, VisibleDetector } from "./detector.ts";
import type { Leftovers } from "./leftovers/leftovers.ts";
import type { Scene } from "./scene.ts";
import type { SourceLayers } from "./source-layers.ts";

/** Gives each visible file that one's own lines brought to the first detector that it is for; the order says which wins. */
export function sortVisible(scene: Scene, sources: SourceLayers, leftovers: Leftovers): Detector[] {
  const detectors: VisibleDetector[] = [];
  const inOrder = [leftovers, ...detectors];
  const isOwn = scene.contents.layers.map(({ base }) => !base);
  for (const { path, entry, layer } of scene.contents.tree.visibleFiles()) {
    if (isOwn[layer] !== true || entry.size === 0 || path.parent === undefined) continue;
    const source = sources.of(path, layer);
    if (isOwn[source] !== true) continue;
    const file = { path, directory: path.parent, entry, layer, source };
    inOrder.some((detector) => detector.take(file));
  }
  return detectors;
}
