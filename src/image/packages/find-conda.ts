import { exactPath, type PathNode } from "../paths.ts";
import { parseCondaMeta } from "./conda-meta.ts";
import { type DocumentIndex, FirstLayers } from "./document-index.ts";
import type { FoundPackage } from "./installed-package.ts";
import { packageUrl } from "./purl.ts";

/** What conda has put into any of its environments. */
export function findConda(index: DocumentIndex): FoundPackage[] {
  const first = new FirstLayers();
  return (index.get("conda-package") ?? []).flatMap(({ name: path, bytes, layer, place }): FoundPackage[] => {
    const meta = parseCondaMeta(bytes);
    if (meta === undefined) return [];
    const { name, version, files } = meta;
    const key = `${path} ${name} ${version}`;
    first.see(key, layer);
    if (place === undefined) return [];
    const purl = packageUrl("conda", { name, version });
    return [{ type: "conda", name, version, purl, layer: first.of(key), path, files: { names: own(place, files) } }];
  });
}

/** Files are relative to the environment, which holds `conda-meta`. */
function own(place: PathNode, files: readonly string[]): string[] {
  const environment = place.parent?.parent;
  const prefix = environment === undefined ? "" : `${exactPath(environment)}/`;
  return [exactPath(place), ...files.map((file) => prefix + file)];
}
