import {
  type CommentRequest,
  commentOnPullRequest,
  type PostedComment,
} from "../../../src/deliver/comment/deliver-comment.ts";
import { openApi } from "../../../src/github/api.ts";
import type { Waiting } from "../../../src/github/wait.ts";
import type { GitHubJob } from "../../../src/model/github.ts";
import type { Report } from "../../../src/model/report.ts";
import { renderMarker } from "../../../src/report/comment-marker.ts";
import type { GitHubDouble } from "../../doubles/github/github-double.ts";
import { sha } from "../../doubles/github/plant.ts";
import { jobOf, pullRequestOf } from "../../github/job-samples.ts";
import { comparedReports } from "../../report/compared-samples.ts";

export const instance = { workflow: ".github/workflows/images.yml", job: "images" };
export const headSha = sha("head-7");

/** A report over its budget that names the run, so that two runs never say the same. */
export function reportOfRun(run: number): Report {
  const { overBudget } = comparedReports;
  const message = `cuda is over its budget (said by run ${run})`;
  return { ...overBudget, errors: [{ code: "io", message }, ...overBudget.errors] };
}

export function stampOf(runNumber: number, head = headSha) {
  return { runNumber, attempt: 1, headSha: head };
}

/** A comment of ours as an earlier run left it. */
export function bodyOf(run: number, text = `said by run ${run}`): string {
  return `${renderMarker(instance, stampOf(run))}\n${text}`;
}

export interface CommentRun extends Partial<Omit<CommentRequest, "api" | "job">> {
  run?: number;
  report?: Report;
  token?: string;
  job?: Partial<GitHubJob>;
}

/** The comment of one run, as the action makes it. */
export async function comment(github: GitHubDouble, waiting: Waiting, given: CommentRun = {}): Promise<PostedComment> {
  const { run = 2, report = reportOfRun(run), token = github.tokens.job, job, ...request } = given;
  const { signal } = new AbortController();
  const api = await openApi(github.address, token, { signal, environment: {}, waiting });
  return commentOnPullRequest(report, {
    api,
    repository: github.address.repository,
    job: jobOf({ pullRequest: pullRequestOf(), ...job }),
    redact: (text) => text,
    pause: (ms) => waiting.sleep(ms, signal),
    today: "2026-09-14",
    policy: "always",
    pull: { number: 7, isBot: false },
    instance,
    stamp: stampOf(run),
    ...request,
  });
}
