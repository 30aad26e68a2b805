/** What a run is compared with: the commit, its numbers, its policy. */
import type { BaseCommit } from "../baseline/base-commit.ts";
import { fetchAccessOf, findBaseCommit } from "../baseline/find-base-commit.ts";
import { findBaseline } from "../baseline/find-baseline.ts";
import { readBaselineImage } from "../baseline/read-baseline-image.ts";
import { rebuildBaseline } from "../baseline/rebuild.ts";
import type { BaselineRequest, ImagesOutcome } from "../baseline/request.ts";
import { requiresBaseline } from "../baseline/required.ts";
import { hasCommit } from "../git/commits.ts";
import { fetchCommit } from "../git/fetch-commit.ts";
import type { GitRepository } from "../git/repository.ts";
import type { BaselineOutcome } from "../model/baseline.ts";
import type { JobCache } from "../model/github.ts";
import type { Context } from "../model/ports.ts";
import type { PolicyComparison } from "../policy/compare.ts";
import type { BaseRequest } from "./base-request.ts";
import { comparedPolicies } from "./compared-policies.ts";
import type { GitHubOfRun } from "./github-of-run.ts";

export interface BaseOfRun {
  repository: GitRepository;
  commit: BaseCommit;
  baseline: BaselineOutcome;
  /** Absent where no policy counts but the run's own: outside of pull requests. */
  policy?: PolicyComparison;
}

/** Looks everything up beside the builds. Never rejects but when cancelled: what is not known is a reason. */
export async function baseOfRun(request: BaseRequest, context: Context): Promise<BaseOfRun> {
  const { settings, github } = request;
  const repository: GitRepository = { root: settings.root, context, trusted: github !== undefined };
  const commit = await findBaseCommit(repository, github);
  const present = commit.found ? await bring(commit.commit, repository, request) : undefined;
  const baseline = await baselineOf(commit, repository, request, context);
  if (!countsThePolicyOf(github)) return { repository, commit, baseline };
  const policy = await comparedPolicies(commit, present, baseline, repository, request);
  return { repository, commit, baseline, policy };
}

async function baselineOf(
  base: BaseCommit,
  repository: GitRepository,
  request: BaseRequest,
  context: Context,
): Promise<BaselineOutcome> {
  const { settings, equipment } = request;
  if (!settings.only.has("size") && !settings.only.has("scan")) {
    return { found: false, reason: "this run measures nothing that could be compared" };
  }
  const rebuild = async (commit: string): Promise<ImagesOutcome> => {
    await request.ownVariants;
    const lacking = await bring(commit, repository, request);
    if (lacking !== undefined) return { ok: false, reason: lacking };
    return rebuildBaseline(commit, rebuildRequest(request, repository), context);
  };
  return findBaseline({
    setting: settings.baseline,
    base,
    ...sourcesOf(request, context),
    isRequired: requiresBaseline(
      equipment.plan.variants.map(({ policy }) => policy),
      settings,
    ),
    readImage: (reference) => readBaselineImage(reference, equipment, settings, context),
    // Of the very commit that is checked out, a rebuild would only be compared with itself.
    ...(base.found && base.isSame ? {} : { rebuild }),
    progress: context.progress,
  });
}

/** Whether somebody else's word may be loosened: only a change that is still to be merged is held to the base's policy. */
function countsThePolicyOf(github: GitHubOfRun | undefined): boolean {
  return github?.job.pullRequest !== undefined || github?.job.mergeGroup !== undefined;
}

/** Fetches the commit where it is not here yet. Undefined: it is here; else why not. */
export async function bring(
  commit: string,
  repository: GitRepository,
  { github, settings }: Pick<BaseRequest, "github" | "settings">,
): Promise<string | undefined> {
  if (await hasCommit(repository, commit)) return undefined;
  const access =
    github === undefined || settings.token === undefined ? undefined : fetchAccessOf(github.job, settings.token);
  const fetched = await fetchCommit(repository, commit, access);
  return fetched.ok ? undefined : fetched.reason;
}

function sourcesOf({ github }: BaseRequest, context: Context): Pick<BaselineRequest, "github"> {
  if (github === undefined) return {};
  const { job, api, cache = noCache, baselineNames: names } = github;
  const sources = { job, cache, names, workDirectory: context.workDirectory };
  return { github: api === undefined ? sources : { ...sources, api } };
}

const noCache: JobCache = { restore: () => Promise.resolve(false), save: () => Promise.resolve(false) };

function rebuildRequest(
  { settings, settingsAt, equipment, findBuildx, occasion }: BaseRequest,
  repository: GitRepository,
) {
  return { repository, prefix: occasion.prefix, settings, equipment, findBuildx, settingsAt };
}
