/** What a run is compared with: the numbers of another commit, or of an image. */
import type { ImageSummary } from "../image/summary/image-summary.ts";
import type { BuildRecord } from "./build-record.ts";
import type { Report } from "./report.ts";

/** One image of the baseline. */
export interface BaselineImage {
  variant: string;
  platform: string;
  summary: ImageSummary;
  /**
   * The packages that were found in it, as a CycloneDX document in JSON: it is scanned again with the database of the run
   * that compares. Absent when it was not scanned.
   */
  packages?: string;
}

/** Where a baseline came from; the words of `report.json`. */
export type BaselineSource = Exclude<Report["baseline"]["source"], "none">;

/** A baseline that was found and may be believed. */
export interface Baseline {
  source: BaselineSource;
  /** The commit whose images these are; absent for one image that was named. */
  commit?: string;
  /** When it was made (ISO 8601, UTC); absent where nobody knows. */
  madeAt?: string;
  images: readonly BaselineImage[];
  /** What its builds left; absent or incomplete where nothing was kept of them. */
  builds?: readonly BuildRecord[];
  /** What a reader should know: why a better source was passed over. */
  note?: string;
}

/** A baseline, or why there is none, in a sentence. */
export type BaselineOutcome = { found: true; baseline: Baseline } | { found: false; reason: string };
