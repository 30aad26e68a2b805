import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Report } from "../../src/model/report.ts";
import { renderJson } from "../../src/report/json.ts";
import { type GitHubDouble, startGitHub } from "../doubles/github/github-double.ts";
import { type ResultsDouble, resultsDouble } from "../doubles/results/results-service.ts";
import { type Job, openJob, type StepResult } from "../doubles/runner/job.ts";
import { repository } from "./open-job.ts";

export const runId = 4711;

export interface SubActionJob extends AsyncDisposable {
  job: Job;
  github: GitHubDouble;
  results: ResultsDouble;
  /** One run of the action for this event. */
  run(event: JobEvent, inputs?: Readonly<Record<string, string>>): Promise<StepResult>;
  /** Puts a report where a leg of run `runId` leaves it. */
  leave(artifact: string, report: Report | string, run?: number): void;
}

export interface JobEvent {
  name: string;
  payload: unknown;
  attempt?: number;
}

/** A job that uses one of the sub-actions as it is shipped, with GitHub and its results service beside it. */
export async function openSubActionJob(
  action: "plan" | "gate" | "comment",
  files: Readonly<Record<string, string>> = {},
): Promise<SubActionJob> {
  const github = await startGitHub();
  const results = await resultsDouble();
  const job = await openJob({ action: join(repository, action), files });
  return {
    job,
    github,
    results,
    async run({ name, payload, attempt = 1 }, inputs = {}) {
      const file = join(job.places.temp, "event", `${name}.json`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(payload));
      const { owner, name: repo, id } = github.address.repository;
      const ofResults = results.job({ runId, attempt, ref: "refs/heads/main" }).environment;
      return job.run({
        with: action === "plan" ? inputs : { token: github.tokens.job, ...inputs },
        environment: {
          ...ofResults,
          GITHUB_API_URL: github.address.apiUrl,
          GITHUB_GRAPHQL_URL: github.address.graphqlUrl,
          GITHUB_REPOSITORY: `${owner}/${repo}`,
          GITHUB_REPOSITORY_ID: String(id),
          GITHUB_WORKFLOW_REF: `${owner}/${repo}/.github/workflows/images.yml@refs/heads/main`,
          GITHUB_EVENT_NAME: name,
          GITHUB_EVENT_PATH: file,
          GITHUB_RUN_ID: String(runId),
          GITHUB_RUN_ATTEMPT: String(attempt),
        },
      });
    },
    leave(artifact, report, run = runId) {
      const text = typeof report === "string" ? report : renderJson(report);
      github.plant.artifact({ run, name: artifact, files: { "report.json": text } });
    },
    async [Symbol.asyncDispose]() {
      await job[Symbol.asyncDispose]();
      await results[Symbol.asyncDispose]();
      await github[Symbol.asyncDispose]();
    },
  };
}
