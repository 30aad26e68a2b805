/** Which pull request a merge group stands for. */
import { z } from "zod";
import type { GitHubApi, GitHubJob } from "../model/github.ts";
import type { JudgedPullRequest } from "./acceptance-facts.ts";

export type GroupOutcome = { pull: JudgedPullRequest } | { refused: string };

const query = `query ($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      headRefOid
      baseRefName
      mergeQueueEntry { headCommit { oid } }
    }
  }
}`;

const answer = z.object({
  repository: z.object({
    pullRequest: z
      .object({
        headRefOid: z.string(),
        baseRefName: z.string(),
        mergeQueueEntry: z.object({ headCommit: z.object({ oid: z.string() }).nullish() }).nullish(),
      })
      .nullish(),
  }),
});

const comparison = z.object({ status: z.string() });

/**
 * The pull request whose acceptance holds for a merge group, with its head. Each group brings one pull request onto what
 * stands before it in the queue, and its branch is named `gh-readonly-queue/BASE/pr-N-SHA`. A name is no proof: that the
 * group is this pull request is told by the queue itself, or by the group's commit, which then contains the head. With
 * squash and rebase it does not contain it, so there only the queue can tell.
 * @throws GitHubError
 */
export async function pullOfMergeGroup(
  api: GitHubApi,
  { ref, mergeGroup, repository }: Pick<GitHubJob, "ref" | "mergeGroup" | "repository">,
): Promise<GroupOutcome> {
  const number = /^refs\/heads\/gh-readonly-queue\/.+\/pr-(\d+)-[0-9a-f]{40,64}$/.exec(ref)?.[1];
  if (mergeGroup === undefined || number === undefined) {
    return { refused: `the branch of this merge group, ${ref}, names no pull request` };
  }
  const variables = { owner: repository.owner, repo: repository.name, number: Number(number) };
  const { pullRequest } = answer.parse(await api.graphql(query, variables)).repository;
  if (pullRequest === undefined || pullRequest === null) return { refused: `there is no pull request ${number}` };
  if (pullRequest.baseRefName !== mergeGroup.baseRef.replace(/^refs\/heads\//, "")) {
    return { refused: `pull request ${number} does not go to ${mergeGroup.baseRef}` };
  }
  const pull = { repository, number: Number(number), headSha: pullRequest.headRefOid };
  if (pullRequest.mergeQueueEntry?.headCommit?.oid === mergeGroup.headSha) return { pull };
  if (await contains(api, pull.headSha, mergeGroup.headSha)) return { pull };
  return { refused: `nothing shows that this merge group is pull request ${number}` };
}

async function contains(api: GitHubApi, ancestor: string, commit: string): Promise<boolean> {
  const { data } = await api.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
    basehead: `${ancestor}...${commit}`,
    per_page: 1,
  });
  return ["ahead", "identical"].includes(comparison.parse(data).status);
}
