import { whyNoAnswer } from "../../baseline/api-failure.ts";
import { listCaches } from "../../github/caches-api.ts";
import type { GitHubApi, GitHubJob } from "../../model/github.ts";
import { scopePrefix } from "./scope.ts";

/**
 * Why a pull request's run must not read the build cache, or undefined when it may. The service serves a job its own
 * ref's entries first, whichever ref a key speaks of; a cache that the pull request wrote could say that its Dockerfile
 * makes another, smaller image (CONTRACTS §6, "A cache is not evidence"). Only the API tells whose an entry is. What can't
 * be told is not read.
 */
export async function whyNotRead(
  api: GitHubApi | undefined,
  { ref }: Pick<GitHubJob, "ref">,
): Promise<string | undefined> {
  if (api === undefined) return "without a token nobody can be asked whether the pull request wrote it itself";
  try {
    const { total: count } = await listCaches(api, { ref, key: `index-${scopePrefix}`, perPage: 1 });
    if (count === 0) return undefined;
    const entries = count === 1 ? "one entry" : `${count} entries`;
    return `there ${count === 1 ? "is" : "are"} ${entries} under ${ref} that the pull request itself wrote, which is no evidence. Delete ${count === 1 ? "it" : "them"} (gh cache delete), or let every run write with \`cache.write: always\``;
  } catch (error) {
    return whyNoAnswer(error, "the build caches of the pull request");
  }
}
