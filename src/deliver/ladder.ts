/** Brings a run's result to GitHub: each surface by itself, whatever became of the others, and none changes the verdict. */

import type { GitHubOfRun } from "../base/github-of-run.ts";
import { isPushToDefaultBranch } from "../baseline/base-branch.ts";
import { storeBaseline } from "../baseline/store-baseline.ts";
import { codedError } from "../coded-error.ts";
import type { Context } from "../model/ports.ts";
import type { Delivery } from "../model/report.ts";
import type { Settings } from "../model/settings.ts";
import type { CheckRun } from "../run-check.ts";
import { deliverArtifact } from "./artifact.ts";
import { uploadSarif } from "./code-scanning/upload-sarif.ts";
import { commentOfJob, withoutToken } from "./comment/comment-of-job.ts";
import type { PostedComment } from "./comment/deliver-comment.ts";
import type { Pause } from "./pause.ts";

export interface Delivered {
  deliveries: Delivery[];
  commentUrl?: string;
}

/** What the ladder needs beside the run. */
export interface LadderRequest {
  settings: Settings;
  context: Pick<Context, "workDirectory">;
  redact: (text: string) => string;
  now: Date;
  /** Writes `report.json` anew with what is known of the deliveries, before the artifact takes it along. */
  keep: (deliveries: readonly Delivery[]) => Promise<unknown>;
  pause: Pause;
}

/**
 * Comment and code scanning, the artifact, and on pushes the baseline and what else later runs can use. A cancelled run has no time for any of them (the
 * runner grants 7.5 s). The `report.json` in the artifact tells of what came before it; that the artifact is there tells of
 * itself. Never rejects.
 */
export async function deliverToGitHub(run: CheckRun, request: LadderRequest): Promise<Delivered> {
  const { github, report } = run;
  if (github === undefined) return { deliveries: [] };
  if (report.verdict === "cancelled") return { deliveries: skipAll("the run was cancelled") };
  const [comment, uploads] = await Promise.all([
    toComment(run, github, request),
    settled("code scanning", () => toCodeScanning(run, github, request)),
  ]);
  const first = [...(comment === undefined ? [] : [comment.delivery]), ...uploads];
  await request.keep(first);
  const rest = await Promise.all([
    settled("artifact", () => toArtifact(github, request)),
    settled("baseline", () => toBaseline(run, github, request)),
  ]);
  // For later runs alone: it keeps nobody from this one's results.
  const caches = await settled("caches", async () => (await github.caches?.save()) ?? []);
  const url = comment?.url;
  return { deliveries: [...first, ...rest.flat(), ...caches], ...(url === undefined ? {} : { commentUrl: url }) };
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

function toComment(
  { report, occasion }: CheckRun,
  { job, api }: GitHubOfRun,
  { settings, redact, pause }: LadderRequest,
): Promise<PostedComment | undefined> {
  const { reportId, comment: policy } = settings;
  return commentOfJob(report, { job, api, reportId, policy, today: occasion.today, redact, pause });
}

async function toCodeScanning(
  { sarif }: CheckRun,
  { job, api, checkedOut }: GitHubOfRun,
  { settings, redact, pause }: LadderRequest,
): Promise<Delivery[]> {
  if (settings.sarif !== "upload") return [];
  if (api === undefined) return [{ surface: "code scanning", status: "skipped", reason: withoutToken }];
  const deliveries = await uploadSarif(sarif, { api, job, checkedOut, pause });
  return deliveries.map((each) => (each.reason === undefined ? each : { ...each, reason: redact(each.reason) }));
}

async function toArtifact(
  { artifacts, withoutResults, job }: GitHubOfRun,
  { settings }: LadderRequest,
): Promise<Delivery[]> {
  return [await deliverArtifact({ artifacts, reason: withoutResults, attempt: job.attempt, settings })];
}

async function toBaseline(
  { variants, occasion }: CheckRun,
  { job, artifacts, cache, baselineNames: names }: GitHubOfRun,
  { context, redact, now }: LadderRequest,
): Promise<Delivery[]> {
  if (!isPushToDefaultBranch(job)) return [];
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
