/** The doors to GitHub that a run has: who it is there, the API, artifacts and caches. */
import { join } from "node:path";
import { baseBranchOf, isPushToDefaultBranch } from "../baseline/base-branch.ts";
import { type BaselineNames, baselineNames } from "../baseline/names.ts";
import { headCommit } from "../git/commits.ts";
import { openApi } from "../github/api.ts";
import { openArtifacts } from "../github/artifacts.ts";
import { cacheRights } from "../github/cache-rights.ts";
import { readEventFile } from "../github/event-file.ts";
import { readJob } from "../github/job.ts";
import { openJobCache } from "../github/job-cache.ts";
import { findMissingPermissions, type PermissionNeed, permissionNeeds } from "../github/permissions.ts";
import { cacheRefs } from "../github/proven-caches.ts";
import { type ResultsAccess, resultsAccess } from "../github/results/access.ts";
import { tokenTrust, untrustedCheckout } from "../github/trust.ts";
import { type JobCaches, openJobCaches } from "../job-caches/open.ts";
import type { ArtifactStore, GitHubApi, GitHubJob, JobCache } from "../model/github.ts";
import type { Context } from "../model/ports.ts";
import type { Settings } from "../model/settings.ts";
import type { Occasion } from "../occasion.ts";
import type { Surroundings } from "../surroundings.ts";

export interface GitHubOfRun {
  job: GitHubJob;
  /** Absent without a token. */
  api?: GitHubApi;
  /** The way to the results service, where BuildKit keeps steps; absent where the runner offers none. */
  results?: ResultsAccess;
  /** Absent where the runner offers no results service; `withoutResults` says why. */
  artifacts?: ArtifactStore;
  cache?: JobCache;
  /** What earlier runs kept in the cache beside baselines; absent where nobody could prove anything about it. */
  caches?: JobCaches;
  withoutResults?: string;
  /** The commit that is checked out; absent where git can't tell. */
  checkedOut?: string;
  /** How this job's baselines are called, those that it looks for and the one that it keeps. */
  baselineNames: BaselineNames;
}

/**
 * What there is of GitHub; nothing outside of a job of GitHub Actions. What the token lacks is said here, once.
 *
 * @throws PlimsollError `event.refused` where the event's token must not stand beside the code that is checked out
 */
export async function githubOfRun(
  { environment }: Surroundings,
  { prefix }: Pick<Occasion, "prefix">,
  settings: Settings,
  context: Context,
): Promise<GitHubOfRun | undefined> {
  const job = await readJob(environment, readEventFile);
  if (job === undefined) return undefined;
  const repository = { root: settings.root, context, trusted: true };
  const checkedOut = await headCommit(repository);
  const refused = untrustedCheckout(job, checkedOut);
  if (refused !== undefined) throw refused;
  const doors = await doorsOf(job, environment, settings, context);
  await sayWhatIsMissing(doors, environment, settings, context);
  const names = baselineNames({ job: job.job, prefix, settings, arch: context.platform.arch });
  return { ...doors, baselineNames: names, ...(checkedOut === undefined ? {} : { checkedOut }) };
}

async function doorsOf(
  job: GitHubJob,
  environment: Surroundings["environment"],
  { token }: Pick<Settings, "token">,
  context: Context,
): Promise<Omit<GitHubOfRun, "baselineNames">> {
  const { signal, workDirectory, progress, plainEnvironment } = context;
  const access = resultsAccess(environment);
  const api = token === undefined ? undefined : await openApi(job, token, { signal, environment: plainEnvironment });
  const named = { job, ...(api === undefined ? {} : { api }) };
  if ("reason" in access) return { ...named, withoutResults: access.reason };
  const cache = openJobCache(access, { workDirectory, signal, note: (text) => progress.note(text) });
  const caches = cachesOfRun(named, cache, access, context);
  return {
    ...named,
    results: access,
    artifacts: openArtifacts(access, { signal }),
    cache,
    ...(caches === undefined ? {} : { caches }),
  };
}

function cachesOfRun(
  { job, api }: Pick<GitHubOfRun, "job" | "api">,
  cache: JobCache,
  access: ResultsAccess,
  { signal, progress }: Context,
): JobCaches | undefined {
  const branch = baseBranchOf(job);
  const rights = cacheRights(access);
  if (api === undefined || branch === undefined || !rights.read) return undefined;
  return openJobCaches({
    api,
    cache,
    refs: cacheRefs(job, branch),
    isForOthers: isPushToDefaultBranch(job),
    ...(rights.write ? {} : { withoutWriting: rights.because ?? "the job may not write caches" }),
    signal,
    note: (text) => progress.note(text),
  });
}

/** By what this run is asked to do; a fork's token is said to be one, and no lines could help it. */
async function sayWhatIsMissing(
  { job, api }: Pick<GitHubOfRun, "job" | "api">,
  environment: Surroundings["environment"],
  { comment, sarif, only }: Settings,
  { progress }: Context,
): Promise<void> {
  if (api === undefined) return;
  const trust = tokenTrust(job);
  if (trust.access === "read-only") progress.note(trust.reason);
  const { pullRequest } = job;
  const needs: PermissionNeed[] = [
    ...(pullRequest !== undefined && comment !== "never" ? [permissionNeeds.comment] : []),
    ...(pullRequest !== undefined && only.has("size") ? [permissionNeeds.baseline] : []),
    ...(sarif === "upload" ? [permissionNeeds.codeScanning] : []),
  ];
  const missing = await findMissingPermissions(api, job, needs, await workflowText(job, environment)).catch(
    () => undefined,
  );
  if (missing !== undefined) progress.warn(missing);
}

const longestWorkflow = 1_000_000;

/** As it is checked out: on a pull request that is the file that runs. */
function workflowText({ workflow }: GitHubJob, environment: Surroundings["environment"]): Promise<string | undefined> {
  const workspace = environment["GITHUB_WORKSPACE"] ?? "";
  return readEventFile(join(workspace, workflow), longestWorkflow).catch(() => undefined);
}
