import type { ExpectedCounts } from "./count-differences.ts";
import type { TrivyLayer } from "./trivy-report.ts";

/** What the one read of an image took along for the scan. */
export interface TakenAlong {
  /** Absent where the whole image is to be scanned. */
  extract?: ScannerExtract;
  /** Why there is no extract although one was asked for: a clause that goes on from "… was scanned in full: ". */
  obstacle?: string;
  /** Absent where secrets are looked for in all files, or in none. */
  ownFiles?: OwnFiles;
  /** How many packages the scanner must find, counted by ourselves. */
  counts: ExpectedCounts;
}

/** The small layout with the files that Trivy's analysers ask for. */
export interface ScannerExtract {
  /** Absolute path of the layout directory. */
  layout: string;
  /** Bytes of its layers. */
  bytes: number;
}

/** The files in which the author could have left a secret: in own layers, and of no package. */
export interface OwnFiles {
  /** Absolute path of a layout directory with those files alone; undefined when there are none. */
  layout: string | undefined;
  /** The image's layer that a layer of {@link layout} stands for. */
  realLayer(layer: TrivyLayer | undefined): TrivyLayer | undefined;
}
