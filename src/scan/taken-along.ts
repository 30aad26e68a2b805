import type { Attempt } from "../attempt.ts";
import type { PackageCounts } from "../image/packages/counts.ts";
import type { OwnSecretCandidates } from "./own-files/own-files.ts";

/** What the one read of an image took along for the scan. */
export interface TakenAlong {
  /** Absent where the whole image is to be scanned. */
  extract?: ScannerExtract;
  /** Why there is no extract although one was asked for: a clause that goes on from "… was scanned in full: ". */
  obstacle?: string;
  /**
   * The files in which the author could have left a secret, or why they could not be kept. Absent where secrets are looked
   * for in all files, or in none.
   */
  ownFiles?: Attempt<OwnSecretCandidates>;
  /** How many packages the scanner must find in the extract, counted by ourselves. */
  counts?: PackageCounts;
}

/** The small layout with the files that Trivy's analysers ask for. */
export interface ScannerExtract {
  /** Absolute path of the layout directory. */
  layout: string;
  /** Bytes of its layers. */
  bytes: number;
}
