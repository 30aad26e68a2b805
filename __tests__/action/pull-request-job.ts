import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type GitHubDouble, startGitHub } from "../doubles/github/github-double.ts";
import type { Run } from "../doubles/github/state.ts";
import { type ResultsDouble, resultsDouble } from "../doubles/results/results-service.ts";
import type { Job, StepResult } from "../doubles/runner/job.ts";
import { openActionJob } from "./open-job.ts";

const workflow = ".github/workflows/images.yml";
const number = 7;
const workflowText = `on: [push, pull_request]
permissions: { contents: read, actions: read, pull-requests: write, security-events: write }
jobs: { images: { runs-on: ubuntu-latest, steps: [{ uses: ./ }] } }
`;

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
  /** The run of a push of what the base branch has; afterwards it and its artifacts are known to the API. */
  push(inputs?: Readonly<Record<string, string>>): Promise<StepResult>;
  /** A run of the pull request, from a fork with the head in another repository. */
  pullRequest(options?: PullRequestOptions): Promise<StepResult>;
}

export interface PullRequestOptions {
  fork?: boolean;
  inputs?: Readonly<Record<string, string>>;
  environment?: Readonly<Record<string, string>>;
  token?: string;
}

export async function openPullRequestJob(files: Readonly<Record<string, string>>): Promise<PullRequestJob> {
  const github = await startGitHub();
  const results = await resultsDouble();
  const job = await openActionJob({ ...files, [workflow]: workflowText });
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=shipwright", "-c", "user.email=s@shipyard.test", ...args], {
      cwd: job.places.workspace,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }).trim();
  const write = (changed: Readonly<Record<string, string>>) => {
    for (const [path, text] of Object.entries(changed)) {
      mkdirSync(dirname(join(job.places.workspace, path)), { recursive: true });
      writeFileSync(join(job.places.workspace, path), text);
    }
  };
  const commit = (message: string) => {
    git("add", "--all");
    git("commit", "--quiet", "--allow-empty", "--message", message);
    return git("rev-parse", "HEAD");
  };
  git("checkout", "--quiet", "-b", "main");
  writeFileSync(join(job.places.workspace, ".gitignore"), ".plimsoll/\n");
  let base = commit("base");
  let change = { head: base, merge: base };
  const repository = { id: 1001, default_branch: "main" };

  async function run(event: string, payload: object, facts: RunOfJob, options: PullRequestOptions = {}) {
    const file = join(job.places.temp, "event", `${event}.json`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify({ repository, ...payload }));
    const { owner, name, id } = github.address.repository;
    const ofResults = results.job({ runId: facts.id, attempt: 1, ref: facts.ref, baseRef: "refs/heads/main" });
    return job.run({
      with: { token: options.token ?? github.tokens.job, ...options.inputs },
      environment: {
        ...ofResults.environment,
        GITHUB_API_URL: github.address.apiUrl,
        GITHUB_GRAPHQL_URL: github.address.graphqlUrl,
        GITHUB_REPOSITORY: `${owner}/${name}`,
        GITHUB_REPOSITORY_ID: String(id),
        GITHUB_WORKFLOW_REF: `${owner}/${name}/${workflow}@refs/heads/main`,
        GITHUB_EVENT_NAME: event,
        GITHUB_EVENT_PATH: file,
        GITHUB_JOB: "images",
        GITHUB_REF: facts.ref,
        GITHUB_SHA: facts.sha,
        GITHUB_RUN_ID: String(facts.id),
        GITHUB_RUN_NUMBER: String(facts.number),
        GITHUB_RUN_ATTEMPT: "1",
        ...options.environment,
      },
    });
  }

  /** The API tells of a run and of its artifacts when it has ended. */
  const remember = (known: Partial<Run> & { id: number }) => {
    github.plant.run({ workflow, ...known });
    for (const { name, zip } of results.artifacts.ofRun(known.id)) {
      github.plant.artifact({ run: known.id, name, zip: Buffer.from(zip) });
    }
  };

  return {
    job,
    github,
    results,
    get base() {
      return base;
    },
    commitBase(changed) {
      git("checkout", "--quiet", "main");
      write(changed);
      base = commit("more on the base");
      return base;
    },
    change(changed) {
      git("checkout", "--quiet", "-B", `branch-${number}`, "main");
      write(changed);
      const head = commit("load more");
      git("checkout", "--quiet", "--detach", "main");
      git("merge", "--quiet", "--no-ff", "--message", "merge", head);
      change = { head, merge: git("rev-parse", "HEAD") };
      const pull = github.state.pulls.find((each) => each.number === number);
      if (pull === undefined) github.plant.pull({ number, head: { sha: head }, base: { sha: base } });
      else pull.head.sha = head;
      return change;
    },
    async push(inputs = {}) {
      git("checkout", "--quiet", "main");
      const facts = { id: github.state.runs.length + 100, number: github.state.runs.length + 1 };
      const payload = { ref: "refs/heads/main", before: "0".repeat(40), after: base };
      const result = await run("push", payload, { ...facts, ref: "refs/heads/main", sha: base }, { inputs });
      const conclusion = result.outcome === "success" ? "success" : "failure";
      remember({ ...facts, event: "push", headSha: base, headBranch: "main", conclusion });
      return result;
    },
    async pullRequest(options = {}) {
      const { head, merge } = change;
      git("checkout", "--quiet", "--detach", merge);
      const facts = { id: github.state.runs.length + 100, number: github.state.runs.length + 1 };
      const headRepository = options.fork === true ? 2002 : repository.id;
      const payload = {
        action: "synchronize",
        number,
        pull_request: {
          number,
          state: "open",
          draft: false,
          user: { login: "shipwright", type: "User", id: 11 },
          head: { sha: head, ref: `branch-${number}`, repo: { id: headRepository } },
          base: { sha: base, ref: "main", repo: { id: repository.id } },
        },
      };
      const ref = `refs/pull/${number}/merge`;
      const startedAt = github.clock.now();
      const result = await run("pull_request", payload, { ...facts, ref, sha: merge }, options);
      const conclusion = result.outcome === "success" ? "success" : "failure";
      const known = { ...facts, headSha: head, headBranch: `branch-${number}`, conclusion, startedAt } as const;
      remember({ ...known, event: "pull_request", createdAt: startedAt });
      return result;
    },
    async [Symbol.asyncDispose]() {
      await job[Symbol.asyncDispose]();
      await results[Symbol.asyncDispose]();
      await github[Symbol.asyncDispose]();
    },
  };
}

interface RunOfJob {
  id: number;
  number: number;
  ref: string;
  sha: string;
}
