import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type GitHubDouble, startGitHub } from "../doubles/github/github-double.ts";
import type { Run } from "../doubles/github/state.ts";
import { type ResultsDouble, resultsDouble } from "../doubles/results/results-service.ts";
import type { Job, StepOptions, StepResult } from "../doubles/runner/job.ts";
import { openActionJob } from "./open-job.ts";
import { openSources, type Sources } from "./sources.ts";

export const workflow = ".github/workflows/images.yml";
const number = 7;
const mergeRef = `refs/pull/${number}/merge`;

/** The workflow's file; `permissions` as its job has them, or without a block. */
export function workflowText(permissions?: string): string {
  const block = permissions === undefined ? "" : `permissions: ${permissions}, `;
  return `on: [push, pull_request, merge_group]
jobs: { images: { ${block}runs-on: ubuntu-latest, steps: [{ uses: ./ }] } }
`;
}

const allPermissions = "{ contents: read, actions: read, pull-requests: write, security-events: write }";

/** A repository with its base branch, and one pull request; GitHub and its results service beside it. */
export interface PullRequestJob extends AsyncDisposable {
  job: Job;
  github: GitHubDouble;
  results: ResultsDouble;
  base: string;
  /** Commits `files` on the base branch. */
  commitBase(files: Readonly<Record<string, string>>): string;
  /** Commits `files` as the pull request's head, and checks out its merge with the base. */
  change(files: Readonly<Record<string, string>>): { head: string; merge: string };
  /** Another machine with a checkout of its own, for {@link RunOptions.on}. */
  elsewhere(): Promise<Machine>;
  /** The number that the next run gets, for one that is started later or again. */
  nextRun(): RunNumbers;
  /** The run of a push of what the base branch has; afterwards it, its artifacts and caches are known to the API. */
  push(inputs?: Readonly<Record<string, string>>): Promise<StepResult>;
  /** A run of the pull request, from a fork with the head in another repository. */
  pullRequest(options?: PullRequestOptions): Promise<StepResult>;
  /**
   * A run of the group in which the queue tries the pull request on top of the base branch. Unless `queued`, the queue
   * knows nothing of it: a branch that is only called like one.
   */
  mergeGroup(options?: RunOptions & { queued?: boolean }): Promise<StepResult>;
}

export interface Machine {
  job: Job;
  sources: Pick<Sources, "checkOut">;
}

export interface RunNumbers {
  id: number;
  number: number;
  attempt: number;
}

export interface RunOptions extends Pick<StepOptions, "onLine" | "cancelWhen"> {
  inputs?: Readonly<Record<string, string>>;
  environment?: Readonly<Record<string, string>>;
  token?: string;
  /** Default: where the repository was made. */
  on?: Machine;
  run?: RunNumbers;
}

export interface PullRequestOptions extends RunOptions {
  fork?: boolean;
  /** Who opened it. */
  author?: "shipwright" | "dependabot[bot]";
}

/** @param environment of the job's machine, beside what runners give */
export async function openPullRequestJob(
  files: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string>> = {},
): Promise<PullRequestJob> {
  const github = await startGitHub();
  const results = await resultsDouble();
  const job = await openActionJob({ [workflow]: workflowText(allPermissions), ...files }, { environment });
  const sources = openSources(job.places.workspace, `branch-${number}`);
  const first: Machine = { job, sources };
  const machines = [first];
  let base = sources.onBase({});
  let change = { head: base, merge: base };
  let runs = 0;
  const repository = { id: 1001, default_branch: "main" };

  function nextRun(): RunNumbers {
    runs += 1;
    return { id: 99 + runs, number: runs, attempt: 1 };
  }

  async function run(event: string, payload: object, facts: RunOfJob, options: RunOptions): Promise<StepResult> {
    const { on: machine = first, inputs, environment, token = github.tokens.job, ...step } = options;
    machine.sources.checkOut(facts.sha);
    const file = join(machine.job.places.temp, "event", `${event}.json`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify({ repository, ...payload }));
    const { owner, name, id } = github.address.repository;
    const { id: runId, attempt, ref } = facts;
    const result = await machine.job.run({
      ...step,
      with: { token, ...inputs },
      environment: {
        ...results.job({ runId, attempt, ref, baseRef: "refs/heads/main" }).environment,
        GITHUB_API_URL: github.address.apiUrl,
        GITHUB_GRAPHQL_URL: github.address.graphqlUrl,
        GITHUB_REPOSITORY: `${owner}/${name}`,
        GITHUB_REPOSITORY_ID: String(id),
        GITHUB_WORKFLOW_REF: `${owner}/${name}/${workflow}@refs/heads/main`,
        GITHUB_EVENT_NAME: event,
        GITHUB_EVENT_PATH: file,
        GITHUB_JOB: "images",
        GITHUB_REF: ref,
        GITHUB_SHA: facts.sha,
        GITHUB_RUN_ID: String(runId),
        GITHUB_RUN_NUMBER: String(facts.number),
        GITHUB_RUN_ATTEMPT: String(attempt),
        ...environment,
      },
    });
    remember({ event, id: runId, attempt, number: facts.number, ...facts.told }, result);
    return result;
  }

  /** The API tells of a run, its artifacts and caches when it has ended. */
  function remember(known: Partial<Run> & { id: number }, { outcome }: StepResult): void {
    const { runs, artifacts, caches } = github.state;
    const same = runs.find(({ id }) => id === known.id);
    const run = { workflow, conclusion: outcome === "success" ? "success" : "failure", ...known } as const;
    if (same === undefined) github.plant.run(run);
    else Object.assign(same, run);
    for (const { name, zip } of results.artifacts.ofRun(known.id)) {
      if (artifacts.some((each) => each.run === known.id && each.name === name)) continue;
      github.plant.artifact({ run: known.id, name, zip: Buffer.from(zip) });
    }
    for (const { key, ref, version, size } of results.cache.entries()) {
      if (caches.some((each) => each.key === key && each.ref === ref)) continue;
      github.plant.cache({ key, ref, version, bytes: size });
    }
  }

  return {
    job,
    github,
    results,
    get base() {
      return base;
    },
    nextRun,
    commitBase(changed) {
      base = sources.onBase(changed);
      return base;
    },
    change(changed) {
      change = sources.onPull(changed);
      const pull = github.state.pulls.find((each) => each.number === number);
      if (pull === undefined) github.plant.pull({ number, head: { sha: change.head }, base: { sha: base } });
      else pull.head.sha = change.head;
      return change;
    },
    async elsewhere() {
      const other = await openActionJob({}, { git: false });
      const machine = { job: other, sources: sources.cloneTo(other.places.workspace) };
      machines.push(machine);
      return machine;
    },
    push(inputs = {}) {
      const payload = { ref: "refs/heads/main", before: "0".repeat(40), after: base };
      const told = { headSha: base, headBranch: "main" };
      return run("push", payload, { ...nextRun(), ref: "refs/heads/main", sha: base, told }, { inputs });
    },
    pullRequest({ fork = false, author = "shipwright", run: numbers = nextRun(), ...options } = {}) {
      const payload = {
        action: "synchronize",
        number,
        pull_request: {
          number,
          state: "open",
          draft: false,
          user: { login: author, type: author.endsWith("[bot]") ? "Bot" : "User", id: 11 },
          head: { sha: change.head, ref: `branch-${number}`, repo: { id: fork ? 2002 : repository.id } },
          base: { sha: base, ref: "main", repo: { id: repository.id } },
        },
      };
      const startedAt = github.clock.now();
      const told = { headSha: change.head, headBranch: `branch-${number}`, startedAt, createdAt: startedAt };
      return run("pull_request", payload, { ...numbers, ref: mergeRef, sha: change.merge, told }, options);
    },
    mergeGroup({ queued = true, run: numbers = nextRun(), ...options } = {}) {
      const sha = sources.mergeGroup(change.head);
      for (const pull of github.state.pulls) {
        if (queued) pull.queuedAs = sha;
        else delete pull.queuedAs;
      }
      const branch = `gh-readonly-queue/main/pr-${number}-${base}`;
      const ref = `refs/heads/${branch}`;
      const group = { head_sha: sha, head_ref: ref, base_sha: base, base_ref: "refs/heads/main" };
      const payload = { action: "checks_requested", merge_group: group };
      const told = { headSha: sha, headBranch: branch };
      return run("merge_group", payload, { ...numbers, ref, sha, told }, options);
    },
    async [Symbol.asyncDispose]() {
      for (const each of machines) await each.job[Symbol.asyncDispose]();
      await results[Symbol.asyncDispose]();
      await github[Symbol.asyncDispose]();
    },
  };
}

interface RunOfJob extends RunNumbers {
  ref: string;
  sha: string;
  /** What the API tells of it. */
  told: Partial<Run>;
}
