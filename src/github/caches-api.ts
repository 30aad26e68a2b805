/** GitHub's API of a repository's cache entries: who wrote which, and how much room they take. */
import { z } from "zod";
import type { GitHubApi } from "../model/github.ts";

/** An entry as the API tells of it. */
export interface CacheEntry {
  key: string;
  ref: string;
  bytes: number;
  /** ISO 8601. */
  createdAt?: string;
}

export interface CacheSearch {
  /** What keys begin with. */
  key: string;
  /** Absent: of every ref. */
  ref?: string;
  /** Absent: the last used first. */
  largestFirst?: boolean;
  /** At most 100, which is what is asked for when absent. */
  perPage?: number;
  /** From 1, the first. */
  page?: number;
}

export interface CachePage {
  entries: CacheEntry[];
  /** Of all pages. */
  total: number;
}

// GitHub's published OpenAPI description, schemas `actions-cache-list` and `actions-cache-usage-by-repository`.
const pageSchema = z.object({
  total_count: z.int().nonnegative(),
  actions_caches: z.array(
    z.object({
      key: z.string(),
      ref: z.string(),
      size_in_bytes: z.number().default(0),
      created_at: z.string().optional(),
    }),
  ),
});
const usageSchema = z.object({ active_caches_size_in_bytes: z.number() });

/** One page of the entries that are looked for. @throws GitHubFailure or ZodError */
export async function listCaches(api: GitHubApi, search: CacheSearch): Promise<CachePage> {
  const { key, ref, largestFirst, perPage = 100, page } = search;
  const { data } = await api.request("GET /repos/{owner}/{repo}/actions/caches", {
    key,
    ...(ref === undefined ? {} : { ref }),
    ...(largestFirst === true ? { sort: "size_in_bytes", direction: "desc" } : {}),
    per_page: perPage,
    ...(page === undefined ? {} : { page }),
  });
  const { total_count: total, actions_caches: found } = pageSchema.parse(data);
  const entries = found.map(({ size_in_bytes: bytes, created_at: createdAt, ...entry }) => {
    return { ...entry, bytes, ...(createdAt === undefined ? {} : { createdAt }) };
  });
  return { entries, total };
}

/** What all entries of the repository take, in bytes. @throws GitHubFailure or ZodError */
export async function cachesBytes(api: GitHubApi): Promise<number> {
  const { data } = await api.request("GET /repos/{owner}/{repo}/actions/cache/usage");
  return usageSchema.parse(data).active_caches_size_in_bytes;
}
