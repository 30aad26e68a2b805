/** Asks GitHub's API for what acceptance rests on. */
import { z } from "zod";
import type { GitHubApi } from "../model/github.ts";
import type { AcceptanceRule } from "../model/settings.ts";
import {
  type AcceptanceFacts,
  type Account,
  approvalsOf,
  hasLabel,
  type Permission,
  type Review,
  settingOf,
} from "../policy/acceptance.ts";
import { eventsOf, noEvents, type PullRequestId } from "./acceptance-events.ts";

/** The pull request, and the commit of it that this run judges. */
export interface JudgedPullRequest extends PullRequestId {
  headSha: string;
}

const account = z.object({ id: z.int(), login: z.string(), type: z.string() }).transform(toAccount);

const pullRequest = z.object({
  user: account,
  head: z.object({ sha: z.string(), ref: z.string(), repo: z.object({ id: z.int() }).nullish() }),
  labels: z.array(z.object({ name: z.string() })),
});

const review = z
  .object({
    state: z.string(),
    user: account.nullish(),
    commit_id: z.string().nullish(),
    submitted_at: z.string().nullish(),
  })
  .transform(
    ({ state, user, commit_id, submitted_at }): Review => ({
      state,
      ...(user ? { by: user } : {}),
      ...(commit_id ? { commit: commit_id } : {}),
      at: submitted_at ?? "",
    }),
  );

const workflowRun = z.object({
  event: z.string(),
  head_branch: z.string().nullish(),
  head_sha: z.string(),
  head_repository: z.object({ id: z.int() }).nullish(),
  run_attempt: z.int().optional(),
  run_started_at: z.string().nullish(),
  created_at: z.string(),
});

/**
 * The facts about one pull request. What can't change the outcome is not asked for: without the label no events and runs,
 * without an approval of this head nobody's permission.
 * @throws GitHubError when the API refuses what everything rests on; a permission that it does not tell is in the facts.
 */
export async function acceptanceFacts(
  api: GitHubApi,
  judged: JudgedPullRequest,
  rule: AcceptanceRule,
): Promise<AcceptanceFacts> {
  const { number, headSha } = judged;
  const pull = pullRequest.parse(
    (await api.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", { pull_number: number })).data,
  );
  const labels = pull.labels.map(({ name }) => name);
  const facts = { judgedHead: headSha, head: pull.head.sha, author: pull.user, labels };
  if (pull.head.sha !== headSha)
    return { ...facts, ...noEvents, runsStartedAt: [], reviews: [], permissions: new Map() };
  const isLabelled = hasLabel(labels, rule);
  const [events, runsStartedAt, reviews] = await Promise.all([
    isLabelled ? eventsOf(api, judged) : noEvents,
    isLabelled ? runStartsOf(api, pull.head) : [],
    rule.review ? reviewsOf(api, number) : [],
  ]);
  const setting = isLabelled ? settingOf(events.labelEvents, rule) : undefined;
  const approving = approvalsOf(reviews, headSha).map(({ by }) => by);
  const candidates = [...(setting?.by === undefined ? [] : [setting.by]), ...approving];
  const permissions = await permissionsOf(
    api,
    candidates.filter(({ id, isPerson }) => isPerson && id !== pull.user.id),
  );
  return { ...facts, ...events, runsStartedAt, reviews, permissions };
}

async function reviewsOf(api: GitHubApi, number: number): Promise<Review[]> {
  return collected(api.list("GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews", { pull_number: number }), review);
}

/**
 * When runs for a head started as the head of a pull request from that branch. A run of the same commit on another branch
 * is no look at this pull request, and one of its own push is none yet. `created_at` stays what it was when a run is started
 * again, while `run_started_at` is that of the last attempt.
 */
async function runStartsOf(api: GitHubApi, head: z.output<typeof pullRequest>["head"]): Promise<string[]> {
  const listed = api.list("GET /repos/{owner}/{repo}/actions/runs", { head_sha: head.sha }, "workflow_runs");
  const runs = (await collected(listed, workflowRun)).filter(
    (run) =>
      run.head_sha === head.sha &&
      ["pull_request", "pull_request_target"].includes(run.event) &&
      run.head_branch === head.ref &&
      run.head_repository?.id === head.repo?.id,
  );
  return runs.map(({ run_attempt, run_started_at, created_at }) =>
    run_attempt === 1 ? (run_started_at ?? created_at) : created_at,
  );
}

const permissionAnswer = z.object({ permission: z.string() });

async function permissionsOf(api: GitHubApi, accounts: readonly Account[]): Promise<Map<number, Permission>> {
  const unique = new Map(accounts.map((each) => [each.id, each.login]));
  const asked = [...unique].map(async ([id, login]) => [id, await permissionOf(api, login)] as const);
  return new Map(await Promise.all(asked));
}

/** Roles are told as the nearest of admin, write, read and none: maintain as write, triage as read. */
async function permissionOf(api: GitHubApi, username: string): Promise<Permission> {
  try {
    const route = "GET /repos/{owner}/{repo}/collaborators/{username}/permission";
    const { permission } = permissionAnswer.parse((await api.request(route, { username })).data);
    return { may: permission === "admin" || permission === "write" ? "write" : "read" };
  } catch (error) {
    return { unknown: error instanceof Error ? error.message : String(error) };
  }
}

async function collected<T>(items: AsyncIterable<unknown>, schema: z.ZodType<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(schema.parse(item));
  return found;
}

function toAccount({ id, login, type }: { id: number; login: string; type: string }): Account {
  return { id, login, isPerson: type === "User" };
}
