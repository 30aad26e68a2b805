import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { type BaselineRecord, recordFileName } from "../../src/baseline/baseline-record.ts";
import { encodeRecord } from "../../src/baseline/encode-record.ts";
import { zip } from "../../src/github/zip.ts";
import type { GitHubApi, GitHubJob, JobCache } from "../../src/model/github.ts";
import { workflow } from "./samples.ts";

/** A run as the API tells of it, with what it left. */
export interface SmallRun {
  id: number;
  event: string;
  head_branch: string;
  head_sha: string;
  path: string;
  status: string;
  conclusion: string | null;
  repository: { id: number };
  head_repository: { id: number };
}

export interface SmallArtifact {
  id: number;
  name: string;
  size_in_bytes: number;
  expired: boolean;
  created_at: string;
  digest: string;
  workflow_run: {
    id: number;
    repository_id: number;
    head_repository_id: number;
    head_branch: string;
    head_sha: string;
  };
  /** In whose list the API shows it. */
  listedIn: number;
  archive: Buffer;
}

export interface SmallEntry {
  key: string;
  ref: string;
  created_at: string;
  bytes: Buffer;
}

export const repositoryId = 7;
export const madeAt = "2026-03-04T05:00:00Z";

/**
 * What of GitHub a baseline is found by: runs of a workflow, artifacts, comparisons, cache entries. The API filters as
 * GitHub does, unless `ignoresFilters`; a job's cache serves its own ref first.
 */
export function smallGitHub() {
  const runs: SmallRun[] = [];
  const artifacts: SmallArtifact[] = [];
  const entries: SmallEntry[] = [];
  const history: string[] = [];
  const calls: string[] = [];
  const failing = new Map<string, Error>();
  let nextId = 100;
  const state = { ignoresFilters: false };

  function called(route: string): void {
    calls.push(route);
    for (const [part, error] of failing) if (route.includes(part)) throw error;
  }

  function request(route: string, given: Readonly<Record<string, unknown>> = {}): unknown {
    called(route);
    const fits = (value: unknown, wanted: unknown) => state.ignoresFilters || wanted === undefined || value === wanted;
    if (route.endsWith("/actions/workflows/{workflow_id}/runs")) {
      const found = runs.filter(
        (run) =>
          (state.ignoresFilters || run.path.split("@")[0]?.endsWith(`/${given["workflow_id"]}`)) &&
          fits(run.event, given["event"]) &&
          fits(run.head_branch, given["branch"]) &&
          fits(run.head_sha, given["head_sha"]),
      );
      return { total_count: found.length, workflow_runs: found.toReversed() };
    }
    if (route.endsWith("/compare/{basehead}")) {
      const [older = "", newer = ""] = String(given["basehead"]).split("...");
      const [at, until] = [history.indexOf(older), history.indexOf(newer)];
      return { status: at === -1 ? "diverged" : at === until ? "identical" : at < until ? "ahead" : "behind" };
    }
    if (route.endsWith("/actions/caches")) {
      const found = entries.filter(({ key, ref }) => key.startsWith(String(given["key"])) && fits(ref, given["ref"]));
      return { total_count: found.length, actions_caches: found.map(({ bytes: _, ...entry }) => entry) };
    }
    throw new Error(`no such route: ${route}`);
  }

  const api: GitHubApi = {
    request: async (route, given) => ({ status: 200, data: request(route, given), headers: {} }),
    async *list(route, given = {}) {
      called(route);
      for (const { archive: _, listedIn, ...artifact } of artifacts) {
        if (listedIn === given["run_id"]) yield artifact;
      }
    },
    graphql: () => Promise.reject(new Error("no GraphQL here")),
    download: async (route, { artifact_id: id }, limit) => {
      called(route);
      const bytes = artifacts.find((artifact) => artifact.id === id)?.archive ?? Buffer.alloc(0);
      if (bytes.length > limit) throw new Error("too large");
      return bytes;
    },
  };

  /** The cache as a job for `ref` sees it: its own entries, then those of the base (see the results double's README). */
  function cacheOf(ref: string, base = "refs/heads/main"): JobCache {
    return {
      restore: async (key, path) => {
        const found = [ref, base].flatMap((each) => entries.filter((entry) => entry.ref === each && entry.key === key));
        const [entry] = found;
        if (entry !== undefined) await writeFile(path, entry.bytes);
        return entry !== undefined;
      },
      save: () => Promise.resolve(false),
    };
  }

  return {
    api,
    cacheOf,
    state,
    calls,
    artifacts,
    entries,
    /** Commits of the base branch, oldest first. */
    history,
    /** Lets every call to routes with `part` in them fail. */
    fail: (part: string, error: Error) => failing.set(part, error),
    run(head_sha: string, change: Partial<SmallRun> = {}): SmallRun {
      const id = nextId++;
      const own = { id: repositoryId };
      const run = { id, event: "push", head_branch: "main", head_sha, path: workflow, status: "completed" };
      const made = { ...run, conclusion: "success", repository: own, head_repository: own, ...change };
      runs.push(made);
      return made;
    },
    /** An artifact of a run; what it holds is a record, or any files. */
    async artifact(
      run: SmallRun,
      name: string,
      content: BaselineRecord | { path: string; bytes: Uint8Array }[],
      change: Partial<SmallArtifact> = {},
    ): Promise<SmallArtifact> {
      const files = Array.isArray(content) ? content : [{ path: recordFileName, bytes: await encodeRecord(content) }];
      const archive = Buffer.concat(await zip(files));
      const made: SmallArtifact = {
        id: nextId++,
        name,
        size_in_bytes: archive.length,
        expired: false,
        created_at: madeAt,
        digest: `sha256:${createHash("sha256").update(archive).digest("hex")}`,
        workflow_run: {
          id: run.id,
          repository_id: run.repository.id,
          head_repository_id: run.head_repository.id,
          head_branch: run.head_branch,
          head_sha: run.head_sha,
        },
        listedIn: run.id,
        archive,
        ...change,
      };
      artifacts.push(made);
      return made;
    },
    entry(key: string, ref: string, bytes: Buffer): void {
      entries.push({ key, ref, created_at: madeAt, bytes });
    },
  };
}

export type SmallGitHub = ReturnType<typeof smallGitHub>;

/** A failed call as adapters of the API tell it. */
export function refusal(status: number): Error {
  return Object.assign(new Error(`HTTP ${status}`), { status, ambiguous: false });
}

/** A job of the workflow for pull request 5 of a branch of this repository. */
export const pullRequestJob: GitHubJob = {
  serverUrl: "https://github.com",
  apiUrl: "https://api.github.com",
  graphqlUrl: "https://api.github.com/graphql",
  repository: { owner: "o", name: "r", id: repositoryId },
  event: "pull_request",
  ref: "refs/pull/5/merge",
  sha: "f".repeat(40),
  workflow,
  job: "images",
  runId: 1,
  runNumber: 1,
  attempt: 1,
  actor: "someone",
  defaultBranch: "main",
  pullRequest: {
    number: 5,
    author: { login: "someone", isBot: false },
    head: { sha: "e".repeat(40), ref: "feature", repositoryId },
    base: { sha: "d".repeat(40), ref: "main", repositoryId },
    fromFork: false,
    isDraft: false,
    isOpen: true,
  },
};

/** A job of the same workflow for a push of `sha` to the default branch. */
export function pushJob(sha: string): GitHubJob {
  const { pullRequest: _, ...job } = pullRequestJob;
  return { ...job, event: "push", ref: "refs/heads/main", sha };
}
