import type { LayerEntry } from "../layer-entry.ts";
import type { PathNode } from "../paths.ts";
import type { HiddenFile } from "../tree-files.ts";

/** A regular file's bytes as one layer ships them. */
export interface ShippedFile {
  readonly path: PathNode;
  readonly directory: PathNode;
  readonly entry: LayerEntry;
  /** The layer whose archive has these bytes. */
  readonly layer: number;
  /** The layer that first brought the same content to this path; lower where lines between only changed owner or mode. */
  readonly source: number;
}

/** One that a later layer hides. */
export interface GoneFile extends ShippedFile, Pick<HiddenFile, "by" | "how" | "replacement"> {}
