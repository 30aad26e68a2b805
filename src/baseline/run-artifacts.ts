import { z } from "zod";
import type { GitHubApi } from "../model/github.ts";
import { recordLimits } from "./baseline-record.ts";
import type { BaselineNames } from "./names.ts";
import type { WorkflowRun } from "./workflow-runs.ts";

/** What of an artifact is looked at (GitHub's published OpenAPI description, schema `artifact`). */
const artifactSchema = z.object({
  id: z.int(),
  name: z.string(),
  size_in_bytes: z.int().nonnegative(),
  expired: z.boolean(),
  created_at: z.string().nullable(),
  digest: z.string().nullish(),
  workflow_run: z
    .object({
      id: z.int().optional(),
      repository_id: z.int().optional(),
      head_repository_id: z.int().optional(),
      head_sha: z.string().optional(),
    })
    .nullish(),
});

export type RunArtifact = z.infer<typeof artifactSchema>;

/** A run with more artifacts than this is not looked through to its end. */
const mostArtifacts = 500;

/**
 * The records that a run left, each leg's of its newest attempt, by leg.
 *
 * @throws GitHubFailure or ZodError
 */
export async function recordsOfRun(
  api: GitHubApi,
  run: WorkflowRun,
  names: BaselineNames,
): Promise<Map<string, RunArtifact>> {
  const newest = new Map<string, { attempt: number; artifact: RunArtifact }>();
  let seen = 0;
  const route = "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts";
  for await (const item of api.list(route, { run_id: run.id, per_page: 100 }, "artifacts")) {
    seen += 1;
    if (seen > mostArtifacts) break;
    const artifact = artifactSchema.parse(item);
    const named = names.read(artifact.name);
    if (named === undefined || !belongsTo(artifact, run)) continue;
    const before = newest.get(named.leg);
    if (before === undefined || before.attempt < named.attempt) {
      newest.set(named.leg, { attempt: named.attempt, artifact });
    }
  }
  return new Map([...newest].map(([leg, { artifact }]) => [leg, artifact]));
}

/** An artifact is the run's by its own word and not because it stands in the run's list. */
function belongsTo({ workflow_run: of }: RunArtifact, run: WorkflowRun): boolean {
  return (
    of?.id === run.id &&
    of.head_sha === run.head_sha &&
    of.repository_id === run.repository.id &&
    of.head_repository_id === run.repository.id
  );
}

/** Why an artifact can't be fetched, if it can't. */
export function whyUnusable({ expired, size_in_bytes }: RunArtifact): string | undefined {
  if (expired) return "it has expired";
  return size_in_bytes > recordLimits.bytes ? "it is too large" : undefined;
}
