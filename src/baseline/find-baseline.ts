import type { Baseline, BaselineOutcome } from "../model/baseline.ts";
import { baseBranchOf } from "./base-branch.ts";
import { fromEarlierRun, fromRunOfCommit } from "./from-artifacts.ts";
import { fromCache } from "./from-cache.ts";
import { found, joined, none, shortCommit } from "./phrases.ts";
import type { BaselineRequest, GitHubSources, Source } from "./request.ts";

/**
 * Finds the numbers to compare with. `auto` takes the first of these that there is and that may be believed (CONTRACTS §6):
 *
 * 1. the artifact of the push run for exactly this commit;
 * 2. the cache entry for exactly this commit;
 * 3. the artifact of the newest earlier push run: its numbers may blame an author for what others have merged since;
 * 4. where a check of level `error` compares with the base, on a pull request: the commit, built again.
 *
 * `image:REF`, `rebuild` and `none` are taken at their word, without a substitute. Never rejects: the outcome says why
 * better sources were passed over, or why there is nothing.
 */
export async function findBaseline(request: BaselineRequest): Promise<BaselineOutcome> {
  const outcome = await bySetting(request);
  request.progress.note(outcome.found ? told(outcome.baseline) : `baseline: none; ${outcome.reason}`);
  return outcome;
}

function bySetting(request: BaselineRequest): Promise<BaselineOutcome> {
  const { setting, base } = request;
  switch (setting.from) {
    case "none":
      return Promise.resolve(none("`baseline: none` compares with nothing"));
    case "image":
      return fromImage(request, setting.image);
    case "rebuild":
      return base.found ? fromRebuild(request, base.commit) : Promise.resolve(none(base.reason));
    case "auto":
      return base.found ? automatic(request, base.commit) : Promise.resolve(none(base.reason));
  }
}

async function automatic(request: BaselineRequest, commit: string): Promise<BaselineOutcome> {
  const sources: Source[] = [...keptSources(request.github, commit)];
  const rebuilds = isRebuiltUnasked(request);
  if (rebuilds) {
    sources.push(() => {
      request.progress.note(`baseline: nothing was kept for ${shortCommit(commit)}, so it is built again`);
      return fromRebuild(request, commit);
    });
  }
  const passedOver: string[] = [];
  for (const source of sources) {
    const outcome = await source();
    if (outcome.found) return found(withNotes(outcome.baseline, passedOver));
    passedOver.push(outcome.reason);
  }
  const kept = request.github === undefined ? "outside of GitHub Actions no baseline is kept" : joined(passedOver);
  return none(joined([kept, rebuilds ? undefined : howToGetOne(request)]) ?? "nothing was kept");
}

/** What push runs kept, the best first. */
function keptSources(github: BaselineRequest["github"], commit: string): Source[] {
  if (github === undefined) return [];
  const { job, api } = github;
  const branch = baseBranchOf(job);
  if (branch === undefined) return [() => Promise.resolve(none(`${job.ref} is no branch`))];
  if (api === undefined) return [() => Promise.resolve(none("without a token nobody can prove what push runs kept"))];
  const sources: GitHubSources = { ...github, api };
  return [
    () => fromRunOfCommit(sources, branch, commit),
    () => fromCache(sources, branch, commit),
    () => fromEarlierRun(sources, branch, commit),
  ];
}

/** Building everything twice is worth it where a pull request could not be judged without. */
function isRebuiltUnasked({ github, isRequired, rebuild }: BaselineRequest): boolean {
  const { pullRequest, mergeGroup } = github?.job ?? {};
  return isRequired && rebuild !== undefined && (pullRequest !== undefined || mergeGroup !== undefined);
}

/** Undefined where this run itself is the way: a push to the default branch. */
function howToGetOne({ github }: BaselineRequest): string | undefined {
  if (github === undefined) return "give --baseline rebuild or --baseline image:REF to compare";
  const { event, ref, defaultBranch } = github.job;
  if (event === "push" && ref === `refs/heads/${defaultBranch}`) return undefined;
  return "run Plimsoll on pushes to the default branch too, or set `baseline: rebuild`";
}

async function fromImage({ readImage }: BaselineRequest, image: string): Promise<BaselineOutcome> {
  const read = await readImage(image);
  if (!read.ok) return none(`${image} can't be compared with: ${read.reason}`);
  return found({ source: "image", images: read.images, ...(read.note === undefined ? {} : { note: read.note }) });
}

async function fromRebuild({ rebuild }: BaselineRequest, commit: string): Promise<BaselineOutcome> {
  if (rebuild === undefined) return none("the base can't be built here");
  const rebuilt = await rebuild(commit);
  if (!rebuilt.ok) return none(`${shortCommit(commit)} was not built again: ${rebuilt.reason}`);
  const { images, note } = rebuilt;
  return found({ source: "rebuild", commit, images, ...(note === undefined ? {} : { note }) });
}

function withNotes(baseline: Baseline, passedOver: readonly string[]): Baseline {
  const note = joined([baseline.note, ...passedOver]);
  return { ...baseline, ...(note === undefined ? {} : { note }) };
}

function told({ source, commit, note }: Baseline): string {
  const of = commit === undefined ? "" : ` of ${shortCommit(commit)}`;
  return `baseline: ${source}${of}${note === undefined ? "" : ` (${note})`}`;
}
