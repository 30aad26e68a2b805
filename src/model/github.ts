/** What GitHub is to a run: the job that it is, and the door to the API. Adapters live in github/; tests bring doubles. */

/** The job of GitHub Actions that a run is, from the runner's variables and the event's file. */
export interface GitHubJob {
  /** `https://github.com`, or the server of a GitHub Enterprise. No `/` at the end. */
  serverUrl: string;
  apiUrl: string;
  graphqlUrl: string;
  repository: { owner: string; name: string; id?: number };
  /** `pull_request`, `push`, `merge_group`, … */
  event: string;
  /** The ref that the job runs for: `refs/heads/main`, `refs/pull/7/merge`. */
  ref: string;
  sha: string;
  /** The workflow's file, relative to the repository: `.github/workflows/images.yml`. */
  workflow: string;
  /** The job's key in that file. */
  job: string;
  runId: number;
  runNumber: number;
  attempt: number;
  actor: string;
  /** Absent where the event does not say. */
  defaultBranch?: string;
  pullRequest?: PullRequestOfJob;
  /** For `push`: the commit that the ref named before; absent for a new ref. */
  before?: string;
  mergeGroup?: { baseSha: string; baseRef: string; headSha: string };
  /** For `workflow_run`: the run that ended. */
  workflowRun?: EndedRun;
}

export interface PullRequestOfJob {
  number: number;
  author: { login: string; isBot: boolean };
  head: { sha: string; ref: string; repositoryId?: number };
  base: { sha: string; ref: string; repositoryId?: number };
  /** The head is in another repository: the token can only read, whatever `permissions` says. */
  fromFork: boolean;
  isDraft: boolean;
  isOpen: boolean;
}

export interface EndedRun {
  id: number;
  attempt: number;
  event: string;
  conclusion: string | null;
  workflow: string;
  headSha: string;
  headBranch: string | null;
  headRepository?: { id: number; owner: string; name: string };
}

/** The API, with retries of what may be retried, a deadline, and nothing else. */
export interface GitHubApi {
  /**
   * One call: `route` as GitHub documents it (`"GET /repos/{owner}/{repo}/pulls/{pull_number}"`); `owner` and `repo` are
   * filled in. GET, PATCH, PUT and DELETE are tried again on 5xx, resets and rate limits; POST only where it has certainly done
   * nothing (a limit refused it, or no connection came about), because else it may have done its work. `isStillWanted` is
   * asked before a call that has certainly done nothing yet is sent again: where it is not, the last failure is thrown.
   * @throws GitHubError
   */
  request(
    route: string,
    parameters?: Readonly<Record<string, unknown>>,
    isStillWanted?: IsStillWanted,
  ): Promise<ApiResponse>;
  /** Every item of a list, page after page. `key` names the list where the answer wraps it (`workflow_runs`). */
  list(route: string, parameters?: Readonly<Record<string, unknown>>, key?: string): AsyncIterable<unknown>;
  /** A query; it is tried again like a GET. A mutation is not. */
  graphql(query: string, variables?: Readonly<Record<string, unknown>>): Promise<unknown>;
  /** Bytes behind a route that answers with a redirect (artifacts). More than `limit` bytes is an error. */
  download(route: string, parameters: Readonly<Record<string, unknown>>, limit: number): Promise<Uint8Array>;
}

/** Whether a call that did not work is still right: the world may have gone on in the pause before the next try. */
export type IsStillWanted = () => Promise<boolean>;

export interface ApiResponse {
  status: number;
  data: unknown;
  headers: Readonly<Record<string, string | undefined>>;
}

/** A call that did not work. */
export interface GitHubFailure extends Error {
  /** Absent when there was no answer. */
  status?: number;
  /** Whether the call may have done its work all the same (a POST that ended in 5xx or without an answer). */
  ambiguous: boolean;
  /** What the API says would be enough (`x-accepted-github-permissions`), such as `issues=write`. */
  acceptedPermissions?: string;
}

/** Artifacts of this run, as the runner's results service keeps them. */
export interface ArtifactStore {
  /** Uploads files; `root` is what their paths in the artifact are relative to. Rejects when it can't. */
  upload(
    name: string,
    root: string,
    files: readonly string[],
    retentionDays?: number,
  ): Promise<{ id: number; bytes: number }>;
}

/** The cache of GitHub Actions. What it holds is no evidence: see CONTRACTS §6. */
export interface JobCache {
  /** Restores `path` from the entry with exactly this key, in `deadlineMs` at most; whether there was one. Never rejects. */
  restore(key: string, path: string, deadlineMs?: number): Promise<boolean>;
  /**
   * Keeps `path` under the key, in `deadlineMs` at most; whether it was kept. An entry never changes: one that is there
   * stays. Never rejects.
   */
  save(key: string, path: string, deadlineMs?: number): Promise<boolean>;
}
