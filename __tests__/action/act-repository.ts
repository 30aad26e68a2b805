import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Report } from "../../src/model/report.ts";
import { type GitHubDouble, startGitHub } from "../doubles/github/github-double.ts";
import { type ResultsDouble, resultsDouble } from "../doubles/results/results-service.ts";
import { unzip } from "../doubles/results/unzip.ts";
import { repository } from "./open-job.ts";
import { type ActRun, copyActions, findAct, runAct } from "./run-act.ts";
import { openSources } from "./sources.ts";

type Files = Readonly<Record<string, string>>;

const file = ".github/workflows/images.yml";
const number = 7;

/** A repository that has copied one of `examples/workflows`, and one pull request of it. act runs its jobs. */
export interface ActRepository extends AsyncDisposable {
  github: GitHubDouble;
  results: ResultsDouble;
  /** The commit of the base branch. */
  base: string;
  /** Commits `files` as the pull request's head, made anew from the base. */
  change(files: Files): void;
  /** All that the workflow does on a push of what the base branch has. */
  push(): Promise<ActRun & { runId: number }>;
  /** All that it does on the pull request. */
  pullRequest(): Promise<ActRun & { runId: number }>;
  /** What lies in artifacts of a run whose names match, by artifact. */
  reportsOf(runId: number, name: RegExp): Promise<Report[]>;
}

/**
 * act is told by options what github.com tells its runner by itself: where the API is, who the repository is, the run's
 * number, and the variables of the results service. Event, ref and commit it takes from the event's file and from git
 * (nektos/act pkg/runner/run_context.go, getGithubContext).
 */
export async function openActRepository(example: string, files: Files): Promise<ActRepository> {
  const act = findAct();
  const root = mkdtempSync(join(tmpdir(), "plimsoll-act-"));
  const directory = join(root, "repository");
  const github = await startGitHub();
  const results = await resultsDouble({
    onArtifact: ({ runId, name, zip }) => github.plant.artifact({ run: runId, name, zip: Buffer.from(zip) }),
  });
  const { owner, name, id } = github.address.repository;

  // The workflow is the file as users copy it: "uses: plimsoll-line/plimsoll@main" is looked up in a directory.
  copyActions(join(root, "plimsoll"));
  write(directory, { ...files, [file]: readFileSync(join(repository, "examples/workflows", example), "utf8") });
  execFileSync("git", ["init", "--quiet", directory]);
  const sources = openSources(directory, `branch-${number}`);
  const base = sources.onBase({});
  let change = { head: base, merge: base };

  async function run(event: string, payload: object, { ref, sha, headSha, headBranch }: Facts) {
    sources.checkOut(sha);
    const known = github.plant.run({
      workflow: file,
      event,
      headSha,
      headBranch,
      status: "in_progress",
      conclusion: null,
    });
    const { id: runId } = known;
    write(root, { "event.json": JSON.stringify({ repository: { id, default_branch: "main" }, ...payload }) });
    const variables = {
      ...results.job({ runId, attempt: 1, ref, baseRef: "refs/heads/main" }).environment,
      GITHUB_API_URL: github.address.apiUrl,
      GITHUB_GRAPHQL_URL: github.address.graphqlUrl,
      GITHUB_REPOSITORY: `${owner}/${name}`,
      GITHUB_RUN_ID: String(runId),
      GITHUB_RUN_NUMBER: String(known.number),
      // act has no such variable.
      GITHUB_WORKFLOW_REF: `${owner}/${name}/${file}@${ref}`,
    };
    const args = [
      `--eventpath=${join(root, "event.json")}`,
      `--local-repository=plimsoll-line/plimsoll@main=${join(root, "plimsoll")}`,
      `--secret=GITHUB_TOKEN=${github.tokens.job}`,
      ...Object.entries(variables).map(([variable, value]) => `--env=${variable}=${value}`),
    ];
    const ended = await runAct(act, { directory, home: root, event, args });
    known.status = "completed";
    known.conclusion = ended.exitCode === 0 ? "success" : "failure";
    return { ...ended, runId };
  }

  return {
    github,
    results,
    base,
    change(changed) {
      change = sources.onPull(changed);
      const pull = github.state.pulls.find((each) => each.number === number);
      if (pull === undefined) github.plant.pull({ number, head: { sha: change.head }, base: { sha: base } });
      else pull.head.sha = change.head;
    },
    push: () =>
      run(
        "push",
        { ref: "refs/heads/main", before: "0".repeat(40), after: base },
        { ref: "refs/heads/main", sha: base, headSha: base, headBranch: "main" },
      ),
    pullRequest() {
      const branch = `branch-${number}`;
      const pull = {
        number,
        state: "open",
        draft: false,
        user: { login: "shipwright", type: "User", id: 11 },
        head: { sha: change.head, ref: branch, repo: { id } },
        base: { sha: base, ref: "main", repo: { id } },
      };
      const facts = { ref: `refs/pull/${number}/merge`, sha: change.merge, headSha: change.head, headBranch: branch };
      return run("pull_request", { action: "synchronize", number, pull_request: pull }, facts);
    },
    async reportsOf(runId, pattern) {
      const kept = results.artifacts.ofRun(runId).filter((artifact) => pattern.test(artifact.name));
      const opened = await Promise.all(kept.map(({ zip }) => unzip(zip)));
      return opened.map((artifact) => JSON.parse(String(artifact.get("report.json"))));
    },
    async [Symbol.asyncDispose]() {
      rmSync(root, { recursive: true, force: true });
      await results[Symbol.asyncDispose]();
      await github[Symbol.asyncDispose]();
    },
  };
}

interface Facts {
  ref: string;
  sha: string;
  headSha: string;
  headBranch: string;
}

function write(directory: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
}
