import { mkdir, readFile, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { cacheRefs, listEntries, listOwnEntries } from "../github/proven-caches.ts";
import type { BaselineOutcome } from "../model/baseline.ts";
import { whyNoAnswer } from "./api-failure.ts";
import { recordFileName, recordLimits } from "./baseline-record.ts";
import { decodeRecord } from "./decode-record.ts";
import { requireAbout } from "./fetch-record.ts";
import { found, none, shortCommit } from "./phrases.ts";
import type { GitHubSources } from "./request.ts";

/**
 * From the cache entry of exactly this commit, if the API shows one under the base branch and none under the run's own
 * ref, before it was fetched and afterwards: a job is served its own ref's entries first, and a pull request can write
 * them. Never rejects.
 */
export async function fromCache(sources: GitHubSources, branch: string, commit: string): Promise<BaselineOutcome> {
  const { api, job, cache, names, workDirectory } = sources;
  const key = names.cacheKey(commit);
  const refs = cacheRefs(job, branch);
  const short = shortCommit(commit);
  try {
    const { base, isPlanted } = await listEntries(api, refs, key);
    const entry = base.find((each) => each.key === key);
    if (entry === undefined) return none(`the cache of ${branch} has no entry for ${short}`);
    const planted = `the cache has an entry for ${short} under ${job.ref}, which is no evidence`;
    if (isPlanted(key)) return none(planted);
    const bytes = await restore(cache, key, join(workDirectory, "baseline-cache", recordFileName));
    if (bytes === undefined) return none(`the cache entry for ${short} could not be restored`);
    if ((await listOwnEntries(api, refs, key))(key)) return none(planted);
    const record = await decodeRecord(bytes);
    requireAbout(record, commit, job);
    const madeAt = entry.createdAt === undefined ? {} : { madeAt: entry.createdAt };
    return found({ source: "cache", commit, ...madeAt, images: record.images, builds: record.builds });
  } catch (error) {
    if (error instanceof RangeError) return none(`the cache entry for ${short} can't be used: ${error.message}`);
    return none(whyNoAnswer(error, `the cache entries for ${short}`));
  }
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
