import type { Baseline, BaselineOutcome } from "../model/baseline.ts";
import { whyNoAnswer } from "./api-failure.ts";
import { baselineOfRun } from "./from-run.ts";
import { found, joined, none, shortCommit } from "./phrases.ts";
import type { GitHubSources } from "./request.ts";
import { hasEnded, pushRuns, type WorkflowRun } from "./workflow-runs.ts";

/** From an artifact of the push run for exactly this commit; a green run before a red one. Never rejects. */
export async function fromRunOfCommit(
  sources: GitHubSources,
  branch: string,
  commit: string,
): Promise<BaselineOutcome> {
  const { api, job } = sources;
  const what = `the push runs of ${shortCommit(commit)}`;
  try {
    const runs = (await pushRuns(api, job, branch, commit)).filter(({ head_sha }) => head_sha === commit);
    const ended = runs.filter(hasEnded);
    if (ended.length === 0) return none(whyNoRun(runs, job.workflow, branch, commit));
    const greenFirst = ended.toSorted((a, b) => Number(isRed(a)) - Number(isRed(b)));
    const reasons: string[] = [];
    for (const run of greenFirst) {
      const baseline = await tryRun(sources, run, reasons);
      if (baseline !== undefined) return found(baseline);
    }
    return none(joined(reasons) ?? `the push run of ${shortCommit(commit)} stored no baseline`);
  } catch (error) {
    return none(whyNoAnswer(error, what));
  }
}

/** How many earlier runs are looked into for a record: each takes a call. */
const mostTries = 8;

/**
 * From the newest earlier push run that left a record and whose commit the base has in its history. A branch's name
 * proves less than that: a tag may be called like it, and a branch may be made anew. Never rejects.
 */
export async function fromEarlierRun(sources: GitHubSources, branch: string, commit: string): Promise<BaselineOutcome> {
  const { api, job } = sources;
  try {
    const runs = (await pushRuns(api, job, branch)).filter((run) => hasEnded(run) && run.head_sha !== commit);
    const reasons: string[] = [];
    for (const run of runs.slice(0, mostTries)) {
      const baseline = await tryRun(sources, run, reasons);
      if (baseline === undefined || !(await isAncestor(sources, run.head_sha, commit))) continue;
      const older = `these are the numbers of ${shortCommit(run.head_sha)}, an earlier commit of ${branch}`;
      const note = joined([older, baseline.note]);
      return found({ ...baseline, ...(note === undefined ? {} : { note }) });
    }
    return none(joined(reasons) ?? `no earlier push run on ${branch} stored a baseline`);
  } catch (error) {
    return none(whyNoAnswer(error, `the earlier push runs on ${branch}`));
  }
}

function isRed({ conclusion }: WorkflowRun): boolean {
  return conclusion !== "success";
}

/** A record that can't be used is a reason to look at the next run. */
async function tryRun(sources: GitHubSources, run: WorkflowRun, reasons: string[]): Promise<Baseline | undefined> {
  try {
    return await baselineOfRun(sources, run);
  } catch (error) {
    reasons.push(
      error instanceof RangeError
        ? `the baseline of ${shortCommit(run.head_sha)} can't be used: ${error.message}`
        : whyNoAnswer(error, `the baseline of ${shortCommit(run.head_sha)}`),
    );
    return undefined;
  }
}

/** By the API: the clone may be one commit deep. A commit that is gone is none. @throws GitHubFailure */
async function isAncestor({ api }: GitHubSources, older: string, commit: string): Promise<boolean> {
  const basehead = `${older}...${commit}`;
  try {
    const { data } = await api.request("GET /repos/{owner}/{repo}/compare/{basehead}", { basehead, per_page: 1 });
    return data instanceof Object && "status" in data && data.status === "ahead";
  } catch (error) {
    if (error instanceof Error && "status" in error && error.status === 404) return false;
    throw error;
  }
}

function whyNoRun(runs: readonly WorkflowRun[], workflow: string, branch: string, commit: string): string {
  const short = shortCommit(commit);
  const [run] = runs;
  if (run === undefined) return `no push to ${branch} ran ${workflow} for ${short}`;
  if (run.status !== "completed") return `the push run of ${short} has not ended yet`;
  return `the push run of ${short} was ${run.conclusion ?? "ended without a word"}`;
}
