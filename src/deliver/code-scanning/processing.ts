import { z } from "zod";
import type { GitHubApi, GitHubFailure } from "../../model/github.ts";
import { hasPassed, type Pause } from "../pause.ts";

/** What GitHub made of an upload. */
export type Processed =
  | { status: "complete" }
  | { status: "failed"; errors: string[] }
  | { status: "unknown"; why: string };

/** Milliseconds before each look: about a minute in all. Most uploads are through after a few seconds. */
const looks = [500, 500, 1_000, 2_000, 4_000, 8_000, 16_000, 32_000];

const answer = z.object({
  processing_status: z.enum(["pending", "complete", "failed"]),
  errors: z.array(z.string()).nullish(),
});

/**
 * Waits for GitHub to work on uploads, by the id of each. As long as the first one is pending the others are not asked for:
 * a job's token has a thousand calls an hour for the whole repository. Never rejects: the files are there, whatever is known
 * of them.
 */
export async function waitForProcessing(
  api: GitHubApi,
  ids: readonly string[],
  pause: Pause,
): Promise<ReadonlyMap<string, Processed>> {
  const found = new Map<string, Processed>();
  for (const ms of looks) {
    const [first, ...others] = ids.filter((id) => !found.has(id));
    if (first === undefined) return found;
    if (!(await hasPassed(pause(ms)))) break;
    const end = await processed(api, first);
    if (end === undefined) continue;
    found.set(first, end);
    const ends = await Promise.all(others.map(async (id) => [id, await processed(api, id)] as const));
    for (const [id, each] of ends) if (each !== undefined) found.set(id, each);
  }
  for (const id of ids) {
    if (!found.has(id)) found.set(id, { status: "unknown", why: "GitHub was still working on it when the run ended" });
  }
  return found;
}

/** Undefined while it is pending. */
async function processed(api: GitHubApi, id: string): Promise<Processed | undefined> {
  try {
    const route = "GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}";
    const { processing_status, errors } = answer.parse((await api.request(route, { sarif_id: id })).data);
    if (processing_status === "pending") return undefined;
    return processing_status === "complete" ? { status: "complete" } : { status: "failed", errors: errors ?? [] };
  } catch (error) {
    const { status, message } = error as GitHubFailure;
    // It is not known everywhere at once.
    if (status === 404) return undefined;
    return { status: "unknown", why: `GitHub does not say what became of it (${status ?? message})` };
  }
}
