import type { Origin } from "../model/origin.ts";
import type { ImageConfig } from "./documents.ts";
import type { FileTree } from "./file-tree.ts";
import type { LayerDocument } from "./layer-collector.ts";
import type { LayerEntry } from "./layer-entry.ts";
import type { PathTable } from "./paths.ts";

/** All that the one read of an image gave. Large: it is let go when packages, causes and summary were made of it. */
export interface ImageContents {
  paths: PathTable;
  tree: FileTree;
  /** Lowest first. */
  layers: readonly ContentLayer[];
  config: ImageConfig;
}

export interface ContentLayer {
  index: number;
  digest: string;
  diffId: string;
  origin: Origin;
  base: boolean;
  /** Bytes of the uncompressed tar. */
  archiveBytes: number;
  /** In the order of the tar. */
  entries: readonly LayerEntry[];
  documents: readonly LayerDocument[];
}
