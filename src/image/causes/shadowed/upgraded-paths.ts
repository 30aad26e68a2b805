import type { ContentLayer } from "../../contents.ts";
import { ownerOfList, parseFileList } from "../../packages/debian/file-lists.ts";
import type { InstalledPackage } from "../../packages/installed.ts";
import type { PathNode } from "../../paths.ts";
import type { Scene } from "../scene.ts";

/** A package that a layer brought anew, in another version than the layers below have. */
export interface Upgrade {
  readonly name: string;
  readonly layer: number;
}

/**
 * Files of Debian packages that were there before a layer brought another version, by their old lists: of an upgraded
 * library most files have other names than before. Only packages that a layer of one's own upgraded are looked at.
 */
export function upgradedPaths({ contents, packages }: Scene): Map<PathNode, Upgrade> {
  const { layers, tree } = contents;
  const upgrades = new Map<string, Upgrade>();
  for (const { type, name, layer } of packages.packages) {
    if (type === "dpkg" && layers[layer]?.base === false && layer > 0) upgrades.set(name, { name, layer });
  }
  const found = new Map<PathNode, Upgrade>();
  if (upgrades.size === 0) return found;
  for (const layer of layers) {
    for (const { upgrade, bytes } of oldLists(layer, upgrades)) {
      for (const name of parseFileList(bytes)) {
        const path = tree.locate(name);
        if (path !== undefined) found.set(path, upgrade);
      }
    }
  }
  return found;
}

function* oldLists({ index, documents }: ContentLayer, upgrades: ReadonlyMap<string, Upgrade>) {
  for (const { path, bytes } of documents) {
    if (!path.name.endsWith(".list") || path.parent?.name !== "info") continue;
    const upgrade = upgrades.get(ownerOfList(path.name).name);
    if (upgrade !== undefined && index < upgrade.layer) yield { upgrade, bytes };
  }
}

/** Whether the file went because its package was replaced by another version of it. */
export function upgradeOf(
  file: { path: PathNode; layer: number; by: number },
  debian: ReadonlyMap<PathNode, Upgrade>,
  owner: InstalledPackage | undefined,
): string | undefined {
  const upgrade = debian.get(file.path);
  if (upgrade?.layer === file.by) return upgrade.name;
  return owner !== undefined && owner.type !== "dpkg" && owner.layer === file.by ? owner.name : undefined;
}
