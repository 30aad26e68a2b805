import { listRunArtifacts } from "../../github/run-artifacts.ts";
import type { GitHubApi } from "../../model/github.ts";
import type { ExpectedLeg } from "../../model/legs.ts";
import { apiTrouble } from "../api-trouble.ts";
import { readReport } from "../read-report.ts";
import { type ArtifactChoice, chooseArtifacts } from "./choose-artifacts.ts";
import type { LegReport } from "./merge/leg-report.ts";

/** The legs' reports, and by leg why one could not be had. */
export interface CollectedLegs {
  reports: LegReport[];
  unread: Map<string, string>;
}

/** Downloads at the same time. */
const parallel = 4;

/**
 * Reads the report of every leg from the artifacts of this run. One that can't be had stops none of the others.
 *
 * @throws PlimsollError `gate.report` when the artifacts can't be listed
 */
export async function collectLegs(
  api: GitHubApi,
  runId: number,
  expected: readonly ExpectedLeg[],
  choice: ArtifactChoice,
): Promise<CollectedLegs> {
  const artifacts = await listRunArtifacts(api, runId).catch((error: unknown) => {
    throw apiTrouble(error, "the artifacts of this run", "actions: read");
  });
  const { byLeg, unread } = chooseArtifacts(artifacts, expected, choice);
  const reports: LegReport[] = [];
  const queue = byLeg.entries();
  const worker = async () => {
    for (const [leg, artifact] of queue) {
      try {
        reports.push({ leg, report: await readReport(api, artifact) });
      } catch (error) {
        const { message } = apiTrouble(error, `the artifact ${artifact.name}`, "actions: read");
        unread.set(leg, message.replace(/\.$/, ""));
      }
    }
  };
  await Promise.all(Array.from({ length: parallel }, worker));
  return { reports, unread };
}
