import { mkdir, readFile, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { z } from "zod";
import type { BaselineOutcome } from "../model/baseline.ts";
import type { GitHubApi } from "../model/github.ts";
import { whyNoAnswer } from "./api-failure.ts";
import { recordFileName, recordLimits } from "./baseline-record.ts";
import { decodeRecord } from "./decode-record.ts";
import { requireAbout } from "./fetch-record.ts";
import { found, none, shortCommit } from "./phrases.ts";
import type { GitHubSources } from "./request.ts";

/** What of a cache entry is looked at (GitHub's published OpenAPI description, schema `actions-cache-list`). */
const entrySchema = z.object({ key: z.string(), ref: z.string(), created_at: z.string().optional() });
type CacheEntry = z.infer<typeof entrySchema>;

/**
 * From the cache entry of exactly this commit, if the API shows one under the base branch and none under the run's own
 * ref, before it was fetched and afterwards: a job is served its own ref's entries first, and a pull request can write
 * them. Never rejects.
 */
export async function fromCache(sources: GitHubSources, branch: string, commit: string): Promise<BaselineOutcome> {
  const { api, job, cache, names, workDirectory } = sources;
  const key = names.cacheKey(commit);
  const baseRef = `refs/heads/${branch}`;
  const short = shortCommit(commit);
  try {
    const [entry] = (await entriesUnder(api, baseRef, key)).filter((each) => each.key === key);
    if (entry === undefined) return none(`the cache of ${branch} has no entry for ${short}`);
    const own = job.ref === baseRef ? undefined : job.ref;
    const planted = `the cache has an entry for ${short} under ${job.ref}, which is no evidence`;
    if (await hasEntry(api, own, key)) return none(planted);
    const bytes = await restore(cache, key, join(workDirectory, "baseline-cache", recordFileName));
    if (bytes === undefined) return none(`the cache entry for ${short} could not be restored`);
    if (await hasEntry(api, own, key)) return none(planted);
    const record = await decodeRecord(bytes);
    requireAbout(record, commit, job);
    const madeAt = entry.created_at === undefined ? {} : { madeAt: entry.created_at };
    return found({ source: "cache", commit, ...madeAt, images: record.images, builds: record.builds });
  } catch (error) {
    if (error instanceof RangeError) return none(`the cache entry for ${short} can't be used: ${error.message}`);
    return none(whyNoAnswer(error, `the cache entries for ${short}`));
  }
}

/**
 * Keys that only begin alike count under the run's own ref: where there is no entry of that very key, the service looks
 * for one that begins with it, first under the run's ref.
 */
async function hasEntry(api: GitHubApi, ref: string | undefined, key: string): Promise<boolean> {
  return ref !== undefined && (await entriesUnder(api, ref, key)).length > 0;
}

/** The API answers with entries whose keys begin with `key`. @throws GitHubFailure or ZodError */
async function entriesUnder(api: GitHubApi, ref: string, key: string): Promise<CacheEntry[]> {
  const { data } = await api.request("GET /repos/{owner}/{repo}/actions/caches", { key, ref, per_page: 100 });
  const { actions_caches: entries } = z.object({ actions_caches: z.array(entrySchema) }).parse(data);
  return entries.filter((entry) => entry.ref === ref && entry.key.startsWith(key));
}

/** What lies there already was not restored now. Undefined when there was nothing, or it could not be read. */
async function restore(cache: GitHubSources["cache"], key: string, path: string): Promise<Buffer | undefined> {
  const directory = dirname(path);
  try {
    await rm(directory, { recursive: true, force: true });
    await mkdir(directory, { recursive: true });
    if (!(await cache.restore(key, path))) return undefined;
    const { size } = await stat(path);
    return size > recordLimits.bytes ? undefined : await readFile(path);
  } catch {
    return undefined;
  } finally {
    await rm(directory, { recursive: true, force: true }).catch(() => undefined);
  }
}
