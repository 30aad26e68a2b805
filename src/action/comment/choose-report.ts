import { readArtifactName } from "../../github/artifact-name.ts";
import type { RunArtifact } from "../../github/run-artifacts.ts";
import { slugOf } from "../../plan/slug.ts";

export interface ReportChoice {
  /** What names of report artifacts start with. */
  base: string;
  /** Absent: that of a run with one report, or of a gate. */
  reportId: string | undefined;
  /** The attempt of the run. */
  attempt: number;
}

/** The newest report of a run; undefined when it left none, or nobody can say which it is. */
export function chooseReport(
  artifacts: readonly RunArtifact[],
  { base, reportId, attempt }: ReportChoice,
): RunArtifact | undefined {
  const part = reportId === undefined ? undefined : slugOf(reportId);
  const own = artifacts.flatMap((artifact) => {
    const name = readArtifactName(artifact.name, base);
    return name === undefined || name.part !== part || name.attempt > attempt ? [] : [{ artifact, of: name.attempt }];
  });
  const newest = Math.max(...own.map(({ of }) => of));
  const [first, second] = own.filter(({ of }) => of === newest);
  return second === undefined ? first?.artifact : undefined;
}
