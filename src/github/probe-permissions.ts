import type { GitHubApi, GitHubFailure, GitHubJob } from "../model/github.ts";
import type { PermissionName } from "./declared-permissions.ts";
import { GitHubError } from "./github-error.ts";

/** What a cheap GET says: the token reads, is refused, or neither can be told. */
export type ProbeAnswer = "reads" | "refused" | "unclear";

type Probe = readonly [route: string, parameters: Readonly<Record<string, unknown>>];

/** A call that needs the permission, or undefined when there is none for this job. */
function probeOf(permission: PermissionName, { sha, pullRequest }: GitHubJob): Probe | undefined {
  const one = { per_page: 1 };
  switch (permission) {
    case "actions":
      return ["GET /repos/{owner}/{repo}/actions/runs", one];
    case "checks":
      return ["GET /repos/{owner}/{repo}/commits/{ref}/check-runs", { ref: sha, ...one }];
    case "contents":
      return ["GET /repos/{owner}/{repo}/git/commits/{commit_sha}", { commit_sha: sha }];
    case "issues":
    case "pull-requests":
      if (pullRequest === undefined) return undefined;
      return ["GET /repos/{owner}/{repo}/pulls/{pull_number}", { pull_number: pullRequest.number }];
    case "security-events":
      return ["GET /repos/{owner}/{repo}/code-scanning/alerts", one];
    case "statuses":
      return ["GET /repos/{owner}/{repo}/commits/{ref}/statuses", { ref: sha, ...one }];
    case "packages":
      return undefined;
  }
}

/**
 * Asks whether the token reads what the permission is about. Whether it writes can't be asked: GitHub tells a token
 * nothing of its rights, and a write on trial is a write. On a public repository everyone reads all but code scanning.
 */
export async function probePermission(
  api: GitHubApi,
  job: GitHubJob,
  permission: PermissionName,
): Promise<ProbeAnswer> {
  const probe = probeOf(permission, job);
  if (probe === undefined) return "unclear";
  try {
    await api.request(...probe);
    return "reads";
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return answerOf(error);
  }
}

function answerOf(error: GitHubFailure): ProbeAnswer {
  if (isMissingPermission(error)) return "refused";
  // Nothing was ever uploaded; a token without the right is told 403 before that.
  return error.status === 404 && /no analysis found/i.test(error.message) ? "reads" : "unclear";
}

/** Whether GitHub refused a call because the token has not the right; code scanning that is off is told by other words. */
export function isMissingPermission({ status, message }: Pick<GitHubFailure, "status" | "message">): boolean {
  return status === 403 && /not accessible by (integration|personal access token)/i.test(message);
}
