import type { ContentLayer, ImageContents } from "../contents.ts";
import type { PathNode } from "../paths.ts";
import { type CountedType, countLayer } from "./counts/count-layer.ts";
import { layerFiles } from "./counts/layer-files.ts";
import { systemIsListed } from "./counts/operating-system.ts";

/**
 * How many packages Trivy 0.74.0 must list, by the analyser that it says found them (`Packages[].AnalyzedBy`: `dpkg`,
 * `apk`, `rpm`, `python-pkg`, `node-pkg`). `"unknown"` where that cannot be said for certain.
 */
export type PackageCounts = Readonly<Record<CountedType, number | "unknown">>;

type Live = Record<CountedType, Map<PathNode, readonly string[]>>;

/**
 * Counts by Trivy's own rules, from what the engine itself read: each layer is analysed alone, then layers are merged by
 * path, whiteouts and opaque directories of a layer taking away what older ones had (aquasecurity/trivy v0.74.0
 * pkg/fanal/applier/docker.go). That is not what is installed: a file that another replaces without a package stays.
 */
export function packageCounts({ layers, paths }: ImageContents): PackageCounts {
  const live: Live = { dpkg: new Map(), apk: new Map(), rpm: new Map(), python: new Map(), node: new Map() };
  const unknown = new Set<CountedType>();
  const systems = new Set<boolean>();
  for (const layer of layers) {
    hide(live, removals(layer, paths.root));
    const files = layerFiles(layer);
    const counted = countLayer(files);
    for (const type of counted.unknown) unknown.add(type);
    for (const type of types) {
      for (const [path, ids] of counted.found[type]) live[type].set(path, ids);
    }
    for (const { name, bytes } of files.files.get("system-release") ?? []) {
      const isListed = systemIsListed(name, bytes);
      if (isListed !== undefined) systems.add(isListed);
    }
  }
  return toCounts(live, unknown, systems);
}

const types = ["dpkg", "apk", "rpm", "python", "node"] as const satisfies readonly CountedType[];

/** An opaque marker at the root has no effect. */
function removals({ entries }: ContentLayer, root: PathNode): Set<PathNode> {
  const removed = new Set<PathNode>();
  for (const { kind, path } of entries) {
    if ((kind === "whiteout" || kind === "opaque") && path !== root) removed.add(path);
  }
  return removed;
}

function hide(live: Live, removed: ReadonlySet<PathNode>): void {
  if (removed.size === 0) return;
  for (const type of types) {
    for (const path of live[type].keys()) {
      if (isBelow(path, removed)) live[type].delete(path);
    }
  }
}

function isBelow(path: PathNode, directories: ReadonlySet<PathNode>): boolean {
  for (let at: PathNode | undefined = path; at !== undefined; at = at.parent) {
    if (directories.has(at)) return true;
  }
  return false;
}

/** Packages of the system are listed once by their ids, of whatever package manager; of languages once for each file. */
function toCounts(live: Live, unknown: ReadonlySet<CountedType>, systems: ReadonlySet<boolean>): PackageCounts {
  const ids = (type: CountedType) => new Set([...live[type].values()].flat());
  const system = { dpkg: ids("dpkg"), apk: ids("apk"), rpm: ids("rpm") };
  const sizes = Object.values(system).map(({ size }) => size);
  const together = new Set([...system.dpkg, ...system.apk, ...system.rpm]).size;
  const isMixed = together !== sizes.reduce((sum, size) => sum + size, 0);
  const ofSystem = (type: "dpkg" | "apk" | "rpm") => {
    if (unknown.has(type) || isMixed || systems.size > 1) return "unknown";
    if (systems.size === 0) return system[type].size === 0 ? 0 : "unknown";
    return systems.has(true) ? system[type].size : 0;
  };
  const ofLanguage = (type: "python" | "node") => (unknown.has(type) ? "unknown" : live[type].size);
  return {
    dpkg: ofSystem("dpkg"),
    apk: ofSystem("apk"),
    rpm: ofSystem("rpm"),
    python: ofLanguage("python"),
    node: ofLanguage("node"),
  };
}
