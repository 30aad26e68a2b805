import { PlimsollError } from "../errors.ts";
import { openApi } from "../github/api.ts";
import { readEventFile } from "../github/event-file.ts";
import { readJob } from "../github/job.ts";
import { inputText } from "../inputs/input-text.ts";
import type { GitHubApi, GitHubJob } from "../model/github.ts";
import { childEnvironments } from "../process/environment.ts";
import type { Step } from "./step.ts";

/** GitHub, as a sub-action that can't do without it has it. */
export interface GitHub {
  job: GitHubJob;
  api: GitHubApi;
}

/**
 * The job and the API with the input `token`.
 *
 * @throws PlimsollError usage.flag without a token, usage.platform outside of GitHub Actions, event.malformed
 */
export async function openGitHub({ surroundings, signal }: Step): Promise<GitHub> {
  const { environment } = surroundings;
  const job = await readJob(environment, readEventFile);
  if (job === undefined) {
    throw new PlimsollError("usage.platform", "This runs as a step of GitHub Actions only. Use it in a workflow.");
  }
  const token = inputText(environment, "token");
  if (token === undefined) throw new PlimsollError("usage.flag", 'Input "token" is empty. Leave it out, or give one.');
  const { plainEnvironment } = childEnvironments(environment, {});
  return { job, api: await openApi(job, token, { signal, environment: plainEnvironment }) };
}
