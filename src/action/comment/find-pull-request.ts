import { z } from "zod";
import type { GitHubApi } from "../../model/github.ts";
import { apiTrouble } from "../api-trouble.ts";
import type { ReportedRun } from "./reported-run.ts";

const pullSchema = z.object({
  number: z.int().positive(),
  state: z.string(),
  user: z.object({ login: z.string(), type: z.string() }).nullable(),
  head: z.object({ sha: z.string(), ref: z.string(), repo: z.object({ id: z.int() }).nullable() }),
  base: z.object({ repo: z.object({ id: z.int() }) }),
});

export type ListedPullRequest = z.output<typeof pullSchema>;

/** A pull request that a run is of; or why there is none, as a clause. */
export type FoundPullRequest =
  | { found: true; number: number; author: { login: string; isBot: boolean } }
  | { found: false; reason: string };

/**
 * The pull request that a run is of. The event names none for forks, and asking for pull requests of the fork's commit
 * answers nothing (falcosecurity/plugins#1505), so it is looked for by its head.
 *
 * @throws PlimsollError `gate.report`
 */
export async function findPullRequest(api: GitHubApi, run: ReportedRun): Promise<FoundPullRequest> {
  const { head, headBranch } = run;
  if (head === undefined || headBranch === null) return none("the repository or the branch that it ran for is gone");
  try {
    const listed: ListedPullRequest[] = [];
    const route = "GET /repos/{owner}/{repo}/pulls";
    for await (const item of api.list(route, { state: "open", head: `${head.owner}:${headBranch}` })) {
      listed.push(pullSchema.parse(item));
    }
    return theOnePullRequest(listed, run);
  } catch (error) {
    throw apiTrouble(error, "the open pull requests", "pull-requests: write");
  }
}

/** Exactly one, whose head is this very commit in this very repository: an owner may have several forks. */
export function theOnePullRequest(listed: readonly ListedPullRequest[], run: ReportedRun): FoundPullRequest {
  const ofBranch = listed.filter(
    ({ state, head, base }) =>
      state === "open" &&
      head.ref === run.headBranch &&
      head.repo?.id === run.head?.id &&
      head.repo !== null &&
      base.repo.id === run.repositoryId,
  );
  const ofCommit = ofBranch.filter(({ head }) => head.sha === run.headSha);
  const [first, second] = ofCommit;
  if (first === undefined) {
    return none(ofBranch.length === 0 ? "no open pull request has its branch" : "its pull request has moved on since");
  }
  if (second !== undefined) return none(`${ofCommit.length} pull requests have its commit, and it is of one of them`);
  const { number, user } = first;
  // An account that is gone stands as "ghost" on GitHub, too.
  return { found: true, number, author: { login: user?.login ?? "ghost", isBot: user?.type === "Bot" } };
}

function none(reason: string): FoundPullRequest {
  return { found: false, reason };
}
