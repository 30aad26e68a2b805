import type { PathNode } from "../paths.ts";
import { type DocumentIndex, FirstLayers } from "./document-index.ts";
import { parseGemSpecification } from "./gem-specification.ts";
import type { FoundPackage } from "./installed-package.ts";
import { packageUrl } from "./purl.ts";

/** Ruby's gems by their specifications. */
export function findGems(index: DocumentIndex): FoundPackage[] {
  const first = new FirstLayers();
  return (index.get("gem-specification") ?? []).flatMap(({ name: path, bytes, layer, place }): FoundPackage[] => {
    const gem = parseGemSpecification(bytes);
    if (gem === undefined) return [];
    const key = `${path} ${gem.name} ${gem.version}`;
    first.see(key, layer);
    if (place === undefined) return [];
    return [{ type: "gem", ...gem, purl: packageUrl("gem", gem), layer: first.of(key), path, files: ownFiles(place) }];
  });
}

/**
 * `gems/NAME-VERSION` and `extensions/PLATFORM/ABI/NAME-VERSION` beside `specifications` (Gem::Specification#gem_dir,
 * #extension_dir). Gems that come with Ruby have only a specification: their code lies among Ruby's own.
 */
function ownFiles(place: PathNode): FoundPackage["files"] {
  const directory = place.parent?.name === "default" ? place.parent.parent : place.parent;
  const home = directory?.parent;
  const fullName = place.name.slice(0, -".gemspec".length);
  const gem = home?.children?.get("gems")?.children?.get(fullName);
  if (gem === undefined) return undefined;
  const platforms = [...(home?.children?.get("extensions")?.children?.values() ?? [])];
  const extensions = platforms
    .flatMap((platform) => [...(platform.children?.values() ?? [])])
    .flatMap((abi) => abi.children?.get(fullName) ?? []);
  return { trees: [gem, place, ...extensions] };
}
