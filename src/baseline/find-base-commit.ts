import * as z from "zod";
import { isCommitId } from "../git/commit-id.ts";
import { commitOfRef, headCommit, mergeBase, parentsOf } from "../git/commits.ts";
import type { FetchAccess } from "../git/fetch-commit.ts";
import type { GitRepository } from "../git/repository.ts";
import type { GitHubApi, GitHubJob } from "../model/github.ts";
import { type BaseChoice, type BaseCommit, chooseBase } from "./base-commit.ts";
import { localBase } from "./local-base.ts";

/** The doors to what GitHub knows; absent at a desk. */
export interface GitHubSide {
  job: GitHubJob;
  /** Absent without a token. */
  api?: GitHubApi;
}

/**
 * Finds it by {@link chooseBase}; at a desk by `localBase`. The commit need not be here: `fetchCommit` brings it. Nothing
 * is built or fetched. Never rejects.
 */
export async function findBaseCommit(repository: GitRepository, github?: GitHubSide): Promise<BaseCommit> {
  const head = await headCommit(repository);
  if (github === undefined) return head === undefined ? noRepository : localBase(repository, head);
  const commit = head ?? github.job.sha;
  const parents = (await parentsOf(repository, commit)) ?? (await parentsByApi(commit, github.api));
  if (parents === undefined) return notFound(`the parents of ${commit.slice(0, 12)} are not known`);
  const found = await follow(chooseBase(github.job, { commit, parents }), repository, github);
  return "reason" in found ? notFound(found.reason) : { found: true, ...found, isSame: found.commit === commit };
}

/** The way to the commit for a checkout without credentials. */
export function fetchAccessOf({ serverUrl, repository: { owner, name } }: GitHubJob, token: string): FetchAccess {
  return { url: `${serverUrl}/${owner}/${name}`, token };
}

const noRepository: BaseCommit = { found: false, reason: "this is no git repository, or it has no commit" };

function notFound(reason: string): BaseCommit {
  return { found: false, reason };
}

type Followed = { commit: string; because: string } | { reason: string };

async function follow(choice: BaseChoice, repository: GitRepository, { job, api }: GitHubSide): Promise<Followed> {
  if (choice.by === "none") return choice;
  const { because } = choice;
  if (choice.by === "commit") return { commit: choice.commit, because };
  const commit =
    (await mergeBaseByApi(choice.of, choice.head, api)) ?? (await mergeBaseHere(choice.of, choice.head, repository));
  if (commit !== undefined) return { commit, because };
  const way = api === undefined ? "give a token, or fetch the history" : "GitHub does not say";
  return { reason: `where ${job.ref} left its base is not known: ${way}` };
}

/** A branch is the server's: a local one of that name may be anything. */
async function mergeBaseHere(of: string, head: string, repository: GitRepository): Promise<string | undefined> {
  const commit = isCommitId(of) ? of : await commitOfRef(repository, `refs/remotes/origin/${of}`);
  return commit === undefined ? undefined : mergeBase(repository, commit, head);
}

const commitId = z.string().refine(isCommitId);
const comparison = z.object({ merge_base_commit: z.object({ sha: commitId }) });
const commitObject = z.object({ parents: z.array(z.object({ sha: commitId })) });

async function mergeBaseByApi(of: string, head: string, api: GitHubApi | undefined): Promise<string | undefined> {
  const basehead = `${of}...${head}`;
  const route = "GET /repos/{owner}/{repo}/compare/{basehead}";
  const answer = await ask(api, route, { basehead, per_page: 1 }, comparison);
  return answer?.merge_base_commit.sha;
}

async function parentsByApi(commit: string, api: GitHubApi | undefined): Promise<string[] | undefined> {
  const route = "GET /repos/{owner}/{repo}/git/commits/{commit_sha}";
  const answer = await ask(api, route, { commit_sha: commit }, commitObject);
  return answer?.parents.map(({ sha }) => sha);
}

async function ask<T>(
  api: GitHubApi | undefined,
  route: string,
  parameters: Readonly<Record<string, unknown>>,
  schema: z.ZodType<T>,
): Promise<T | undefined> {
  try {
    const answer = await api?.request(route, parameters);
    return answer === undefined ? undefined : schema.safeParse(answer.data).data;
  } catch {
    return undefined;
  }
}
