import { basename } from "node:path/posix";
import { z } from "zod";
import type { GitHubApi, GitHubJob } from "../model/github.ts";

const repository = z.object({ id: z.int() });

/** What of a run is looked at (GitHub's published OpenAPI description, schema `workflow-run`). */
const runSchema = z.object({
  id: z.int(),
  event: z.string(),
  head_branch: z.string().nullable(),
  head_sha: z.string(),
  path: z.string(),
  status: z.string().nullable(),
  conclusion: z.string().nullable(),
  repository,
  head_repository: repository.nullable(),
});

export type WorkflowRun = z.infer<typeof runSchema>;

const answerSchema = z.object({ workflow_runs: z.array(runSchema) });

/** How many runs are looked at: those of one commit, or the newest of a branch. */
const mostRuns = 30;

/**
 * Push runs of the job's own workflow on a branch, newest first; of one commit where `commit` is given. What the API was
 * asked for is looked at again in what it answers: see {@link isProven}.
 *
 * @throws GitHubFailure or ZodError
 */
export async function pushRuns(
  api: GitHubApi,
  job: GitHubJob,
  branch: string,
  commit?: string,
): Promise<WorkflowRun[]> {
  const { data } = await api.request("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs", {
    workflow_id: basename(job.workflow),
    event: "push",
    branch,
    exclude_pull_requests: true,
    per_page: mostRuns,
    ...(commit === undefined ? {} : { head_sha: commit }),
  });
  return answerSchema.parse(data).workflow_runs.filter((run) => isProven(run, job, branch));
}

/** CONTRACTS §6: event `push`, base branch, same repository, same workflow file. */
function isProven(run: WorkflowRun, job: GitHubJob, branch: string): boolean {
  // For some runs the path has the ref behind an @.
  const [path] = run.path.split("@");
  return (
    run.event === "push" &&
    run.head_branch === branch &&
    path === job.workflow &&
    run.head_repository?.id === run.repository.id &&
    run.repository.id === (job.repository.id ?? run.repository.id)
  );
}

/**
 * Whether what a run left may be used. A run is red for an exceeded load line, or for a job that has nothing to do with
 * images; what was measured is as true as in a green one, and a record is only stored whole. To pass red runs over would
 * compare with an older commit, and so blame an author for what others have merged since.
 */
export function hasEnded({ status, conclusion }: WorkflowRun): boolean {
  return status === "completed" && (conclusion === "success" || conclusion === "failure");
}
