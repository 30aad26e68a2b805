import type { Entries } from "../make/image.ts";

/** An image that is scanned whole and by its extract. */
export interface Case {
  name: string;
  /** Trivy's analysers for whose rules this image stands. What they find must show in the report. */
  covers: readonly string[];
  /** Bottom first. */
  layers: readonly (readonly Entries[])[];
  /** `name@version` of packages that the whole scan must find: all of them, unless `others`. */
  packages: readonly string[];
  /** Family and name of the distribution that the whole scan must find. */
  os?: string;
  /** What to look for; `vuln` unless said. Trivy stops at a database without Red Hat's index of products, as the lab's is. */
  scanners?: "license";
}
