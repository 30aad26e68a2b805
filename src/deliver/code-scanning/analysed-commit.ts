import type { GitHubJob } from "../../model/github.ts";

/** What code scanning files results under. */
export interface AnalysedCommit {
  ref: string;
  commit: string;
}

/**
 * For a pull request its merge, unless the job has checked the head out by itself; for everything else the ref and commit of
 * the run (github/codeql-action src/actions-util.ts, getRef). `checkedOut`: the commit that was measured.
 */
export function analysedCommit(job: GitHubJob, checkedOut: string | undefined): AnalysedCommit {
  const { pullRequest, ref, sha } = job;
  if (pullRequest === undefined || checkedOut === undefined || checkedOut !== pullRequest.head.sha) {
    return { ref, commit: sha };
  }
  return { ref: `refs/pull/${pullRequest.number}/head`, commit: checkedOut };
}
