/**
 * What of the cache may be believed (CONTRACTS §6). A job is served its own ref's entries first, and a pull request can
 * write them; so an entry counts only when the API shows it under the base and none under the run's own ref, before it was
 * fetched and afterwards.
 */
import type { GitHubApi, GitHubJob } from "../model/github.ts";
import { type CacheEntry, listCaches } from "./caches-api.ts";

/** Where a job's entries may come from. */
export interface CacheRefs {
  /** Of the branch that the run is compared with. */
  base: string;
  /** The run's own; absent where it is the base's: what is there was written by pushes like this one. */
  own?: string;
}

/** Whether the run's own ref has an entry that would be served for this key. */
export type IsPlanted = (key: string) => boolean;

export interface CacheListing {
  /** Those under the base, the last used first. At most a hundred. */
  base: readonly CacheEntry[];
  isPlanted: IsPlanted;
}

/** @param branch that the run is compared with, without `refs/heads/` */
export function cacheRefs({ ref }: Pick<GitHubJob, "ref">, branch: string): CacheRefs {
  const base = `refs/heads/${branch}`;
  return { base, ...(ref === base ? {} : { own: ref }) };
}

/**
 * The entries whose keys begin with `start`: one call, as long as there are at most a hundred of them in the repository.
 *
 * @throws GitHubFailure or ZodError
 */
export async function listEntries(api: GitHubApi, refs: CacheRefs, start: string): Promise<CacheListing> {
  const all = await firstPage(api, { key: start });
  if (all.isWhole) {
    const keys = refs.own === undefined ? [] : under(refs.own, all.entries).map(({ key }) => key);
    return { base: under(refs.base, all.entries), isPlanted: isAmong(keys) };
  }
  const [base, isPlanted] = await Promise.all([
    firstPage(api, { key: start, ref: refs.base }),
    listOwnEntries(api, refs, start),
  ]);
  return { base: under(refs.base, base.entries), isPlanted };
}

/** What is planted now among the keys that begin with `start`. @throws GitHubFailure or ZodError */
export async function listOwnEntries(api: GitHubApi, { own }: CacheRefs, start: string): Promise<IsPlanted> {
  if (own === undefined) return () => false;
  const { entries, isWhole } = await firstPage(api, { key: start, ref: own });
  // Nobody but an adversary writes there at all, and what can't be seen can't be ruled out.
  return isWhole ? isAmong(under(own, entries).map(({ key }) => key)) : () => true;
}

/** Where there is no entry of that very key, the service looks in the same ref for one that begins with it. */
function isAmong(planted: readonly string[]): IsPlanted {
  return (key) => planted.some((each) => each.startsWith(key));
}

function under(ref: string, entries: readonly CacheEntry[]): CacheEntry[] {
  return entries.filter((entry) => entry.ref === ref);
}

async function firstPage(
  api: GitHubApi,
  search: { key: string; ref?: string },
): Promise<{ entries: CacheEntry[]; isWhole: boolean }> {
  const { entries, total } = await listCaches(api, search);
  return { entries: entries.filter(({ key }) => key.startsWith(search.key)), isWhole: entries.length >= total };
}
