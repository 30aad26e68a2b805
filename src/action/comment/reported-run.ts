import { z } from "zod";
import { PlimsollError } from "../../errors.ts";
import type { GitHubApi } from "../../model/github.ts";
import { apiTrouble } from "../api-trouble.ts";

const repository = z.object({ id: z.int(), owner: z.object({ login: z.string() }) });

const runSchema = z
  .object({
    id: z.int(),
    event: z.string(),
    run_number: z.int().positive(),
    run_attempt: z.int().positive(),
    conclusion: z.string().nullable(),
    path: z.string(),
    head_sha: z.string(),
    head_branch: z.string().nullable(),
    repository,
    head_repository: repository.nullable(),
  })
  .transform((run) => ({
    id: run.id,
    event: run.event,
    number: run.run_number,
    attempt: run.run_attempt,
    conclusion: run.conclusion,
    // For some runs the path has the ref behind an @.
    workflow: run.path.split("@")[0] ?? "",
    headSha: run.head_sha,
    headBranch: run.head_branch,
    repositoryId: run.repository.id,
    head:
      run.head_repository === null ? undefined : { id: run.head_repository.id, owner: run.head_repository.owner.login },
  }));

/** The run that is reported on, by GitHub's word. */
export type ReportedRun = z.output<typeof runSchema>;

/**
 * Asks for the run that ended, because the event is as old as the queue is long: the run may have been started again since.
 *
 * @throws PlimsollError `gate.report`
 */
export async function reportedRun(api: GitHubApi, id: number): Promise<ReportedRun> {
  try {
    const { data } = await api.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}", { run_id: id });
    return runSchema.parse(data);
  } catch (error) {
    if (error instanceof z.ZodError) {
      throw new PlimsollError("gate.report", `GitHub's word on run ${id} can't be read. Run again.`, { cause: error });
    }
    throw apiTrouble(error, `run ${id}`, "actions: read");
  }
}
