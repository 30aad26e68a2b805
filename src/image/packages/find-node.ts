import type { PathNode } from "../paths.ts";
import { type DocumentIndex, FirstLayers } from "./document-index.ts";
import type { FoundPackage } from "./installed-package.ts";
import { parsePackageJson } from "./package-json.ts";
import { nodeUrl } from "./purl.ts";

/**
 * Packages of npm, pnpm and Yarn: `node_modules/NAME/package.json`, also of a scope. Such a package owns its directory
 * but not the packages nested in it. Another `package.json` is an application's own or a part of a package: it is listed
 * for the former, and owns nothing.
 */
export function findNode(index: DocumentIndex): FoundPackage[] {
  const first = new FirstLayers();
  return (index.get("node-package") ?? []).flatMap(({ name: path, bytes, layer, place }): FoundPackage[] => {
    const isPackage = isPackageRoot(path);
    if (!isPackage && path.includes("node_modules/")) return [];
    const described = parsePackageJson(bytes);
    if (described === undefined) return [];
    const { name, version } = described;
    const key = `${path} ${name} ${version}`;
    first.see(key, layer);
    if (place === undefined) return [];
    const files = isPackage ? ownDirectory(place) : undefined;
    return [{ type: "node", name, version, purl: nodeUrl(name, version), layer: first.of(key), path, files }];
  });
}

const packageRoot = /(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/@][^/]*\/package\.json$/;

function isPackageRoot(path: string): boolean {
  return packageRoot.test(path);
}

function ownDirectory(place: PathNode): FoundPackage["files"] {
  return place.parent === undefined ? undefined : { trees: [place.parent], except: "node_modules" };
}
