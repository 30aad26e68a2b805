/** Who accepted what a run judges, asked of GitHub. */
import { z } from "zod";
import type { GitHubApi, GitHubJob } from "../model/github.ts";
import type { AcceptanceRule } from "../model/settings.ts";
import { type AcceptanceOutcome, acceptanceOf } from "../policy/acceptance.ts";
import { acceptanceFacts, type JudgedPullRequest } from "./acceptance-facts.ts";
import { pullOfMergeGroup } from "./merge-group.ts";

/** The part of a job that says what is to be accepted. */
export type AcceptedJob = Pick<GitHubJob, "repository" | "ref" | "pullRequest" | "mergeGroup">;

/**
 * The acceptance that holds for a job, by the base's rule. Never rejects: an API that refuses or answers nonsense is no
 * acceptance, and the reason says so.
 */
export async function askAcceptance(
  api: GitHubApi,
  job: AcceptedJob,
  rule: AcceptanceRule,
): Promise<AcceptanceOutcome> {
  try {
    const judged = await judgedPull(api, job);
    return "refused" in judged ? judged : acceptanceOf(await acceptanceFacts(api, judged.pull, rule), rule);
  } catch (error) {
    return { refused: `GitHub's API did not tell: ${firstLine(error)}` };
  }
}

async function judgedPull(
  api: GitHubApi,
  job: AcceptedJob,
): Promise<{ pull: JudgedPullRequest } | { refused: string }> {
  const { repository, pullRequest, mergeGroup } = job;
  if (pullRequest !== undefined) {
    return { pull: { repository, number: pullRequest.number, headSha: pullRequest.head.sha } };
  }
  if (mergeGroup !== undefined) return pullOfMergeGroup(api, job);
  return { refused: "this run is of no pull request" };
}

function firstLine(error: unknown): string {
  if (error instanceof z.ZodError) return "an answer is not of the form that GitHub documents";
  return (error instanceof Error ? error.message : String(error)).split("\n", 1)[0] ?? "";
}
