import { posix } from "node:path";
import { exactPath, type PathNode } from "../paths.ts";
import { type DocumentIndex, FirstLayers, type PackageDocument } from "./document-index.ts";
import type { FoundPackage, OwnedFiles } from "./installed-package.ts";
import { pathLines } from "./lines.ts";
import { listedNames } from "./listed-names.ts";
import { pythonUrl } from "./purl.ts";
import { parsePythonMetadata } from "./python/metadata.ts";
import { parseRecord } from "./python/record.ts";

/**
 * Python packages by their installed descriptions, wherever they are. Those nearest the root come first: one that carries
 * others inside (`_vendor`) lists their files too, and owns them.
 */
export function findPython(index: DocumentIndex): FoundPackage[] {
  const first = new FirstLayers();
  const records = visibleByDirectory(index.get("python-record") ?? []);
  const installedFiles = visibleByDirectory(index.get("python-installed-files") ?? []);
  const found = (index.get("python-metadata") ?? []).flatMap((document): FoundPackage[] => {
    const { name: path, bytes, layer, place } = document;
    const metadata = isDescription(path) ? parsePythonMetadata(bytes) : undefined;
    if (metadata === undefined) return [];
    const { name, version } = metadata;
    const key = `${path} ${name} ${version}`;
    first.see(key, layer);
    if (place === undefined) return [];
    const files = listedFiles(place, records, installedFiles);
    return [{ type: "python", name, version, purl: pythonUrl(name, version), layer: first.of(key), path, files }];
  });
  return found.sort((a, b) => depth(a.path) - depth(b.path));
}

/** A METADATA deeper in a `.dist-info` (licences, say) describes nothing that is installed. */
function isDescription(path: string): boolean {
  return !path.endsWith("/METADATA") || /\.(?:dist|egg)-info\/METADATA$/.test(path);
}

function depth(path = ""): number {
  return path.split("/").length;
}

function visibleByDirectory(documents: readonly PackageDocument[]): Map<PathNode, PackageDocument> {
  const found = new Map<PathNode, PackageDocument>();
  for (const document of documents) {
    if (document.place?.parent !== undefined) found.set(document.place.parent, document);
  }
  return found;
}

function listedFiles(
  place: PathNode,
  records: ReadonlyMap<PathNode, PackageDocument>,
  installedFiles: ReadonlyMap<PathNode, PackageDocument>,
): OwnedFiles | undefined {
  const directory = place.parent;
  if (directory === undefined) return undefined;
  const record = records.get(directory);
  // RECORD is relative to the directory beside which the description lies (PEP 376), pip's own list to the description.
  if (record !== undefined) return { names: listedNames(() => below(directory.parent, parseRecord(record.bytes))) };
  const list = installedFiles.get(directory);
  return list === undefined ? undefined : { names: listedNames(() => below(directory, pathLines(list.bytes))) };
}

function below(directory: PathNode | undefined, names: readonly string[]): string[] {
  const prefix = directory === undefined ? "/" : `/${exactPath(directory)}/`;
  return names.flatMap((name) => {
    if (name === "") return [];
    if (name.startsWith("/")) return [name];
    return [name.includes("..") ? posix.normalize(prefix + name) : prefix + name];
  });
}
