/** The doors to GitHub that a run has: who it is there, the API, artifacts and caches. */
import { openApi } from "../github/api.ts";
import { openArtifacts } from "../github/artifacts.ts";
import { readEventFile } from "../github/event-file.ts";
import { readJob } from "../github/job.ts";
import { openJobCache } from "../github/job-cache.ts";
import { resultsAccess } from "../github/results/access.ts";
import type { ArtifactStore, GitHubApi, GitHubJob, JobCache } from "../model/github.ts";
import type { Context } from "../model/ports.ts";
import type { Settings } from "../model/settings.ts";
import type { Surroundings } from "../surroundings.ts";

export interface GitHubOfRun {
  job: GitHubJob;
  /** Absent without a token. */
  api?: GitHubApi;
  /** Absent where the runner offers no results service; `withoutResults` says why. */
  artifacts?: ArtifactStore;
  cache?: JobCache;
  withoutResults?: string;
}

/** What there is of GitHub; nothing outside of a job of GitHub Actions. */
export async function githubOfRun(
  { environment }: Surroundings,
  settings: Pick<Settings, "token">,
  context: Context,
): Promise<GitHubOfRun | undefined> {
  const job = await readJob(environment, readEventFile);
  if (job === undefined) return undefined;
  const { token } = settings;
  const { signal, workDirectory, progress, plainEnvironment } = context;
  const access = resultsAccess(environment);
  return {
    job,
    ...(token === undefined ? {} : { api: await openApi(job, token, { signal, environment: plainEnvironment }) }),
    ...("reason" in access
      ? { withoutResults: access.reason }
      : {
          artifacts: openArtifacts(access, { signal }),
          cache: openJobCache(access, { workDirectory, signal, note: (text) => progress.note(text) }),
        }),
  };
}
