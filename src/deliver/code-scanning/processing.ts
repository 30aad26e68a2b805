import { z } from "zod";
import type { GitHubApi, GitHubFailure } from "../../model/github.ts";
import { hasPassed, type Pause } from "../pause.ts";

/** What GitHub made of an upload. */
export type Processed =
  | { status: "complete" }
  | { status: "failed"; errors: string[] }
  | { status: "unknown"; why: string };

/** Milliseconds before each look: not quite a minute in all. The small ones are through at once, most after a few seconds. */
const looks = [100, 200, 400, 800, 1_600, 3_200, 6_400, 12_800, 25_600];

const answer = z.object({
  processing_status: z.enum(["pending", "complete", "failed"]),
  errors: z.array(z.string()).nullish(),
});

/**
 * Waits for GitHub to work on uploads, by the id of each. `first` is looked for while the others are still on their way. As
 * long as one is pending none behind it is asked for: a job's token has a thousand calls an hour for the whole repository.
 * Never rejects: the files are there, whatever is known of them.
 */
export async function waitForProcessing(
  api: GitHubApi,
  { first, others }: { first: string | undefined; others: Promise<readonly string[]> },
  pause: Pause,
): Promise<ReadonlyMap<string, Processed>> {
  const found = new Map<string, Processed>();
  // One iterator for all: however many there are, the wait is the same.
  const pauses = looks.values();
  const pendingOf = (ids: readonly string[]) => ids.filter((id) => !found.has(id));
  const ask = async (id: string) => {
    const end = await processed(api, id);
    if (end !== undefined) found.set(id, end);
  };
  const askInTurn = async (ids: readonly string[]) => {
    const [next, ...more] = pendingOf(ids);
    if (next === undefined) return;
    await ask(next);
    if (found.has(next)) await Promise.all(more.map(ask));
  };
  const waitFor = async (ids: readonly string[]) => {
    while (pendingOf(ids).length > 0) {
      const ms = pauses.next().value;
      if (ms === undefined || !(await hasPassed(pause(ms)))) return;
      await askInTurn(ids);
    }
  };
  const early = first === undefined ? [] : [first];
  await waitFor(early);
  const ids = [...early, ...(await others)];
  // By then GitHub has had them for a while.
  if (pendingOf(early).length === 0) await askInTurn(ids);
  await waitFor(ids);
  for (const id of pendingOf(ids)) {
    found.set(id, { status: "unknown", why: "GitHub was still working on it when the run ended" });
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
