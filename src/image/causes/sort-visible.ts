import { Archives } from "./archives/archives.ts";
import { BuildFiles } from "./build-tools/build-files.ts";
import { BuildTools } from "./build-tools/build-tools.ts";
import { CopiedFiles } from "./context/copied-files.ts";
import { VersionControl } from "./context/version-control.ts";
import type { Detector, VisibleDetector } from "./detector.ts";
import { Duplicates } from "./duplicates/duplicates.ts";
import type { Leftovers } from "./leftovers/leftovers.ts";
import { RecommendedPackages } from "./packages/recommended.ts";
import type { Scene } from "./scene.ts";
import type { SourceLayers } from "./source-layers.ts";
import { DevelopmentFiles } from "./surplus/development-files.ts";
import { Documentation } from "./surplus/documentation.ts";

/**
 * Gives each visible file that one's own lines brought to the first detector that it is for; the order here is the order of
 * precedence. What none takes may still be a duplicate.
 */
export function sortVisible(scene: Scene, sources: SourceLayers, leftovers: Leftovers): Detector[] {
  const detectors: VisibleDetector[] = [
    new VersionControl(scene),
    new CopiedFiles(scene),
    new Archives(scene),
    new RecommendedPackages(scene),
    new BuildTools(scene),
    new BuildFiles(scene),
    new DevelopmentFiles(scene),
    new Documentation(scene),
  ];
  const inOrder: readonly VisibleDetector[] = [leftovers, ...detectors];
  const duplicates = new Duplicates(scene);
  const isOwn = scene.contents.layers.map(({ base }) => !base);
  for (const { path, entry, layer } of scene.contents.tree.visibleFiles()) {
    if (entry.size === 0 || path.parent === undefined) continue;
    const source = sources.of(path, layer);
    const file = { path, directory: path.parent, entry, layer, source };
    const isOwnFile = isOwn[layer] === true && isOwn[source] === true;
    if (!isOwnFile || !inOrder.some((detector) => detector.take(file))) duplicates.see(file);
  }
  return [...detectors, duplicates];
}
