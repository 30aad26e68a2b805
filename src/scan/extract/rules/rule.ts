import type { Selector } from "./selectors.ts";

/** What one of Trivy's analysers reads of an image, and where in Trivy that is written. */
export interface Rule {
  /** Trivy's name of the analyser (`pkg/fanal/analyzer/const.go`). */
  analyzer: string;
  reads: Reads;
  /** File of aquasecurity/trivy at v0.74.0 that says so. */
  source: string;
}

export type Reads =
  /** Whole files, chosen by path. */
  | { kind: "files"; select: readonly Selector[] }
  /** Executables, chosen by mode and content. */
  | { kind: "executables" }
  /** The image's configuration only, which an extract keeps as it is. */
  | { kind: "configuration" }
  /** Nothing in the scans that an extract is made for. */
  | { kind: "nothing"; because: string };

const analyzers = "pkg/fanal/analyzer";

export function filesRule(analyzer: string, source: string, ...select: Selector[]): Rule {
  return { analyzer, reads: { kind: "files", select }, source: `${analyzers}/${source}` };
}

export function executablesRule(analyzer: string, source: string): Rule {
  return { analyzer, reads: { kind: "executables" }, source: `${analyzers}/${source}` };
}
