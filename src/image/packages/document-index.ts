import type { ImageContents } from "../contents.ts";
import { exactPath, type PathNode } from "../paths.ts";
import { type DocumentKind, documentKind } from "./wanted.ts";

/** A package document of some layer. */
export interface PackageDocument {
  kind: DocumentKind;
  /** As the archive names it, without leading slash. */
  name: string;
  bytes: Buffer;
  layer: number;
  /** Where it stands in the final filesystem; undefined when a later layer took it away or put another in its place. */
  place: PathNode | undefined;
}

export type DocumentIndex = ReadonlyMap<DocumentKind, readonly PackageDocument[]>;

/** All layers' package documents by kind, lowest layer first. */
export function indexDocuments({ layers, tree }: ImageContents): DocumentIndex {
  const index = new Map<DocumentKind, PackageDocument[]>();
  for (const { index: layer, documents } of layers) {
    const standing = new Map<PathNode, PackageDocument>();
    for (const { path, bytes } of documents) {
      const name = exactPath(path);
      const kind = documentKind(name);
      if (kind === undefined) continue;
      const place = tree.locate(name);
      const document: PackageDocument = { kind, name, bytes, layer, place: undefined };
      const ofKind = index.get(kind);
      if (ofKind === undefined) index.set(kind, [document]);
      else ofKind.push(document);
      // Of a path that the archive holds twice the last one stands.
      if (place !== undefined && tree.layerAt(place) === layer) standing.set(place, document);
    }
    for (const [place, document] of standing) document.place = place;
  }
  return index;
}

/** Remembers the lowest layer in which something was seen. */
export class FirstLayers {
  readonly #layers = new Map<string, number>();

  see(key: string, layer: number): void {
    this.#layers.set(key, Math.min(layer, this.#layers.get(key) ?? layer));
  }

  of(key: string): number {
    return this.#layers.get(key) ?? 0;
  }
}
