/** Brings a run's result to GitHub: each surface by itself, whatever became of the others, and none changes the verdict. */

import type { GitHubOfRun } from "../base/github-of-run.ts";
import { baselineNames } from "../baseline/names.ts";
import { storeBaseline } from "../baseline/store-baseline.ts";
import { codedError } from "../coded-error.ts";
import type { Context } from "../model/ports.ts";
import type { Delivery } from "../model/report.ts";
import type { Settings } from "../model/settings.ts";
import type { CheckRun } from "../run-check.ts";
import { deliverArtifact } from "./artifact.ts";
import { analysedCommit } from "./code-scanning/analysed-commit.ts";
import { deliverSarif } from "./code-scanning/deliver-sarif.ts";
import { commentOnPullRequest, type PostedComment } from "./comment/deliver-comment.ts";

export interface Delivered {
  deliveries: Delivery[];
  commentUrl?: string;
}

/** What the ladder needs beside the run. */
export interface LadderRequest {
  settings: Settings;
  context: Pick<Context, "workDirectory" | "platform" | "signal">;
  redact: (text: string) => string;
  now: Date;
}

/**
 * Comment, code scanning, artifact, and on pushes the baseline. They go one after the other in this order, so that what a
 * reader waits for comes first; a cancelled run has no time for any of them (the runner grants 7.5 s). Never rejects.
 */
export async function deliverToGitHub(run: CheckRun, request: LadderRequest): Promise<Delivered> {
  const { github, report } = run;
  if (github === undefined) return { deliveries: [] };
  if (report.verdict === "cancelled") return { deliveries: skipAll("the run was cancelled") };
  const comment = await toComment(run, github, request);
  const rest = [
    ...(await settled("code scanning", () => toCodeScanning(run, github, request))),
    ...(await settled("artifact", () => toArtifact(github, request))),
    ...(await settled("baseline", () => toBaseline(run, github, request))),
  ];
  if (comment === undefined) return { deliveries: rest };
  const { delivery, url } = comment;
  return { deliveries: [delivery, ...rest], ...(url === undefined ? {} : { commentUrl: url }) };
}

/** What a bug in one of them costs is that one. */
async function settled(surface: string, deliver: () => Promise<Delivery[]>): Promise<Delivery[]> {
  try {
    return await deliver();
  } catch (error) {
    return [{ surface, status: "failed", reason: codedError(error).message }];
  }
}

function skipAll(reason: string): Delivery[] {
  return ["comment", "code scanning", "artifact"].map((surface) => ({ surface, status: "skipped", reason }));
}

const withoutToken = "there is no token for GitHub's API";
const forkToken =
  "the token of a pull request from a fork can only read; plimsoll/comment can post it when the run has ended";

async function toComment(
  { report, occasion }: CheckRun,
  { job, api }: GitHubOfRun,
  { settings, redact }: LadderRequest,
): Promise<PostedComment | undefined> {
  const { pullRequest, repository, workflow, runNumber, attempt } = job;
  if (pullRequest === undefined) return undefined;
  const skipped = (reason: string): PostedComment => ({ delivery: { surface: "comment", status: "skipped", reason } });
  if (pullRequest.fromFork) return skipped(forkToken);
  if (api === undefined) return skipped(withoutToken);
  const { reportId, comment: policy } = settings;
  return commentOnPullRequest(report, {
    api,
    repository,
    today: occasion.today,
    policy,
    pull: { number: pullRequest.number, isBot: pullRequest.author.isBot },
    instance: { workflow, job: job.job, ...(reportId === undefined ? {} : { reportId }) },
    stamp: { runNumber, attempt, headSha: pullRequest.head.sha },
    redact,
  });
}

async function toCodeScanning(
  { sarif, occasion }: CheckRun,
  { job, api }: GitHubOfRun,
  { settings, context }: LadderRequest,
): Promise<Delivery[]> {
  if (settings.sarif !== "upload" || sarif.length === 0) return [];
  const skipped = (reason: string): Delivery[] => [{ surface: "code scanning", status: "skipped", reason }];
  if (api === undefined) return skipped(withoutToken);
  if (job.pullRequest?.fromFork === true) return skipped(forkToken);
  const commit = analysedCommit(job, occasion.commit);
  return deliverSarif({ api, job, files: sarif, commit, signal: context.signal });
}

async function toArtifact(
  { artifacts, withoutResults, job }: GitHubOfRun,
  { settings }: LadderRequest,
): Promise<Delivery[]> {
  return [await deliverArtifact({ artifacts, reason: withoutResults, attempt: job.attempt, settings })];
}

async function toBaseline(
  { variants, occasion }: CheckRun,
  { job, artifacts, cache }: GitHubOfRun,
  { settings, context, redact, now }: LadderRequest,
): Promise<Delivery[]> {
  if (job.event !== "push") return [];
  const names = baselineNames({ job: job.job, prefix: occasion.prefix, settings, arch: context.platform.arch });
  return storeBaseline({
    job,
    names,
    variants,
    commit: occasion.commit,
    now,
    redact,
    workDirectory: context.workDirectory,
    ...(artifacts === undefined ? {} : { artifacts }),
    ...(cache === undefined ? {} : { cache }),
  });
}
