import type { Cause } from "../../model/report.ts";
import type { ShippedFile } from "./shipped-file.ts";

/** Knows one group of causes. */
export interface Detector {
  /** What was found in all the files that it took. */
  causes(): Cause[];
}

/** One that is asked about each visible file which one's own lines brought. */
export interface VisibleDetector extends Detector {
  /** Whether the file is one of its own; it then belongs to no other. */
  take(file: ShippedFile): boolean;
}
