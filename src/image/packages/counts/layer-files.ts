import type { ContentLayer } from "../../contents.ts";
import { exactPath, type PathNode } from "../../paths.ts";
import { type DocumentKind, documentKind } from "../wanted.ts";

/** One package document of a layer, as Trivy would come upon it: by the archive's own path. */
export interface LayerFile {
  path: PathNode;
  name: string;
  bytes: Buffer;
}

/** What a layer holds for the counting analysers. */
export interface LayerFiles {
  files: ReadonlyMap<DocumentKind, readonly LayerFile[]>;
  /**
   * Kinds of which not all is known: a file's content was not kept, or the archive holds a path twice, when it is chance
   * which of the two Trivy's result is made of.
   */
  unsure: ReadonlySet<DocumentKind>;
}

const none = Buffer.alloc(0);

export function layerFiles({ entries, documents }: ContentLayer): LayerFiles {
  const contents = new Map(documents.map(({ path, bytes }) => [path, bytes]));
  const files = new Map<DocumentKind, Map<PathNode, LayerFile>>();
  const unsure = new Set<DocumentKind>();
  for (const { path, kind, size } of entries) {
    if (kind !== "file" || !mayBeDocument(path)) continue;
    const name = exactPath(path);
    const document = documentKind(name);
    if (document === undefined) continue;
    const bytes = contents.get(path) ?? (size === 0 ? none : undefined);
    const ofKind = files.get(document) ?? new Map<PathNode, LayerFile>();
    if (bytes === undefined || ofKind.has(path)) unsure.add(document);
    if (bytes === undefined) continue;
    ofKind.set(path, { path, name, bytes });
    files.set(document, ofKind);
  }
  return { files: new Map([...files].map(([kind, byPath]) => [kind, [...byPath.values()]])), unsure };
}

const names: ReadonlySet<string> = new Set([
  "package.json",
  "METADATA",
  "PKG-INFO",
  "status",
  "installed",
  "Packages",
  "Packages.db",
  "rpmdb.sqlite",
  "debian_version",
  "repositories",
]);

/** Told by its last names alone: an image has hundreds of thousands of paths, and few are documents. */
function mayBeDocument({ name, parent }: PathNode): boolean {
  if (names.has(name) || parent?.name === "status.d") return true;
  return name.endsWith(".egg-info") || name.endsWith("-release") || name.endsWith(".md5sums");
}
