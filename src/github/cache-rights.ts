import type { ResultsAccess } from "./results/access.ts";

/** What a job may do with caches, and why not more. */
export interface CacheRights {
  read: boolean;
  write: boolean;
  /** Where one of them is missing, as part of a sentence. */
  because?: string;
}

/**
 * Both words count: the mode that the workflow or the kind of event sets (unknown ones are permissive, as in
 * actions/toolkit packages/cache/src/internal/config.ts), and the token's own scopes, which are read-only in runs of
 * `pull_request_target`, `issue_comment` and the like.
 */
export function cacheRights({ cacheMode, cacheScopes }: Pick<ResultsAccess, "cacheMode" | "cacheScopes">): CacheRights {
  const byMode = rightsByMode[cacheMode ?? "write"] ?? rightsByMode["write"];
  const byToken = {
    read: cacheScopes?.some(({ read }) => read) ?? true,
    write: cacheScopes?.some(({ write }) => write) ?? true,
  };
  const rights = { read: Boolean(byMode?.read && byToken.read), write: Boolean(byMode?.write && byToken.write) };
  if (rights.read && rights.write) return rights;
  const mode = byMode?.read && byMode.write ? undefined : `cache-mode is ${cacheMode}`;
  return { ...rights, because: mode ?? `the job's token ${byToken.read ? "can only read" : "opens no"} caches` };
}

const rightsByMode: Readonly<Record<string, { read: boolean; write: boolean }>> = {
  write: { read: true, write: true },
  read: { read: true, write: false },
  "write-only": { read: false, write: true },
  none: { read: false, write: false },
};
