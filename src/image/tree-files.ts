import type { LayerEntry } from "./layer-entry.ts";
import type { PathNode } from "./paths.ts";

/** A regular file that can be reached; one with several names comes once, at the oldest name that is left. */
export interface VisibleFile {
  path: PathNode;
  entry: LayerEntry;
  /** The layer that ships its bytes. */
  layer: number;
}

/** A regular file that is shipped and can't be reached: its last name was taken away. */
export interface HiddenFile extends VisibleFile {
  /** The layer that took it away; the file's own where the archive holds the path twice. */
  by: number;
  how: "overwritten" | "deleted";
  /** What stands at the path instead, where it was overwritten. */
  replacement?: LayerEntry;
}
